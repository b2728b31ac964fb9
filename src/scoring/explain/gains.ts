import type { Criterion } from '../../plan/criterion';
import type { Entries, Entry } from '../../plan/entry';
import type { Unit } from '../../plan/unit';
import { rules } from '../../rules';
import { outcomeOf } from '../../rules/outcome';
import { roundHalfUp } from '../../rules/round';
import { SUM_DECIMALS } from '../../rules/sum';
import { named } from './explainPoint';
import type { Explainable } from './explanation';
import type { Gain, Need } from './pointExplanation';
import { unitPoints } from '../points';
import { rankUnits } from '../rank';
import type { UnitResult } from '../result';
import { inputs } from '../scorePlan';
import { scoreUnit } from '../scoreUnit';

/** What a unit's result would be with what its criteria lack: worked out by the scoring itself. */
export interface Gains {
  /** The criteria whose need would bring points, those that would bring most first. */
  readonly all: readonly Gain[];
  /** The unit's result with the needs of these criteria met. */
  readonly resultWith: (criteria: readonly string[]) => UnitResult;
  /** The rank that it would have among the others, whose figures stay; null: none. */
  readonly rankWith: (criteria: readonly string[]) => number | null;
}

/**
 * Tries what would become of a unit if the numerators of criteria grew, or shrank, by what they
 * lack, or if the word were there that they lack. Each rule gives its own points for that; caps, gates, scaling and the tie chain follow, and
 * so do the points of others in the cluster where a rule compares. Appraised points stay as they
 * were decided. Other criteria that use the same figure are left as they are.
 */
export function gainsOf(of: Explainable, unit: Unit, needs: ReadonlyMap<string, Need>): Gains {
  const { plan, decided, scored } = of;
  const lacking = plan.criteria.flatMap((criterion) => {
    const need = needs.get(criterion.code);
    return need ? [{ need, criterion, met: withMore(criterion, need) }] : [];
  });
  const cluster = plan.units.filter((other) => other.cluster === unit.cluster);
  const results = new Map(scored.units.map((result) => [result.unit, result]));
  const inputOf = inputs(plan, entriesWith(of.entries, cluster, unit, needs), decided);

  const resultOf = (one: Unit, criteria: readonly string[]): UnitResult => {
    const before = results.get(one.code);
    if (!before) throw new Error(`No result for unit ${one.code}`);
    const changed = lacking
      .map(({ met }) => met)
      .filter(
        ({ code, rule }) => criteria.includes(code) && (one === unit || rules[rule].inCluster),
      );
    if (changed.length === 0) return before;
    const outcomes = changed.map((met) => [met.code, outcomeOf(met, inputOf(one, met))] as const);
    return scoreUnit(plan, one, new Map([...before.outcomes, ...outcomes]), decided);
  };
  const resultWith = (criteria: readonly string[]) => resultOf(unit, criteria);
  const pointsOf = (criterion: Criterion, criteria: readonly string[]): number => {
    const appraised = decided.appraisals.get(unit.code) ?? new Map<string, number>();
    return unitPoints(unit, resultWith(criteria).outcomes, appraised).of(criterion) ?? 0;
  };
  return {
    all: lacking
      .map(({ criterion, need }) => {
        const more = pointsOf(criterion, [criterion.code]) - pointsOf(criterion, []);
        return { criterion: named(criterion), need, points: roundHalfUp(more, SUM_DECIMALS) };
      })
      .filter(({ points }) => points > 0)
      .sort((one, other) => other.points - one.points),
    resultWith,
    rankWith: (criteria) => {
      const ranked = rankUnits(
        cluster.map((one) => resultOf(one, criteria)),
        plan.ranking.method,
      );
      return ranked.find((result) => result.unit === unit.code)?.rank ?? null;
    },
  };
}

/** The figure that stands for what a criterion lacks: no figure of a plan has such a code. */
function lackingFigure(criterion: string): string {
  return `+${criterion}`;
}

/** The criterion with one figure more in its numerator, or with that one alone where it reads a word. */
function withMore(criterion: Criterion, need: Need): Criterion {
  const { code, measure } = criterion;
  const figure = lackingFigure(code);
  if (need.for === 'word') {
    const numerator = { terms: [{ coefficient: 1, figure }] };
    return { ...criterion, measure: { numerator, denominator: null } };
  }
  const more = { coefficient: need.less ? -1 : 1, figure };
  const numerator = { ...measure.numerator, terms: [...measure.numerator.terms, more] };
  return { ...criterion, measure: { ...measure, numerator } };
}

/** The unit has in that figure what it lacks, the others of its cluster nothing. */
function entriesWith(
  entries: Entries,
  cluster: readonly Unit[],
  unit: Unit,
  needs: ReadonlyMap<string, Need>,
): Entries {
  const moreOf = (one: Unit): readonly (readonly [string, Entry])[] =>
    [...needs].map(([code, need]) => [
      lackingFigure(code),
      need.for === 'word'
        ? { is: 'text', text: need.word }
        : { is: 'number', number: one === unit ? need.gap : 0 },
    ]);
  return new Map(
    cluster.map((one) => [one.code, new Map([...(entries.get(one.code) ?? []), ...moreOf(one)])]),
  );
}
