import { validatePlan } from '../../src/plan/validatePlan';
import { usualTotals } from '../../src/templates/build/results';
import { entries, judged, plan, scoredUnit, scoredUnits, unit } from './build';

describe('trap: 0 taken for missing', () => {
  const two = plan([judged('A', 60), judged('B', 40, { group: 'II' })], {
    units: [unit('BATO'), unit('BAVI'), unit('BAXA')],
  });

  it('a 0 that was typed is a result, a blank is waited for', () => {
    expect(scoredUnit(two, { A: 0, B: 0 })).toMatchObject({ status: 'ranked', missing: 0 });
    expect(scoredUnit(two, { B: 0 })).toMatchObject({ status: 'ranked', missing: 1 });
    expect(scoredUnit(two, {})).toMatchObject({ status: 'noFigures', missing: 2 });
  });

  it('blank, 0 and "không áp dụng" make three different totals', () => {
    // 30 of 100; 30 of 100 with a gap; 30 of 60.
    expect(scoredUnit(two, { A: 30, B: 0 })).toMatchObject({ total: 30, missing: 0 });
    expect(scoredUnit(two, { A: 30 })).toMatchObject({ total: 30, missing: 1 });
    expect(scoredUnit(two, { A: 30, B: 'KAD' })).toMatchObject({ total: 50, missing: 0 });
  });
});

describe('trap: a unit refused because its total is 0', () => {
  it('it is ranked, behind all others, and has the last band', () => {
    const two = plan([judged('A', 60), judged('B', 40, { group: 'II' })], {
      units: [unit('BATO'), unit('BAVI'), unit('BAXA')],
    });
    const typed = entries({ BATO: { A: 0, B: 0 }, BAVI: { A: 1, B: 0 } });
    expect(scoredUnits(two, typed)).toMatchObject({
      BATO: { total: 0, rank: 2, ordinal: 2, ahead: 1, status: 'ranked', band: 2 },
      BAVI: { total: 1, rank: 1, ordinal: 1, ahead: 0 },
      // Nothing was reported: that is no 0.
      BAXA: { total: 0, rank: null, ordinal: 3, ahead: null, status: 'noFigures' },
    });
  });

  it('neither where a penalty, a gate or a cap made it 0', () => {
    const penalty = plan([judged('A', 60), judged('P', 90, { role: 'penalty' })]);
    expect(scoredUnit(penalty, { A: 60, P: 90 })).toMatchObject({ total: 0, rank: 1 });
    const gate = plan([judged('A', 60), judged('B', 40, { gate: 'all' })]);
    expect(scoredUnit(gate, { A: 60, B: 0 })).toMatchObject({ total: 0, rank: 1 });
    const limit = { ...usualTotals, totalLimit: 0 };
    expect(scoredUnit(plan([judged('A', 60)], { totals: limit }), { A: 60 })).toMatchObject({
      total: 0,
      rank: 1,
    });
  });

  it('points from the appraisers alone are points', () => {
    const one = plan([judged('A', 60)]);
    const appraisals = new Map([['BATO', new Map([['A', 0]])]]);
    const decided = { appraisals, ownTargets: new Map(), tieOrder: new Map(), past: new Map() };
    expect(scoredUnit(one, {}, decided)).toMatchObject({ total: 0, rank: 1, missing: 1 });
  });
});

describe('trap: accent-stripped names', () => {
  const names = ['Xã Ba Tơ', 'Xã Ba Tô', 'Xã Ba Vì', 'Xã Ba Vinh', 'Xã Ba Dinh', 'Xã Ba Điền'];
  const one = (given: readonly string[]) =>
    plan([judged('A', 100)], { units: given.map((name, i) => unit(`X${i}`, { name })) });
  const found = (given: readonly string[]) => validatePlan(one(given)).map(({ code }) => code);

  it('are six communes: Ba Tơ, Ba Tô, Ba Vì, Ba Vinh, Ba Dinh, Ba Điền', () => {
    expect(found(names)).toEqual([]);
    expect(found(['Xã Ba Tơ', 'Xã Ba To'])).toEqual([]);
    expect(found(['Xã Ba Vì', 'Xã Ba Vi'])).toEqual([]);
  });

  it('stay two units where their codes differ by accents only', () => {
    const units = [unit('Ba Tơ'), unit('Ba Tô')];
    const typed = entries({ 'Ba Tơ': { A: 90 }, 'Ba Tô': { A: 80 } });
    expect(scoredUnits(plan([judged('A', 100)], { units }), typed)).toMatchObject({
      'Ba Tơ': { total: 90, rank: 1 },
      'Ba Tô': { total: 80, rank: 2 },
    });
  });

  it('in NFD are told from their twins in NFC neither as name nor as code', () => {
    const apart = 'Xã Ba Tơ'.normalize('NFD');
    expect(apart).not.toBe('Xã Ba Tơ');
    expect(found(['Xã Ba Tơ', apart])).toEqual(['plan.notNfc', 'plan.sameName']);
    const twins = [unit('Ba Tơ', { name: 'Một' }), unit(apart.slice(3), { name: 'Hai' })];
    const codes = validatePlan(plan([judged('A', 100)], { units: twins }));
    expect(codes).toMatchObject([{ code: 'plan.duplicateCode', place: { nth: 1 } }]);
  });

  it('in NFD are still different where they are different', () => {
    expect(found(names.map((name) => name.normalize('NFD')))).toEqual(
      names.map(() => 'plan.notNfc'),
    );
  });
});
