import type { Criterion, RuleKind } from '../../src/plan/criterion';
import type { Figure } from '../../src/plan/figure';
import type { Finding, MeasureNeed, Place } from '../../src/plan/finding';
import type { Measure } from '../../src/plan/measure';
import { checkMeasure } from '../../src/rules/checkMeasure';
import { planWith } from '../plan/changedPlan';
import { figure } from '../scoring/build';
import { criterion, measure } from './build';

const place: Place = { at: 'criterion', criterion: 'TC1', field: 'measure' };
const figures: readonly Figure[] = [
  figure('SO_VU'),
  figure('TIEN', { type: 'amount' }),
  figure('DIEM', { type: 'points' }),
  figure('DA_NOP', { type: 'yesNo' }),
  figure('DA_HOP', { type: 'yesNo' }),
  figure('DANH_GIA', { type: 'level', scale: 'MUC' }),
  figure('TU_CHAM', { type: 'level', scale: 'muc' }),
  figure('KHAC', { type: 'level', scale: 'GIAI' }),
  figure('CHUA_GAN', { type: 'level' }),
];

function found(rule: RuleKind, looked: Measure, changes: Partial<Criterion> = {}) {
  return checkMeasure(
    planWith({ figures }),
    criterion({ rule, measure: looked, scale: 'MUC', ...changes }),
    place,
  );
}

function notFitting(rule: RuleKind, needs: MeasureNeed): Finding {
  return {
    code: 'plan.measureNotFitting',
    severity: 'error',
    place,
    values: { by: 'TC1', rule, needs },
  };
}

test('a figure that does not exist is named, and capitals make no difference', () => {
  expect(found('threshold', measure('so_vu', 'Tien'))).toEqual([]);
  expect(found('threshold', measure('SO_VU', 'TIEN_1 + TIEN_2'))).toEqual([
    ...['TIEN_1', 'TIEN_2'].map((missing) => ({
      code: 'plan.unknownFigure',
      severity: 'error',
      place,
      values: { by: 'TC1', figure: missing },
    })),
  ]);
});

test('of a figure that does not exist nobody can say that it does not fit', () => {
  const unknown = [expect.objectContaining({ code: 'plan.unknownFigure' })];
  for (const rule of ['threshold', 'count', 'yesNo', 'level'] as const) {
    expect(found(rule, measure('KHONG_CO'))).toEqual(unknown);
  }
});

describe('what fits', () => {
  test.each<readonly [RuleKind, Measure]>([
    ['threshold', measure('SO_VU + 0.5*TIEN - DIEM', 'TIEN')],
    ['threshold', measure('SO_VU')],
    ['count', measure('SO_VU + 0.5*TIEN - DIEM')],
    ['yesNo', measure('DA_NOP')],
    ['level', measure('DANH_GIA')],
    ['level', measure('DANH_GIA + TU_CHAM')],
    ['levelSum', measure('DANH_GIA + TU_CHAM')],
  ])('%s looks at %j', (rule, looked) => {
    expect(found(rule, looked)).toEqual([]);
  });
});

describe('what does not fit', () => {
  test.each<readonly [RuleKind, MeasureNeed, string, Measure]>([
    ['threshold', 'numbers', 'yes or no', measure('DA_NOP')],
    ['threshold', 'numbers', 'a level among numbers', measure('SO_VU', 'TIEN + DANH_GIA')],
    ['count', 'plainSum', 'a ratio', measure('SO_VU', 'TIEN')],
    ['count', 'plainSum', 'yes or no', measure('SO_VU + DA_NOP')],
    ['yesNo', 'oneYesNo', 'a number', measure('SO_VU')],
    ['yesNo', 'oneYesNo', 'two answers', measure('DA_NOP + DA_HOP')],
    ['yesNo', 'oneYesNo', 'half an answer', measure('0.5*DA_NOP')],
    ['yesNo', 'oneYesNo', 'an answer of another', measure('DA_NOP', 'DA_HOP')],
    ['level', 'levels', 'a number', measure('SO_VU')],
    ['level', 'levels', 'a number among levels', measure('DANH_GIA + SO_VU')],
    ['level', 'levels', 'one level less another', measure('DANH_GIA - TU_CHAM')],
    ['level', 'levels', 'a level of another', measure('DANH_GIA', 'TU_CHAM')],
  ])('%s wants %s and not %s', (rule, needs, _what, looked) => {
    expect(found(rule, looked)).toEqual([notFitting(rule, needs)]);
  });

  test('nothing at all, above or below', () => {
    const nothing = { terms: [] };
    const { numerator } = measure('SO_VU');
    const empty = [notFitting('threshold', 'anyFigure')];
    expect(found('threshold', { numerator: nothing, denominator: null })).toEqual(empty);
    expect(found('threshold', { numerator: nothing, denominator: numerator })).toEqual(empty);
    expect(found('threshold', { numerator, denominator: nothing })).toEqual(empty);
  });
});

describe('the scale of the levels that are chosen', () => {
  const differs = (figureCode: string): Finding => ({
    code: 'plan.scalesDiffer',
    severity: 'error',
    place,
    values: { by: 'TC1', scale: 'MUC', figure: figureCode, figureScale: 'GIAI' },
  });

  test('is the scale of the points that they earn', () => {
    expect(found('level', measure('KHAC'))).toEqual([differs('KHAC')]);
    expect(found('levelSum', measure('DANH_GIA + KHAC'))).toEqual([differs('KHAC')]);
  });

  test('is found missing elsewhere', () => {
    expect(found('level', measure('KHAC'), { scale: null })).toEqual([]);
    expect(found('level', measure('CHUA_GAN'))).toEqual([]);
  });

  test('does not matter to a rule that reads no level', () => {
    expect(found('yesNo', measure('KHAC'))).toEqual([notFitting('yesNo', 'oneYesNo')]);
    const numbers = figures.map((one) => ({ ...one, scale: 'GIAI' }));
    const steps = criterion({ rule: 'steps', scale: 'MUC', measure: measure('SO_VU') });
    expect(checkMeasure(planWith({ figures: numbers }), steps, place)).toEqual([]);
  });
});
