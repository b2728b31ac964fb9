import { checkEntries } from '../../src/checks/checkEntries';
import type { CellValue } from '../../src/plan/entry';
import type { Finding, FindingCode } from '../../src/plan/finding';
import type { Plan } from '../../src/plan/plan';
import { type Decided, nothingDecided } from '../../src/scoring/result';
import { scorePlan } from '../../src/scoring/scorePlan';
import { appraisals, entries } from '../scoring/build';

/** What units typed, by unit and figure. */
export type Typed = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
type Given = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Scores a plan and checks what units typed. */
export function check(plan: Plan, typed: Typed, given: Given = {}): readonly Finding[] {
  return checkWith(plan, typed, appraisals(given));
}

/** The same with everything that people decided. */
export function checkWith(plan: Plan, typed: Typed, decided: Decided): readonly Finding[] {
  const read = entries(typed);
  return checkEntries(plan, read, scorePlan(plan, read, decided), decided);
}

/** What is odd about what units typed, beside what they typed in the period before. */
export function odd(plan: Plan, typed: Typed, before: Typed = {}): readonly Finding[] {
  const read = entries(typed);
  const scored = scorePlan(plan, read);
  const found = checkEntries(plan, read, scored, nothingDecided, {
    previous: entries(before),
  });
  return found.filter(({ code }) => code.startsWith('plausible.'));
}

/** The findings of one code. */
export function only<C extends FindingCode>(
  code: C,
  findings: readonly Finding[],
): readonly Extract<Finding, { readonly code: C }>[] {
  return findings.filter((one): one is Extract<Finding, { readonly code: C }> => one.code === code);
}

/** Codes with the figures that they point at: `entry.negative DAT`. */
export function outline(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, place }) => {
    if (place.at === 'entry') return `${code} ${place.unit} ${place.figure}`;
    return place.at === 'points' ? `${code} ${place.unit} ${place.criterion}` : code;
  });
}
