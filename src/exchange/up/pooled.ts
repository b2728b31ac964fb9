import { type Row, rowsOf } from '../../checks/about';
import { type Filled, filledOf } from '../../checks/completeness';
import { isPercent } from '../../checks/meantNumber';
import { checkShape } from '../../checks/shape';
import { figuresForUnit } from '../../plan/applies';
import {
  type CellValue,
  type Entries,
  type Entry,
  entryOf,
  NO,
  NOT_APPLICABLE,
  sameText,
  YES,
} from '../../plan/entry';
import type { Figure } from '../../plan/figure';
import { figuresOf, type Measure } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
import { nothingDecided } from '../../scoring/result';

/** The figures of all units together, and whose they are. */
export interface Pooled {
  readonly values: ReadonlyMap<string, CellValue>;
  /** How many units reported all, some or nothing of what was asked of them. */
  readonly filled: Readonly<Record<Filled, number>>;
  /** How many entries are wrong (below 0, half a person, a text), so that they are not added. */
  readonly wrong: number;
  /** Codes of the units that were left out of some figures, because others that go with these are not there. */
  readonly leftOut: readonly string[];
}

/**
 * What all units together report, by figure, as the level above asks for it. Counts and amounts are
 * added up; a yes of the whole needs the yes of every unit that is asked. What cannot be pooled
 * (levels, judged points, percentages) and what nobody reported is left out: the form asks for it.
 * Units to which a figure does not apply are left out of it; where it applies to none, it is KAD.
 *
 * Figures that a criterion or a relation reads together are added up over the same units: those that
 * have all of them. Otherwise 10 of 10 and "blank of 10" would be half of what is due. An entry that the
 * checks call wrong is none: the level above could not see it in a sum.
 */
export function pooledFigures(plan: Plan, entries: Entries): Pooled {
  const askedOf = new Map(plan.units.map((unit) => [unit.code, figuresForUnit(plan, unit)]));
  const isAsked = (unit: string, figure: string): boolean =>
    askedOf.get(unit)?.has(figure) ?? false;
  const rows = rowsOf(plan, entries, nothingDecided);
  const wrong = wrongEntries(rows);
  const isNumber = (unit: string, figure: string): boolean =>
    isAsked(unit, figure) &&
    !wrong.has(`${unit} ${figure}`) &&
    entryOf(entries, unit, figure).is === 'number';
  const units = plan.units.map(({ code }) => code);
  const companions = figuresTogether(plan, (figure) => units.some((one) => isNumber(one, figure)));
  const isWhole = (unit: string, figure: string): boolean =>
    [...(companions.get(figure) ?? [])].every(
      (other) => !isAsked(unit, other) || isNumber(unit, other),
    );
  const leftOut = new Set<string>();
  const values = plan.figures.flatMap((figure): [string, CellValue][] => {
    const found = units.filter(
      (unit) => isAsked(unit, figure.code) && !wrong.has(`${unit} ${figure.code}`),
    );
    const whole = found.filter((unit) => {
      if (!isNumber(unit, figure.code) || isWhole(unit, figure.code)) return true;
      leftOut.add(unit);
      return false;
    });
    const value = pooled(
      figure,
      whole.map((unit) => entryOf(entries, unit, figure.code)),
    );
    return value === null ? [] : [[figure.code, value]];
  });
  const filled = { all: 0, some: 0, none: 0 };
  for (const row of rows) filled[filledOf(row)] += 1;
  return {
    values: new Map(values),
    filled,
    wrong: wrong.size,
    leftOut: units.filter((unit) => leftOut.has(unit)),
  };
}

/** What is no number of its figure's kind, or below 0, by unit and figure. */
function wrongEntries(rows: readonly Row[]): ReadonlySet<string> {
  const errors = rows.flatMap(checkShape).filter(({ severity }) => severity === 'error');
  return new Set(
    errors.flatMap(({ place }) => (place.at === 'entry' ? [`${place.unit} ${place.figure}`] : [])),
  );
}

/**
 * By figure, the figures that are to be added up over the same units: those that one criterion's
 * measure or one relation reads, and whatever goes together with these. Only figures that are added
 * up and that anybody reported count: what no unit has leaves nobody out.
 */
function figuresTogether(
  plan: Plan,
  isReported: (figure: string) => boolean,
): ReadonlyMap<string, ReadonlySet<string>> {
  const summed = new Set(
    plan.figures.filter((one) => isSummed(one) && isReported(one.code)).map(({ code }) => code),
  );
  const groups = new Map([...summed].map((code) => [code, new Set([code])]));
  const measures: readonly Measure[] = [
    ...plan.criteria.map(({ measure }) => measure),
    ...plan.relations.map(({ left, right }) => ({ numerator: left, denominator: right })),
  ];
  for (const measure of measures) {
    const read = figuresOf(measure).filter((code) => summed.has(code));
    const together = new Set(read.flatMap((code) => [...(groups.get(code) ?? [])]));
    for (const code of together) groups.set(code, together);
  }
  return groups;
}

function isSummed({ type, unitOfMeasure }: Figure): boolean {
  return (type === 'count' || type === 'amount') && !isPercent(unitOfMeasure);
}

function pooled(figure: Figure, entries: readonly Entry[]): CellValue | null {
  const applying = entries.filter(({ is }) => is !== 'notApplicable');
  if (applying.length === 0) {
    return entries.length > 0 && figure.mayBeNotApplicable ? NOT_APPLICABLE : null;
  }
  switch (figure.type) {
    case 'count':
    case 'amount':
      return isSummed(figure) ? sumOf(applying) : null;
    case 'yesNo':
      return answerOf(applying);
    case 'points':
    case 'level':
      return null;
  }
}

/** Added as decimals are on paper: 0,1 and 0,2 are 0,3. */
function sumOf(entries: readonly Entry[]): number | null {
  const numbers = entries.flatMap((entry) => (entry.is === 'number' ? [entry.number] : []));
  if (numbers.length === 0) return null;
  return Number(numbers.reduce((sum, one) => sum + one, 0).toFixed(10));
}

function answerOf(entries: readonly Entry[]): string | null {
  const says = (word: string) => (entry: Entry) =>
    entry.is === 'text' && sameText(entry.text, word);
  if (entries.some(says(NO))) return NO;
  return entries.every(says(YES)) ? YES : null;
}
