import fc from 'fast-check';
import { reached } from '../../src/rules/target';

test('pooled results are compared as they are: 39 of 70 is 55.7 % and below 70 %', () => {
  const pooled = { numerator: 9 + 30, denominator: 10 + 60 };
  expect(reached(pooled, { target: 70, atMost: false })).toBe(false);
  expect(reached(pooled, { target: 55.7, atMost: false })).toBe(true);
});

test('a result that equals its target counts on both sides', () => {
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
        expect(reached({ numerator, denominator }, { target, atMost })).toBe(true);
        const beyond = { numerator: numerator + (atMost ? 1 : -1), denominator };
        expect(reached(beyond, { target, atMost })).toBe(false);
      },
    ),
    { numRuns: 1000 },
  );
});
