import type { RuleKind } from '../plan/criterion';
import { count } from './count';
import { judged } from './judged';
import { level } from './level';
import { proportional } from './proportional';
import type { Rule } from './rule';
import { shareOfUnits } from './shareOfUnits';
import { steps } from './steps';
import { threshold } from './threshold';
import { yesNo } from './yesNo';
import { zeroTolerance } from './zeroTolerance';

/** Every rule by its kind: a kind without a rule does not compile. */
export const rules: Readonly<Record<RuleKind, Rule>> = {
  threshold,
  proportional,
  steps,
  zeroTolerance,
  yesNo,
  shareOfUnits,
  level,
  judged,
  count,
};
