import { type Criterion, type ParameterKey, ruleParameters } from '../../src/plan/criterion';
import type { Finding, Place } from '../../src/plan/finding';
import { checkRules } from '../../src/rules/checkRules';
import { planWith } from '../plan/changedPlan';
import { figure } from '../scoring/build';
import { criterion, measure } from './build';

/** What is found about one criterion; all figures that it names are counts. */
function found(changes: Partial<Criterion>): readonly Finding[] {
  const figures = ['DAT', 'DU_KT', 'SO_VU'].map((code) => figure(code));
  const yes = figure('DA_NOP', { type: 'yesNo' });
  const scales = [
    { code: 'MUC', name: 'Mức', kind: 'levels', rungs: [{ at: 'Tốt', percent: 100 }] },
    { code: 'BAC', name: 'Bậc', kind: 'steps', rungs: [{ at: 50, percent: 100 }] },
  ] as const;
  const level = figure('DANH_GIA', { type: 'level', scale: 'MUC' });
  const criteria = [criterion(changes)];
  return checkRules(planWith({ criteria, figures: [...figures, yes, level], scales }));
}

function at(field: keyof Criterion | ParameterKey): Place {
  return { at: 'criterion', criterion: 'TC1', field };
}

const fines = { rule: 'perOccurrence', target: null, measure: measure('SO_VU') } as const;
const level = {
  rule: 'level',
  target: null,
  scale: 'MUC',
  measure: measure('DANH_GIA'),
} as const;

test('a criterion that has what its rule needs is found nothing about', () => {
  expect(found({})).toEqual([]);
  expect(found({ ...fines, parameters: ruleParameters({ perStep: 1 }) })).toEqual([]);
  expect(found(level)).toEqual([]);
});

describe('a target', () => {
  const missing = (rule: Criterion['rule']): Finding => ({
    code: 'plan.missingTarget',
    severity: 'error',
    place: at('target'),
    values: { by: 'TC1', rule },
  });

  test('is missing where the rule compares with one', () => {
    expect(found({ target: null })).toEqual([missing('threshold')]);
    expect(found({ rule: 'halfAndHalf', target: null })).toEqual([missing('halfAndHalf')]);
  });

  test('is not missed by a rule that needs none', () => {
    expect(found({ rule: 'relativeToBest', target: null })).toEqual([]);
  });

  test('of 0 is a target, below 0 is not', () => {
    expect(found({ target: 0 })).toEqual([]);
    expect(found({ target: -1 })).toEqual([
      {
        code: 'plan.outOfRange',
        severity: 'error',
        place: at('target'),
        values: { by: 'TC1', number: -1, min: 0, max: null },
      },
    ]);
  });

  test('of more than 100 % of all units cannot be reached; a quota can be exceeded', () => {
    const units = { rule: 'shareOfUnits', measure: measure('DA_NOP') } as const;
    expect(found({ ...units, target: 100 })).toEqual([]);
    expect(found({ ...units, target: 101 })).toEqual([
      expect.objectContaining({ values: { by: 'TC1', number: 101, min: 0, max: 100 } }),
    ]);
    expect(found({ target: 120 })).toEqual([]);
  });
});

describe('a parameter', () => {
  const parameters = ruleParameters({ perStep: 1 });

  test('is missing where the rule needs it, and not where it may stay blank', () => {
    expect(found({ ...fines, parameters })).toEqual([]);
    expect(found({ ...fines, parameters: ruleParameters() })).toEqual([
      {
        code: 'plan.missingParameter',
        severity: 'error',
        place: at('perStep'),
        values: { by: 'TC1', rule: 'perOccurrence', parameter: 'perStep' },
      },
    ]);
  });

  test('that the rule does not look at is a note, whatever it is', () => {
    for (const step of [1, -1, 0]) {
      expect(found({ ...fines, parameters: { ...parameters, step } })).toEqual([
        {
          code: 'plan.parameterUnused',
          severity: 'note',
          place: at('step'),
          values: { by: 'TC1', rule: 'perOccurrence', parameter: 'step' },
        },
      ]);
    }
  });

  test.each([
    ['from', 0, null],
    ['perStep', 0, null],
    ['beyond', 0, null],
    ['floor', 0, 100],
    ['limit', 0, null],
  ] as const)('%s lies between %p and %p', (key, min, max) => {
    const given = (number: number) =>
      found({ ...fines, parameters: { ...parameters, [key]: number } });
    const outside = (number: number): Finding => ({
      code: 'plan.outOfRange',
      severity: 'error',
      place: at(key),
      values: { by: 'TC1', number, min, max },
    });
    expect(given(min)).toEqual([]);
    expect(given(100)).toEqual([]);
    expect(given(-0.5)).toEqual([outside(-0.5)]);
    expect(given(100.5)).toEqual(max === null ? [] : [outside(100.5)]);
  });

  test('step is more than 0: nothing is divided by it', () => {
    const given = (step: number) =>
      found({ rule: 'stepDeduction', parameters: { ...parameters, step } });
    expect(given(0.000001)).toEqual([]);
    expect(given(0)).toEqual([
      expect.objectContaining({
        code: 'plan.outOfRange',
        place: at('step'),
        values: { by: 'TC1', number: 0, min: 0.000001, max: null },
      }),
    ]);
  });
});

