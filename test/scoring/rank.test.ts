import fc from 'fast-check';
import type { RankMethod } from '../../src/plan/ranking';
import type { Unit } from '../../src/plan/unit';
import { decisiveKey } from '../../src/scoring/rank';
import { scorePlan } from '../../src/scoring/scorePlan';
import { appraisals, entries, judged, plan, unit } from './build';

interface Setting {
  readonly method?: RankMethod;
  readonly tieChain?: readonly string[];
  readonly units?: readonly Unit[];
}
type Points = Readonly<Record<string, readonly [number, number] | null>>;

/** Ranks by unit code; each unit has points in group I and group II, or nothing at all. */
function ranks(points: Points, setting: Setting = {}): Readonly<Record<string, number | null>> {
  const two = plan([judged('A', 60), judged('B', 40, { group: 'II' })], {
    units: setting.units ?? Object.keys(points).map((code) => unit(code)),
    ranking: { method: setting.method ?? 'competition', tieChain: setting.tieChain ?? [] },
  });
  const typed = Object.fromEntries(
    Object.entries(points).map(([code, both]) => [code, both ? { A: both[0], B: both[1] } : {}]),
  );
  const { units } = scorePlan(two, entries(typed), appraisals({}));
  return Object.fromEntries(units.map(({ unit: code, rank }) => [code, rank]));
}

const tied: Points = { BATO: [50, 30], BATIEU: [40, 40], BACUNG: [10, 10] };

test('competition: 1, 1, 3', () => {
  expect(ranks(tied)).toEqual({ BATO: 1, BATIEU: 1, BACUNG: 3 });
});

test('dense: 1, 1, 2', () => {
  expect(ranks(tied, { method: 'dense' })).toEqual({ BATO: 1, BATIEU: 1, BACUNG: 2 });
});

test('the tie chain decides between equal totals', () => {
  expect(ranks(tied, { tieChain: ['I'] })).toEqual({ BATO: 1, BATIEU: 2, BACUNG: 3 });
  expect(ranks(tied, { tieChain: ['II'] })).toEqual({ BATO: 2, BATIEU: 1, BACUNG: 3 });
});

test('the chain may name criteria, and goes on where its first code decides nothing', () => {
  expect(ranks(tied, { tieChain: ['B', 'A'] })).toEqual({ BATO: 2, BATIEU: 1, BACUNG: 3 });
  const sameFirst: Points = { BATO: [50, 30], BATIEU: [50, 30], BACUNG: [50, 29] };
  expect(ranks(sameFirst, { tieChain: ['I', 'II'] })).toEqual({ BATO: 1, BATIEU: 1, BACUNG: 3 });
});

test('the chain never lifts a smaller total above a greater one', () => {
  expect(ranks({ BATO: [60, 0], BATIEU: [30, 31] }, { tieChain: ['I'] })).toEqual({
    BATO: 2,
    BATIEU: 1,
  });
});

test('a tie that nothing decides stays', () => {
  expect(ranks({ BATO: [50, 30], BATIEU: [50, 30] }, { tieChain: ['I', 'II', 'A'] })).toEqual({
    BATO: 1,
    BATIEU: 1,
  });
});

test('a total of 0 is ranked; a unit without any figure is not', () => {
  expect(ranks({ BATO: [1, 0], BATIEU: [0, 0], BACUNG: null })).toEqual({
    BATO: 1,
    BATIEU: 2,
    BACUNG: null,
  });
});

test('who has no rank stands behind the ranked ones, in the order of the rows', () => {
  const one = plan([judged('A', 60)], { units: ['X1', 'X2', 'X3', 'X4'].map((x) => unit(x)) });
  const { units } = scorePlan(one, entries({ X2: { A: 5 }, X4: { A: 6 } }));
  expect(units.map(({ ordinal, rank, ahead }) => [ordinal, rank, ahead])).toEqual([
    [3, null, null],
    [2, 2, 1],
    [4, null, null],
    [1, 1, 0],
  ]);
});

test('totals that differ only by binary noise share a rank: 0.1 + 0.2 and 0.3', () => {
  expect(ranks({ BATO: [0.1, 0.2], BATIEU: [0.3, 0] })).toEqual({ BATO: 1, BATIEU: 1 });
});

