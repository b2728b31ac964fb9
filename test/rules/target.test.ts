import fc from 'fast-check';
import type { Comparison } from '../../src/plan/criterion';
import { reached, resultOf, targetOf } from '../../src/rules/target';
import { criterion, measure, pointsOf } from './build';

test('pooled results are compared as they are: 39 of 70 is 55.7 % and below 70 %', () => {
  const pooled = { numerator: 9 + 30, denominator: 10 + 60 };
  expect(reached(pooled, { target: 70, comparison: '>=' })).toBe(false);
  expect(reached(pooled, { target: 55.7, comparison: '>=' })).toBe(true);
});

test('a result that equals its target counts unless the comparison is strict; one beyond always does', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1200 }),
      fc.integer({ min: 1, max: 3000 }),
      fc.boolean(),
      (tenths, thousands, atMost) => {
        // So that the numerator is whole: tenths of a percent of a multiple of 1000.
        const denominator = thousands * 1000;
        const numerator = tenths * thousands;
        const target = tenths / 10;
        const [loose, strict]: readonly Comparison[] = atMost ? ['<=', '<'] : ['>=', '>'];
        const of = (people: number, comparison: Comparison = '>=') =>
          reached({ numerator: people, denominator }, { target, comparison });
        expect(of(numerator, loose)).toBe(true);
        expect(of(numerator, strict)).toBe(false);
        const better = atMost ? -1 : 1;
        expect(of(numerator - better, loose)).toBe(false);
        expect(of(numerator + better, strict)).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a result is a percentage of a ratio, to nine decimals, or the amount itself', () => {
  expect(resultOf({ numerator: 15, denominator: 20 })).toBe(75);
  expect(resultOf({ numerator: 1, denominator: 3 })).toBe(33.333333333);
  expect(resultOf({ numerator: 15, denominator: null })).toBe(15);
});

describe('a unit that registered a target of its own', () => {
  test("is measured by the higher of the two: 75 % against the plan's 70 %", () => {
    expect(targetOf({ target: 70, comparison: '>=' }, 75)).toBe(75);
    expect(targetOf({ target: 70, comparison: '>' }, 75)).toBe(75);
  });

  test("cannot lower the plan's target", () => {
    expect(targetOf({ target: 70, comparison: '>=' }, 60)).toBe(70);
    expect(targetOf({ target: 2, comparison: '<=' }, 3)).toBe(2);
  });

  test('is measured by the lower of the two where less is better', () => {
    expect(targetOf({ target: 2, comparison: '<=' }, 1)).toBe(1);
    expect(targetOf({ target: 2, comparison: '<' }, 1)).toBe(1);
  });

  test('may have registered 0, which is a target', () => {
    expect(targetOf({ target: 2, comparison: '<=' }, 0)).toBe(0);
  });

  test("that registered nothing has the plan's target, 0 included", () => {
    expect(targetOf({ target: 70, comparison: '>=' }, null)).toBe(70);
    expect(targetOf({ target: 0, comparison: '>=' }, null)).toBe(0);
  });

  test('registered in vain where the plan has no target', () => {
    expect(targetOf({ target: null, comparison: '>=' }, 75)).toBe(0);
    expect(targetOf({ target: null, comparison: '>=' }, null)).toBe(0);
  });

  test('6 of 8 reaches 70 %, but not the 80 % that the unit promised', () => {
    const typed = { DAT: 6, DU_KT: 8 };
    expect(pointsOf(criterion(), typed)).toBe(10);
    expect(pointsOf(criterion(), typed, { ownTarget: 80 })).toBe(0);
    expect(pointsOf(criterion(), typed, { ownTarget: 75 })).toBe(10);
  });

  test('earns in proportion to its own target: 30 of the 40 articles promised, 20 demanded', () => {
    const articles = criterion({
      rule: 'proportional',
      target: 20,
      measure: measure('TIN_BAI'),
    });
    expect(pointsOf(articles, { TIN_BAI: 30 }, { ownTarget: 40 })).toBe(7.5);
    expect(pointsOf(articles, { TIN_BAI: 30 })).toBe(10);
  });
});
