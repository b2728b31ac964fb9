import { ruleParameters } from '../../src/plan/criterion';
import fc from 'fast-check';
import { targetGap } from '../../src/rules/exact';
import { criterion, measure } from '../rules/build';
import { figure, plan, unit } from '../scoring/build';
import { check, only } from './build';

const baTo = unit('BATO', { name: 'Ba Tơ' });
const training = criterion({ code: 'HL', name: 'Huấn luyện', target: 70 });
const one = plan([training], { units: [baTo] });

/** Nothing follows from the figures about what is still possible. */
const unknown = {
  outlook: 'unknown',
  remaining: null,
  needed: null,
  whole: null,
  counted: null,
  daysLeft: null,
};

test('13 of 19 is short of 70 %, and 1 more person is needed', () => {
  expect(only('target.short', check(one, { BATO: { DAT: 13, DU_KT: 19 } }))).toEqual([
    {
      code: 'target.short',
      severity: 'warning',
      place: { at: 'entry', unit: 'BATO', figure: 'DAT' },
      values: {
        unit: 'Ba Tơ',
        criterion: 'HL',
        name: 'Huấn luyện',
        numerator: 13,
        denominator: 19,
        target: 70,
        comparison: '>=',
        gap: 1,
        unitOfMeasure: 'người',
        ...unknown,
      },
    },
  ]);
  expect(check(one, { BATO: { DAT: 14, DU_KT: 19 } })).toEqual([]);
});

test('a wrong or missing figure says nothing about the target', () => {
  for (const DAT of ['', 'x', -1, 'KAD']) {
    expect(only('target.short', check(one, { BATO: { DAT, DU_KT: 19 } }))).toEqual([]);
  }
});

test('where points do not hang on the target, falling short is a note', () => {
  const counted = criterion({
    rule: 'count',
    parameters: ruleParameters({ perStep: 1 }),
    target: 12,
    measure: measure('BAI'),
  });
  const found = check(plan([counted], { units: [baTo] }), { BATO: { BAI: 10 } });
  expect(only('target.short', found)).toMatchObject([
    { severity: 'note', values: { denominator: null, gap: 2 } },
  ]);
});

test('at most: 9 of 40 is 1 above 20 %', () => {
  const atMost = criterion({ target: 20, comparison: '<=', measure: measure('HTXS', 'XEP_LOAI') });
  const found = check(plan([atMost], { units: [baTo] }), { BATO: { HTXS: 9, XEP_LOAI: 40 } });
  expect(only('target.short', found)).toMatchObject([{ values: { comparison: '<=', gap: 1 } }]);
});

test('money and hours are not rounded up to whole ones', () => {
  const money = criterion({ target: 10, measure: measure('TIEN') });
  const amounts = plan([money], {
    units: [baTo],
    figures: [figure('TIEN', { type: 'amount', unitOfMeasure: 'triệu đồng' })],
  });
  expect(only('target.short', check(amounts, { BATO: { TIEN: 7.75 } }))).toMatchObject([
    { values: { gap: 2.25, unitOfMeasure: 'triệu đồng' } },
  ]);
});

test('a sum of different things has no unit of measure', () => {
  const mixed = criterion({ target: 10, measure: measure('BAI + NGAY') });
  const figures = [
    figure('BAI', { unitOfMeasure: 'bài' }),
    figure('NGAY', { unitOfMeasure: 'ngày' }),
  ];
  const found = check(plan([mixed], { units: [baTo], figures }), { BATO: { BAI: 1, NGAY: 1 } });
  expect(only('target.short', found)).toMatchObject([{ values: { gap: 8, unitOfMeasure: '' } }]);
});

test('a target of 0 is reached by a 0, and "at most 0" is missed by 1', () => {
  const zero = plan([criterion({ target: 0 })], { units: [baTo] });
  expect(check(zero, { BATO: { DAT: 0, DU_KT: 19 } })).toEqual([]);
  const none = criterion({ target: 0, comparison: '<=', measure: measure('TRE') });
  const late = check(plan([none], { units: [baTo] }), { BATO: { TRE: 1 } });
  expect(only('target.short', late)).toMatchObject([{ values: { target: 0, gap: 1 } }]);
});

test('nobody to train is a note: the criterion counts as not applicable', () => {
  expect(check(one, { BATO: { DAT: 0, DU_KT: 0 } })).toEqual([
    {
      code: 'target.noObject',
      severity: 'note',
      place: { at: 'entry', unit: 'BATO', figure: 'DU_KT' },
      values: { unit: 'Ba Tơ', criterion: 'HL', name: 'Huấn luyện', policy: 'rescale' },
    },
  ]);
});

test('a target of all units together is no target of one unit', () => {
  const strong = criterion({ rule: 'shareOfUnits', target: 70, measure: measure('VMTD') });
  const figures = [figure('VMTD', { type: 'yesNo' })];
  const found = check(plan([strong], { units: [baTo], figures }), { BATO: { VMTD: 'Không' } });
  expect(only('target.short', found)).toEqual([]);
});

test('with the gap the target is reached, with one less it is not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 500 }),
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 0, max: 1200 }),
      fc.constantFrom('>=' as const, '<=' as const),
      (numerator, denominator, tenths, comparison) => {
        const gap = targetGap({ numerator, denominator, target: tenths / 10, comparison }, true);
        // Whole numbers only: tenths of a percent times a thousand.
        const holds = (with_: number) =>
          comparison === '>='
            ? (numerator + with_) * 1000 >= tenths * denominator
            : (numerator - with_) * 1000 <= tenths * denominator;
        expect(holds(gap)).toBe(true);
        expect(holds(gap - 1)).toBe(false);
      },
    ),
    { numRuns: 1000 },
  );
});

test('the gap is exact where binary numbers are not', () => {
  const of = (numerator: number, target: number) =>
    targetGap({ numerator, denominator: 3000, target, comparison: '>=' }, true);
  expect(of(33, 1.1)).toBe(0);
  expect(of(32, 1.1)).toBe(1);
  const large = { numerator: 1e15 - 1, denominator: 1e15, target: 100, comparison: '>=' as const };
  expect(targetGap(large, true)).toBe(1);
});
