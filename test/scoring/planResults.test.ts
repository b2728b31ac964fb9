import { planResults } from '../../src/scoring/planResults';
import type { Comparison } from '../../src/plan/criterion';
import { criterion, measure } from '../rules/build';
import { entries, judged, plan, unit } from './build';

const units = (count: number) => Array.from({ length: count }, (_, i) => unit(`X${i + 1}`));
const training = criterion({ code: 'HL', target: 70 });

test('numerators and denominators are pooled: 9/10 and 30/60 is 39/70 and not 70 %', () => {
  const two = plan([training], { units: units(2) });
  const pooled = planResults(
    two,
    entries({ X1: { DAT: 9, DU_KT: 10 }, X2: { DAT: 30, DU_KT: 60 } }),
  );
  expect(pooled).toEqual([
    {
      criterion: 'HL',
      numerator: 39,
      denominator: 70,
      target: 70,
      state: 'short',
      reported: 2,
      expected: 2,
    },
  ]);
});

test('39 of 70 is 55.71 %: above 55.7 and below 55.72', () => {
  // 39/70 is 55.714... %.
  const state = (target: number, comparison: Comparison = '>=') =>
    planResults(
      plan([{ ...training, target, comparison }], { units: units(2) }),
      entries({ X1: { DAT: 9, DU_KT: 10 }, X2: { DAT: 30, DU_KT: 60 } }),
    )[0]?.state;
  expect(state(55.7)).toBe('reached');
  expect(state(55.72)).toBe('short');
  expect(state(55.72, '<=')).toBe('reached');
  expect(state(55.7, '<=')).toBe('short');
});

const strong = criterion({
  code: 'VMTD',
  rule: 'shareOfUnits',
  target: 70,
  measure: measure('VMTD'),
});
const yes = (of: number, count: number) =>
  planResults(
    plan([strong], { units: units(of) }),
    entries(
      Object.fromEntries(
        units(of).map(({ code }, i) => [code, { VMTD: i < count ? 'Có' : 'Không' }]),
      ),
    ),
  )[0];

test('13 of 19 communes is short of 70 %, 14 is not', () => {
  expect(yes(19, 13)).toMatchObject({ numerator: 13, denominator: 19, state: 'short' });
  expect(yes(19, 14)).toMatchObject({ numerator: 14, denominator: 19, state: 'reached' });
});

test('after the merger it is 6 of 8', () => {
  expect(yes(8, 5)).toMatchObject({ state: 'short' });
  expect(yes(8, 6)).toMatchObject({ state: 'reached' });
});

test('a commune that has not answered counts below the line, not above it', () => {
  const two = plan([strong], { units: units(2) });
  expect(planResults(two, entries({ X1: { VMTD: 'Có' } }))[0]).toMatchObject({
    numerator: 1,
    denominator: 2,
    reported: 1,
    expected: 2,
    state: 'short',
  });
});

test('a unit to which it does not apply is in neither number', () => {
  const two = plan([training, strong], { units: units(2) });
  const typed = {
    X1: { DAT: 7, DU_KT: 10, VMTD: 'Có' },
    X2: { DAT: 'KAD', DU_KT: 50, VMTD: 'KAD' },
  };
  expect(planResults(two, entries(typed))).toMatchObject([
    { numerator: 7, denominator: 10, reported: 1, expected: 1, state: 'reached' },
    { numerator: 1, denominator: 1, reported: 1, expected: 1, state: 'reached' },
  ]);
});

test('units of a kind without points are not asked', () => {
  const mixed = plan([training], { units: [unit('X1'), unit('NV', { kind: 'phong' })] });
  const typed = { X1: { DAT: 7, DU_KT: 10 }, NV: { DAT: 0, DU_KT: 100 } };
  expect(planResults(mixed, entries(typed))[0]).toMatchObject({ denominator: 10, expected: 1 });
});

test('half a report is no report: without its denominator a numerator is not pooled', () => {
  const two = plan([training], { units: units(2) });
  const typed = { X1: { DAT: 7, DU_KT: 10 }, X2: { DAT: 90 } };
  expect(planResults(two, entries(typed))[0]).toMatchObject({ numerator: 7, reported: 1 });
});

test('open: nobody has reported, or there is nothing to divide by', () => {
  const one = plan([training], { units: units(1) });
  expect(planResults(one, entries({}))[0]).toMatchObject({ state: 'open', reported: 0 });
  expect(planResults(one, entries({ X1: { DAT: 0, DU_KT: 0 } }))[0]).toMatchObject({
    state: 'open',
  });
});

test('a prohibition about which nobody has reported is open, and not kept', () => {
  const none = criterion({ rule: 'zeroTolerance', target: null, measure: measure('SO_VU') });
  const one = plan([none], { units: units(1) });
  expect(planResults(one, entries({}))[0]).toMatchObject({ state: 'open', reported: 0 });
});

test('a prohibition is a target for the whole plan: no case anywhere', () => {
  const prohibition = criterion({
    code: 'CAM',
    rule: 'zeroTolerance',
    target: null,
    measure: measure('SO_VU'),
  });
  const two = plan([prohibition], { units: units(2) });
  const state = (second: number) =>
    planResults(two, entries({ X1: { SO_VU: 0 }, X2: { SO_VU: second } }))[0]?.state;
  expect(state(0)).toBe('reached');
  expect(state(1)).toBe('short');
});

test('a target of 0 is a target, no target is none', () => {
  const zero = criterion({ code: 'KHONG', target: 0 });
  const one = plan([zero, judged('A', 10)], { units: units(1) });
  const typed = { X1: { DAT: 0, DU_KT: 10, A: 3 } };
  expect(planResults(one, entries(typed))).toMatchObject([
    { criterion: 'KHONG', target: 0, state: 'reached' },
  ]);
});

test('decimals are pooled without binary noise deciding', () => {
  // 0.1 + 0.1 + 0.1 of 30 is 1 %, although the doubles add up to a little more.
  const share = criterion({ code: 'TIEN', target: 1, measure: measure('TIEN', 'GIAO') });
  const three = plan([share], { units: units(3) });
  const typed = {
    X1: { TIEN: 0.1, GIAO: 10 },
    X2: { TIEN: 0.1, GIAO: 10 },
    X3: { TIEN: 0.1, GIAO: 10 },
  };
  expect(planResults(three, entries(typed))[0]).toMatchObject({ state: 'reached' });
  const atMost = { ...share, comparison: '<=' as const };
  expect(planResults({ ...three, criteria: [atMost] }, entries(typed))[0]).toMatchObject({
    state: 'reached',
  });
});

test('an amount that each unit is to reach is no target of all units together', () => {
  const articles = criterion({ code: 'TIN', target: 12, measure: measure('TIN') });
  expect(planResults(plan([articles], { units: units(3) }), entries({}))).toEqual([]);
});
