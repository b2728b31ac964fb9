import type { Criterion, RuleKind } from '../criterion';
import { finding, type Finding, type Place } from '../finding';
import type { Plan } from '../plan';
import { CodeSet, sameCode } from './codes';
import { checkMeasure } from './measures';
import { checkRange } from './range';

const rulesWithTarget: ReadonlySet<RuleKind> = new Set([
  'threshold',
  'proportional',
  'shareOfUnits',
]);

/** A share of 120 % cannot be reached: there the target, and proportional's floor, end at 100. */
function checkNumbers(criterion: Criterion, place: (field: keyof Criterion) => Place): Finding[] {
  const { code, rule, target, parameter } = criterion;
  const found: Finding[] = [];
  if (target !== null) {
    const max = rule === 'shareOfUnits' ? 100 : null;
    found.push(...checkRange(code, target, 0, max, place('target')));
  } else if (rulesWithTarget.has(rule)) {
    found.push(finding('plan.missingTarget', 'error', place('target'), { by: code, rule }));
  }
  if (parameter !== null) {
    const max = rule === 'proportional' ? 100 : null;
    found.push(...checkRange(code, parameter, 0, max, place('parameter')));
  } else if (rule === 'count') {
    found.push(finding('plan.missingParameter', 'error', place('parameter'), { by: code, rule }));
  }
  return found;
}

function checkScale(plan: Plan, criterion: Criterion, place: Place): Finding[] {
  const { code, rule } = criterion;
  if (rule !== 'level' && rule !== 'steps') return [];
  if (criterion.scale === null) {
    return [finding('plan.missingScale', 'error', place, { by: code })];
  }
  const named = sameCode(criterion.scale);
  const scale = plan.scales.find((candidate) => sameCode(candidate.code) === named);
  if (scale === undefined) {
    return [finding('plan.unknownScale', 'error', place, { by: code, scale: criterion.scale })];
  }
  const needs = rule === 'level' ? 'levels' : 'steps';
  return scale.kind === needs
    ? []
    : [finding('plan.scaleNotFitting', 'error', place, { by: code, scale: scale.code, needs })];
}

/** Each criterion names what exists, and has what its rule needs. */
export function checkCriteria(plan: Plan): Finding[] {
  const groups = new CodeSet(plan.groups);
  const kinds = new CodeSet(plan.unitKinds);
  return plan.criteria.flatMap((criterion) => {
    const { code, group, points } = criterion;
    const place = (field: keyof Criterion): Place => ({ at: 'criterion', criterion: code, field });
    const found: Finding[] = [];
    if (!groups.has(group)) {
      found.push(finding('plan.unknownGroup', 'error', place('group'), { by: code, group }));
    }
    if (groups.has(code)) {
      found.push(finding('plan.ambiguousTieCode', 'error', place('code'), { code }));
    }
    if (points.size === 0) {
      found.push(finding('plan.criterionForNobody', 'warning', place('points'), { by: code }));
    }
    for (const [kind, most] of points) {
      if (!kinds.has(kind)) {
        found.push(finding('plan.unknownKind', 'error', place('points'), { by: code, kind }));
      }
      found.push(...checkRange(code, most, 0, null, place('points')));
    }
    return [
      ...found,
      ...checkNumbers(criterion, place),
      ...checkScale(plan, criterion, place('scale')),
      ...checkMeasure(plan, criterion, place('measure')),
    ];
  });
}
