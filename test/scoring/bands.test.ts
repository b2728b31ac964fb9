import { type Criterion, ruleParameters } from '../../src/plan/criterion';
import type { Band } from '../../src/plan/ranking';
import { obstaclesTo } from '../../src/scoring/bands';
import { unitPoints } from '../../src/scoring/points';
import { band } from '../../src/templates/build/results';
import { measure, XA } from '../rules/build';
import { appraisals, judged, plan, scoredUnit, unit } from './build';

const PHONG = 'phong';
const both = (points: number) =>
  new Map([
    [XA, points],
    [PHONG, points],
  ]);

/** 60 + 20 points in group I, 20 in group II; the best band asks for more than 80 points. */
const asking = (best: Partial<Band>, changes: Partial<Criterion> = {}) =>
  plan(
    [
      judged('A', 60, { points: both(60) }),
      judged('B', 20, { points: both(20), ...changes }),
      judged('C', 20, { points: both(20), group: 'II' }),
    ],
    { bands: [{ ...band('Xuất sắc', 80), ...best }, band('Tốt', 50), band('Khá', 0)] },
  );
type Typed = Readonly<Record<string, number | string>>;
const bandOf = (best: Partial<Band>, typed: Typed, changes: Partial<Criterion> = {}) =>
  scoredUnit(asking(best, changes), typed).band;

describe('the points from which a band holds', () => {
  it('are reached by a total that equals them', () => {
    expect(bandOf({}, { A: 60, B: 20, C: 0.01 })).toBe(0);
    expect(bandOf({}, { A: 60, B: 20, C: 0 })).toBe(0);
    expect(bandOf({}, { A: 60, B: 19.99, C: 0 })).toBe(1);
    expect(bandOf({}, { A: 50, B: 0, C: 0 })).toBe(1);
    expect(bandOf({}, { A: 49.99, B: 0, C: 0 })).toBe(2);
  });

  it('may be others for a kind of unit', () => {
    const offices = { fromByKind: new Map([[PHONG, 90]]) };
    const typed = { A: 60, B: 20, C: 9.99 };
    const office = unit('NV', { kind: PHONG });
    expect(scoredUnit(asking(offices), typed).band).toBe(0);
    expect(scoredUnit(asking(offices), typed, undefined, office).band).toBe(1);
    expect(scoredUnit(asking(offices), { ...typed, C: 10 }, undefined, office).band).toBe(0);
  });

  it('are 0 for a kind of unit where 0 is written', () => {
    const office = unit('NV', { kind: PHONG });
    const anyone = { fromByKind: new Map([[PHONG, 0]]) };
    expect(scoredUnit(asking(anyone), { A: 0, B: 0, C: 0 }, undefined, office).band).toBe(0);
  });

  it('are those of the total after bonus, penalty and limits', () => {
    const more = plan([judged('A', 80), judged('T', 10, { role: 'bonus' })], {
      bands: [band('Xuất sắc', 85), band('Tốt', 0)],
    });
    expect(scoredUnit(more, { A: 80, T: 5 }).band).toBe(0);
    expect(scoredUnit(more, { A: 80, T: 4 }).band).toBe(1);
  });
});

describe('a percentage that every content group must have brought', () => {
  const half = { groupPercent: 50 };

  it('is reached by equality, in every group', () => {
    expect(bandOf(half, { A: 60, B: 20, C: 10 })).toBe(0);
    expect(bandOf(half, { A: 60, B: 20, C: 9.99 })).toBe(1);
    expect(bandOf({ ...half, from: 50 }, { A: 40, B: 0, C: 20 })).toBe(0);
    expect(bandOf({ ...half, from: 50 }, { A: 39.99, B: 0, C: 20 })).toBe(1);
  });

  it('is of what the group could have had: what does not apply is left out', () => {
    // 30 of the 60 that are left in group I.
    expect(bandOf({ ...half, from: 50 }, { A: 30, B: 'KAD', C: 20 })).toBe(0);
    expect(bandOf({ ...half, from: 50 }, { A: 29.99, B: 'KAD', C: 20 })).toBe(1);
  });

  it('asks nothing of a group in which nothing applies', () => {
    expect(bandOf(half, { A: 60, B: 20, C: 'KAD' })).toBe(0);
  });

  it('of 0 is no condition, and of 100 wants all points', () => {
    expect(bandOf({ groupPercent: 0 }, { A: 60, B: 20, C: 0 })).toBe(0);
    const all = { groupPercent: 100 };
    expect(bandOf(all, { A: 60, B: 20, C: 20 })).toBe(0);
    expect(bandOf(all, { A: 60, B: 20, C: 19.99 })).toBe(1);
  });

  it('asks nothing where none is given, even of a group that came out below 0', () => {
    const net = judged('N', 5, {
      group: 'II',
      rule: 'netBonus',
      measure: measure('KHEN - KY_LUAT'),
      parameters: ruleParameters({ perStep: 1, limit: 3 }),
    });
    const below = (groupPercent: number | null) =>
      scoredUnit(
        plan([judged('A', 95), net], {
          bands: [{ ...band('Xuất sắc', 80), groupPercent }, band('Tốt', 0)],
        }),
        { A: 95, KHEN: 0, KY_LUAT: 2 },
      );
    expect(below(null)).toMatchObject({ total: 93, band: 0 });
    expect(below(50).band).toBe(1);
  });

  it('is compared without binary noise: 0.57 of 1 is 57 %, though 0.57*100 is not 57', () => {
    const small = plan([judged('A', 100), judged('C', 1, { group: 'II' })], {
      bands: [{ ...band('Xuất sắc', 80), groupPercent: 57 }, band('Tốt', 0)],
    });
    expect(scoredUnit(small, { A: 100, C: 0.57 }).band).toBe(0);
    expect(scoredUnit(small, { A: 100, C: 0.56 }).band).toBe(1);
  });
});

