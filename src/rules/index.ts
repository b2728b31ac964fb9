import type { RuleKind } from '../plan/criterion';
import { count } from './count';
import { halfAndHalf } from './halfAndHalf';
import { judged } from './judged';
import { lateness } from './lateness';
import { level } from './level';
import { levelSum } from './levelSum';
import { linear } from './linear';
import { minMaxInCluster } from './minMaxInCluster';
import { netBonus } from './netBonus';
import { percentOff } from './percentOff';
import { perOccurrence } from './perOccurrence';
import { proportional } from './proportional';
import { rankInCluster } from './rankInCluster';
import { relativeToBest } from './relativeToBest';
import type { Rule } from './rule';
import { shareOfUnits } from './shareOfUnits';
import { stepBonus } from './stepBonus';
import { stepDeduction } from './stepDeduction';
import { steps } from './steps';
import { threshold } from './threshold';
import { yesNo } from './yesNo';
import { zeroTolerance } from './zeroTolerance';

/** Every rule by its kind: a kind without a rule does not compile. */
export const rules: { readonly [Kind in RuleKind]: Rule<Kind> } = {
  threshold,
  proportional,
  steps,
  linear,
  stepDeduction,
  stepBonus,
  count,
  perOccurrence,
  percentOff,
  zeroTolerance,
  lateness,
  yesNo,
  shareOfUnits,
  level,
  levelSum,
  judged,
  relativeToBest,
  halfAndHalf,
  rankInCluster,
  minMaxInCluster,
  netBonus,
};
