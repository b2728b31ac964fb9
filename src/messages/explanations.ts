import type { RuleKind } from '../plan/criterion';
import { roundHalfUp } from '../rules/round';
import { SUM_DECIMALS } from '../rules/sum';
import type {
  AheadBy,
  ComparedPoints,
  QuotaExplanation,
  RankExplanation,
} from '../scoring/explain/rankExplanation';
import type {
  BandExplanation,
  GroupExplanation,
  NamedObstacle,
  TotalExplanation,
} from '../scoring/explain/totalExplanation';
import type {
  Gain,
  GateEffect,
  Named,
  Need,
  NumberNeed,
  PointExplanation,
  ScoredBy,
  Unscored,
  Why,
  WordNeed,
} from '../scoring/explain/pointExplanation';
import type { Goal, Way } from '../scoring/explain/explanation';

type OneOf<Union extends { readonly is: string }, Is> = Extract<Union, { readonly is: Is }>;

/**
 * The explanations' sentences in one language, each with all the numbers that mattered. A rule
 * kind, an outcome, a gate or a reason without its sentence does not compile.
 */
export interface Explanations {
  /** `name`: the criterion's, with which the sentence begins. */
  readonly rules: { readonly [Kind in RuleKind]: (told: ScoredBy<Kind>, name: string) => string };
  readonly unscored: {
    readonly [Is in Unscored['is']]: (why: OneOf<Unscored, Is>, name: string) => string;
  };
  readonly appraised: (
    appraised: NonNullable<PointExplanation['appraised']>,
    computed: number | null,
  ) => string;
  readonly gates: {
    readonly [Gate in GateEffect['gate']]: (
      effect: Extract<GateEffect, { readonly gate: Gate }>,
    ) => string;
  };
  readonly needs: Readonly<Record<NumberNeed['for'], (need: NumberNeed) => string>> & {
    readonly word: (need: WordNeed) => string;
  };
  /** A need with the points that it would bring, in a few words. */
  readonly gain: (gain: Pick<Gain, 'need' | 'points'>) => string;
  /** What would bring the unit to the next rank, or band, or both by the same criteria. */
  readonly ways: {
    readonly title: (goals: readonly Goal[]) => string;
    /** How many criteria are enough, what they bring, and where the unit would stand then. */
    readonly reached: (way: Way) => string;
    /** All that is lacking would not do for these goals. */
    readonly short: (way: Way, goals: readonly Goal[]) => string;
    /** Points that were lost besides, of which no number says what is lacking. */
    readonly besides: (untold: readonly Named[]) => string;
    /** There are no others. */
    readonly unknown: (untold: readonly Named[]) => string;
    readonly step: (step: Gain) => string;
  };
  /** What a cap, a weight or a gate did to a group's points; '' where nothing did. */
  readonly group: (group: GroupExplanation) => string;
  /** How the total came about, a sentence each. */
  readonly total: (total: TotalExplanation) => readonly string[];
  readonly band: {
    readonly own: (band: BandExplanation) => string;
    readonly best: string;
    /** For a unit without a rank. */
    readonly none: string;
    readonly better: (name: string) => string;
    readonly obstacles: {
      readonly [Is in NamedObstacle['is']]: (obstacle: OneOf<NamedObstacle, Is>) => string;
    };
  };
  readonly rank: {
    readonly [Is in RankExplanation['is']]: (rank: OneOf<RankExplanation, Is>) => string;
  };
  readonly ahead: {
    readonly [Is in AheadBy['is']]: (ahead: Named, by: OneOf<AheadBy, Is>) => string;
  };
  /** Where the unit stands behind the one ahead of it, where before it, and where both lost points. */
  readonly compared: {
    readonly behindTitle: (ahead: Named) => string;
    /** No criterion alone puts it behind. */
    readonly nowhere: string;
    readonly beforeTitle: (ahead: Named) => string;
    readonly bothTitle: (ahead: Named) => string;
    readonly line: (compared: ComparedPoints, ahead: Named) => string;
    readonly others: (count: number) => string;
  };
  readonly quotas: Readonly<Record<QuotaExplanation['state'], (quota: QuotaExplanation) => string>>;
}

/** Whether the total moves by another number of points than its criteria do. */
export function isScaled({ points, from, total }: Way): boolean {
  return roundHalfUp(total - from - points, SUM_DECIMALS) !== 0;
}

/** From the figures to the computed points, or why there are none. */
export function whySentence(why: Why, name: string, { rules, unscored }: Explanations): string {
  if (why.is === 'scored') {
    // A rule's sentence takes what its own rule told; the compiler loses that tie in the union.
    const sentence = rules[why.rule] as (told: ScoredBy<RuleKind>, name: string) => string;
    return sentence(why, name);
  }
  const sentence = unscored[why.is] as (why: Unscored, name: string) => string;
  return sentence(why, name);
}

/** What a gate that fired costs. */
export function gateSentence(effect: GateEffect, { gates }: Explanations): string {
  return (gates[effect.gate] as (effect: GateEffect) => string)(effect);
}

/** What keeps a unit out of a better band. */
export function needSentence(need: Need, { needs }: Explanations): string {
  return need.for === 'word' ? needs.word(need) : needs[need.for](need);
}

export function obstacleSentence(obstacle: NamedObstacle, { band }: Explanations): string {
  return (band.obstacles[obstacle.is] as (obstacle: NamedObstacle) => string)(obstacle);
}

/** The rank, who stands right ahead and by what. */
export function rankSentences(rank: RankExplanation, texts: Explanations): readonly string[] {
  const own = (texts.rank[rank.is] as (rank: RankExplanation) => string)(rank);
  if (rank.is !== 'ranked' || !rank.ahead) return [own];
  const { unit, by } = rank.ahead;
  const ahead = texts.ahead[by.is] as (ahead: Named, by: AheadBy) => string;
  return [own, ahead(unit, by)];
}
