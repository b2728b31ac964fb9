import { ruleParameters } from '../../src/plan/criterion';
import { figure, judged, plan, unit } from '../scoring/build';
import { check } from './build';

function judgedPoints(typed: number, step: number | null, max = 3) {
  const one = plan([judged('DG', max, { parameters: ruleParameters({ step }) })], {
    units: [unit('BATO', { name: 'Ba Tơ' })],
    figures: [figure('DG', { type: 'points', label: 'Điểm đánh giá' })],
  });
  return check(one, { BATO: { DG: typed } });
}
const place = { at: 'entry', unit: 'BATO', figure: 'DG' };
const about = { unit: 'Ba Tơ', figure: 'DG', label: 'Điểm đánh giá' };

test('above the maximum', () => {
  expect(judgedPoints(3, 0.5)).toEqual([]);
  expect(judgedPoints(3.5, 0.5)).toEqual([
    {
      code: 'entry.aboveMaximum',
      severity: 'warning',
      place,
      values: { ...about, number: 3.5, max: 3 },
    },
  ]);
});

test('between two steps, with the steps around', () => {
  expect(judgedPoints(2.3, 0.25)).toEqual([
    {
      code: 'entry.offStep',
      severity: 'warning',
      place,
      values: { ...about, number: 2.3, step: 0.25, below: 2.25, above: 2.5 },
    },
  ]);
});

test('steps that binary numbers cannot hold are still steps: 0.3 is three times 0.1', () => {
  for (const points of [0.1, 0.3, 0.7, 2.9]) expect(judgedPoints(points, 0.1)).toEqual([]);
});

test('the full points are open also where the step does not divide them', () => {
  expect(judgedPoints(2.2, 0.5, 2.2)).toEqual([]);
});

test('without a step, or with a step of 0, any points will do', () => {
  expect(judgedPoints(1.234, null)).toEqual([]);
  expect(judgedPoints(1.234, 0)).toEqual([]);
});
