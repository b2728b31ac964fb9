import { checkEntries } from '../../checks/checkEntries';
import { type Entries, entryFromCell, type Explanations } from '../../plan/entry';
import type { Finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import type { Decided } from '../../scoring/result';
import { scorePlan } from '../../scoring/scorePlan';
import { dateFindings } from '../../sheets/read/readEntries';
import type { KnownForm } from './arrival';

/** What the scorebook holds, as the checks take it. */
export interface BookEntries {
  readonly entries: Entries;
  readonly decided: Decided;
  readonly explanations: Explanations;
  readonly previous: Entries;
  /** ISO date. */
  readonly today: string;
}

/**
 * All that the scorebook's own checks say about forms, as if they had been taken: by the form's
 * hash. The plan is scored once for all first forms of the units, once for all second ones and so
 * on, and not once for each of thousands; so each form stands beside what the others report.
 */
export function checkedForms(
  plan: Plan,
  forms: readonly KnownForm[],
  book: BookEntries,
): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, readonly Finding[]>();
  for (const wave of waves(forms)) {
    const byUnit = findingsByUnit(plan, wave, book);
    for (const { form, unit } of wave) found.set(form.hash, byUnit.get(unit.code) ?? []);
  }
  return found;
}

/** Groups with no unit twice. */
function waves(forms: readonly KnownForm[]): readonly (readonly KnownForm[])[] {
  const seen = new Map<string, number>();
  const groups: KnownForm[][] = [];
  for (const one of forms) {
    const index = seen.get(one.unit.code) ?? 0;
    seen.set(one.unit.code, index + 1);
    (groups[index] ??= []).push(one);
  }
  return groups;
}

function findingsByUnit(
  plan: Plan,
  wave: readonly KnownForm[],
  { entries, decided, explanations, previous, today }: BookEntries,
): ReadonlyMap<string, readonly Finding[]> {
  const taken = new Map(entries);
  const texts = new Map(explanations);
  for (const { unit, compared } of wave) {
    const figures = new Map(taken.get(unit.code));
    for (const { figure, inFile } of compared.figures) {
      if (inFile !== null) figures.set(figure, entryFromCell(inFile));
    }
    taken.set(unit.code, figures);
    const said = new Map(texts.get(unit.code));
    for (const { figure, inFile } of compared.texts) said.set(figure.code, inFile);
    texts.set(unit.code, said);
  }
  const scored = scorePlan(plan, taken, decided);
  const also = { today, explanations: texts, previous };
  const byUnit = new Map<string, Finding[]>();
  const all = [
    ...wave.flatMap((one) => dates(plan, one)),
    ...checkEntries(plan, taken, scored, decided, also),
  ];
  for (const one of all) {
    if (!('unit' in one.place)) continue;
    const list = byUnit.get(one.place.unit) ?? [];
    list.push(one);
    byUnit.set(one.place.unit, list);
  }
  return byUnit;
}

/** Numbers of the form that its cells show as dates. */
function dates(plan: Plan, { form, unit }: KnownForm): readonly Finding[] {
  const shown = [...form.figures].filter(([, { isDate }]) => isDate);
  const values = new Map(shown.map(([code, { value }]) => [code, value]));
  return dateFindings(plan, { unit: unit.code, values, dates: new Set(values.keys()) });
}
