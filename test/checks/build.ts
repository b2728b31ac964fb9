import { checkEntries } from '../../src/checks/checkEntries';
import type { CellValue } from '../../src/plan/entry';
import type { Finding, FindingCode } from '../../src/plan/finding';
import type { Plan } from '../../src/plan/plan';
import { scorePlan } from '../../src/scoring/scorePlan';
import { appraisals, entries } from '../scoring/build';

type Typed = Readonly<Record<string, Readonly<Record<string, CellValue>>>>;
type Given = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Scores a plan and checks what units typed. */
export function check(plan: Plan, typed: Typed, given: Given = {}): readonly Finding[] {
  const read = entries(typed);
  const appraised = appraisals(given);
  return checkEntries(plan, read, scorePlan(plan, read, appraised), appraised);
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
