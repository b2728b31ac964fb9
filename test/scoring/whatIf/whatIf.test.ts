import fc from 'fast-check';
import type { Criterion } from '../../../src/plan/criterion';
import type { Entries } from '../../../src/plan/entry';
import type { Plan } from '../../../src/plan/plan';
import { type Change, changedPlan, type Lever, valuesOf } from '../../../src/scoring/whatIf/levers';
import { type Decided, nothingDecided } from '../../../src/scoring/result';
import { scorePlan } from '../../../src/scoring/scorePlan';
import { whatIf } from '../../../src/scoring/whatIf/whatIf';
import { band, usualTotals } from '../../../src/templates/build/results';
import { criterion, measure, XA } from '../../rules/build';
import { appraisals, entries, judged, plan, twoGroups, unit } from '../build';
import { anyCase } from '../randomCase';

const points = (code: string, kinds: readonly string[] = [XA]): Lever => ({
  moves: 'points',
  criterion: code,
  kinds,
});

/** All points or none. */
function yesNo(code: string, max: number, changes: Partial<Criterion> = {}): Criterion {
  return judged(code, max, { rule: 'yesNo', ...changes });
}

function changes(of: Plan, typed: Entries, change: Change, decided: Decided = nothingDecided) {
  return whatIf(of, typed, decided, scorePlan(of, typed, decided), change);
}

const two = plan([yesNo('A', 40), yesNo('B', 60)], { units: [unit('X'), unit('Y')] });
const typed = entries({ X: { A: 'Có', B: 'Không' }, Y: { A: 'Không', B: 'Có' } });

test('a criterion that weighs 25 points less: who had it falls behind, by hand 35 against 40', () => {
  expect(changes(two, typed, { lever: points('B'), by: -25 })).toEqual([
    {
      unit: 'X',
      cluster: 'A',
      before: { rank: 2, total: 40, band: 2 },
      after: { rank: 1, total: 40, band: 2 },
      places: 1,
      points: 0,
    },
    {
      unit: 'Y',
      cluster: 'A',
      before: { rank: 1, total: 60, band: 2 },
      after: { rank: 2, total: 35, band: 2 },
      places: -1,
      points: -25,
    },
  ]);
});

test('more points can change a band and no rank', () => {
  const [only, ...others] = changes(two, typed, { lever: points('B'), by: 10 });
  expect(only).toMatchObject({ unit: 'Y', places: 0, points: 10 });
  expect([only?.before.band, only?.after.band]).toEqual([2, 1]);
  expect(others).toEqual([]);
});

test('the plan that is given stays as it is', () => {
  const before = structuredClone(two.criteria);
  changes(two, typed, { lever: points('B'), by: -25 });
  expect(two.criteria).toEqual(before);
});

test('kinds that weigh a criterion differently are moved by the same number', () => {
  const both = plan([
    yesNo('A', 4, {
      points: new Map([
        ['xa', 4],
        ['cq', 6.5],
        ['ca', 9],
      ]),
    }),
  ]);
  const lever = points('A', ['xa', 'cq']);
  expect(valuesOf(both, lever)).toEqual([
    { kind: 'xa', value: 4 },
    { kind: 'cq', value: 6.5 },
  ]);
  const [moved] = changedPlan(both, { lever, by: -1.5 }).criteria;
  expect([...(moved?.points ?? [])]).toEqual([
    ['xa', 2.5],
    ['cq', 5],
    ['ca', 9],
  ]);
});

test('0.1 more than 0.2 is 0.3', () => {
  const small = plan([yesNo('A', 0.2)]);
  const [moved] = changedPlan(small, { lever: points('A'), by: 0.1 }).criteria;
  expect(moved?.points.get(XA)).toBe(0.3);
});

describe('A target', () => {
  const tested = plan([criterion({ code: 'A', points: new Map([[XA, 10]]) }), yesNo('B', 5)], {
    units: [unit('X'), unit('Y')],
  });
  // 13 of 19 is 68.4 %.
  const results = entries({
    X: { DAT: 13, DU_KT: 19, B: 'Không' },
    Y: { DAT: 1, DU_KT: 19, B: 'Có' },
  });
  const target: Lever = { moves: 'target', criterion: 'A' };

  test('of 70 % moved to 69 % is still not reached by 13 of 19: nothing changes', () => {
    expect(changes(tested, results, { lever: target, by: -1 })).toEqual([]);
  });

  test('moved to 68 % is reached: all the points, and the first place', () => {
    const found = changes(tested, results, { lever: target, by: -2 });
    expect(found.map(({ unit: code, places, points: won }) => [code, places, won])).toEqual([
      ['X', 1, 10],
      ['Y', -1, 0],
    ]);
  });
});

test('the weight of a content group: 30 to 70 makes 30 against 70, 80 to 70 makes 53.33', () => {
  const mean = plan([yesNo('A', 10), yesNo('B', 50, { group: 'II' })], {
    totals: { ...usualTotals, aggregation: 'weightedMean' },
    groups: twoGroups({ weight: 30 }, { weight: 70 }),
    units: [unit('X'), unit('Y')],
  });
  const found = changes(mean, typed, { lever: { moves: 'weight', group: 'I' }, by: 50 });
  expect(found.map(({ unit: code, before, after }) => [code, before.total, after.total])).toEqual([
    ['X', 30, 53.33],
    ['Y', 70, 46.67],
  ]);
});

