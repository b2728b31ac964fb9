import fc from 'fast-check';
import { roundHalfUp } from '../../src/rules/round';

test.each([
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [8.345, 2, 8.35],
  [1.255, 2, 1.26],
  [0.285, 2, 0.29],
  [1234567.005, 2, 1234567.01],
  [0.5, 0, 1],
  [2.5, 0, 3],
  [1.0049999, 2, 1],
  [2.4999, 0, 2],
  [0.1 + 0.2, 2, 0.3],
  [15, 2, 15],
  [0, 2, 0],
  [1e-9, 2, 0],
  [149, -2, 100],
])('%p at %p decimals is %p', (value, decimals, expected) => {
  expect(roundHalfUp(value, decimals)).toBe(expected);
});

test('half goes away from 0 on both sides', () => {
  expect(roundHalfUp(-1.005, 2)).toBe(-1.01);
  expect(Object.is(roundHalfUp(-0.001, 2), 0)).toBe(true);
});

test('what is too large to have decimals, or no number at all, stays', () => {
  expect(roundHalfUp(1e15, 2)).toBe(1e15);
  // In 15 digits it is 1e13 with two decimals of 0: there is nothing left to round.
  expect(roundHalfUp(9_999_999_999_999.998, 2)).toBe(9_999_999_999_999.998);
  expect(roundHalfUp(123456789012345.6, 2)).toBe(123456789012345.6);
  expect(roundHalfUp(Infinity, 2)).toBe(Infinity);
  expect(roundHalfUp(NaN, 2)).toBeNaN();
});

test('whatever people write with three decimals rounds as on paper', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (thousandths) => {
      const paper = Math.floor((thousandths + 5) / 10);
      expect(roundHalfUp(thousandths / 1000, 2)).toBe(paper / 100);
    }),
    { numRuns: 1000 },
  );
});

test('rounding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(6), (value, decimals) => {
      const once = roundHalfUp(value, decimals);
      expect(roundHalfUp(once, decimals)).toBe(once);
    }),
  );
});

/** Reads a number in 15 digits and rounds these digits, as a person would on paper. */
function onPaper(value: number, decimals: number): number {
  const [whole = '', fraction = ''] = Math.abs(value).toPrecision(15).split('.');
  const kept = fraction.padEnd(decimals, '0').slice(0, decimals);
  const up = Number(fraction.charAt(decimals)) >= 5 ? 1n : 0n;
  const size = Number(`${BigInt(whole + kept) + up}e-${decimals}`);
  return value < 0 && size > 0 ? -size : size;
}

test('near the middle and far from it the number counts as it reads in 15 digits', () => {
  expect([1.005, 1.0049999, 2.5].map((value) => onPaper(value, 2))).toEqual([1.01, 1, 2.5]);
  const nearTheMiddle = fc
    .tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.integer({ min: -40, max: 40 }))
    .map(([halves, ulps]) => (halves / 200) * (1 + ulps * Number.EPSILON));
  const anywhere = fc.double({ min: -1e5, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(
      fc.oneof(nearTheMiddle, anywhere).filter((value) => Math.abs(value) >= 1e-4),
      fc.nat(6),
      (value, decimals) => {
        expect(roundHalfUp(value, decimals)).toBe(onPaper(value, decimals));
      },
    ),
    { numRuns: 5000 },
  );
});
