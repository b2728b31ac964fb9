import { better } from '../rank';
import type { UnitResult } from '../result';
import type { Gains, Met } from './gains';
import type { Gain } from './pointExplanation';

type Enough = (steps: readonly Gain[]) => boolean;

/** The needs of some steps, to be tried. */
export function metBy(steps: readonly Gain[]): Met {
  return new Map(steps.map(({ criterion, need }) => [criterion.code, need]));
}

/** The least that is enough, the largest step first; null where everything that is lacking would not do. */
export function leastSteps(
  gains: Gains,
  isReached: (then: UnitResult) => boolean,
): readonly Gain[] | null {
  const isEnough: Enough = (steps) => isReached(gains.resultWith(metBy(steps)));
  if (!isEnough(gains.all)) return null;
  const smaller = smallerCriteria(gains.all, fewest(gains, isEnough), isEnough);
  return [...smallerNeeds(gains, smaller, isEnough)].sort(
    (one, other) => other.points - one.points,
  );
}

/**
 * The criteria whose needs are enough. One after the other is taken that brings the unit furthest,
 * then those are given up that turn out not to be needed. Where points simply add up no smaller
 * number of criteria would do; caps and gates may leave one too many.
 */
function fewest({ all, resultWith }: Gains, isEnough: Enough): readonly Gain[] {
  let chosen: readonly Gain[] = [];
  while (!isEnough(chosen)) {
    const tried = all
      .filter((step) => !chosen.includes(step))
      .map((step) => [...chosen, step])
      .map((steps) => ({ steps, result: resultWith(metBy(steps)) }))
      .sort((one, other) => better(one.result, other.result));
    chosen = tried[0]?.steps ?? all;
  }
  // The one that would bring least is given up first.
  for (const step of [...all].reverse()) {
    const without = chosen.filter((other) => other !== step);
    if (isEnough(without)) chosen = without;
  }
  return chosen;
}

/** As many criteria, each replaced by the one that brings least and is still enough. */
function smallerCriteria(
  all: readonly Gain[],
  chosen: readonly Gain[],
  isEnough: Enough,
): readonly Gain[] {
  return chosen.reduce<readonly Gain[]>((steps, step) => {
    const others = steps.filter((other) => other !== step);
    const smaller = [...all]
      .reverse()
      .find(
        (one) => one.points < step.points && !steps.includes(one) && isEnough([...others, one]),
      );
    return smaller ? [...others, smaller] : steps;
  }, chosen);
}

/** The same criteria, of each number no more than is needed. */
function smallerNeeds(
  { gainOf }: Gains,
  chosen: readonly Gain[],
  isEnough: Enough,
): readonly Gain[] {
  return chosen.reduce<readonly Gain[]>((steps, step) => {
    const { criterion, need } = step;
    if (need.for === 'word' || !Number.isInteger(need.gap)) return steps;
    const withGap = (gap: number): readonly Gain[] =>
      steps.map((one) => (one === step ? { ...step, need: { ...need, gap } } : one));
    // More of a number never brings less.
    let [tooFew, enough] = [0, need.gap];
    while (enough - tooFew > 1) {
      const middle = Math.floor((tooFew + enough) / 2);
      if (isEnough(withGap(middle))) enough = middle;
      else tooFew = middle;
    }
    if (enough === need.gap) return steps;
    const part = { ...need, gap: enough };
    const points = gainOf(criterion.code, part);
    return steps.map((one) => (one === step ? { criterion, need: part, points } : one));
  }, chosen);
}
