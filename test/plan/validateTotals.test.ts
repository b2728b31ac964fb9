import type { PlanField } from '../../src/plan/finding';
import { validatePlan } from '../../src/plan/validatePlan';
import { teaching } from '../../src/templates/teaching';
import { planWith } from './changedPlan';

const outside = [-0.01, Number.NaN, Number.POSITIVE_INFINITY] as const;

describe('the limits of the total', () => {
  const limits = ['fullPoints', 'bonusLimit', 'penaltyLimit', 'totalLimit'] as const;
  const withLimit = (field: PlanField, limit: number) =>
    validatePlan(planWith({ totals: { ...teaching.totals, [field]: limit } })).filter(
      ({ code }) => code === 'plan.outOfRange',
    );

  it.each(limits)('%s is a number from 0 up', (field) => {
    for (const number of outside) {
      expect(withLimit(field, number)).toEqual([
        {
          code: 'plan.outOfRange',
          severity: 'error',
          place: { at: 'plan', field },
          values: { by: '', number, min: 0, max: null },
        },
      ]);
    }
    expect(withLimit(field, 0)).toEqual([]);
    expect(withLimit(field, 120)).toEqual([]);
  });

  it('may all be left blank', () => {
    const totals = { ...teaching.totals, bonusLimit: null, penaltyLimit: null, totalLimit: null };
    expect(validatePlan(planWith({ totals }))).toEqual([]);
  });
});

describe('what the points add up to', () => {
  const withFull = (fullPoints: number | null) =>
    planWith({ totals: { ...teaching.totals, fullPoints } });

  it('is asked for where the plan says so: 100 are not 1,000', () => {
    expect(validatePlan(withFull(100))).toEqual([]);
    expect(validatePlan(withFull(1000))).toMatchObject([
      { code: 'plan.pointsDoNotAddUp', values: { kind: 'Tổ', sum: 100, expected: 1000 } },
    ]);
  });

  it('is not asked for where that is left blank', () => {
    const criteria = teaching.criteria.slice(0, 4);
    expect(validatePlan({ ...withFull(100), criteria }).map(({ code }) => code)).toContain(
      'plan.pointsDoNotAddUp',
    );
    expect(validatePlan({ ...withFull(null), criteria }).map(({ code }) => code)).not.toContain(
      'plan.pointsDoNotAddUp',
    );
  });

  it('is without bonus, penalty, ties and what single units registered', () => {
    const [first, ...others] = teaching.criteria;
    if (!first) throw new Error('No criteria');
    const more = { ...first, code: '9.1' };
    const extras = (['bonus', 'penalty', 'tieOnly'] as const).map((role) => ({ ...more, role }));
    const groups = teaching.groups.map((group) => ({ ...group, cap: 100 }));
    for (const extra of [...extras, { ...more, onlyFor: 'TO01' }]) {
      expect(validatePlan(planWith({ groups, criteria: [first, ...others, extra] }))).toEqual([]);
    }
    expect(validatePlan(planWith({ criteria: [first, ...others, more] }))).toMatchObject([
      { code: 'plan.pointsDoNotAddUp', values: { sum: 120 } },
    ]);
  });
});

describe('caps and weights of the groups', () => {
  const withFirst = (change: object) =>
    planWith({
      groups: teaching.groups.map((group, i) => (i === 0 ? { ...group, ...change } : group)),
    });

  it.each(['cap', 'weight'] as const)('%s is a number from 0 up, or blank', (field) => {
    for (const number of outside) {
      expect(validatePlan(withFirst({ [field]: number }))).toEqual([
        {
          code: 'plan.outOfRange',
          severity: 'error',
          place: { at: 'group', group: 'I', field },
          values: { by: 'I', number, min: 0, max: null },
        },
      ]);
    }
    expect(validatePlan(withFirst({ [field]: 0 }))).toEqual([]);
    expect(validatePlan(withFirst({ [field]: 55.5 }))).toEqual([]);
  });

  it('a weighted mean needs one weight above 0', () => {
    const totals = { ...teaching.totals, aggregation: 'weightedMean' as const };
    const noWeights = {
      code: 'plan.noWeights',
      severity: 'error',
      place: { at: 'plan', field: 'groups' },
      values: {},
    };
    expect(validatePlan(planWith({ totals }))).toEqual([noWeights]);
    expect(validatePlan({ ...withFirst({ weight: 0 }), totals })).toEqual([noWeights]);
    expect(validatePlan({ ...withFirst({ weight: 0.1 }), totals })).toEqual([]);
  });
});
