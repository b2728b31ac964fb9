import type { CellValue } from '../../src/plan/entry';
import { figure, plan } from '../scoring/build';
import { odd } from './build';
import { counted, units } from './plausibilityBuild';

const codes = Array.from({ length: 10 }, (_, index) => `SO_${index}`);
const ten = (names: readonly string[]) => plan(codes.map(counted), { units: units(names) });

/** A row of ten cells. */
const row = (cells: readonly CellValue[]) =>
  Object.fromEntries(codes.map((code, index) => [code, cells[index] ?? '']));

const busy = [12, 7, 31, 5, 18, 44, 9, 26, 0, 'KAD'];
const other = [14, 7, 31, 5, 18, 44, 9, 26, 0, 'KAD'];

describe('rows of two units', () => {
  test('that are the same in every cell are a warning that names both', () => {
    const found = odd(ten(['A', 'B', 'C']), { A: row(busy), B: row(other), C: row(busy) });
    expect(found).toEqual([
      {
        code: 'plausible.identicalRows',
        severity: 'warning',
        place: { at: 'entry', unit: 'A', figure: 'SO_0' },
        values: { units: ['Xã A', 'Xã C'], more: 0, figures: 10 },
      },
    ]);
  });

  test.each([
    ['one number', [13, ...busy.slice(1)]],
    ['a blank for a 0', [...busy.slice(0, 8), '', 'KAD']],
    ['a 0 for KAD', [...busy.slice(0, 9), 0]],
  ])('that differ by %s are two rows', (_, cells) => {
    expect(odd(ten(['A', 'B']), { A: row(busy), B: row(cells) })).toEqual([]);
  });

  test('of 0, KAD and few numbers are the same by chance', () => {
    for (const cells of [
      Array<CellValue>(10).fill(0),
      Array<CellValue>(10).fill('KAD'),
      [12, 7, 31, 5, 18, 44, 9, 0, 0, 'KAD'],
      [],
    ]) {
      expect(odd(ten(['A', 'B']), { A: row(cells), B: row(cells) })).toEqual([]);
    }
  });

  test('five of seven copies are named, the others counted', () => {
    const names = ['G', 'A', 'B', 'C', 'D', 'E', 'F'];
    const typed = Object.fromEntries(names.map((name) => [name, row(busy)]));
    expect(odd(ten(names), typed)).toMatchObject([
      {
        place: { unit: 'A' },
        values: { units: ['Xã A', 'Xã B', 'Xã C', 'Xã D', 'Xã E'], more: 2 },
      },
    ]);
  });

  test('that are two pairs are two findings', () => {
    const typed = { A: row(busy), B: row(other), C: row(other), D: row(busy) };
    const found = odd(ten(['A', 'B', 'C', 'D']), typed);
    expect(found.map(({ values }) => values)).toMatchObject([
      { units: ['Xã A', 'Xã D'] },
      { units: ['Xã B', 'Xã C'] },
    ]);
  });
});

describe('a row copied forward', () => {
  const one = ten(['A']);

  test('is a warning at its first number', () => {
    expect(odd(one, { A: row(busy) }, { A: row(busy) })).toEqual([
      {
        code: 'plausible.sameAsBefore',
        severity: 'warning',
        place: { at: 'entry', unit: 'A', figure: 'SO_0' },
        values: { unit: 'Xã A', figures: 10 },
      },
    ]);
  });

  test('is none when one figure is another, or was taken away', () => {
    expect(odd(one, { A: row(other) }, { A: row(busy) })).toEqual([]);
    expect(odd(one, { A: row([...busy.slice(0, 9), '']) }, { A: row(busy) })).toEqual([]);
  });

  test('stays one when the plan asks for a new figure that was not there before', () => {
    const before = row([...busy.slice(0, 9), '']);
    expect(odd(one, { A: row(busy) }, { A: before })).toMatchObject([{ values: { figures: 9 } }]);
  });

  test('is none of seven numbers and zeros, nor where the eighth is a steady one', () => {
    const few = row([12, 7, 31, 5, 18, 44, 9, 0, 0, 0]);
    expect(odd(one, { A: few }, { A: few })).toEqual([]);
    const steady = {
      ...one,
      figures: codes.map((code, index) => figure(code, { steady: index === 0 })),
    };
    expect(odd(steady, { A: row(busy) }, { A: row(busy) })).toEqual([]);
  });

  test('is not looked for where nothing stands in the previous period', () => {
    expect(odd(one, { A: row(busy) }, { A: row([]) })).toEqual([]);
    expect(odd(one, { A: row([]) }, { A: row([]) })).toEqual([]);
  });
});
