import type { Quota } from '../../src/plan/ranking';
import { nothingDecided } from '../../src/scoring/result';
import { judged, plan, unit } from '../scoring/build';
import { checkWith, only } from './build';

const quota: Quota = { band: 'Xuất sắc', percent: 20, base: null, least: 0, scope: 'cluster' };
const names = {
  BATO: 'Ba Tơ',
  BATOO: 'Ba Tô',
  BAVI: 'Ba Vì',
  BADINH: 'Ba Dinh',
  BAVINH: 'Ba Vinh',
};

/** Five communes of one cluster by their totals; from 90 up they are Xuất sắc. */
function found(
  totals: readonly number[],
  change: Partial<Quota> = {},
  places: Readonly<Record<string, number>> = {},
) {
  const one = plan([judged('A', 100)], {
    units: Object.entries(names).map(([code, name]) => unit(code, { name })),
    quotas: [{ ...quota, ...change }],
  });
  const typed = Object.fromEntries(
    Object.keys(names).map((code, i) => [code, { A: totals[i] ?? 0 }]),
  );
  const tieOrder = new Map(Object.entries(places));
  return only('quota.exceeded', checkWith(one, typed, { ...nothingDecided, tieOrder }));
}

test('three of five are Xuất sắc where one may be: who would lose it by rank', () => {
  expect(found([95, 94, 93, 80, 70])).toEqual([
    {
      code: 'quota.exceeded',
      severity: 'warning',
      place: { at: 'quota', band: 'Xuất sắc', field: 'percent' },
      values: {
        cluster: 'Cụm A',
        band: 'Xuất sắc',
        percent: 20,
        base: 5,
        allowed: 1,
        byLeast: false,
        held: 3,
        over: ['Ba Tô', 'Ba Vì'],
        between: [],
      },
    },
  ]);
});

test('as many as may hold it: nothing to say', () => {
  expect(found([95, 80, 80, 80, 70])).toEqual([]);
  expect(found([95, 94, 93, 80, 70], { percent: 60 })).toEqual([]);
  expect(found([95, 94, 80, 80, 70])).toHaveLength(1);
});

test('nobody holds it, nobody may: nothing to say either', () => {
  expect(found([80, 80, 80, 80, 70], { percent: 0 })).toEqual([]);
});

test('equal ones where it ends are named apart: people decide', () => {
  expect(found([93, 95, 93, 80, 70], { percent: 40 })).toMatchObject([
    { values: { allowed: 2, held: 3, over: [], between: ['Ba Tơ', 'Ba Vì'] } },
  ]);
  const decided = { BAVI: 1, BATO: 2 };
  expect(found([93, 95, 93, 80, 70], { percent: 40 }, decided)).toMatchObject([
    { values: { over: ['Ba Tơ'], between: [] } },
  ]);
});

test('20 % of five would be one; the plan lets two have it at least', () => {
  expect(found([95, 94, 93, 80, 70], { least: 2 })).toMatchObject([
    { values: { allowed: 2, byLeast: true, over: ['Ba Vì'] } },
  ]);
  // 20 % of five are one, as many as the least number: nothing to explain.
  expect(found([95, 94, 93, 80, 70], { least: 1 })).toMatchObject([
    { values: { allowed: 1, byLeast: false } },
  ]);
});

test('over the whole plan no cluster is named', () => {
  expect(found([95, 94, 80, 80, 70], { scope: 'plan' })).toMatchObject([
    { values: { cluster: null, base: 5, allowed: 1, held: 2, over: ['Ba Tô'] } },
  ]);
});

test('each quota speaks for itself', () => {
  const two = plan([judged('A', 100)], {
    units: Object.entries(names).map(([code, name]) => unit(code, { name })),
    quotas: [quota, { ...quota, band: 'Tốt', percent: 60 }],
  });
  const typed = Object.fromEntries(Object.keys(names).map((code) => [code, { A: 75 }]));
  expect(only('quota.exceeded', checkWith(two, typed, nothingDecided))).toMatchObject([
    { place: { band: 'Tốt' }, values: { held: 5, allowed: 3, over: [] } },
  ]);
});
