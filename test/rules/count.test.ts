import { ruleParameters } from '../../src/plan/criterion';
import { criterion, measure, pointsOf } from './build';

const articles = criterion({
  rule: 'count',
  target: null,
  parameters: ruleParameters({ perStep: 0.25 }),
  measure: measure('TIN_BAI'),
  points: new Map([['xa', 2]]),
});

test('a quarter of a point for each article', () => {
  expect(pointsOf(articles, { TIN_BAI: 3 })).toBe(0.75);
  expect(pointsOf(articles, { TIN_BAI: 0 })).toBe(0);
});

test('up to the maximum and no further', () => {
  expect(pointsOf(articles, { TIN_BAI: 8 })).toBe(2);
  expect(pointsOf(articles, { TIN_BAI: 1000 })).toBe(2);
});

test('three tenths are 0.3: 0.1 three times', () => {
  expect(
    pointsOf(
      { ...articles, parameters: ruleParameters({ perStep: 0.1 }) },
      { TIN_BAI: 3 },
      { decimals: 2 },
    ),
  ).toBe(0.3);
});

test('a difference below 0 earns nothing and costs nothing', () => {
  const net = { ...articles, measure: measure('TANG - GIAM') };
  expect(pointsOf(net, { TANG: 2, GIAM: 9 })).toBe(0);
});
