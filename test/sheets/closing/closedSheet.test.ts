import { canonicalText } from '../../../src/sheets/closing/closedResult';
import { closedSheet } from '../../../src/sheets/closing/closedSheet';
import { compareClosed } from '../../../src/sheets/closing/compareClosed';
import { ARCHIVED, readClosed } from '../../../src/sheets/closing/readClosed';
import { noSigning } from '../../../src/plan/plan';
import { describedContents, isFormula } from '../../../src/sheets/describedBook';
import { facts, result } from './build';

const head = {
  ...{ id: 'ba-to-2025', version: '1', issuer: 'UBND huyện Ba Tơ', place: 'Ba Tơ' },
  ...{ number: '01/BXH', date: '', title: result.plan.title, theme: '', basis: '' },
  signing: noSigning,
};
const sheet = closedSheet(result, facts, head);
const contents = describedContents(sheet);

test('all of it is values: no formula, no typed cell, protected', () => {
  expect(sheet.fills).toEqual([]);
  expect(sheet.blocks.flatMap(({ cells }) => cells.flat()).filter(isFormula)).toEqual([]);
  expect(sheet.protected).toBe(true);
});

test('what was closed is read back: the canonical text is the same', () => {
  const read = readClosed(contents);
  expect(read && canonicalText(read)).toBe(canonicalText(result));
  expect(read).toMatchObject({ ...facts, isArchived: false, reopened: null, rule: '1' });
});

test('it prints on A4 with its headings on every page, and says at each foot who closed it when', () => {
  const { titleRows, footer } = sheet.print;
  const headings = contents.values[titleRows?.first ?? -1];
  expect(headings?.slice(0, 5)).toEqual(['TT', 'Đơn vị', 'Một là', 'Hai là', 'Tổng điểm']);
  expect(titleRows?.last).toBe(titleRows?.first);
  expect(footer).toBe('Chốt lúc 05/04/2025 16:20, Nguyễn Văn An. Mã đối chiếu 7K3M-9QXR-2B5T');
});

test('time, name and code are read on the sheet; fingerprint and the plan’s ids are hidden', () => {
  const hidden = new Set(
    sheet.hiddenRows.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, i) => row + i)),
  );
  const rowOf = (text: string): number =>
    contents.values.findIndex((line) => line.slice(0, 8).includes(text));
  for (const shown of [facts.at, facts.by, facts.code]) {
    expect(hidden.has(rowOf(shown))).toBe(false);
  }
  for (const kept of [facts.fingerprint, 'ba-to-2025', '2025-Q1']) {
    expect(hidden.has(rowOf(kept))).toBe(true);
  }
});

test('rows that somebody inserted above move nothing: it is read by its codes', () => {
  const moved = { ...contents, row: 3 };
  const read = readClosed(moved);
  expect(read && canonicalText(read)).toBe(canonicalText(result));
});

test('a sheet that is put away says so by its first code', () => {
  const values = contents.values.map((line) =>
    line.map((value) => (value === '_chot' ? ARCHIVED : value)),
  );
  expect(readClosed({ ...contents, values })?.isArchived).toBe(true);
});

test('other sheets hold no closed result', () => {
  expect(readClosed({ ...contents, values: [['_tt', '_ten', '_tong']] })).toBeNull();
  expect(readClosed({ ...contents, values: [] })).toBeNull();
});

describe('two results beside each other', () => {
  const [first, second, third] = result.lines;
  if (!first || !second || !third) throw new Error('Three lines are needed');

  test('differ in the cells that differ, unit by unit', () => {
    const values = new Map([...second.values, ['_tong', 79.25], ['_hang', 1]] as const);
    const other = { ...result, lines: [first, { ...second, values }, third] };
    expect(compareClosed(result, other)).toEqual([
      {
        ...{ unit: '21490', name: 'Xã Ba Tô', in: 'both' },
        changes: [
          { column: '_tong', heading: 'Tổng điểm', one: 78.25, other: 79.25 },
          { column: '_hang', heading: 'Hạng', one: 2, other: 1 },
        ],
      },
    ]);
  });

  test('say which of them lacks a unit', () => {
    const fewer = { ...result, lines: [first, second] };
    expect(compareClosed(result, fewer).map(({ unit, in: where }) => [unit, where])).toEqual([
      ['PNV', 'one'],
    ]);
    expect(compareClosed(fewer, result).map(({ unit, in: where }) => [unit, where])).toEqual([
      ['PNV', 'other'],
    ]);
  });

  test('are the same in any order', () => {
    expect(compareClosed(result, { ...result, lines: [third, first, second] })).toEqual([]);
  });
});
