import { sumDecimals } from '../decimals';
import { finding, type Finding, type Place } from '../finding';
import type { Plan } from '../plan';
import type { Band, Quota } from '../ranking';
import { CodeSet, sameCode } from './codes';
import { checkRange } from './range';

const MOST_DIGITS = 6;

/** What single units registered and what is no part of the points proper is left out. */
function checkPoints(plan: Plan): Finding[] {
  const expected = plan.totals.fullPoints;
  if (expected === null) return [];
  const counted = plan.criteria.filter(({ role, onlyFor }) => role === 'scored' && !onlyFor);
  return plan.unitKinds.flatMap(({ code: kind, name }) => {
    const points = counted.flatMap((criterion) =>
      [...criterion.points].filter(([code]) => sameCode(code) === sameCode(kind)),
    );
    const sum = sumDecimals(points.map(([, most]) => most));
    if (sum === expected) return [];
    const place: Place = { at: 'kind', kind, field: 'points' };
    const values = { kind: name || kind, sum, expected };
    return [finding('plan.pointsDoNotAddUp', 'error', place, values)];
  });
}

function checkLimits({ totals, groups }: Plan): Finding[] {
  const limits = ['fullPoints', 'bonusLimit', 'penaltyLimit', 'totalLimit'] as const;
  const found = limits.flatMap((field) => {
    const limit = totals[field];
    return limit === null ? [] : checkRange('', limit, 0, null, { at: 'plan', field });
  });
  for (const { code, cap, weight } of groups) {
    const place = (field: 'cap' | 'weight'): Place => ({ at: 'group', group: code, field });
    if (cap !== null) found.push(...checkRange(code, cap, 0, null, place('cap')));
    if (weight !== null) found.push(...checkRange(code, weight, 0, null, place('weight')));
  }
  if (totals.aggregation === 'weightedMean' && !groups.some(({ weight }) => (weight ?? 0) > 0)) {
    found.push(finding('plan.noWeights', 'error', { at: 'plan', field: 'groups' }, {}));
  }
  return found;
}

function checkQuotas({ bands, quotas }: Plan): Finding[] {
  const names = new CodeSet(bands.map(({ name }) => ({ code: name })));
  return quotas.flatMap(({ band, percent, base, least }) => {
    const place = (field: keyof Quota): Place => ({ at: 'quota', band, field });
    const unknown = (field: 'band' | 'base', name: string) =>
      finding('plan.unknownBand', 'error', place(field), { by: band, band: name });
    return [
      ...(names.has(band) ? [] : [unknown('band', band)]),
      ...(base === null || names.has(base) ? [] : [unknown('base', base)]),
      ...checkRange(band, percent, 0, 100, place('percent')),
      ...checkRange(band, least, 0, null, place('least')),
    ];
  });
}

function checkHistory({ history }: Plan): Finding[] {
  if (history.rule !== 'count' || (history.times ?? 0) >= 1) return [];
  return [finding('plan.missingTimes', 'error', { at: 'plan', field: 'periodTimes' }, {})];
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

function checkBands({ bands, criteria, unitKinds }: Plan): Finding[] {
  const known = new CodeSet(criteria);
  const found = bands.flatMap((band, row): Finding[] => {
    const { name, from, groupPercent, requires } = band;
    const place = (field: keyof Band): Place => ({ at: 'band', band: name, field });
    const before = bands[row - 1];
    return [
      ...checkRange(name, from, 0, null, place('from')),
      ...(before ? checkOrder(before, band, null, place('from')) : []),
      ...unitKinds.flatMap(({ code }) => {
        const own = band.fromByKind.get(code);
        return [
          ...(own === undefined ? [] : checkRange(name, own, 0, null, place('fromByKind'))),
          ...(before ? checkOrder(before, band, code, place('fromByKind')) : []),
        ];
      }),
      ...(groupPercent === null
        ? []
        : checkRange(name, groupPercent, 0, 100, place('groupPercent'))),
      ...requires
        .filter((code) => !known.has(code))
        .map((criterion) =>
          finding('plan.unknownCriterion', 'error', place('requires'), { by: name, criterion }),
        ),
    ];
  });
  const last = bands.at(-1);
  if (last !== undefined && last.from > 0) {
    const place: Place = { at: 'band', band: last.name, field: 'from' };
    found.push(finding('plan.noBandBelow', 'note', place, { from: last.from }));
  }
  return found;
}

/**
 * A band begins below the one before it; `kind` null: the bounds that hold for every kind. A bound that
 * is no number yet stands in no order.
 */
function checkOrder(before: Band, band: Band, kind: string | null, place: Place): Finding[] {
  const bound = ({ from, fromByKind }: Band) =>
    kind === null ? from : (fromByKind.get(kind) ?? from);
  if (kind !== null && !before.fromByKind.has(kind) && !band.fromByKind.has(kind)) return [];
  const [from, previous] = [bound(band), bound(before)];
  if (from < previous || Number.isNaN(from) || Number.isNaN(previous)) return [];
  return [finding('plan.bandsNotDescending', 'error', place, { band: band.name, from, previous })];
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
    ...checkLimits(plan),
    ...checkBands(plan),
    ...checkQuotas(plan),
    ...checkHistory(plan),
    ...checkDigits(points, { at: 'plan', field: 'roundingPoints' }),
    ...checkDigits(total, { at: 'plan', field: 'roundingTotal' }),
  ];
}
