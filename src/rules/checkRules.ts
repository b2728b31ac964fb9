import { type Criterion, parameterKeys, type ParameterKey } from '../plan/criterion';
import { finding, type Finding, type Place } from '../plan/finding';
import { sameCode } from '../plan/invariants/codes';
import { checkRange } from '../plan/invariants/range';
import type { Plan } from '../plan/plan';
import { checkMeasure } from './checkMeasure';
import { rules } from './index';
import { isAtMost } from './target';

type PlaceOf = (field: keyof Criterion | ParameterKey) => Place;

/** The smallest step that means anything. */
const SMALLEST_STEP = 1e-6;

/** The least and the most that each parameter can sensibly be; null: no end. */
const ranges: Readonly<Record<ParameterKey, readonly [min: number, max: number | null]>> = {
  from: [0, null],
  step: [SMALLEST_STEP, null],
  perStep: [0, null],
  beyond: [0, null],
  floor: [0, 100],
  limit: [0, null],
};

/** Each criterion has what its rule needs: a fitting measure, a target, parameters, a scale. */
export function checkRules(plan: Plan): readonly Finding[] {
  return plan.criteria.flatMap((criterion) => {
    const place: PlaceOf = (field) => ({ at: 'criterion', criterion: criterion.code, field });
    return [
      ...checkTarget(criterion, place),
      ...parameterKeys.flatMap((key) => checkParameter(criterion, key, place(key))),
      ...checkAnchors(criterion, place('from')),
      ...checkScale(plan, criterion, place('scale')),
      ...checkMeasure(plan, criterion, place('measure')),
    ];
  });
}

/** A share of 120 % of all units cannot be reached. */
function checkTarget({ code, rule, target }: Criterion, place: PlaceOf): Finding[] {
  if (target !== null) {
    return checkRange(code, target, 0, rule === 'shareOfUnits' ? 100 : null, place('target'));
  }
  if (!rules[rule].needs.target) return [];
  return [finding('plan.missingTarget', 'error', place('target'), { by: code, rule })];
}

function checkParameter(
  { code, rule, parameters }: Criterion,
  parameter: ParameterKey,
  place: Place,
): Finding[] {
  const need = rules[rule].needs.parameters[parameter];
  const number = parameters[parameter];
  const values = { by: code, rule, parameter };
  if (number === null) {
    return need === 'needed' ? [finding('plan.missingParameter', 'error', place, values)] : [];
  }
  if (need === undefined) return [finding('plan.parameterUnused', 'note', place, values)];
  const [min, max] = ranges[parameter];
  return checkRange(code, number, min, max, place);
}

/** A straight line rises or falls to its target, as the comparison says. */
function checkAnchors(
  { code, rule, target, parameters, comparison }: Criterion,
  place: Place,
): Finding[] {
  const { from } = parameters;
  if (rule !== 'linear' || target === null || from === null) return [];
  if (target === from) {
    return [finding('plan.anchorsEqual', 'error', place, { by: code, at: target })];
  }
  const falls = isAtMost(comparison);
  if (falls === target < from) return [];
  return [finding('plan.anchorsReversed', 'error', place, { by: code, from, target, falls })];
}

function checkScale(plan: Plan, criterion: Criterion, place: Place): Finding[] {
  const { code, rule, scale: named } = criterion;
  const needs = rules[rule].needs.scale;
  if (needs === null) return [];
  if (named === null) return [finding('plan.missingScale', 'error', place, { by: code })];
  const scale = plan.scales.find((candidate) => sameCode(candidate.code) === sameCode(named));
  if (scale === undefined) {
    return [finding('plan.unknownScale', 'error', place, { by: code, scale: named })];
  }
  return scale.kind === needs
    ? []
    : [finding('plan.scaleNotFitting', 'error', place, { by: code, scale: scale.code, needs })];
}
