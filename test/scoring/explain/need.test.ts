import { type Criterion, ruleParameters } from '../../../src/plan/criterion';
import type { Figure, Scale } from '../../../src/plan/figure';
import type { Need } from '../../../src/scoring/explain/pointExplanation';
import { measure } from '../../rules/build';
import { figure, judged, plan, unit } from '../build';
import { explainedUnit, pointOf, type Typed } from './explained';

const share = measure('DAT', 'DU');
const cases = measure('SO');

/** Ba Vì is the best of the cluster with 18 of 20, or with 8. */
const best = { DAT: 18, DU: 20, SO: 8 };

const more: Scale = {
  code: 'BAC',
  name: 'Bậc',
  kind: 'steps',
  rungs: [
    { at: 50, percent: 40 },
    { at: 70, percent: 80 },
    { at: 90, percent: 100 },
  ],
};
/** Levels of what is not counted, not in the order of what they earn. */
const levels: Scale = {
  code: 'BAC',
  name: 'Mức',
  kind: 'levels',
  rungs: [
    { at: 'Chưa đạt', percent: 0 },
    { at: 'Tốt', percent: 100 },
    { at: 'Khá', percent: 70 },
  ],
};
/** At most 1, 3 and 5 cases; the dearest is written last. */
const fewer: Scale = {
  ...more,
  rungs: [
    { at: 5, percent: 20 },
    { at: 3, percent: 60 },
    { at: 1, percent: 100 },
  ],
};

function needOf(
  changes: Partial<Criterion>,
  typed: Typed[string],
  { scale = more, figures }: { readonly scale?: Scale; readonly figures?: readonly Figure[] } = {},
  other: Typed[string] = best,
): Need | null {
  const of = plan([judged('A', 10, changes)], {
    units: [unit('BATO'), unit('BAVI')],
    scales: [scale],
    ...(figures ? { figures } : {}),
  });
  return pointOf(explainedUnit(of, { BATO: typed, BAVI: other }, 'BATO'), 'A').need;
}

const percent = { isPercent: true, strict: false, less: false, unitOfMeasure: 'người' };
const amount = { ...percent, isPercent: false };
const per = (perStep: number, others = {}) => ruleParameters({ perStep, ...others });

const word = (of: string) => ({ for: 'word', word: of }) as const;