test('each cluster has its own first', () => {
  const units = [unit('BATO'), unit('BATIEU'), unit('NOIVU', { cluster: 'B' })];
  const points: Points = { BATO: [50, 30], BATIEU: [20, 10], NOIVU: [5, 5] };
  expect(ranks(points, { units })).toEqual({ BATO: 1, BATIEU: 2, NOIVU: 1 });
});

test('Ba Tơ and Ba Tô are two units, and so are Ba Vì, Ba Vinh and Ba Dinh', () => {
  const names = ['Ba Tơ', 'Ba Tô', 'Ba Vì', 'Ba Vinh', 'Ba Dinh'];
  const units = names.map((name) => unit(name, { name }));
  const points = Object.fromEntries(
    names.map((name, i): [string, [number, number]] => [name, [50 - i, 0]]),
  );
  expect(ranks(points, { units })).toEqual({
    'Ba Tơ': 1,
    'Ba Tô': 2,
    'Ba Vì': 3,
    'Ba Vinh': 4,
    'Ba Dinh': 5,
  });
});

const someUnits = fc.uniqueArray(
  fc.record({
    code: fc.integer({ min: 1, max: 40 }).map((n) => `X${n}`),
    cluster: fc.constantFrom('A', 'B'),
    points: fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
        .map(([a, b]) => [a / 10, b / 10] as const),
      { freq: 6 },
    ),
  }),
  { minLength: 2, maxLength: 12, selector: ({ code }) => code },
);
const methods = fc.constantFrom<RankMethod>('competition', 'dense');

test('two units that are equal in everything differ in no key', () => {
  const of = plan([judged('A', 100)], { units: [unit('X'), unit('Y')] });
  const [x, y] = scorePlan(of, entries({ X: { A: 50 }, Y: { A: 50 } })).units;
  if (!x || !y) throw new Error('No results');
  expect(decisiveKey(x, y)).toBeNull();
});

test('ranks do not depend on the order of the units', () => {
  const shuffled = someUnits.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, methods, ([rows, otherOrder], method) => {
      const points = Object.fromEntries(rows.map((row) => [row.code, row.points]));
      const inOrder = (list: typeof rows) =>
        ranks(points, {
          method,
          tieChain: ['I'],
          units: list.map(({ code, cluster }) => unit(code, { cluster })),
        });
      expect(inOrder(otherOrder)).toEqual(inOrder(rows));
    }),
  );
});

test('competition counts who is above; dense counts the different results above', () => {
  fc.assert(
    fc.property(someUnits, methods, (rows, method) => {
      const points = Object.fromEntries(rows.map((row) => [row.code, row.points]));
      const found = ranks(points, {
        method,
        units: rows.map(({ code, cluster }) => unit(code, { cluster })),
      });
      // In tenths, so that nothing here is decided by binary numbers.
      const tenths = ({ points: p }: (typeof rows)[number]) =>
        p ? Math.round(p[0] * 10) + Math.round(p[1] * 10) : -1;
      for (const row of rows) {
        const above = rows.filter((o) => o.cluster === row.cluster && tenths(o) > tenths(row));
        const ahead = method === 'dense' ? new Set(above.map(tenths)).size : above.length;
        expect(found[row.code]).toBe(row.points ? ahead + 1 : null);
      }
    }),
  );
});

test('equal units stand in the order of their rows of figures, whoever has no row behind them', () => {
  const three = plan([judged('A', 60)], {
    units: ['BATO', 'BAVI', 'BADINH'].map((code) => unit(code)),
    ranking: { method: 'competition', tieChain: [] },
  });
  const ordinals = (rows: Readonly<Record<string, { readonly A: number }>>) =>
    scorePlan(three, entries(rows), appraisals({})).units.map((one) => [one.unit, one.ordinal]);
  expect(ordinals({ BAVI: { A: 50 }, BATO: { A: 50 } })).toEqual([
    ['BATO', 2],
    ['BAVI', 1],
    ['BADINH', 3],
  ]);
});