test('a full group makes the weight of one of its criteria irrelevant', () => {
  const capped = plan([yesNo('A', 10), yesNo('B', 10)], {
    groups: twoGroups({ cap: 10 }),
    units: [unit('X'), unit('Y')],
  });
  const results = entries({ X: { A: 'Có', B: 'Có' }, Y: { A: 'Có', B: 'Không' } });
  expect(changes(capped, results, { lever: points('B'), by: 5 })).toEqual([]);
  expect(changes(capped, results, { lever: points('B'), by: -10 })).toEqual([]);
});

test('a gate that has fired keeps a group lost, however much it weighs', () => {
  const guarded = plan(
    [
      yesNo('B', 40, { group: 'II' }),
      judged('CAM', 10, {
        group: 'II',
        rule: 'zeroTolerance',
        measure: measure('SO_VU'),
        gate: 'group',
      }),
    ],
    { units: [unit('X'), unit('Y')] },
  );
  const results = entries({ X: { B: 'Có', SO_VU: 1 }, Y: { B: 'Có', SO_VU: 0 } });
  const [only, ...others] = changes(guarded, results, { lever: points('B'), by: 20 });
  expect(only).toMatchObject({ unit: 'Y', points: 20 });
  expect(others).toEqual([]);
});

test('points that the appraisers put in stay what they are', () => {
  const appraised = appraisals({ Y: { B: 60 } });
  expect(changes(two, typed, { lever: points('B'), by: -25 }, appraised)).toEqual([]);
});

test('units are named by cluster, each once, and by the new rank', () => {
  const clusters = ['A', 'B'].map((code) => ({ code, name: `Cụm ${code}` }));
  const units = [unit('Z', { cluster: 'B' }), unit('X'), unit('Y')];
  const figures = entries({
    X: { A: 'Không', B: 'Có' },
    Y: { A: 'Có', B: 'Có' },
    Z: { A: 'Không', B: 'Có' },
  });
  const found = changes({ ...two, clusters, units }, figures, { lever: points('B'), by: -5 });
  expect(found.map((one) => [one.cluster, one.unit, one.after.rank])).toEqual([
    ['A', 'Y', 1],
    ['A', 'X', 2],
    ['B', 'Z', 1],
  ]);
});

test('who loses the rank, or wins one, has neither won nor lost places', () => {
  // 1 of 100 of 0.9 points are 0.01; of 0.4 they are rounded to nothing, and the gate fires.
  const share = { rule: 'proportional', target: 100, measure: measure('DAT', 'DU') } as const;
  const guarded = (max: number) =>
    plan([yesNo('A', 50), judged('V', max, { ...share, gate: 'unranked' })], {
      units: [unit('X')],
    });
  const figures = entries({ X: { A: 'Có', DAT: 1, DU: 100 } });
  const places = (max: number, by: number) =>
    changes(guarded(max), figures, { lever: points('V'), by }).map((one) => [
      one.before.rank,
      one.after.rank,
      one.places,
    ]);
  expect(places(0.9, -0.5)).toEqual([[1, null, null]]);
  expect(places(0.4, 0.5)).toEqual([[null, 1, null]]);
});

test('a band alone can change: 20 judged points are not all of 25 any more', () => {
  const bands = [{ ...band('Xuất sắc', 50), requires: ['B'] }, band('Tốt', 0)];
  const of = plan([judged('A', 60), judged('B', 20)], { units: [unit('X')], bands });
  const found = changes(of, entries({ X: { A: 60, B: 20 } }), { lever: points('B'), by: 5 });
  expect(found).toEqual([
    {
      unit: 'X',
      cluster: 'A',
      before: { rank: 1, total: 80, band: 0 },
      after: { rank: 1, total: 80, band: 1 },
      places: 0,
      points: 0,
    },
  ]);
});

test('results that are not this plan’s are a programming error', () => {
  const change = { lever: points('B'), by: -25 };
  const none = { ...scorePlan(two, typed), units: [] };
  expect(() => whatIf(two, typed, nothingDecided, none, change)).toThrow('No result for unit X');
});

test('a change of 0 changes nothing, whatever the plan', () => {
  fc.assert(
    fc.property(anyCase, ({ plan: any, typed: figures, decided }) => {
      for (const { code, points: most } of any.criteria) {
        const lever = points(code, [...most.keys()]);
        expect(changes(any, figures, { lever, by: 0 }, decided)).toEqual([]);
      }
      for (const { code } of any.groups) {
        const lever: Lever = { moves: 'weight', group: code };
        expect(changes(any, figures, { lever, by: 0 }, decided)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test('a criterion that the plan does not hold is a programming error', () => {
  expect(() => changedPlan(two, { lever: points('Z'), by: 1 })).toThrow('No criterion Z');
  const lever: Lever = { moves: 'weight', group: 'Z' };
  expect(() => changedPlan(two, { lever, by: 1 })).toThrow('No group Z');
});
