import fc from 'fast-check';
import { sumDecimals } from '../../src/plan/decimals';

describe('a sum of points', () => {
  it('of 0.1 and 0.2 is 0.3', () => {
    expect(sumDecimals([0.1, 0.2])).toBe(0.3);
  });

  it('of a thousand times 0.1 is 100', () => {
    expect(sumDecimals(Array.from({ length: 1000 }, () => 0.1))).toBe(100);
  });

  it('of three thirds as somebody typed them is not 100', () => {
    expect(sumDecimals([33.33, 33.33, 33.33])).toBe(99.99);
  });

  it('is exact for any hundredths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 })), (hundredths) => {
        const sum = hundredths.reduce((total, one) => total + one, 0);
        expect(sumDecimals(hundredths.map((one) => one / 100))).toBe(sum / 100);
      }),
    );
  });

  it('with something that is no number is no number', () => {
    expect(sumDecimals([1, Number.NaN])).toBeNaN();
  });
});
