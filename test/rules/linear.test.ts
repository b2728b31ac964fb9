import { ruleParameters } from '../../src/plan/criterion';
import { linear } from '../../src/rules/linear';
import { noPeers } from '../../src/rules/peers';
import type { Terms } from '../../src/rules/rule';
import { criterion, measure, pointsOf } from './build';

const terms: Terms = {
  max: 10,
  target: 75,
  comparison: '>=',
  parameters: ruleParameters({ from: 50 }),
  partialSteps: 'full',
  scale: null,
};

const line = criterion({
  rule: 'linear',
  target: 75,
  parameters: ruleParameters({ from: 50 }),
});
const share = (part: number, of: number) => pointsOf(line, { DAT: part, DU_KT: of });

test('từ 50 % đến 75 %: halfway between the anchors is half the points', () => {
  expect(share(5, 8)).toBe(5); // 62.5 %
  expect(share(7, 10)).toBe(8); // 20 of the 25 %
});

test('nothing up to the first anchor, all from the second on', () => {
  expect(share(49, 100)).toBe(0);
  expect(share(1, 2)).toBe(0);
  expect(share(3, 4)).toBe(10);
  expect(share(8, 8)).toBe(10);
});

test('a floor: the first anchor already earns 40 % of the points, what lies before it nothing', () => {
  const floored = { ...line, parameters: ruleParameters({ from: 50, floor: 40 }) };
  const points = (part: number) => pointsOf(floored, { DAT: part, DU_KT: 1000 });
  // 4 points, and 6 more spread over 25 %.
  expect([499, 500, 625, 750, 900].map(points)).toEqual([0, 4, 7, 10, 10]);
});

test('without a first anchor the line starts at 0: 10 of 40 articles earn a quarter', () => {
  const articles = criterion({ rule: 'linear', target: 40, measure: measure('TIN_BAI') });
  expect([0, 10, 40].map((TIN_BAI) => pointsOf(articles, { TIN_BAI }))).toEqual([0, 2.5, 10]);
});

test('fewer is better where the first anchor is the larger number: từ 10 vụ giảm còn 2 vụ', () => {
  const cases = criterion({
    rule: 'linear',
    comparison: '<=',
    target: 2,
    parameters: ruleParameters({ from: 10 }),
    measure: measure('SO_VU'),
  });
  const points = (SO_VU: number) => pointsOf(cases, { SO_VU });
  expect([11, 10, 6, 2, 0].map(points)).toEqual([0, 0, 5, 10, 10]);
});

test('where the anchors coincide there is nothing in between: all or nothing', () => {
  const same = { ...line, parameters: ruleParameters({ from: 75, floor: 40 }) };
  const points = (part: number) => pointsOf(same, { DAT: part, DU_KT: 100 });
  expect([74, 75, 76].map(points)).toEqual([0, 10, 10]);
});

test('an own target that is the first anchor divides nothing by 0', () => {
  const cases = { ...line, target: 2, parameters: ruleParameters({ from: 10 }) };
  const points = (DAT: number) => pointsOf(cases, { DAT, DU_KT: 100 }, { ownTarget: 10 });
  expect([9, 10].map(points)).toEqual([0, 10]);
});

test('the second anchor itself is all of the way, not a place between', () => {
  const at = (numerator: number): string =>
    linear.verdict({ numerator, denominator: 100, texts: [], peers: noPeers }, terms);
  expect([49, 50, 74, 75, 76].map(at)).toEqual(['none', 'between', 'between', 'full', 'full']);
});
