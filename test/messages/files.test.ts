import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';
import { noteSentence, refusalSentence } from '../../src/messages/fileSentences';
import type { Note, Refusal } from '../../src/xlsx/guard/refusal';

const refusals: { readonly [Code in Refusal['code']]: Extract<Refusal, { code: Code }> } = {
  empty: { code: 'empty' },
  tooLarge: { code: 'tooLarge', bytes: 31_000_000, limit: 25_000_000 },
  tooManyParts: { code: 'tooManyParts', parts: 2_345, limit: 2_000 },
  partTooLarge: {
    code: 'partTooLarge',
    part: 'xl/a.xml',
    bytes: 31_000_000,
    limit: 24_000_000,
  },
  totalTooLarge: { code: 'totalTooLarge', bytes: 61_000_000, limit: 48_000_000 },
  ratio: { code: 'ratio', part: 'xl/a.xml', ratio: 987, limit: 150 },
  encrypted: { code: 'encrypted' },
  legacyXls: { code: 'legacyXls' },
  truncated: { code: 'truncated' },
  notZip: { code: 'notZip', looks: 'webPage' },
  notWorkbook: { code: 'notWorkbook', kind: 'word' },
  duplicateParts: { code: 'duplicateParts', part: 'xl/a.xml' },
  pathTraversal: { code: 'pathTraversal', part: '../a' },
  missingParts: { code: 'missingParts', part: 'xl/a.xml' },
  zip64: { code: 'zip64' },
  damaged: { code: 'damaged', part: 'xl/a.xml' },
  lyingSize: { code: 'lyingSize', part: 'xl/a.xml', declared: 2_000 },
  entities: { code: 'entities', part: 'xl/a.xml' },
  encoding: { code: 'encoding', part: 'xl/a.xml', encoding: 'UTF-16' },
  notXml: { code: 'notXml', part: 'xl/a.xml' },
  tooDeep: { code: 'tooDeep', part: 'xl/a.xml', limit: 64 },
  tooLong: { code: 'tooLong', part: 'xl/a.xml', limit: 400_000 },
  cellBeyond: { code: 'cellBeyond', sheet: 'Số liệu', cell: 'XFE1' },
  badCell: { code: 'badCell', sheet: 'Số liệu', cell: 'B7' },
  noSuchText: { code: 'noSuchText', sheet: 'Số liệu', cell: 'B7' },
  tooManyElements: { code: 'tooManyElements', limit: 250_000 },
  tooManyCells: { code: 'tooManyCells', cells: 250_001, limit: 250_000 },
  areaTooLarge: { code: 'areaTooLarge', sheet: 'Số liệu', cells: 3_000_000, limit: 2_000_000 },
  mergeTooLarge: { code: 'mergeTooLarge', sheet: 'Số liệu', range: 'A1:XFD1048576' },
  sameSheets: { code: 'sameSheets', sheet: 'Số liệu' },
  tooSlow: { code: 'tooSlow', seconds: 2 },
  stopped: { code: 'stopped' },
  unreadable: { code: 'unreadable', detail: 'Invalid XLSX' },
  outlookMessage: { code: 'outlookMessage' },
  outlookAttachment: { code: 'outlookAttachment' },
  badMail: { code: 'badMail', detail: 'Nested too deep' },
  nothingInside: { code: 'nothingInside', kind: 'mail' },
  ownFile: { code: 'ownFile', kind: 'csv' },
  noForm: { code: 'noForm' },
  nestedTooDeep: { code: 'nestedTooDeep', limit: 5 },
  tooManyFiles: { code: 'tooManyFiles', limit: 10_000 },
  noPlan: { code: 'noPlan' },
  planTooLarge: { code: 'planTooLarge', lines: 6_789, limit: 5_000 },
};

const notes: readonly Note[] = [
  { code: 'macros' },
  { code: 'externalLinks', count: 3 },
  { code: 'sheetLeftOut', sheet: 'Biểu đồ', kind: 'chart' },
];

/** Values that a sentence says in words of its own, or that say less than the limit. */
const inWords = new Set(['code', 'looks', 'kind']);
const unsaid = new Set(['tooManyCells.cells']);

describe.each([
  ['vi', vi],
  ['en', en],
])('in %s', (_, messages) => {
  const shown = (value: number | string): string => {
    if (typeof value === 'string') return value;
    return value >= 1_000_000 && value % 1_000_000 === 0
      ? String(value / 1_000_000)
      : messages.number(value);
  };

  test.each(Object.values(refusals))('$code is told with its file and its numbers', (refusal) => {
    const sentence = refusalSentence(messages, 'Phieu.xlsx', refusal);
    expect(sentence).toContain('Phieu.xlsx');
    expect(sentence).toMatch(/[.)]$/);
    expect(sentence).not.toMatch(/undefined|NaN|—|\[object/);
    for (const [key, value] of Object.entries<string | number>(refusal))
      if (!inWords.has(key) && !unsaid.has(`${refusal.code}.${key}`)) {
        const said =
          sentence.includes(shown(value)) || sentence.includes(messages.number(Number(value)));
        expect([key, said]).toEqual([key, true]);
      }
  });

  test.each(notes)('$code is told', (note) => {
    expect(noteSentence(messages, 'Phieu.xlsx', note)).toMatch(/Phieu\.xlsx.*\.$/);
  });
});

test('what is wrong comes first, then what to do', () => {
  expect(refusalSentence(vi, 'Phieu.xlsx', refusals.encrypted)).toBe(
    'Phieu.xlsx có mật khẩu. Hãy đề nghị đơn vị gửi lại tệp không đặt mật khẩu.',
  );
  expect(
    refusalSentence(vi, 'Phieu.xlsx', { code: 'tooLarge', bytes: 31_500_000, limit: 25_000_000 }),
  ).toBe('Phieu.xlsx nặng 31,5 MB, quá mức 25 MB. Hãy bỏ bớt ảnh trong sổ rồi thử lại.');
  expect(refusalSentence(en, 'Phieu.xlsx', refusals.legacyXls)).toBe(
    'Phieu.xlsx is an old workbook (.xls). Open it in Excel and save it as an Excel Workbook (.xlsx).',
  );
});
