import { ruleParameters } from '../../src/plan/criterion';
import type { Scale } from '../../src/plan/figure';
import { rules } from '../../src/rules';
import { noPeers } from '../../src/rules/peers';
import { criterion, detailOf, measure } from './build';

const steps: Scale = {
  code: 'BAC',
  name: 'Bậc',
  kind: 'steps',
  rungs: [
    { at: 50, percent: 40 },
    { at: 75, percent: 80 },
  ],
};
const levels: Scale = {
  code: 'MUC',
  name: 'Mức',
  kind: 'levels',
  rungs: [
    { at: 'Tốt', percent: 100 },
    { at: 'Khá', percent: 70 },
    { at: 'Bằng khá', percent: 70 },
    { at: 'Chưa đạt', percent: 0 },
  ],
};

test('steps: the rung that was reached, or none', () => {
  const stepped = criterion({ rule: 'steps', scale: 'BAC' });
  const rung = (DAT: number) => detailOf(stepped, { DAT, DU_KT: 100 }, { scale: steps });
  expect(rung(80)).toEqual({ rung: { at: 75, percent: 80 } });
  expect(rung(74)).toEqual({ rung: { at: 50, percent: 40 } });
  expect(rung(49)).toEqual({ rung: null });
});

test('level: the highest of the levels, of equal ones the first', () => {
  const three = criterion({ rule: 'level', scale: 'MUC', measure: measure('A + B + C') });
  const rung = (A: string, B: string, C: string) => detailOf(three, { A, B, C }, { scale: levels });
  expect(rung('Chưa đạt', 'Tốt', 'Khá')).toEqual({ rung: { at: 'Tốt', percent: 100 } });
  expect(rung('Chưa đạt', 'Bằng khá', 'Khá')).toEqual({ rung: { at: 'Bằng khá', percent: 70 } });
});

describe('names that are not on the scale, which no unit can choose', () => {
  const reading = { numerator: 0, denominator: null, peers: noPeers };
  const terms = {
    max: 10,
    target: 0,
    comparison: '>=',
    parameters: ruleParameters(),
    partialSteps: 'started',
  } as const;
  const { level, levelSum } = rules;

  test('are no rungs', () => {
    const detail = (...texts: readonly string[]) =>
      level.detail?.({ ...reading, texts }, { ...terms, scale: levels });
    expect(detail('Tot')).toEqual({ rung: null });
    expect(detail('Tot', 'Khá')).toEqual({ rung: { at: 'Khá', percent: 70 } });
  });

  test.each([
    ['on another scale', levels],
    ['without a scale', null],
  ])('earn nothing %s', (_where, scale) => {
    const named = { ...reading, texts: ['Tot', 'Kha'] };
    expect(level.points(named, { ...terms, scale })).toBe(0);
    expect(levelSum.points(named, { ...terms, scale })).toBe(0);
  });
});

test('count: how many were counted', () => {
  const articles = criterion({ rule: 'count', measure: measure('TIN_BAI - TRUNG') });
  expect(detailOf(articles, { TIN_BAI: 7, TRUNG: 2 })).toEqual({ counted: 5 });
});

test('where there is nothing to score there is nothing to explain', () => {
  expect(detailOf(criterion({ rule: 'count', measure: measure('TIN_BAI') }), {})).toBeNull();
});
