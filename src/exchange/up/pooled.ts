import { isPercent } from '../../checks/meantNumber';
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
import type { Plan } from '../../plan/plan';

/**
 * What all units together report, by figure, as the level above asks for it. Counts and amounts are
 * added up; a yes of the whole needs the yes of every unit that is asked. What cannot be pooled
 * (levels, judged points, percentages) and what nobody reported is left out: the form asks for it.
 * Units to which a figure does not apply are left out of it; where it applies to none, it is KAD.
 */
export function pooledFigures(plan: Plan, entries: Entries): ReadonlyMap<string, CellValue> {
  const asked = plan.units.map(({ code, ...unit }) => ({
    code,
    figures: figuresForUnit(plan, { code, ...unit }),
  }));
  return new Map(
    plan.figures.flatMap((figure): [string, CellValue][] => {
      const found = asked
        .filter(({ figures }) => figures.has(figure.code))
        .map(({ code }) => entryOf(entries, code, figure.code));
      const value = pooled(figure, found);
      return value === null ? [] : [[figure.code, value]];
    }),
  );
}

function pooled(figure: Figure, entries: readonly Entry[]): CellValue | null {
  const applying = entries.filter(({ is }) => is !== 'notApplicable');
  if (applying.length === 0) {
    return entries.length > 0 && figure.mayBeNotApplicable ? NOT_APPLICABLE : null;
  }
  switch (figure.type) {
    case 'count':
    case 'amount':
      return isPercent(figure.unitOfMeasure) ? null : sumOf(applying);
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
