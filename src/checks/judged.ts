import { pointsFor } from '../plan/applies';
import type { Criterion } from '../plan/criterion';
import { finding, type Finding } from '../plan/finding';
import { exactSum } from '../rules/sum';
import { aboutEntry, criteriaOf, entryPlace, firstFigure, isMeasured, type Row } from './about';
import { fromExact, toExact } from '../rules/exact';

/** Whether a criterion's points are given directly, by whoever judges. */
export function isGivenDirectly({ rule }: Pick<Criterion, 'rule'>): boolean {
  return rule === 'judged';
}

/** Judged points stay within the criterion's maximum and on its step. */
export function checkJudged(row: Row): readonly Finding[] {
  return criteriaOf(row)
    .filter((criterion) => isGivenDirectly(criterion) && isMeasured(row, criterion.measure))
    .flatMap((criterion) => checkPoints(row, criterion));
}

function checkPoints(row: Row, criterion: Criterion): readonly Finding[] {
  const max = pointsFor(criterion, row.unit) ?? 0;
  const number = exactSum(criterion.measure.numerator, row.entry);
  const figure = firstFigure(criterion.measure.numerator);
  const place = entryPlace(row, figure);
  const about = { ...aboutEntry(row, figure), number };
  // Above the maximum only the maximum counts: the step is no advice then.
  if (toExact(number) > toExact(max)) {
    return [finding('entry.aboveMaximum', 'warning', place, { ...about, max })];
  }
  const between = betweenSteps(criterion, number, max);
  return between ? [finding('entry.offStep', 'warning', place, { ...about, ...between })] : [];
}

/** The step that some points do not follow, and the points on both sides; null where they stand on one. */
export function betweenSteps(
  { rule, parameters }: Pick<Criterion, 'rule' | 'parameters'>,
  points: number,
  max: number,
): { readonly step: number; readonly below: number; readonly above: number } | null {
  const step = isGivenDirectly({ rule }) ? (parameters.step ?? 0) : 0;
  // The full points are always open, also where the step does not divide them.
  if (step <= 0 || toExact(points) === toExact(max)) return null;
  const around = stepsAround(points, step);
  return around && { step, ...around };
}

/** The steps on both sides of a number; null where it stands on one. */
function stepsAround(number: number, step: number): { below: number; above: number } | null {
  const size = toExact(step);
  const rest = size > 0n ? toExact(number) % size : 0n;
  if (rest === 0n) return null;
  const below = toExact(number) - rest;
  return { below: fromExact(below), above: fromExact(below + size) };
}
