import { type FileBook, readWorkbook } from '../../src/xlsx/read';
import { dateKey, valueAt } from '../../src/sheets/book';
import { SHEET_DATA, sheetXml, type WorkbookSpec, workbook } from './hostile/workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

async function read(spec: WorkbookSpec): Promise<FileBook> {
  const reading = await readWorkbook(workbook(spec));
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return reading.book;
}

async function cells(data: string, after = '', spec: WorkbookSpec = {}) {
  const book = await read({ ...spec, parts: { [SHEET]: sheetXml(data, after) } });
  const contents = book.sheets[0]?.contents;
  if (!contents) throw new Error('No sheet was read');
  return contents;
}

test('every cell of a merged area reads as its first, also where the writer left them out', async () => {
  const merged = await cells(
    '<row r="1"><c r="A1"><v>9</v></c></row><row r="3"><c r="B3"><f>A1</f><v>9</v></c></row>',
    '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B3:D3"/></mergeCells>',
  );
  expect(merged.values).toEqual([
    [9, '', '', ''],
    [9, '', '', ''],
    ['', 9, 9, 9],
  ]);
  expect(merged.formulas[2]).toEqual(['', '=A1', '=A1', '=A1']);
});

test('blank, 0 and a formula without a result stay three things', async () => {
  const { values, formulas } = await cells(
    '<row r="1"><c r="A1"/><c r="B1"><v>0</v></c><c r="C1"><f>A1+B1</f></c></row>',
  );
  expect(values).toEqual([['', 0, '']]);
  expect(formulas).toEqual([['', 0, '=A1+B1']]);
});

test('a shared formula is a formula in each of its cells, an error is what Excel shows', async () => {
  const { values, formulas } = await cells(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
  );
  expect(values).toEqual([
    [2, ''],
    [4, '#DIV/0!'],
  ]);
  expect(formulas).toEqual([
    ['=B1*2', ''],
    ['=', '=1/0'],
  ]);
});

test.each([
  ['1900', '', [5, 59, 60, 61, 45_658, 12.34]],
  ['1904', '<workbookPr date1904="1"/>', [1_467, 1_521, 1_522, 1_523, 47_120, 1_474.34]],
])('days of a workbook that counts from %s are counted from 1900', async (_, before, serials) => {
  const numbers = [5, 59, 60, 61, 45_658, 12.34];
  const row = numbers.map((number) => `<c s="1"><v>${number}</v></c>`).join('');
  const { values, dates } = await cells(`<row r="1">${row}</row>`, '', { before });
  expect(values).toEqual([serials]);
  expect(dates).toEqual(new Set(numbers.map((__, column) => dateKey(0, column))));
});

test('chart, macro and dialog sheets are left out and told; names keep to their sheets', async () => {
  const book = await read({
    sheets: [
      { title: 'Biểu đồ', type: 'chartsheet', target: 'chartsheets/sheet1.xml' },
      { title: 'Macro1', type: 'xlMacrosheet', target: 'macrosheets/sheet1.xml' },
      { title: 'Số liệu' },
      { title: 'Hộp', type: 'dialogsheet', target: 'dialogsheets/sheet1.xml' },
      { title: 'ẩn', state: 'veryHidden' },
    ],
    after:
      '<definedNames><definedName name="std.a">\'Số liệu\'!$A$1</definedName><definedName name="std.b" localSheetId="2">\'Số liệu\'!$B$1</definedName></definedNames>',
  });
  expect(book.sheets.map(({ contents, visibility }) => [contents.title, visibility])).toEqual([
    ['Số liệu', 'visible'],
    ['ẩn', 'veryHidden'],
  ]);
  expect(book.notes).toEqual([
    { code: 'sheetLeftOut', sheet: 'Biểu đồ', kind: 'chart' },
    { code: 'sheetLeftOut', sheet: 'Macro1', kind: 'macro' },
    { code: 'sheetLeftOut', sheet: 'Hộp', kind: 'dialog' },
  ]);
  expect(book.names).toEqual([
    { name: 'std.a', reference: "'Số liệu'!$A$1", sheet: null },
    { name: 'std.b', reference: "'Số liệu'!$B$1", sheet: 'Số liệu' },
  ]);
});

test('macros and links to other workbooks are told, and never read', async () => {
  const book = await read({
    parts: {
      'xl/vbaProject.bin': 'not a project',
      'xl/externalLinks/externalLink1.xml': 'not even XML',
    },
  });
  expect(book.notes).toEqual([{ code: 'macros' }, { code: 'externalLinks', count: 1 }]);
});

test('names that objects have of their own are names like any other', async () => {
  const book = await read({
    sheets: [{ title: '__proto__' }, { title: 'constructor' }],
    properties: Object.fromEntries([
      ['__proto__', 'kept'],
      ['toString', 'v1'],
    ]),
  });
  expect(book.sheets.map(({ contents }) => contents.title)).toEqual(['__proto__', 'constructor']);
  expect([...book.properties]).toEqual([
    ['__proto__', 'kept'],
    ['toString', 'v1'],
  ]);
  expect(({} as Record<string, unknown>).kept).toBeUndefined();
});

test('parts are found whatever the case of their names, as Excel finds them', async () => {
  const texts = '<sst><si><t>Ba Tơ</t></si></sst>';
  const book = await read({
    parts: {
      'xl/sharedStrings.xml': undefined,
      'XL/SharedStrings.XML': texts,
      [SHEET]: sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
    },
  });
  expect(book.sheets[0]?.contents.values).toEqual([['Ba Tơ']]);
});

test('texts read as they were typed: entities, CDATA, line ends, another Unicode form', async () => {
  const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const { values } = await cells(
    `<row r="1">${['a &lt; b &amp;amp; c', '<![CDATA[1 < 2]]>', 'd&#xF2;ng&#10;hai', 'Ba To\u031B']
      .map(inline)
      .join('')}</row>`,
  );
  expect(values).toEqual([['a < b &amp; c', '1 < 2', 'dòng\nhai', 'Ba To\u031B']]);
});

test('a merge of a whole column is spread as far as the sheet is used', async () => {
  const column = await cells(SHEET_DATA, '<mergeCells><mergeCell ref="C1:C1048576"/></mergeCells>');
  expect(column.values).toHaveLength(3);
  expect(valueAt(column, 2, 2)).toBe('Kiểm tra');
});