describe('What is lacking for more points', () => {
  it.each<[string, Partial<Criterion>, Typed[string], Need | null]>([
    [
      'a target: 13 of 19 lack one for 70 %',
      { rule: 'threshold', target: 70, measure: share },
      { DAT: 13, DU: 19 },
      { ...percent, for: 'target', bound: 70, gap: 1 },
    ],
    [
      'a target to be exceeded: half of 20 lacks one',
      { rule: 'threshold', target: 50, comparison: '>', measure: share },
      { DAT: 10, DU: 20 },
      { ...percent, for: 'target', bound: 50, gap: 1, strict: true },
    ],
    [
      'a limit: 5 cases are 2 too many for at most 3',
      { rule: 'threshold', target: 3, comparison: '<=', measure: cases },
      { SO: 5 },
      { ...amount, for: 'target', bound: 3, gap: 2, less: true },
    ],
    [
      'a limit to stay below: 3 cases are one too many',
      { rule: 'threshold', target: 3, comparison: '<', measure: cases },
      { SO: 3 },
      { ...amount, for: 'target', bound: 3, gap: 1, less: true, strict: true },
    ],
    [
      'nothing at the target',
      { rule: 'threshold', target: 70, measure: share },
      { DAT: 14, DU: 20 },
      null,
    ],
    [
      'points in proportion: 12 of 20 lack 2 for 70 %, equality is enough',
      { rule: 'proportional', target: 70, comparison: '>', measure: share },
      { DAT: 12, DU: 20 },
      { ...percent, for: 'target', bound: 70, gap: 2 },
    ],
    [
      'a line between anchors: 12 of 20 lack 2 for 70 %',
      { rule: 'linear', target: 70, measure: share, parameters: ruleParameters({ from: 50 }) },
      { DAT: 12, DU: 20 },
      { ...percent, for: 'target', bound: 70, gap: 2 },
    ],
    [
      'steps taken off: 12 of 20 lack 2 for 70 %',
      { rule: 'stepDeduction', target: 70, measure: share, parameters: per(1, { step: 1 }) },
      { DAT: 12, DU: 20 },
      { ...percent, for: 'target', bound: 70, gap: 2 },
    ],
    [
      'a bonus begins beyond the target',
      { rule: 'stepBonus', target: 70, measure: share, parameters: per(1, { step: 1 }) },
      { DAT: 12, DU: 20 },
      { ...percent, for: 'target', bound: 70, gap: 2 },
    ],
    [
      'nothing that could be named once the bonus has begun',
      { rule: 'stepBonus', target: 70, measure: share, parameters: per(1, { step: 1 }) },
      { DAT: 15, DU: 20 },
      null,
    ],
    [
      'half for the target: 12 of 20 lack 2 for 70 %',
      { rule: 'halfAndHalf', target: 70, measure: share },
      { DAT: 12, DU: 20 },
      { ...percent, for: 'target', bound: 70, gap: 2 },
    ],
    [
      'half towards the best: 15 of 20 lack 3 for its 90 %',
      { rule: 'halfAndHalf', target: 70, measure: share },
      { DAT: 15, DU: 20 },
      { ...percent, for: 'best', bound: 90, gap: 3 },
    ],
    ...(['relativeToBest', 'rankInCluster', 'minMaxInCluster'] as const).map(
      (rule): [string, Partial<Criterion>, Typed[string], Need | null] => [
        `${rule}: 3 of 8 lack 5 for the best of the cluster`,
        { rule, measure: cases },
        { SO: 3 },
        { ...amount, for: 'best', bound: 8, gap: 5 },
      ],
    ),
    ['the best lacks nothing', { rule: 'relativeToBest', measure: cases }, { SO: 8 }, null],
    [
      'the next step: 12 of 20 lack 2 for the step of 70 %',
      { rule: 'steps', target: null, scale: 'BAC', measure: share },
      { DAT: 12, DU: 20 },
      { ...percent, for: 'step', bound: 70, gap: 2 },
    ],
    [
      'the first step, from below all of them',
      { rule: 'steps', target: null, scale: 'BAC', measure: share },
      { DAT: 2, DU: 20 },
      { ...percent, for: 'step', bound: 50, gap: 8 },
    ],
    [
      'no step above the last one',
      { rule: 'steps', target: null, scale: 'BAC', measure: share },
      { DAT: 19, DU: 20 },
      null,
    ],
    [
      '3 of the 5 pieces that count',
      { rule: 'count', measure: cases, parameters: per(2) },
      { SO: 3 },
      { ...amount, for: 'most', bound: 5, gap: 2 },
    ],
    [
      'a difference counts up to the maximum as well',
      { rule: 'netBonus', role: 'bonus', measure: cases, parameters: per(2, { limit: 5 }) },
      { SO: 3 },
      { ...amount, for: 'most', bound: 5, gap: 2 },
    ],
    [
      'pieces that bring nothing',
      { rule: 'count', measure: cases, parameters: per(0) },
      { SO: 3 },
      null,
    ],
    [
      'a penalty is no matter of lacking',
      { rule: 'count', role: 'penalty', measure: cases, parameters: per(2) },
      { SO: 3 },
      null,
    ],
    ['a case cannot be undone', { rule: 'zeroTolerance', measure: cases }, { SO: 1 }, null],
    ['nor can lateness', { rule: 'lateness', measure: cases, parameters: per(1) }, { SO: 2 }, null],
    ['“Không” lacks a “Có”', { rule: 'yesNo', measure: cases }, { SO: 'Không' }, word('Có')],
    ['nothing is lacking to “Có”', { rule: 'yesNo', measure: cases }, { SO: 'Có' }, null],
    ['what somebody judged is no amount', { rule: 'judged', measure: cases }, { SO: 2 }, null],
  ])('%s', (_, changes, typed, need) => {
    expect(needOf(changes, typed)).toEqual(need);
  });

  it('fewer are better: 4 cases are one too many for the next step, 7 are two', () => {
    const limit = {
      rule: 'steps',
      target: null,
      comparison: '<=',
      scale: 'BAC',
      measure: cases,
    } as const;
    const step = { ...amount, for: 'step', less: true };
    expect(needOf(limit, { SO: 4 }, { scale: fewer })).toEqual({ ...step, bound: 3, gap: 1 });
    expect(needOf(limit, { SO: 7 }, { scale: fewer })).toEqual({ ...step, bound: 5, gap: 2 });
    expect(needOf(limit, { SO: 1 }, { scale: fewer })).toBeNull();
  });

  it('money comes in parts: 10 lack a half for 10.5', () => {
    const fund = { rule: 'threshold', target: 10.5, measure: cases } as const;
    const figures = [figure('SO', { type: 'amount', unitOfMeasure: 'triệu đồng' })];
    expect(needOf(fund, { SO: 10 }, { figures })).toEqual({
      ...amount,
      for: 'target',
      bound: 10.5,
      gap: 0.5,
      unitOfMeasure: 'triệu đồng',
    });
  });

  it('2 of 3 are the best, although 66.67 % of 3 are more than 2', () => {
    const compared = { rule: 'relativeToBest', measure: share } as const;
    expect(needOf(compared, { DAT: 2, DU: 3 }, {}, { DAT: 1, DU: 3 })).toBeNull();
    expect(needOf(compared, { DAT: 1, DU: 3 }, {}, { DAT: 2, DU: 3 })).toMatchObject({ gap: 1 });
    const many = { DAT: 200_000, DU: 300_000 };
    expect(needOf(compared, many, {}, { DAT: 1, DU: 3 })).toBeNull();
    expect(needOf(compared, { ...many, DAT: 199_999 }, {}, many)).toMatchObject({ gap: 1 });
  });

  it('a third of 3 is the least, although 33.33 % of 3 are fewer', () => {
    const compared = { rule: 'relativeToBest', comparison: '<=', measure: share } as const;
    expect(needOf(compared, { DAT: 1, DU: 3 }, {}, { DAT: 2, DU: 3 })).toBeNull();
    expect(needOf(compared, { DAT: 2, DU: 3 }, {}, { DAT: 1, DU: 3 })).toMatchObject({
      gap: 1,
      less: true,
    });
  });

  it('money towards the best percentage: 1 of 3 lacks 1 for two thirds, and no billionth', () => {
    const compared = { rule: 'relativeToBest', measure: share } as const;
    const figures = ['DAT', 'DU'].map((code) => figure(code, { type: 'amount' }));
    const found = needOf(compared, { DAT: 1, DU: 3 }, { figures }, { DAT: 2, DU: 3 });
    expect(found).toMatchObject({ gap: 1 });
  });

  it('money that has to be more than 10.5 and is 10.5 lacks nothing that could be named', () => {
    const fund = { rule: 'threshold', target: 10.5, comparison: '>', measure: cases } as const;
    const figures = [figure('SO', { type: 'amount', unitOfMeasure: 'triệu đồng' })];
    expect(needOf(fund, { SO: 10.5 }, { figures })).toBeNull();
    expect(needOf(fund, { SO: 10 }, { figures })).toMatchObject({ gap: 0.5, strict: true });
  });

  it('a bonus that begins beyond 50 % lacks one at half of 20', () => {
    const bonus = {
      rule: 'stepBonus',
      target: 50,
      comparison: '>',
      measure: share,
      parameters: per(1, { step: 1 }),
    } as const;
    const lacking = { gap: 1, strict: true };
    expect(needOf(bonus, { DAT: 10, DU: 20 })).toMatchObject(lacking);
  });

  it('a step that brings no more than the one before is passed over', () => {
    const flat: Scale = { ...more, rungs: [rung(50, 40), rung(70, 40), rung(90, 100)] };
    const steps = { rule: 'steps', target: null, scale: 'BAC', measure: share } as const;
    expect(needOf(steps, { DAT: 12, DU: 20 }, { scale: flat })).toMatchObject({ bound: 90 });
  });

  it('a step that was passed is not the next one, even where it would have brought more', () => {
    const odd: Scale = { ...more, rungs: [rung(50, 80), rung(70, 40), rung(90, 100)] };
    const steps = { rule: 'steps', target: null, scale: 'BAC', measure: share } as const;
    expect(needOf(steps, { DAT: 15, DU: 20 }, { scale: odd })).toMatchObject({ bound: 90, gap: 3 });
  });

  it.each([
    ['Chưa đạt', word('Khá')],
    ['Khá', word('Tốt')],
    ['Tốt', null],
  ])('the level “%s” lacks the next one that earns more', (typed, need) => {
    const judgedByLevel = { rule: 'level', measure: cases, scale: 'BAC' } as const;
    const figures = [figure('SO', { type: 'level', scale: 'BAC' })];
    expect(needOf(judgedByLevel, { SO: typed }, { scale: levels, figures })).toEqual(need);
  });
});

function rung(at: number, percent: number): Scale['rungs'][number] {
  return { at, percent };
}
