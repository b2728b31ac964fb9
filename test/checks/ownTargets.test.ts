import fc from 'fast-check';
import { targetGap } from '../../src/rules/exact';
import type { Comparison } from '../../src/plan/criterion';
import { criterion, measure } from '../rules/build';
import { figure, plan, pledges, unit } from '../scoring/build';
import { check, checkWith, only } from './build';

const units = [unit('BATO', { name: 'Ba Tơ' }), unit('BAVI', { name: 'Ba Vì' })];
const training = plan([criterion({ code: 'HL', target: 70 })], { units });
const both = (DAT: number) => ({ BATO: { DAT, DU_KT: 100 }, BAVI: { DAT, DU_KT: 100 } });

describe('a unit that registered more than the plan demands', () => {
  const short = (own: number, result: number) =>
    only('target.short', checkWith(training, both(result), pledges({ BATO: { HL: own } })));

  it('is short of its own target, and nobody else is', () => {
    expect(short(80, 75)).toMatchObject([
      { values: { unit: 'Ba Tơ', numerator: 75, target: 80, gap: 5 } },
    ]);
    expect(short(80, 80)).toEqual([]);
  });

  it("is held to the plan's where it registered less", () => {
    expect(short(60, 65)).toMatchObject([
      { values: { unit: 'Ba Tơ', target: 70, gap: 5 } },
      { values: { unit: 'Ba Vì', target: 70, gap: 5 } },
    ]);
    expect(short(60, 70)).toEqual([]);
  });

  it('leaves the target of all units together as it is', () => {
    const found = checkWith(training, both(75), pledges({ BATO: { HL: 90 }, BAVI: { HL: 90 } }));
    expect(only('target.planShort', found)).toEqual([]);
    expect(only('target.short', found)).toHaveLength(2);
  });
});

describe('a target that equality does not reach', () => {
  const cases = (comparison: Comparison, target: number, result: number) => {
    const one = plan([criterion({ target, comparison, measure: measure('VU') })], {
      units: units.slice(0, 1),
    });
    return only('target.short', check(one, { BATO: { VU: result } })).map(
      ({ values }) => values.gap,
    );
  };

  it('"more than 3" needs 4, "at least 3" needs 3', () => {
    expect(cases('>', 3, 3)).toEqual([1]);
    expect(cases('>', 3, 4)).toEqual([]);
    expect(cases('>', 3, 1)).toEqual([3]);
    expect(cases('>=', 3, 3)).toEqual([]);
    expect(cases('>=', 3, 1)).toEqual([2]);
  });

  it('"fewer than 3" means 2 at most', () => {
    expect(cases('<', 3, 3)).toEqual([1]);
    expect(cases('<', 3, 2)).toEqual([]);
    expect(cases('<', 3, 5)).toEqual([3]);
    expect(cases('<=', 3, 5)).toEqual([2]);
  });

  it('of a share: more than half of 10 are 6, of 11 they are 6 as well', () => {
    const gap = (denominator: number) =>
      targetGap({ numerator: 0, denominator, target: 50, comparison: '>' }, true);
    expect(gap(10)).toBe(6);
    expect(gap(11)).toBe(6);
    expect(gap(12)).toBe(7);
  });

  it('of an amount in decimals lacks what is missing to equal it', () => {
    const one = plan([criterion({ target: 10, comparison: '>', measure: measure('TIEN') })], {
      units: units.slice(0, 1),
      figures: [figure('TIEN', { type: 'amount', unitOfMeasure: 'triệu đồng' })],
    });
    expect(only('target.short', check(one, { BATO: { TIEN: 7.75 } }))).toMatchObject([
      { values: { gap: 2.25, comparison: '>' } },
    ]);
  });

  it('with the gap it is reached, with one less it is not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 1200 }),
        fc.constantFrom('>' as const, '<' as const),
        (numerator, denominator, tenths, comparison) => {
          const gap = targetGap({ numerator, denominator, target: tenths / 10, comparison }, true);
          const holds = (more: number) =>
            comparison === '>'
              ? (numerator + more) * 1000 > tenths * denominator
              : (numerator - more) * 1000 < tenths * denominator;
          expect(holds(gap)).toBe(true);
          expect(holds(gap - 1)).toBe(false);
        },
      ),
      { seed: 70, numRuns: 1000 },
    );
  });
});

describe('what one unit registered as content of its own', () => {
  const own = criterion({ code: 'RIENG', onlyFor: 'BATO', measure: measure('VUON', 'HO') });
  const local = plan([criterion({ code: 'HL' }), own], { units });

  it('is waited for from that unit alone', () => {
    const found = check(local, both(80));
    expect(only('missing.figure', found)).toMatchObject([
      { values: { unit: 'Ba Tơ', figure: 'VUON', criteria: ['RIENG'] } },
      { values: { unit: 'Ba Tơ', figure: 'HO', criteria: ['RIENG'] } },
    ]);
  });

  it('is short of its target there alone, and in no sum of all units', () => {
    const typed = {
      BATO: { DAT: 80, DU_KT: 100, VUON: 6, HO: 10 },
      BAVI: { DAT: 80, DU_KT: 100, VUON: 1, HO: 10 },
    };
    const found = check(local, typed);
    expect(only('target.short', found)).toMatchObject([{ values: { unit: 'Ba Tơ', gap: 1 } }]);
    expect(only('target.planShort', found)).toEqual([]);
  });
});
