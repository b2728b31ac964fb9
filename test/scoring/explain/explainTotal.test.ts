import type { Criterion } from '../../../src/plan/criterion';
import type { Plan } from '../../../src/plan/plan';
import { usualTotals } from '../../../src/templates/build/results';
import { judged, plan, twoGroups, unit } from '../build';
import { explainedUnit, type Typed } from './explained';

const units = [unit('BATO')];
/** 60 and 40 points in two content groups. */
const simple = (changes: Partial<Plan> = {}, more: readonly Criterion[] = []): Plan =>
  plan([judged('A', 60), judged('B', 40, { group: 'II' }), ...more], { units, ...changes });
const explained = (of: Plan, typed: Typed[string]) => explainedUnit(of, { BATO: typed }, 'BATO');
const mean = { ...usualTotals, aggregation: 'weightedMean' } as const;

describe('A content group', () => {
  test('of a sum has no weight, and nothing took its points', () => {
    const groups = twoGroups({ weight: 3 }, { weight: 1 });
    expect(explained(simple({ groups }), { A: 50, B: 30 }).groups).toEqual([
      {
        code: 'I',
        name: 'Nội dung một',
        ordinal: 'Một là',
        cap: null,
        earned: 50,
        points: 50,
        available: 60,
        weight: null,
        lostBy: [],
      },
      {
        code: 'II',
        name: 'Nội dung hai',
        ordinal: 'Hai là',
        cap: null,
        earned: 30,
        points: 30,
        available: 40,
        weight: null,
        lostBy: [],
      },
    ]);
  });

  test('has lost its points by its own criteria’s gates alone', () => {
    const guards = [
      judged('V', 5, { gate: 'group' }),
      judged('W', 5, { group: 'II', gate: 'group' }),
    ];
    const found = explained(simple({}, guards), { A: 50, B: 30, V: 0, W: 0 });
    expect(found.groups.map(({ lostBy }) => lostBy.map(({ code }) => code))).toEqual([
      ['V'],
      ['W'],
    ]);
  });

  test('earns what its scored criteria bring: no bonus, no penalty, nothing of another group', () => {
    const extras = [judged('T', 5, { role: 'bonus' }), judged('P', 5, { role: 'penalty' })];
    const found = explained(simple({}, extras), { A: 50, B: 30, T: 4, P: 3 });
    expect(found.groups.map(({ earned }) => earned)).toEqual([50, 30]);
  });

  test('is not told where nothing in it applies to the unit', () => {
    expect(explained(simple(), { A: 50, B: 'KAD' }).groups.map(({ code }) => code)).toEqual(['I']);
  });

  test('without a weight counts for nothing: 100 % belong to the other', () => {
    const groups = twoGroups({ weight: 3 });
    const found = explained(simple({ groups, totals: mean }), { A: 50, B: 30 });
    expect(found.groups.map(({ weight }) => weight)).toEqual([100, 0]);
  });

  test('has no weight where no group was given any', () => {
    const found = explained(simple({ totals: mean }), { A: 50, B: 30 });
    expect(found.groups.map(({ weight }) => weight)).toEqual([null, null]);
  });
});

describe('The total', () => {
  const cutTo = (totalLimit: number | null, A: number) =>
    explained(simple({ totals: { ...usualTotals, totalLimit } }), { A, B: 30 }).total.cutTo;

  test('is cut where the sum is above the limit, not where it just reaches it', () => {
    expect([cutTo(80, 51), cutTo(80, 50), cutTo(80, 49), cutTo(null, 51)]).toEqual([
      80,
      null,
      null,
      null,
    ]);
  });

  test('waits for what is missing or wrong, not for what has points, does not apply or is for others', () => {
    const more = [
      judged('C', 5),
      judged('D', 5),
      judged('E', 5, { points: new Map([['phong', 5]]) }),
      judged('G', 5, { points: new Map([['xa', 0]]) }),
    ];
    const { open, spread } = explained(simple({}, more), { A: 50, B: 'KAD', D: 'năm' }).total;
    expect(open.map(({ code }) => code)).toEqual(['C', 'D']);
    expect(spread.map(({ code }) => code)).toEqual(['B']);
  });
});
