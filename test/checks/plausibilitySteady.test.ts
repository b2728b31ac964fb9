import type { CellValue } from '../../src/plan/entry';
import { figure, plan, unit } from '../scoring/build';
import { odd } from './build';
import { counted } from './plausibilityBuild';

const baTo = unit('BATO', { name: 'Thị trấn Ba Tơ' });
const strength = figure('QUAN_SO', { label: 'Tổng số cán bộ, chiến sĩ', steady: true });
const one = plan([counted('QUAN_SO')], { units: [baTo], figures: [strength] });

const changed = (before: CellValue, now: CellValue) =>
  odd(one, { BATO: { QUAN_SO: now } }, { BATO: { QUAN_SO: before } });

test('a strength of 66 that is 60 now is a warning with both numbers, at its cell', () => {
  expect(changed(66, 60)).toEqual([
    {
      code: 'plausible.steadyChanged',
      severity: 'warning',
      place: { at: 'entry', unit: 'BATO', figure: 'QUAN_SO' },
      values: {
        unit: 'Thị trấn Ba Tơ',
        figure: 'QUAN_SO',
        label: 'Tổng số cán bộ, chiến sĩ',
        before: 66,
        now: 60,
      },
    },
  ]);
});

test('people come and go: up to one in twenty is only good to know', () => {
  expect(changed(100, 105)).toMatchObject([
    { severity: 'note', values: { before: 100, now: 105 } },
  ]);
  expect(changed(100, 95)).toMatchObject([{ severity: 'note' }]);
  expect(changed(100, 106)).toMatchObject([{ severity: 'warning' }]);
  expect(changed(8, 9)).toMatchObject([{ severity: 'warning' }]);
});

test('0, KAD and blank are three different things', () => {
  expect(changed(0, 3)).toMatchObject([{ severity: 'warning', values: { before: 0, now: 3 } }]);
  expect(changed(3, 'kad')).toMatchObject([
    { severity: 'warning', values: { before: 3, now: 'KAD' } },
  ]);
  expect(changed('KAD', 0)).toMatchObject([{ values: { before: 'KAD', now: 0 } }]);
  expect(changed(3, '')).toEqual([]);
  expect(changed('', 3)).toEqual([]);
  expect(changed('KAD', 'kad')).toEqual([]);
});

test('what is the same, or cannot be compared, is nothing to talk about', () => {
  expect(changed(66, 66)).toEqual([]);
  expect(changed(66, '66 người')).toEqual([]);
  expect(changed(66, -66)).toEqual([]);
  expect(odd(one, { BATO: { QUAN_SO: 66 } })).toEqual([]);
});

test('a figure that may change is not looked at', () => {
  const loose = { ...one, figures: [{ ...strength, steady: false }] };
  expect(odd(loose, { BATO: { QUAN_SO: 60 } }, { BATO: { QUAN_SO: 66 } })).toEqual([]);
});

test('a code that is used again after a merger is another unit: nothing is compared', () => {
  const compared = (validFrom: string) =>
    odd(
      { ...one, units: [{ ...baTo, validFrom }] },
      { BATO: { QUAN_SO: 120 } },
      { BATO: { QUAN_SO: 66 } },
    );
  // The period is that of 2025.
  expect(compared('2025-07-01')).toEqual([]);
  expect(compared('2025-01-01')).toEqual([]);
  expect(compared('2024-12-31')).toHaveLength(1);
});

test('a text among the previous figures is one note for all of them, where the first one stands', () => {
  const two = { ...one, units: [baTo, unit('BAVI', { name: 'Xã Ba Vì' })] };
  const found = odd(
    two,
    { BATO: { QUAN_SO: 66 }, BAVI: { QUAN_SO: 50 } },
    { BATO: { QUAN_SO: '66 người' }, BAVI: { QUAN_SO: 'năm mươi' } },
  );
  expect(found).toMatchObject([
    {
      code: 'plausible.previousNotNumbers',
      severity: 'note',
      place: { at: 'previous', unit: 'BATO', figure: 'QUAN_SO' },
      values: { cells: 2, unit: 'Thị trấn Ba Tơ' },
    },
  ]);
});