describe('the two anchors of a line', () => {
  const line = (from: number, changes: Partial<Criterion> = {}) =>
    found({ rule: 'linear', parameters: ruleParameters({ from }), ...changes });

  test('differ', () => {
    expect(line(50)).toEqual([]);
    expect(line(70)).toEqual([
      {
        code: 'plan.anchorsEqual',
        severity: 'error',
        place: at('from'),
        values: { by: 'TC1', at: 70 },
      },
    ]);
  });

  test('lie on the side that the comparison says', () => {
    expect(line(90)).toEqual([
      {
        code: 'plan.anchorsReversed',
        severity: 'error',
        place: at('from'),
        values: { by: 'TC1', from: 90, target: 70, falls: false },
      },
    ]);
    expect(line(90, { comparison: '<=' })).toEqual([]);
    expect(line(50, { comparison: '<' })).toEqual([
      expect.objectContaining({ code: 'plan.anchorsReversed' }),
    ]);
  });

  test('are not compared where the target is missing', () => {
    expect(line(70, { target: null })).toEqual([
      expect.objectContaining({ code: 'plan.missingTarget' }),
    ]);
    expect(line(70, { target: null, parameters: ruleParameters() })).toEqual([
      expect.objectContaining({ code: 'plan.missingTarget' }),
      expect.objectContaining({ code: 'plan.missingParameter' }),
    ]);
  });

  test('are not compared where the first one is missing', () => {
    for (const comparison of ['>=', '<='] as const) {
      expect(found({ rule: 'linear', comparison })).toEqual([
        expect.objectContaining({ code: 'plan.missingParameter' }),
      ]);
    }
  });

  test('are a matter of this rule alone: two days of grace are no anchor', () => {
    const days = { target: 2, parameters: ruleParameters({ perStep: 1, from: 2 }) };
    expect(found({ rule: 'lateness', measure: measure('SO_VU'), ...days })).toEqual([]);
  });
});

describe('a scale', () => {
  const scale = (
    code: 'plan.missingScale' | 'plan.unknownScale' | 'plan.scaleNotFitting',
    values: object,
  ) => ({ code, severity: 'error', place: at('scale'), values: { by: 'TC1', ...values } });

  test('is missing where the rule reads one', () => {
    expect(found({ ...level, scale: null })).toEqual([scale('plan.missingScale', {})]);
    expect(found({ rule: 'steps', target: null })).toEqual([scale('plan.missingScale', {})]);
  });

  test('is not missed, nor looked for, by a rule that reads none', () => {
    expect(found({ scale: null })).toEqual([]);
    expect(found({ scale: 'KHONG_CO' })).toEqual([]);
  });

  test('exists, capitals or not', () => {
    expect(found({ ...level, scale: 'muc' })).toEqual([]);
    expect(found({ rule: 'steps', target: null, scale: 'MUK' })).toEqual([
      scale('plan.unknownScale', { scale: 'MUK' }),
    ]);
  });

  test('is of the kind that the rule reads', () => {
    expect(found({ rule: 'steps', target: null, scale: 'bac' })).toEqual([]);
    expect(found({ rule: 'steps', target: null, scale: 'muc' })).toEqual([
      scale('plan.scaleNotFitting', { scale: 'MUC', needs: 'steps' }),
    ]);
  });
});

test('every criterion is looked at, and all that is wrong with it is said', () => {
  const plan = planWith({
    criteria: [
      criterion({ code: 'A', target: null, measure: measure('THIEU') }),
      criterion({ code: 'B', target: -1 }),
    ],
    figures: [figure('DAT'), figure('DU_KT')],
  });
  const at = (one: string, field: keyof Criterion) => ({ at: 'criterion', criterion: one, field });
  expect(checkRules(plan).map(({ code, place }) => [code, place])).toEqual([
    ['plan.missingTarget', at('A', 'target')],
    ['plan.unknownFigure', at('A', 'measure')],
    ['plan.outOfRange', at('B', 'target')],
  ]);
});
