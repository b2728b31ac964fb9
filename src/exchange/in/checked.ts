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
 * What the scorebook's own checks say about forms, as if they had been taken: by the form's hash.
 * Each unit is scored alone, as if it were the only one: what is said of its form is the same whatever
 * other forms wait, and hundreds of forms cost what one scoring of the plan does. What units are
 * compared in (ranks, quotas, ratios far from the cluster's) is told after scoring.
 */
export function checkedForms(
  plan: Plan,
  forms: readonly KnownForm[],
  book: BookEntries,
): ReadonlyMap<string, readonly Finding[]> {
  return new Map(forms.map((one) => [one.form.hash, findingsOf(plan, one, book)]));
}

function findingsOf(
  plan: Plan,
  known: KnownForm,
  { entries, decided, explanations, previous, today }: BookEntries,
): readonly Finding[] {
  const { unit, compared } = known;
  const alone = { ...plan, units: [unit] };
  const figures = new Map(entries.get(unit.code));
  for (const { figure, inFile } of compared.figures) {
    if (inFile !== null) figures.set(figure, entryFromCell(inFile));
  }
  const said = new Map(explanations.get(unit.code));
  for (const { figure, inFile } of compared.texts) said.set(figure.code, inFile);
  const taken = new Map([[unit.code, figures]]);
  const also = { today, explanations: new Map([[unit.code, said]]), previous };
  const scored = scorePlan(alone, taken, decided);
  const found = checkEntries(alone, taken, scored, decided, also);
  return [...dates(plan, known), ...found.filter(({ place }) => 'unit' in place)];
}

/** Numbers of the form that its cells show as dates. */
function dates(plan: Plan, { form, unit }: KnownForm): readonly Finding[] {
  const shown = [...form.figures].filter(([, { isDate }]) => isDate);
  const values = new Map(shown.map(([code, { value }]) => [code, value]));
  return dateFindings(plan, { unit: unit.code, values, dates: new Set(values.keys()) });
}
