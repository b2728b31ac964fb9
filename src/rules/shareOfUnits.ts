import { needs, type Rule } from './rule';
import { yesNo } from './yesNo';

/**
 * For one unit the same as yes/no. What differs is the plan's target, which is about all units
 * together ("70 % xã, thị trấn đạt vững mạnh toàn diện") and stands in the plan-wide results.
 */
export const shareOfUnits: Rule<'shareOfUnits'> = {
  ...yesNo,
  needs: needs('oneYesNo', { target: true, comparison: true }),
};
