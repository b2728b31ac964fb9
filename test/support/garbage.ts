import fc from 'fast-check';
import type { CellValue } from '../../src/plan/entry';

/** What somebody leaves in a cell: a value, or a formula and what it shows. */
export interface Garbage {
  readonly shown: CellValue;
  readonly formula?: string;
}

const numbers: readonly number[] = [
  ...[0, -0, 1, -1, 0.1, 1.005, -12.5, 1e-7, 5e-324, 1e15, 9007199254740993, 1e21, -1e21],
  ...[1e308, -1e308, 1.7976931348623157e308, 45_658 /* 1 January 2025 */, 2_958_466, 100, 99_999],
];

const texts: readonly string[] = [
  ...[' ', '\n', '\t', '+', '-', '=', '=1+1', '@x', "'", '"', '""', '\\', '%', '|', ',', ';', '*'],
  ...['?', '~', '()', '(2.3b)', '¦', '¦KAD¦', '#', '#N/A', '#DIV/0!', 'Err:502', '0', '007', '1,5'],
  ...['1.234', '66 người', '12%', '1e5', '2025-13-45', '31/12/2025', 'TRUE', 'có', 'KAD', 'kad '],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'null', 'NaN'],
  ...[
    'Infinity',
    '🏆',
    '👨‍👩‍👧‍👦',
    '\u202Eabc',
    'שלום',
    'مرحبا',
    'Ba Tô'.normalize('NFD'),
    'a\u0301\u0323',
  ],
  ...['\u200B', '\u00A0', '\uFEFF', '\uD800', 'A1', 'R1C1', "'Số liệu'!A1", '<b>&amp;</b>'],
  ...['HL1_KHA + ', '2*', 'A + B - C', 'A'.repeat(400), 'ấ'.repeat(32_767), '9'.repeat(400)],
];

const formulas: readonly Garbage[] = [
  { formula: '=1/0', shown: '#DIV/0!' },
  { formula: '=NA()', shown: '#N/A' },
  { formula: '=SQRT(-1)', shown: '#NUM!' },
  { formula: '="a"+1', shown: '#VALUE!' },
  { formula: '=KHONG_CO', shown: '#NAME?' },
  { formula: '=2+3', shown: 5 },
  { formula: '="Có"', shown: 'Có' },
  { formula: '=""', shown: '' },
  { formula: '=TRUE', shown: true },
];

/** Values and formulas that no cell of ours was made for. */
export const garbage: fc.Arbitrary<Garbage> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...numbers).map((shown) => ({ shown })) },
  { weight: 6, arbitrary: fc.constantFrom(...texts).map((shown) => ({ shown })) },
  { weight: 2, arbitrary: fc.constantFrom(...formulas) },
  { weight: 1, arbitrary: fc.boolean().map((shown) => ({ shown })) },
  {
    weight: 1,
    arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map((shown) => ({ shown })),
  },
  {
    weight: 2,
    arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map((shown) => ({ shown })),
  },
  { weight: 1, arbitrary: fc.constant({ shown: '' }) },
);
