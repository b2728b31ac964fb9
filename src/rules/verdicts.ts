import type { RuleKind } from '../plan/criterion';

/**
 * How a rule decided: which of its terms gave the points. It is what an explanation begins with, and
 * the points follow from it, so that the two cannot say different things. A rule kind without
 * verdicts does not compile.
 */
export interface Verdicts {
  readonly threshold: 'reached' | 'short';
  readonly proportional: 'full' | 'part' | 'belowFloor';
  readonly steps: 'rung' | 'none';
  readonly linear: 'full' | 'between' | 'none';
  readonly stepDeduction: 'full' | 'steps' | 'floor';
  readonly stepBonus: 'short' | 'steps' | 'most';
  readonly count: 'none' | 'each' | 'most';
  readonly perOccurrence: 'full' | 'each' | 'floor' | 'lost';
  readonly percentOff: 'full' | 'each' | 'floor';
  readonly zeroTolerance: 'clean' | 'happened';
  readonly lateness: 'full' | 'days' | 'nothingLeft' | 'void';
  readonly yesNo: 'yes' | 'no';
  readonly shareOfUnits: 'yes' | 'no';
  readonly level: 'rung' | 'none';
  readonly levelSum: 'sum' | 'most';
  readonly judged: 'given' | 'most' | 'least';
  readonly relativeToBest: 'best' | 'part' | 'none';
  readonly halfAndHalf: 'short' | 'between' | 'best';
  readonly rankInCluster: 'alone' | 'steps' | 'evenly' | 'floor';
  readonly minMaxInCluster: 'equal' | 'between';
  readonly netBonus: 'each' | 'most' | 'least';
}

/** What one rule may decide; without a kind: what any rule may. */
export type Verdict<Kind extends RuleKind = RuleKind> = Verdicts[Kind];
