import type { History } from '../../src/plan/period';
import type { Quota } from '../../src/plan/ranking';
import { validatePlan } from '../../src/plan/validatePlan';
import { teaching } from '../../src/templates/teaching';
import { planWith } from './changedPlan';

const outside = [-0.01, Number.NaN, Number.POSITIVE_INFINITY] as const;

describe('a quota', () => {
  const quota: Quota = { band: 'Tốt', percent: 20, base: null, least: 0, scope: 'cluster' };
  const found = (change: Partial<Quota>) =>
    validatePlan(planWith({ quotas: [{ ...quota, ...change }] }));
  const place = (field: keyof Quota, name = 'Tốt') => ({ at: 'quota', band: name, field });

  it('is for a band that exists, in whatever letters', () => {
    expect(found({})).toEqual([]);
    expect(found({ band: 'tốt' })).toEqual([]);
    expect(found({ band: 'Giỏi' })).toEqual([
      {
        code: 'plan.unknownBand',
        severity: 'error',
        place: place('band', 'Giỏi'),
        values: { by: 'Giỏi', band: 'Giỏi' },
      },
    ]);
  });

  it('of those who hold a band that exists', () => {
    expect(found({ base: 'Khá' })).toEqual([]);
    expect(found({ base: 'Giỏi' })).toEqual([
      {
        code: 'plan.unknownBand',
        severity: 'error',
        place: place('base'),
        values: { by: 'Tốt', band: 'Giỏi' },
      },
    ]);
  });

  it('is a percentage from 0 to 100', () => {
    for (const percent of [0, 100]) expect(found({ percent })).toEqual([]);
    for (const percent of [...outside, 100.01]) {
      expect(found({ percent })).toEqual([
        {
          code: 'plan.outOfRange',
          severity: 'error',
          place: place('percent'),
          values: { by: 'Tốt', number: percent, min: 0, max: 100 },
        },
      ]);
    }
  });

  it('grants nobody, or so many in any case', () => {
    for (const least of [0, 3]) expect(found({ least })).toEqual([]);
    expect(found({ least: -1 })).toMatchObject([
      { code: 'plan.outOfRange', place: place('least'), values: { number: -1, max: null } },
    ]);
  });
});

describe('the periods', () => {
  const periods = [
    { code: '2025-Q3', label: 'Quý III' },
    { code: '2025-Q4', label: 'Quý IV' },
  ];
  const found = (history: Partial<History>) =>
    validatePlan(planWith({ history: { ...teaching.history, periods, ...history } }));
  const missing = {
    code: 'plan.missingTimes',
    severity: 'error',
    place: { at: 'plan', field: 'periodTimes' },
    values: {},
  };

  it('counted need to know how often', () => {
    expect(found({ rule: 'count', times: 1 })).toEqual([]);
    for (const times of [null, 0, 0.5, Number.NaN]) {
      expect(found({ rule: 'count', times })).toEqual([missing]);
    }
  });

  it('put together otherwise do not', () => {
    for (const rule of ['none', 'sum', 'mean', 'last', 'worst'] as const) {
      expect(found({ rule, times: null })).toEqual([]);
    }
  });

  it('have each a code of their own', () => {
    const twice = [...periods, { code: '2025-q3', label: 'Quý III, lần nữa' }];
    expect(found({ periods: twice })).toEqual([
      {
        code: 'plan.duplicateCode',
        severity: 'error',
        place: { at: 'plan', field: 'periods' },
        values: { table: 'periods', code: '2025-q3' },
      },
    ]);
    expect(found({ periods: [...periods, { code: ' ', label: '' }] })).toMatchObject([
      { code: 'plan.missingCode', values: { table: 'periods' } },
    ]);
  });
});
