import type { Criterion } from '../../../src/plan/criterion';
import type { Entries } from '../../../src/plan/entry';
import type { Plan } from '../../../src/plan/plan';
import type { Lever } from '../../../src/scoring/whatIf/levers';
import { rescored } from '../../../src/scoring/whatIf/rescore';
import { type Decided, nothingDecided } from '../../../src/scoring/result';
import { scorePlan } from '../../../src/scoring/scorePlan';
import { usualTotals } from '../../../src/templates/build/results';
import { XA } from '../../rules/build';
import { appraisals, entries, judged, plan, unit } from '../build';

/** Half of what can be had: 10 of 20 in proportion to the 20 that are demanded. */
const share = (changes: Partial<Criterion> = {}): Criterion =>
  judged('A', 8, { rule: 'proportional', target: 20, ...changes });
const office = unit('PNV', { kind: 'phong' });
const units = [unit('X'), office];
const unitKinds = [XA, 'phong'].map((code) => ({ code, name: code }));
const two = (first = share(), changes: Partial<Plan> = {}): Plan =>
  plan([first, judged('B', 50)], { units, unitKinds, ...changes });
const typed = entries({ X: { A: 10, B: 40 }, PNV: { A: 10, B: 40 } });
const points = (kinds: readonly string[] = [XA]): Lever => ({
  moves: 'points',
  criterion: 'A',
  kinds,
});

interface Given {
  readonly of?: Plan;
  readonly figures?: Entries;
  readonly decided?: Decided;
  readonly lever?: Lever;
  readonly by?: number;
  readonly whose?: string;
}

/** The most that a unit's total can have moved. */
function mostMoved({
  of = two(),
  figures = typed,
  decided = nothingDecided,
  lever = points(),
  by = 2,
  whose = 'X',
}: Given = {}): number {
  const scored = scorePlan(of, figures, decided).units;
  const before = new Map(scored.map((result) => [result.unit, result]));
  const found = of.units.find(({ code }) => code === whose);
  if (!found) throw new Error(`No unit ${whose}`);
  return rescored(of, figures, decided, before, { lever, by }).mostMoved(found);
}

/** Two roundings to hundredths, of the points and of the total. */
const ROUNDINGS = 0.02;

describe('How far a total can have moved', () => {
  test('by what the criterion moved, 4 points of 8 to 5 of 10, and by two roundings', () => {
    expect(mostMoved()).toBeCloseTo(1 + ROUNDINGS, 7);
    expect(mostMoved({ by: -2 })).toBeCloseTo(1 + ROUNDINGS, 7);
  });

  test('never by less, although binary fractions add up to a little beside it', () => {
    expect(mostMoved()).toBeGreaterThan(1 + ROUNDINGS);
  });

  test('points are rounded to one place and the total to none: 0.1 and 1', () => {
    const of = two(share(), { rounding: { points: 1, total: 0 } });
    expect(mostMoved({ of })).toBeCloseTo(1 + 1.1, 7);
  });

  test('not at all where the points of another kind of unit are moved', () => {
    const both = share({
      points: new Map([
        [XA, 8],
        ['phong', 8],
      ]),
    });
    expect(mostMoved({ of: two(both), whose: 'PNV' })).toBe(0);
    expect(mostMoved({ of: two(both), whose: 'X' })).toBeCloseTo(1 + ROUNDINGS, 7);
  });

  test('by the roundings alone where the appraisers put the points in', () => {
    const decided = appraisals({ X: { A: 3 } });
    expect(mostMoved({ decided })).toBeCloseTo(ROUNDINGS, 7);
    const another = appraisals({ X: { B: 30 }, PNV: { A: 3 } });
    expect(mostMoved({ decided: another })).toBeCloseTo(1 + ROUNDINGS, 7);
  });

  test('by the roundings alone where a figure is missing, whatever the points at most', () => {
    expect(mostMoved({ figures: entries({ X: { B: 40 } }) })).toBeCloseTo(ROUNDINGS, 7);
  });

  test('by the roundings alone where nothing was earned and nothing is', () => {
    const nothing = entries({ X: { A: 0, B: 40 } });
    expect(mostMoved({ figures: nothing })).toBeCloseTo(ROUNDINGS, 7);
  });
});

describe('Only scoring again can tell', () => {
  test('where the total is a weighted mean', () => {
    const of = two(share(), { totals: { ...usualTotals, aggregation: 'weightedMean' } });
    expect(mostMoved({ of })).toBe(Infinity);
  });

  test('where the weight of a content group, or a target, is moved', () => {
    expect(mostMoved({ lever: { moves: 'weight', group: 'I' } })).toBe(Infinity);
    expect(mostMoved({ lever: { moves: 'target', criterion: 'A' } })).toBe(Infinity);
  });

  test('where points are scaled up for something that does not apply, the moved criterion or another', () => {
    expect(mostMoved({ figures: entries({ X: { A: 10, B: 'KAD' } }) })).toBe(Infinity);
    expect(mostMoved({ figures: entries({ X: { A: 'KAD', B: 40 } }) })).toBe(Infinity);
  });

  test('where the criterion had no points or has none any more', () => {
    expect(mostMoved({ by: -8 })).toBe(Infinity);
    const none = share({ points: new Map([[XA, 0]]) });
    expect(mostMoved({ of: two(none) })).toBe(Infinity);
    const ofKinds = share({
      points: new Map([
        [XA, 8],
        ['phong', 9],
      ]),
    });
    const lever = points([XA, 'phong']);
    const decided = appraisals({ X: { A: 3 } });
    expect(mostMoved({ of: two(ofKinds), lever, by: -8, decided })).toBe(Infinity);
  });

  test('where nothing but appraised points is left of them: without any points at most they are worth nothing', () => {
    const decided = appraisals({ X: { A: 3 } });
    expect(mostMoved({ decided, by: -8 })).toBe(Infinity);
  });

  test('but not where only another criterion, or another kind of unit, has no points', () => {
    const ofKinds = share({
      points: new Map([
        [XA, 8],
        ['phong', 0],
      ]),
    });
    const idle = judged('B', 0);
    const of = plan([ofKinds, idle], { units, unitKinds });
    expect(mostMoved({ of, lever: points([XA, 'phong']) })).toBeCloseTo(1 + ROUNDINGS, 7);
  });

  test('where a few points are rounded away, so that a gate may fire: 0.5 % of 1, of 0.8', () => {
    const scarce = share({ points: new Map([[XA, 1]]), target: 2000 });
    expect(mostMoved({ of: two(scarce), by: -0.2 })).toBe(Infinity);
  });
});

test('a unit that was never scored is a programming error', () => {
  const { of, mostMoved: most } = rescored(two(), typed, nothingDecided, new Map(), {
    lever: points(),
    by: 1,
  });
  expect(() => of(unit('X'))).toThrow('No result for unit X');
  expect(() => most(unit('X'))).toThrow('No result for unit X');
});