describe('a criterion that a band requires', () => {
  const needsB = { requires: ['B'] };

  it('must have earned all its points', () => {
    expect(bandOf(needsB, { A: 60, B: 20, C: 20 })).toBe(0);
    expect(bandOf(needsB, { A: 60, B: 19.99, C: 20 })).toBe(1);
  });

  it('and the others need not', () => {
    expect(bandOf(needsB, { A: 50, B: 20, C: 19 })).toBe(0);
  });

  it('is not met while its figure is missing or wrong', () => {
    expect(bandOf(needsB, { A: 60, C: 20 })).toBe(1);
    expect(bandOf(needsB, { A: 60, B: 'hai mươi', C: 20 })).toBe(1);
  });

  it('asks nothing where it does not apply', () => {
    expect(bandOf(needsB, { A: 60, B: 'KAD', C: 20 })).toBe(0);
    expect(bandOf(needsB, { A: 60, C: 20 }, { points: new Map([[PHONG, 20]]) })).toBe(0);
    expect(bandOf(needsB, { A: 60, C: 20 }, { onlyFor: 'BAVI' })).toBe(0);
  });

  it('with no points is met by everybody', () => {
    expect(bandOf(needsB, { A: 60, B: 0, C: 20 }, { points: both(0) })).toBe(0);
    expect(bandOf(needsB, { A: 60, C: 20 }, { points: both(0) })).toBe(0);
    const net = {
      role: 'bonus',
      points: both(0),
      rule: 'netBonus',
      measure: measure('KHEN - KY_LUAT'),
      parameters: ruleParameters({ perStep: 1, limit: 3 }),
    } as const;
    // 60 + 25 - 2 = 83: what can only take away has no points that could be lacking.
    const more = { A: 60, C: 25, KHEN: 0, KY_LUAT: 2 };
    const plenty = asking(needsB, net);
    const criteria = plenty.criteria.map((one) =>
      one.code === 'C' ? { ...one, points: both(25) } : one,
    );
    expect(scoredUnit({ ...plenty, criteria }, more)).toMatchObject({ total: 83, band: 0 });
  });

  it('is met or missed by the appraised points', () => {
    const appraised = (B: number, typed: number | string) =>
      scoredUnit(asking(needsB), { A: 60, B: typed, C: 20 }, appraisals({ BATO: { B } })).band;
    expect(appraised(20, 10)).toBe(0);
    expect(appraised(10, 20)).toBe(1);
    expect(appraised(10, 'KAD')).toBe(1);
  });

  it('may be one of several, and each counts', () => {
    const two = { requires: ['B', 'C'] };
    expect(bandOf(two, { A: 60, B: 20, C: 20 })).toBe(0);
    expect(bandOf(two, { A: 60, B: 20, C: 19 })).toBe(1);
    expect(bandOf(two, { A: 60, B: 19, C: 20 })).toBe(1);
  });
});

test('a band that is missed gives the next one whose own conditions are met', () => {
  const strict = asking({ requires: ['B'] });
  const bands = strict.bands.map((one, i) => (i === 1 ? { ...one, groupPercent: 50 } : one));
  expect(scoredUnit({ ...strict, bands }, { A: 60, B: 15, C: 10 }).band).toBe(1);
  expect(scoredUnit({ ...strict, bands }, { A: 60, B: 15, C: 9 }).band).toBe(2);
});

test('the last band asks nothing: who meets no other one has it', () => {
  const bands = [band('Đạt', 50), { ...band('Chưa đạt', 10), requires: ['B'], groupPercent: 90 }];
  expect(scoredUnit({ ...asking({}), bands }, { A: 0, B: 0, C: 0 }).band).toBe(1);
});

test('to ask what keeps a unit out of a band that the plan does not have is a programming error', () => {
  const of = asking({});
  const { outcomes, official } = scoredUnit(of, { A: 60 });
  const points = unitPoints(unit('BATO'), outcomes, new Map());
  expect(() => obstaclesTo(of, 9, points, official)).toThrow('No band 9');
});
