import { checkPlan } from '../../src/checks/checkPlan';
import {
  type Criterion,
  type ParameterKey,
  type RuleKind,
  ruleParameters,
} from '../../src/plan/criterion';
import type { Finding } from '../../src/plan/finding';
import { expression, type Measure } from '../../src/plan/measure';
import { teaching } from '../../src/templates/teaching';
import { planWith, planWithCriterion, planWithFigure } from './changedPlan';

function sum(text: string): Measure {
  return { numerator: expression(text), denominator: null };
}

function ratio(text: string, of: string): Measure {
  return { numerator: expression(text), denominator: expression(of) };
}

/** What is found when one criterion is changed, without the notes on figures that it no longer reads. */
function found(code: string, change: Partial<Criterion>): readonly Finding[] {
  return checkPlan(planWithCriterion(code, change)).filter(({ severity }) => severity !== 'note');
}

/** What `count` needs, and nothing for the others. */
function parametersFor(rule: RuleKind) {
  return ruleParameters(rule === 'count' ? { perStep: 1 } : {});
}

function at(criterion: string, field: keyof Criterion | ParameterKey) {
  return { at: 'criterion', criterion, field };
}

describe('a criterion', () => {
  it('names a group that exists', () => {
    expect(found('1.1', { group: 'III' })).toEqual([
      {
        code: 'plan.unknownGroup',
        severity: 'error',
        place: at('1.1', 'group'),
        values: { by: '1.1', group: 'III' },
      },
    ]);
  });

  it('reads figures that exist', () => {
    expect(found('1.3', { measure: sum('SANG_KIEN + SANG_KIEM') })).toEqual([
      {
        code: 'plan.unknownFigure',
        severity: 'error',
        place: at('1.3', 'measure'),
        values: { by: '1.3', figure: 'SANG_KIEM' },
      },
    ]);
  });

  it('gives points to kinds of units that exist', () => {
    const points = new Map([
      ['TO', 20],
      ['LOP', 5],
    ]);
    expect(found('1.1', { points })).toEqual([
      {
        code: 'plan.unknownKind',
        severity: 'error',
        place: at('1.1', 'points'),
        values: { by: '1.1', kind: 'LOP' },
      },
    ]);
  });

  it('gives points to somebody', () => {
    expect(found('1.1', { points: new Map() })).toContainEqual({
      code: 'plan.criterionForNobody',
      severity: 'warning',
      place: at('1.1', 'points'),
      values: { by: '1.1' },
    });
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('never has %d points', (most) => {
    expect(found('1.1', { points: new Map([['TO', most]]) })).toContainEqual({
      code: 'plan.outOfRange',
      severity: 'error',
      place: at('1.1', 'points'),
      values: { by: '1.1', number: most, min: 0, max: null },
    });
  });
});

describe('a target', () => {
  it.each([
    ['1.1', 'threshold', {}],
    ['1.2', 'proportional', {}],
    ['2.2', 'shareOfUnits', { rule: 'shareOfUnits' }],
  ] as const)('is missing where criterion %s has the rule %s', (code, rule, change) => {
    expect(found(code, { ...change, target: null })).toEqual([
      {
        code: 'plan.missingTarget',
        severity: 'error',
        place: at(code, 'target'),
        values: { by: code, rule },
      },
    ]);
  });

  it('of 0 is a target', () => {
    expect(found('1.1', { target: 0, comparison: '<=' })).toEqual([]);
  });

  it('is not negative', () => {
    expect(found('1.1', { target: -5 })).toEqual([
      {
        code: 'plan.outOfRange',
        severity: 'error',
        place: at('1.1', 'target'),
        values: { by: '1.1', number: -5, min: 0, max: null },
      },
    ]);
  });

  it('of more than all units cannot be reached', () => {
    expect(found('2.2', { rule: 'shareOfUnits', target: 101 })).toEqual([
      expect.objectContaining({
        code: 'plan.outOfRange',
        values: { by: '2.2', number: 101, min: 0, max: 100 },
      }),
    ]);
  });

  it('of more than 100 % may stand in a ratio: a quota can be exceeded', () => {
    const quota = ratio('SANG_KIEN', 'KT_DU');
    expect(found('1.1', { target: 110, measure: quota })).toEqual([]);
    // 12/10 typed as a target is a day in October to Excel.
    expect(found('1.1', { target: 46_366, measure: quota })).toEqual([
      {
        code: 'plan.targetBeyondAll',
        severity: 'error',
        place: at('1.1', 'target'),
        values: { by: '1.1', target: 46_366, most: 1000 },
      },
    ]);
  });

  it('of more than 100 % of those among whom they are counted is reached by nobody', () => {
    // “Số đạt yêu cầu không quá số người dự”, and khá, giỏi are among those.
    for (const [code, figures] of [
      ['1.1', 'KT_DAT'],
      ['1.2', 'KT_KHAGIOI'],
    ] as const) {
      const change = { target: 110, measure: ratio(figures, 'KT_DU') };
      expect(found(code, change)).toEqual([
        expect.objectContaining({
          code: 'plan.targetBeyondAll',
          values: { by: code, target: 110, most: 100 },
        }),
      ]);
    }
    const atMost = { target: 110, comparison: '<=', measure: ratio('KT_DAT', 'KT_DU') } as const;
    expect(found('1.1', atMost)).toEqual([]);
  });
});

describe('a parameter', () => {
  it('says how many points an item earns', () => {
    expect(found('1.3', { parameters: ruleParameters() })).toEqual([
      {
        code: 'plan.missingParameter',
        severity: 'error',
        place: at('1.3', 'perStep'),
        values: { by: '1.3', rule: 'count', parameter: 'perStep' },
      },
    ]);
  });

  it('as a floor ends at the target', () => {
    expect(found('1.2', { parameters: ruleParameters({ floor: 120 }) })).toEqual([
      expect.objectContaining({ code: 'plan.outOfRange', place: at('1.2', 'floor') }),
    ]);
  });
});

describe('what a rule looks at', () => {
  it.each([
    ['threshold', 'a level', sum('VE_SINH'), 'numbers'],
    ['proportional', 'a ratio of yes and no', ratio('BAO_CAO', 'KT_DU'), 'numbers'],
    ['zeroTolerance', 'a ratio', ratio('VI_PHAM', 'KT_DU'), 'plainSum'],
    ['count', 'a ratio', ratio('SANG_KIEN', 'KT_DU'), 'plainSum'],
    ['judged', 'a ratio', ratio('SANG_KIEN', 'KT_DU'), 'plainSum'],
    ['judged', 'yes or no', sum('BAO_CAO'), 'plainSum'],
    ['yesNo', 'a number', sum('SANG_KIEN'), 'oneYesNo'],
    ['yesNo', 'two answers', sum('BAO_CAO + BAO_CAO'), 'oneYesNo'],
    ['shareOfUnits', 'a level', sum('VE_SINH'), 'oneYesNo'],
    ['shareOfUnits', 'half an answer', sum('0.5*BAO_CAO'), 'oneYesNo'],
  ] as const)('%s cannot be %s', (rule, _what, measure, needs) => {
    expect(found('1.1', { rule, measure, parameters: parametersFor(rule) })).toEqual([
      {
        code: 'plan.measureNotFitting',
        severity: 'error',
        place: at('1.1', 'measure'),
        values: { by: '1.1', rule, needs },
      },
    ]);
  });

  it('level cannot be a number', () => {
    expect(found('2.3', { measure: sum('SANG_KIEN') })).toEqual([
      expect.objectContaining({
        code: 'plan.measureNotFitting',
        values: { by: '2.3', rule: 'level', needs: 'levels' },
      }),
    ]);
  });

  it('is something', () => {
    const measure = { numerator: { terms: [] }, denominator: null };
    expect(found('1.1', { measure })).toEqual([
      expect.objectContaining({
        code: 'plan.measureNotFitting',
        values: { by: '1.1', rule: 'threshold', needs: 'anyFigure' },
      }),
    ]);
  });

  it('threshold may be an amount: no more than 2 absences', () => {
    expect(found('1.1', { measure: sum('VI_PHAM'), target: 2, comparison: '<=' })).toEqual([]);
  });
});

describe('a scale', () => {
  const [levels] = teaching.scales;
  if (!levels) throw new Error('The teaching plan has a scale');
  const other = { ...levels, code: 'KHAC' };
  const steps = {
    code: 'BAC',
    name: 'Bậc',
    kind: 'steps',
    rungs: [
      { at: 50, percent: 60 },
      { at: 75, percent: 100 },
    ],
  } as const;

  it('is named by a criterion with levels', () => {
    expect(found('2.3', { scale: null })).toEqual([
      {
        code: 'plan.missingScale',
        severity: 'error',
        place: at('2.3', 'scale'),
        values: { by: '2.3' },
      },
    ]);
  });

  it('that is named exists', () => {
    expect(found('2.3', { scale: 'MUK' })).toContainEqual({
      code: 'plan.unknownScale',
      severity: 'error',
      place: at('2.3', 'scale'),
      values: { by: '2.3', scale: 'MUK' },
    });
    expect(checkPlan(planWithFigure('VE_SINH', { scale: 'MUK' }))).toContainEqual(
      expect.objectContaining({
        code: 'plan.unknownScale',
        place: { at: 'figure', figure: 'VE_SINH', field: 'scale' },
      }),
    );
  });

  it('is named by a figure with levels', () => {
    expect(checkPlan(planWithFigure('VE_SINH', { scale: null }))).toEqual([
      expect.objectContaining({
        code: 'plan.missingScale',
        place: { at: 'figure', figure: 'VE_SINH', field: 'scale' },
      }),
    ]);
  });

  it('is the same for the levels that are chosen and the points that they earn', () => {
    const plan = {
      ...planWithCriterion('2.3', { scale: 'KHAC' }),
      scales: [...teaching.scales, other],
    };
    expect(checkPlan(plan)).toEqual([
      {
        code: 'plan.scalesDiffer',
        severity: 'error',
        place: at('2.3', 'measure'),
        values: { by: '2.3', scale: 'KHAC', figure: 'VE_SINH', figureScale: 'MUC' },
      },
    ]);
  });

  it('of levels is no scale of steps', () => {
    expect(found('1.1', { rule: 'steps', scale: 'MUC' })).toEqual([
      {
        code: 'plan.scaleNotFitting',
        severity: 'error',
        place: at('1.1', 'scale'),
        values: { by: '1.1', scale: 'MUC', needs: 'steps' },
      },
    ]);
  });

  it('of steps serves a ratio', () => {
    const plan = {
      ...planWithCriterion('1.1', { rule: 'steps', scale: 'BAC' }),
      scales: [...teaching.scales, steps],
    };
    expect(checkPlan(plan)).toEqual([]);
  });

  it.each([
    ['has rungs', { rungs: [] }, 'plan.emptyScale'],
    ['has each step once', { rungs: [steps.rungs[0], steps.rungs[0]] }, 'plan.duplicateRung'],
    ['has numbers for steps', { rungs: [{ at: 'Tốt', percent: 100 }] }, 'plan.rungNotFitting'],
    ['rises', { rungs: [...steps.rungs].reverse() }, 'plan.stepsNotAscending'],
    ['takes nothing away', { rungs: [{ at: 50, percent: -10 }] }, 'plan.outOfRange'],
  ])('%s', (_name, change, code) => {
    const scales = [...teaching.scales, { ...steps, ...change }];
    expect(checkPlan(planWith({ scales }))).toEqual([
      expect.objectContaining({
        code,
        severity: 'error',
        place: { at: 'scale', scale: 'BAC', field: 'rungs' },
      }),
    ]);
  });
});
