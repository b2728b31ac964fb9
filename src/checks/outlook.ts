import type { Criterion } from '../plan/criterion';
import type { TargetOutlook } from '../plan/entryFindings';
import type { Expression } from '../plan/measure';
import type { Relation } from '../plan/relation';
import { isAtMost, reached } from '../rules/target';
import type { Row } from './about';
import type { Against } from '../rules/exact';

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Days until a period ends, its last day included; null where one of the two is no ISO date, or
 * the period is over.
 */
export function daysLeft(today: string | undefined, end: string): number | null {
  const days = (Date.parse(end) - Date.parse(today ?? '')) / MILLISECONDS_A_DAY + 1;
  return Number.isInteger(days) && days > 0 ? days : null;
}

/**
 * Whether a share that is short can still reach its target: those who are not counted in its
 * denominator yet (due for a test but not tested) may all succeed, and no others come.
 */
export function targetOutlook(
  row: Row,
  { measure }: Criterion,
  against: Against,
): Omit<TargetOutlook, 'daysLeft'> {
  const { numerator, denominator, target, comparison } = against;
  const rest = denominator === null || isAtMost(comparison) ? null : uncounted(row, measure);
  if (rest === null) {
    return { outlook: 'unknown', remaining: null, needed: null, whole: null, counted: null };
  }
  const isReachedWith = (more: number): boolean =>
    reached(
      { numerator: numerator + more, denominator: (denominator ?? 0) + more },
      { target, comparison },
    );
  if (!isReachedWith(rest.remaining)) return { outlook: 'outOfReach', needed: null, ...rest };
  return { outlook: 'possible', needed: leastWith(isReachedWith, rest.remaining), ...rest };
}

/** The least number up to `most` for which something holds that goes on holding above it. */
function leastWith(holds: (number: number) => boolean, most: number): number {
  let [below, above] = [0, most];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

type Rest = Pick<TargetOutlook, 'whole' | 'counted'> & { readonly remaining: number };

/**
 * Those whom a relation of the plan allows into the denominator and who are not in it: DUOC <= PHAI
 * leaves PHAI - DUOC. Null unless relations also say that the numerator is a part of it.
 */
function uncounted(row: Row, { numerator, denominator }: Criterion['measure']): Rest | null {
  const counted = denominator && onlyFigure(denominator);
  if (counted === null || !numerator.terms.every(isOnce)) return null;
  const parts = numerator.terms.map(({ figure }) => figure);
  if (!isPart(row.plan.relations, parts, counted)) return null;
  const whole = bounds(row.plan.relations).find(({ part }) => onlyFigure(part) === counted)?.whole;
  if (whole === undefined) return null;
  const [all, done] = [row.entry(whole), row.entry(counted)];
  const types = [whole, counted, ...parts].map((figure) => row.figures.get(figure)?.type);
  if (all.is !== 'number' || done.is !== 'number' || types.some((type) => type !== 'count')) {
    return null;
  }
  const remaining = all.number - done.number;
  if (remaining < 0 || !Number.isInteger(remaining)) return null;
  const label = (figure: string): string => row.figures.get(figure)?.label ?? figure;
  return { remaining, whole: label(whole), counted: label(counted) };
}

/** Sums that can never be more than one figure, by the relations that must hold. */
function bounds(relations: readonly Relation[]) {
  return relations
    .filter(({ severity }) => severity === 'error')
    .flatMap(({ left, operator, right }) => {
      const [part, by] = operator === '>=' ? [right, left] : [left, right];
      const whole = ['<=', '>=', '='].includes(operator) ? onlyFigure(by) : null;
      const isSum = part.constant === undefined && part.terms.every(isOnce);
      return whole !== null && isSum ? [{ part, whole }] : [];
    });
}

/** Whether relations say, step by step, that a sum of figures is a part of another figure. */
function isPart(
  relations: readonly Relation[],
  parts: readonly string[],
  whole: string,
  seen: readonly string[] = [],
): boolean {
  if (parts.length === 1 && parts[0] === whole) return true;
  return bounds(relations).some(({ part, whole: next }) => {
    if (seen.includes(next)) return false;
    const figures = part.terms.map(({ figure }) => figure);
    const covers = parts.every((figure) => figures.includes(figure));
    return covers && isPart(relations, [next], whole, [...seen, next]);
  });
}

function isOnce({ coefficient }: Expression['terms'][number]): boolean {
  return coefficient === 1;
}

/** The figure that an expression consists of; null where it is anything else. */
function onlyFigure({ terms, constant }: Expression): string | null {
  const [only, another] = terms;
  if (only === undefined || another !== undefined || constant !== undefined) return null;
  return isOnce(only) ? only.figure : null;
}
