import type { Criterion } from '../criterion';
import { finding, type Finding, type Place } from '../finding';
import { isPartOfWhole } from '../partOf';
import type { Plan } from '../plan';
import { CodeSet, sameCode } from './codes';
import { checkRange } from './range';

/** Each criterion names what exists, and its points and gate make sense. What its rule needs is checked in rules/. */
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
      ...checkTarget(plan, criterion, place),
      ...checkGate(criterion, place),
      ...checkOnlyFor(plan, criterion, place),
    ];
  });
}

type PlaceOf = (field: keyof Criterion) => Place;

/** What has no bound by its figures, a quota exceeded, is exceeded tenfold at most, in percent. */
const MOST_OF_QUOTA = 1000;

/**
 * Targets of a ratio are percentages. Nobody asks for at least 0.95 % of something: it was 95 %. Nor
 * for more than all of it; of 12/10 Excel makes a day in October, which is 46,366.
 */
function checkTarget({ relations }: Plan, criterion: Criterion, place: PlaceOf): Finding[] {
  const { code, measure, comparison, target } = criterion;
  const isLeast = comparison === '>=' || comparison === '>';
  if (measure.denominator === null || !isLeast || target === null) return [];
  const most = isPartOfWhole(measure, relations) ? 100 : MOST_OF_QUOTA;
  if (target > most) {
    return [finding('plan.targetBeyondAll', 'error', place('target'), { by: code, target, most })];
  }
  if (target <= 0 || target > 1) return [];
  const values = { by: code, target, percent: Math.round(target * 1e6) / 1e4 };
  return [finding('plan.targetIsShare', 'warning', place('target'), values)];
}

/** A gate fires where nothing is earned: on a line without points it would fire for everybody. */
function checkGate({ code, gate, role, rule, points }: Criterion, place: PlaceOf): Finding[] {
  if (gate === 'none') return [];
  const found: Finding[] = [];
  if (role === 'scored' && [...points.values()].some((most) => most === 0)) {
    found.push(finding('plan.gateWithoutPoints', 'error', place('gate'), { by: code }));
  }
  if (role === 'tieOnly' || (role === 'bonus' && rule !== 'netBonus')) {
    found.push(finding('plan.gateOnExtra', 'warning', place('gate'), { by: code }));
  }
  return found;
}

function checkOnlyFor(plan: Plan, criterion: Criterion, place: PlaceOf): Finding[] {
  const { code, onlyFor, role } = criterion;
  if (onlyFor === null) return [];
  const found: Finding[] = [];
  if (!new CodeSet(plan.units).has(onlyFor)) {
    const values = { by: code, unit: onlyFor };
    found.push(finding('plan.unknownUnit', 'error', place('onlyFor'), values));
  }
  const group = plan.groups.find((other) => sameCode(other.code) === sameCode(criterion.group));
  if (role === 'scored' && group?.cap === null) {
    const values = { by: code, group: group.name };
    found.push(finding('plan.localWithoutCap', 'warning', place('onlyFor'), values));
  }
  return found;
}
