import { sumDecimals } from '../decimals';
import { finding, type Finding, type Place } from '../finding';
import { FULL_POINTS, type Plan } from '../plan';
import { CodeSet, sameCode } from './codes';
import { checkRange } from './range';

const MOST_DIGITS = 6;

function checkPoints(plan: Plan): Finding[] {
  return plan.unitKinds.flatMap(({ code: kind }) => {
    const points = plan.criteria.flatMap((criterion) =>
      [...criterion.points].filter(([code]) => sameCode(code) === sameCode(kind)),
    );
    const sum = sumDecimals(points.map(([, most]) => most));
    if (sum === FULL_POINTS) return [];
    const values = { kind, sum, expected: FULL_POINTS };
    const place: Place = { at: 'kind', kind, field: 'points' };
    return [finding('plan.pointsDoNotAddUp', 'error', place, values)];
  });
}

function checkTieChain(plan: Plan): Finding[] {
  const groups = new CodeSet(plan.groups);
  const criteria = new CodeSet(plan.criteria);
  const place: Place = { at: 'plan', field: 'tieChain' };
  return plan.ranking.tieChain.flatMap((code, row, chain) => {
    if (!groups.has(code) && !criteria.has(code))
      return finding('plan.unknownTieCode', 'error', place, { code });
    const repeated = chain.findIndex((other) => sameCode(other) === sameCode(code)) < row;
    return repeated ? finding('plan.repeatedTieCode', 'warning', place, { code }) : [];
  });
}

function checkBands({ bands }: Plan): Finding[] {
  const found = bands.flatMap(({ name, from }, row) => {
    const place: Place = { at: 'band', band: name, field: 'from' };
    const outside = checkRange(name, from, 0, null, place);
    const previous = bands[row - 1]?.from;
    if (previous === undefined || from < previous) return outside;
    const values = { band: name, from, previous };
    return [...outside, finding('plan.bandsNotDescending', 'error', place, values)];
  });
  const last = bands.at(-1);
  if (last !== undefined && last.from > 0) {
    const place: Place = { at: 'band', band: last.name, field: 'from' };
    found.push(finding('plan.noBandBelow', 'note', place, { from: last.from }));
  }
  return found;
}

/** Digits are whole: 1.5 of them are as impossible as 7. */
function checkDigits(digits: number, place: Place): Finding[] {
  if (Number.isInteger(digits) && digits >= 0 && digits <= MOST_DIGITS) return [];
  const values = { by: '', number: digits, min: 0, max: MOST_DIGITS };
  return [finding('plan.outOfRange', 'error', place, values)];
}

/** Points add up, ties can be decided, bands run from the best to the last, digits are sensible. */
export function checkResults(plan: Plan): Finding[] {
  const { points, total } = plan.rounding;
  return [
    ...checkPoints(plan),
    ...checkTieChain(plan),
    ...checkBands(plan),
    ...checkDigits(points, { at: 'plan', field: 'roundingPoints' }),
    ...checkDigits(total, { at: 'plan', field: 'roundingTotal' }),
  ];
}
