import { isSize, keyOf, LEAST_TELLING, sizeOf } from '../../checks/plausibility/rows';
import { type Entries, entryFromCell, type UnitEntries } from '../../plan/entry';
import { type Finding, finding } from '../../plan/finding';
import type { Plan } from '../../plan/plan';
import type { KnownForm } from './arrival';

/** So many units are named; of more than that it is said how many. */
const MOST_NAMED = 5;

/**
 * Forms that say the same as the form or the row of another unit in every figure, with enough
 * numbers in them that this is no chance: said of each of them, by the form's hash. Of the scorebook
 * the units' rows as they stand count.
 */
export function sameFiguresFindings(
  plan: Plan,
  forms: readonly KnownForm[],
  entries: Entries,
): ReadonlyMap<string, readonly Finding[]> {
  const units = new Map<string, Set<string>>();
  const add = (key: string | null, unit: string): void => {
    if (key === null) return;
    units.set(key, (units.get(key) ?? new Set()).add(unit));
  };
  for (const [unit, row] of entries) add(keyOfRow(plan, row), unit);
  const keys = forms.map((one) => keyOfRow(plan, entriesOf(one)));
  forms.forEach(({ unit }, index) => {
    add(keys[index] ?? null, unit.code);
  });
  return new Map(
    forms.map((one, index) => {
      const alike = units.get(keys[index] ?? '') ?? new Set();
      const others = plan.units.filter(({ code }) => alike.has(code) && code !== one.unit.code);
      return [one.form.hash, others.length === 0 ? [] : [same(one, others)]];
    }),
  );
}

function same(one: KnownForm, others: Plan['units']): Finding {
  const values = {
    unit: one.unit.name,
    others: others.slice(0, MOST_NAMED).map(({ name }) => name),
    more: Math.max(0, others.length - MOST_NAMED),
    figures: [...entriesOf(one).values()].filter(({ is }) => is !== 'blank').length,
  };
  const place = { at: 'unit', unit: one.unit.code, field: 'code' } as const;
  return finding('arrival.sameFigures', 'warning', place, values);
}

function entriesOf({ form }: KnownForm): UnitEntries {
  return new Map([...form.figures].map(([code, { value }]) => [code, entryFromCell(value)]));
}

/** A row as a text, equal for equal rows; null where too little is in it to tell anything. */
function keyOfRow({ figures }: Plan, row: UnitEntries): string | null {
  const blank = { is: 'blank' } as const;
  const telling = figures.filter(
    (figure) => isSize(figure) && (sizeOf(row.get(figure.code) ?? blank) ?? 0) > 0,
  );
  if (telling.length < LEAST_TELLING) return null;
  return figures.map(({ code }) => keyOf(row.get(code) ?? blank)).join('|');
}
