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

/** What criteria would get of what they lack, by their codes: all of it, or a smaller number. */
export type Met = ReadonlyMap<string, Need>;

/** What a unit's result would be with what its criteria lack: worked out by the scoring itself. */
export interface Gains {
  /** The criteria whose need would bring points, those that would bring most first. */
  readonly all: readonly Gain[];
  /** The points more that a criterion's rule would give for a need, which may be a part of what it lacks. */
  readonly gainOf: (criterion: string, need: Need) => number;
  /** The unit's result with these needs met. */
  readonly resultWith: (met: Met) => UnitResult;
  /** The rank that it would have among the others, whose figures stay; null: none. */
  readonly rankWith: (met: Met) => number | null;
}

/**
 * Tries what would become of a unit if the numerators of criteria grew, or shrank, by what they
 * lack, or if the word were there that they lack. Each rule gives its own points for that; caps, gates, scaling and the tie chain follow, and
 * so do the points of others in the cluster where a rule compares. Appraised points stay as they
 * were decided. Other criteria that use the same figure are left as they are.
 */
export function gainsOf(of: Explainable, unit: Unit, needs: Met): Gains {
  const { plan, decided, scored } = of;
  const lacking = plan.criteria.filter(({ code }) => needs.has(code));
  const cluster = plan.units.filter((other) => other.cluster === unit.cluster);
  const results = new Map(scored.units.map((result) => [result.unit, result]));
  const others = withNothingMore(of.entries, cluster, lacking);
  const own = of.entries.get(unit.code) ?? [];
  const inputsWith = (met: Met) =>
    inputs(
      plan,
      new Map([...others, [unit.code, new Map([...own, ...lackingEntries(met)])]]),
      decided,
    );
  // What the others of a cluster come to is worked out once for a criterion and what it would get.
  const ofWholeNeeds = inputsWith(needs);
  const ofParts = new Map<Need, ReturnType<typeof inputs>>();
  const inputsFor = (code: string, need: Need) => {
    if (needs.get(code) === need) return ofWholeNeeds;
    const known = ofParts.get(need) ?? inputsWith(new Map([[code, need]]));
    ofParts.set(need, known);
    return known;
  };

  const resultOf = (one: Unit, met: Met): UnitResult => {
    const before = results.get(one.code);
    if (!before) throw new Error(`No result for unit ${one.code}`);
    const outcomes = lacking.flatMap((criterion) => {
      const need = met.get(criterion.code);
      if (!need || (one !== unit && !rules[criterion.rule].inCluster)) return [];
      const changed = withMore(criterion, need);
      return [
        [
          criterion.code,
          outcomeOf(changed, inputsFor(criterion.code, need)(one, changed)),
        ] as const,
      ];
    });
    if (outcomes.length === 0) return before;
    return scoreUnit(plan, one, new Map([...before.outcomes, ...outcomes]), decided);
  };
  const resultWith = (met: Met) => resultOf(unit, met);
  const pointsOf = (criterion: string, met: Met): number => {
    const appraised = decided.appraisals.get(unit.code) ?? new Map<string, number>();
    const found = lacking.find(({ code }) => code === criterion);
    return (found && unitPoints(unit, resultWith(met).outcomes, appraised).of(found)) ?? 0;
  };
  const gainOf = (criterion: string, need: Need): number => {
    const more = pointsOf(criterion, new Map([[criterion, need]])) - pointsOf(criterion, new Map());
    return roundHalfUp(more, SUM_DECIMALS);
  };
  return {
    all: lacking
      .flatMap((criterion) => {
        const need = needs.get(criterion.code);
        if (!need) return [];
        return [{ criterion: named(criterion), need, points: gainOf(criterion.code, need) }];
      })
      .filter(({ points }) => points > 0)
      .sort((one, other) => other.points - one.points),
    gainOf,
    resultWith,
    rankWith: (met) => {
      const ranked = rankUnits(
        cluster.map((one) => resultOf(one, met)),
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

/** The figures that stand for what criteria lack, with what the unit has of them. */
function lackingEntries(met: Met): readonly (readonly [string, Entry])[] {
  return [...met].map(([code, need]) => [
    lackingFigure(code),
    need.for === 'word' ? { is: 'text', text: need.word } : { is: 'number', number: need.gap },
  ]);
}

/** The entries of a cluster, where nobody has anything of what criteria lack. */
function withNothingMore(
  entries: Entries,
  cluster: readonly Unit[],
  lacking: readonly Criterion[],
): Entries {
  const nothing = lacking.map(({ code }): [string, Entry] => [
    lackingFigure(code),
    { is: 'number', number: 0 },
  ]);
  return new Map(
    cluster.map(({ code }) => [code, new Map([...(entries.get(code) ?? []), ...nothing])]),
  );
}
