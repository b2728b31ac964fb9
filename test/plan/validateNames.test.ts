import { validatePlan } from '../../src/plan/validatePlan';
import { teaching } from '../../src/templates/teaching';
import { planWith, planWithCriterion, planWithFigure, planWithUnit } from './changedPlan';
import { band } from '../../src/templates/build/results';

function withNames(one: string, other: string) {
  return planWithUnit('TO02', { name: other }, planWithUnit('TO01', { name: one }));
}

describe('two units', () => {
  it('xã Ba Tơ and xã Ba Tô are different', () => {
    expect(validatePlan(withNames('Xã Ba Tơ', 'Xã Ba Tô'))).toEqual([]);
  });

  it('of one name are worth a look', () => {
    expect(validatePlan(withNames('Xã Ba Tơ', 'xã Ba Tơ '))).toEqual([
      {
        code: 'plan.sameName',
        severity: 'warning',
        place: { at: 'unit', unit: 'TO02', field: 'name' },
        values: { name: 'xã Ba Tơ ', first: 'TO01', again: 'TO02' },
      },
    ]);
  });

  it('of one name are found when one is stored with separate accents', () => {
    const codes = validatePlan(withNames('Xã Ba Vì', 'Xã Ba Vì'.normalize('NFD'))).map(
      ({ code }) => code,
    );
    expect(codes.sort()).toEqual(['plan.notNfc', 'plan.sameName']);
  });

  it('of one name may follow each other in time, as Ba Vinh and Ba Vinh did at the merger', () => {
    const before = planWithUnit('TO01', { name: 'Xã Ba Vinh', validTo: '2025-06-30' });
    const change = { name: 'Xã Ba Vinh', validFrom: '2025-07-01' };
    expect(validatePlan(planWithUnit('TO02', change, before))).toEqual([]);
  });
});

describe('a name', () => {
  const apart = 'Tổ chức'.normalize('NFD');

  it.each([
    [
      'a criterion',
      planWithCriterion('1.1', { name: apart }),
      { at: 'criterion', criterion: '1.1', field: 'name' },
    ],
    [
      'a figure',
      planWithFigure('KT_DU', { label: apart }),
      { at: 'figure', figure: 'KT_DU', field: 'label' },
    ],
    ['a unit', planWithUnit('TO01', { name: apart }), { at: 'unit', unit: 'TO01', field: 'name' }],
    ['a band', planWith({ bands: [band(apart, 0)] }), { at: 'band', band: apart, field: 'name' }],
  ])('of %s that is stored with separate accents is worth a look', (_what, plan, place) => {
    expect(validatePlan(plan)).toEqual([
      expect.objectContaining({ code: 'plan.notNfc', severity: 'warning', place }),
    ]);
  });

  it('that is stored with separate accents is found among the levels of a scale', () => {
    const scales = teaching.scales.map((scale) => ({
      ...scale,
      rungs: [{ at: 'Tốt'.normalize('NFD'), percent: 100 }],
    }));
    expect(validatePlan(planWith({ scales }))).toEqual([
      expect.objectContaining({
        code: 'plan.notNfc',
        place: { at: 'scale', scale: 'MUC', field: 'rungs' },
      }),
    ]);
  });

  it('should be there', () => {
    expect(validatePlan(planWithCriterion('1.1', { name: ' ' }))).toEqual([
      {
        code: 'plan.missingName',
        severity: 'warning',
        place: { at: 'criterion', criterion: '1.1', field: 'name' },
        values: { by: '1.1' },
      },
    ]);
  });
});
