import { type Criterion, type Gate, ruleParameters } from '../../src/plan/criterion';
import { band } from '../../src/templates/build/results';
import { measure } from '../rules/build';
import { appraisals, judged, plan, scoredUnit, twoGroups } from './build';

/** 100 points and one more criterion with a gate; five bands. */
const guarded = (...guards: readonly Criterion[]) =>
  plan([judged('A', 60), judged('B', 40, { group: 'II' }), ...guards], {
    bands: ['Xuất sắc', 'Tốt', 'Khá', 'Đạt', 'Yếu'].map((name, i) => band(name, 80 - i * 20)),
  });
const full = { A: 60, B: 40 };

describe('a gate on a penalty', () => {
  const late = (gate: Gate) => guarded(judged('P', 5, { role: 'penalty', group: 'II', gate }));

  it('fires when something is taken away, be it a hundredth', () => {
    expect(scoredUnit(late('unranked'), { ...full, P: 0 })).toMatchObject({ status: 'ranked' });
    expect(scoredUnit(late('unranked'), { ...full, P: 0.01 })).toMatchObject({ status: 'gated' });
  });

  it('can cost the group in which it stands, and the penalty besides', () => {
    expect(scoredUnit(late('group'), { ...full, P: 2 }).total).toBe(58);
  });

  it('can cost everything', () => {
    expect(scoredUnit(late('all'), { ...full, P: 2 }).total).toBe(0);
  });

  it('does not fire while the figure is missing or does not apply', () => {
    expect(scoredUnit(late('unranked'), { ...full }).status).toBe('ranked');
    expect(scoredUnit(late('unranked'), { ...full, P: 'KAD' }).status).toBe('ranked');
  });
});

describe('a gate on a bonus', () => {
  const net = guarded(
    judged('T', 5, {
      role: 'bonus',
      gate: 'dropBand',
      rule: 'netBonus',
      measure: measure('KHEN - KY_LUAT'),
      parameters: ruleParameters({ perStep: 1, limit: 5 }),
    }),
  );

  it('fires when the bonus became negative, and not when there is none', () => {
    expect(scoredUnit(net, { ...full, KHEN: 1, KY_LUAT: 2 })).toMatchObject({ total: 99, band: 1 });
    expect(scoredUnit(net, { ...full, KHEN: 1, KY_LUAT: 1 })).toMatchObject({ band: 0 });
    expect(scoredUnit(net, { ...full, KHEN: 2, KY_LUAT: 1 })).toMatchObject({ band: 0 });
  });
});

describe('a gate on what only decides ties', () => {
  it('fires where nothing was earned', () => {
    const side = guarded(judged('PHU', 5, { role: 'tieOnly', gate: 'unranked' }));
    expect(scoredUnit(side, { ...full, PHU: 0 }).status).toBe('gated');
    expect(scoredUnit(side, { ...full, PHU: 1 }).status).toBe('ranked');
  });
});

describe('a gate looks at the points that count', () => {
  const one = guarded(judged('C', 5, { gate: 'all' }));
  const scored = (C: number | string, given = {}) =>
    scoredUnit(one, { ...full, C }, appraisals({ BATO: given }));

  it('a hundredth of a point keeps it open', () => {
    expect(scored(0.01).total).toBe(100.01);
    expect(scored(0).total).toBe(0);
  });

  it('the appraisers open and close it, for the official result alone', () => {
    expect(scored(0, { C: 1 })).toMatchObject({ total: 101, computedTotal: 0 });
    expect(scored(1, { C: 0 })).toMatchObject({ total: 0, computedTotal: 101 });
  });

  it('what does not apply earned nothing, but fires nothing either', () => {
    expect(scored('KAD').total).toBe(105);
  });

  it('unless the plan says that "không áp dụng" earns no points', () => {
    const zero = guarded(judged('C', 5, { gate: 'all', whenNotApplicable: 'zero' }));
    expect(scoredUnit(zero, { ...full, C: 'KAD' }).total).toBe(0);
  });
});

describe('how many bands a gate takes', () => {
  const taking = (gate: Gate, gateBands: number | null) =>
    judged(`${gate}${gateBands}`, 5, { gate, gateBands, measure: measure('X') });
  const bandWith = (...guards: readonly Criterion[]) =>
    scoredUnit(guarded(...guards), { ...full, X: 0 }).band;

  it.each([
    ['capBand', null, 1],
    ['capBand', 1, 1],
    ['capBand', 2, 2],
    ['capBand', 9, 4],
    ['dropBand', null, 1],
    ['dropBand', 1, 1],
    ['dropBand', 2, 2],
    ['dropBand', 9, 4],
    ['capBand', 0, 0],
    ['dropBand', 0, 0],
  ] as const)('%s of %p leaves the band %d', (gate, gateBands, band) => {
    expect(bandWith(taking(gate, gateBands))).toBe(band);
  });

  it('of two caps the stricter one holds', () => {
    expect(bandWith(taking('capBand', 1), taking('capBand', 2))).toBe(2);
    expect(bandWith(taking('capBand', 2), taking('capBand', 1))).toBe(2);
  });

  it('drops add up, and come on top of a cap', () => {
    expect(bandWith(taking('dropBand', 1), taking('dropBand', 2))).toBe(3);
    expect(bandWith(taking('capBand', 2), taking('dropBand', 1))).toBe(3);
  });

  it('a cap costs nothing to who is below it already, a drop does', () => {
    const low = { A: 45, B: 0, X: 0 };
    expect(scoredUnit(guarded(taking('capBand', 2)), low).band).toBe(2);
    expect(scoredUnit(guarded(taking('dropBand', 2)), low).band).toBe(4);
  });
});

test('two groups: the gate of one leaves the other alone, and what was lost is not spread', () => {
  const one = plan([judged('A', 60), judged('B', 40, { group: 'II', gate: 'group' })], {
    groups: twoGroups({}, {}),
  });
  const lost = scoredUnit(one, { A: 30, B: 0 });
  expect(lost).toMatchObject({ total: 30, notApplicablePoints: 0 });
});
