import { limits } from '../../../src/xlsx/guard/limits';
import type { Refusal } from '../../../src/xlsx/guard/refusal';
import { parts, SHEET_DATA, sheetXml, type WorkbookSpec, withPart, workbook } from './workbook';
import { type PartSpec, zip } from './zip';

const SHEET = 'xl/worksheets/sheet1.xml';
const TEXTS = 'xl/sharedStrings.xml';

/** A hostile or broken file: how it is made, and why it is refused. */
export type Case = readonly [what: string, make: () => Uint8Array, refusal: Partial<Refusal>];

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const zeros = (bytes: number): Uint8Array => new Uint8Array(bytes);
const plus = (...more: readonly PartSpec[]): Uint8Array => zip([...parts(), ...more]);
const withSheet = (data: string, after = '', before = ''): Uint8Array =>
  workbook({ parts: { [SHEET]: sheetXml(data, after, before) } });
const cell = (inside: string): Uint8Array => withSheet(`<row r="1">${inside}</row>`);
const sheets = (...titles: readonly string[]): WorkbookSpec => ({
  sheets: titles.map((title) => ({ title })),
});

function ole(stream: string): Uint8Array {
  const head = latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1');
  const name = Buffer.from(stream, 'utf16le');
  return Uint8Array.from(Buffer.concat([head, zeros(1_000), name, zeros(3_000)]));
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
}

/** The end record says that the numbers stand in a 64-bit record. */
function zip64(): Uint8Array {
  const bytes = workbook();
  new DataView(bytes.buffer).setUint32(bytes.length - 22 + 16, 0xffffffff, true);
  return bytes;
}

/** An entry of the directory more or fewer than the end record says. */
function countOffBy(one: number): Uint8Array {
  const bytes = workbook();
  const view = new DataView(bytes.buffer);
  for (const at of [8, 10]) {
    const place = bytes.length - 22 + at;
    view.setUint16(place, view.getUint16(place, true) + one, true);
  }
  return bytes;
}

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "ha">${Array.from(
  { length: 30 },
  (_, level) => `<!ENTITY a${level} "${`&a${level === 0 ? '' : level - 1};`.repeat(10)}">`,
).join('')}]><sst><si><t>&a29;</t></si></sst>`;
const EXTERNAL =
  '<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>';

/** Rows of 250 cells with figures that differ. */
export function manyCells(count: number): string {
  const rows = Array.from({ length: Math.ceil(count / 250) }, (_, row) => {
    const width = Math.min(250, count - row * 250);
    const line = Array.from({ length: width }, (_, column) => {
      const figure = ((row * 250 + column) * 7_919) % 100_003;
      return `<c><v>${figure}</v></c>`;
    });
    return `<row r="${row + 1}">${line.join('')}</row>`;
  });
  return rows.join('');
}

/** More elements than are allowed, each with another figure. */
function figures(name: string): string {
  return Array.from(
    { length: limits.elements + 1 },
    (_, index) => `<${name}>${(index * 7_919) % 100_003}</${name}>`,
  ).join('');
}

/** Not archives at all, whatever their name says. */
export const otherFiles: readonly Case[] = [
  ['no bytes', () => zeros(0), { code: 'empty' }],
  [
    'a web page',
    () => latin('<html><table><tr><td>9</td></tr></table></html>'),
    { code: 'notZip', looks: 'webPage' },
  ],
  ['a CSV', () => latin('BM;Don vi;Dat\r\n1;Ba To;9\r\n'), { code: 'notZip', looks: 'text' }],
  ['a CSV in UTF-16', () => utf16('Đơn vị\tĐạt\r\n'), { code: 'notZip', looks: 'text' }],
  ['a PDF', () => latin('%PDF-1.7 \x00\x01'), { code: 'notZip', looks: 'pdf' }],
  ['a photo', () => latin('\xFF\xD8\xFF\xE0\x00\x10JFIF'), { code: 'notZip', looks: 'picture' }],
  ['a screenshot', () => latin('\x89PNG\r\n\x1A\n'), { code: 'notZip', looks: 'picture' }],
  ['a RAR', () => latin('Rar!\x1A\x07\x00'), { code: 'notZip', looks: 'archive' }],
  ['rubbish', () => latin('\x01\x02\x03\x04\x05'), { code: 'notZip', looks: 'unknown' }],
  ['a workbook with a password', () => ole('EncryptedPackage'), { code: 'encrypted' }],
  ['an .xls', () => ole('Workbook'), { code: 'legacyXls' }],
  ['more than mail carries', () => zeros(25_000_001), { code: 'tooLarge', bytes: 25_000_001 }],
  ['an archive of nothing', () => zip([]), { code: 'notWorkbook', kind: 'files' }],
  [
    'an archive of files',
    () => zip([{ name: 'Phieu.xlsx', data: 'x' }]),
    { code: 'notWorkbook', kind: 'files' },
  ],
  [
    'a Word document',
    () => plus({ name: 'word/document.xml', data: '<w/>' }),
    { code: 'notWorkbook', kind: 'word' },
  ],
  [
    'an .ods',
    () => zip([{ name: 'mimetype', data: 'application/vnd.oasis', method: 0 }]),
    { code: 'notWorkbook', kind: 'openDocument' },
  ],
  [
    'an .xlsb',
    () => plus({ name: 'xl/workbook.bin', data: 'x' }),
    { code: 'notWorkbook', kind: 'binaryWorkbook' },
  ],
];

/** Archives that lie about themselves. */
export const archives: readonly Case[] = [
  [
    'a declared bomb',
    () => plus({ name: 'xl/media/a.bin', data: zeros(20_000_000) }),
    { code: 'ratio', part: 'xl/media/a.bin' },
  ],
  [
    'a part that is too large',
    () => plus({ name: 'a', data: 'x', size: 30_000_000 }),
    { code: 'partTooLarge', part: 'a', bytes: 30_000_000 },
  ],
  [
    'many parts, each just allowed',
    () =>
      plus(
        ...Array.from({ length: 60 }, (_, index) => ({
          name: `a${index}`,
          data: 'x',
          size: 999_999,
        })),
      ),
    { code: 'totalTooLarge' },
  ],
  [
    'a bomb that declares a small size',
    () => withPart(SHEET, { data: sheetXml(' '.repeat(50_000_000)), size: 2_000 }),
    { code: 'lyingSize', part: SHEET, declared: 2_000 },
  ],
  [
    'a bomb that declares nothing',
    () => withPart(TEXTS, { data: zeros(50_000_000), size: 0 }),
    { code: 'lyingSize', part: TEXTS },
  ],
  [
    'a part that is shorter than declared',
    () => withPart(SHEET, { size: 9_000 }),
    { code: 'damaged' },
  ],
  ['a wrong check sum', () => withPart(SHEET, { crc: 1 }), { code: 'damaged', part: SHEET }],
  [
    'a wrong check sum of a part that is not packed',
    () => withPart(SHEET, { crc: 0, method: 0 }),
    { code: 'damaged', part: SHEET },
  ],
  ['an unknown packing', () => withPart(SHEET, { method: 99 }), { code: 'damaged', part: SHEET }],
  ['an encrypted part', () => withPart(SHEET, { flags: 0x801 }), { code: 'encrypted' }],
  [
    'two names for one part',
    () => withPart(SHEET, { localName: 'xl/worksheets/sheet2.xml' }),
    { code: 'damaged', part: SHEET },
  ],
  [
    'parts that share their bytes',
    () => plus({ name: SHEET.replace('1', '9'), data: sheetXml(SHEET_DATA), sharesBytesOf: 7 }),
    { code: 'damaged' },
  ],
  [
    'a part inside another one',
    () => {
      const inner = { name: 'xl/inner.xml', data: sheetXml(SHEET_DATA) };
      const host = { name: 'xl/outer.xml', data: zip([inner]), method: 0 };
      return plus(host, { ...inner, insideOf: parts().length });
    },
    { code: 'damaged', part: 'xl/outer.xml' },
  ],
  [
    'a part that leads out of the file',
    () => plus({ name: '../../autostart.bat', data: 'x' }),
    { code: 'pathTraversal', part: '../../autostart.bat' },
  ],
  [
    'a part with a drive',
    () => plus({ name: 'C:\\x', data: 'x' }),
    { code: 'pathTraversal', part: 'C:\\x' },
  ],
  [
    'the same part twice',
    () => plus({ name: SHEET, data: sheetXml('') }),
    { code: 'duplicateParts', part: SHEET },
  ],
  [
    'the same part in capitals',
    () => plus({ name: SHEET.toUpperCase(), data: sheetXml('') }),
    { code: 'duplicateParts' },
  ],
  [
    'thousands of parts',
    () => plus(...Array.from({ length: 2_001 }, (_, index) => ({ name: `${index}`, data: '' }))),
    { code: 'tooManyParts' },
  ],
  ['the 64-bit form', zip64, { code: 'zip64' }],
  ['an entry more than the directory has', () => countOffBy(1), { code: 'damaged' }],
  ['an entry that the end record hides', () => countOffBy(-1), { code: 'damaged' }],
];

/** Archives that are sound, with parts that are not. */
export const contents: readonly Case[] = [
  ...['xl/workbook.xml', SHEET, TEXTS].map((name): Case => [
    `no ${name}`,
    () => workbook({ parts: { [name]: undefined } }),
    { code: 'missingParts', part: name },
  ]),
  [
    'no [Content_Types].xml',
    () => workbook({ parts: { '[Content_Types].xml': undefined } }),
    { code: 'notWorkbook', kind: 'files' },
  ],
  [
    'no links of the workbook',
    () => workbook({ parts: { 'xl/_rels/workbook.xml.rels': undefined } }),
    { code: 'missingParts', part: 'Số liệu' },
  ],
  [
    'an entity bomb',
    () => workbook({ parts: { [TEXTS]: LAUGHS } }),
    { code: 'entities', part: TEXTS },
  ],
  ['an external entity', () => workbook({ parts: { [TEXTS]: EXTERNAL } }), { code: 'entities' }],
  [
    'an entity that nothing declares',
    () => cell('<c r="A1" t="inlineStr"><is><t>&figure;</t></is></c>'),
    { code: 'entities', part: SHEET },
  ],
  [
    'a part in UTF-16',
    () => workbook({ parts: { [SHEET]: utf16(sheetXml(SHEET_DATA)) } }),
    { code: 'encoding', part: SHEET, encoding: 'UTF-16' },
  ],
  [
    'a part in an old code page',
    () => workbook({ parts: { [TEXTS]: '<?xml version="1.0" encoding="windows-1258"?><sst/>' } }),
    { code: 'encoding', encoding: 'windows-1258' },
  ],
  [
    'bytes that are no UTF-8',
    () => workbook({ parts: { [TEXTS]: latin('<sst><si><t>\xE1\xE1</t></si></sst>') } }),
    { code: 'notXml', part: TEXTS },
  ],
  [
    'a cut-off part',
    () => workbook({ parts: { [SHEET]: sheetXml(SHEET_DATA).slice(0, -30) } }),
    { code: 'notXml', part: SHEET },
  ],
  [
    'more looks than any form has',
    () => workbook({ parts: { 'xl/styles.xml': `<styleSheet>${figures('x')}</styleSheet>` } }),
    { code: 'tooManyElements' },
  ],
  [
    'more rules than any form has',
    () => withSheet('', figures('dataValidation')),
    { code: 'tooManyElements' },
  ],
  [
    'values without end',
    () => cell(`<c r="A1">${figures('v')}</c>`),
    { code: 'badCell', cell: 'A1' },
  ],
  [
    'endless nesting',
    () => workbook({ parts: { 'xl/styles.xml': '<a>'.repeat(100_000) } }),
    { code: 'tooDeep', part: 'xl/styles.xml' },
  ],
  [
    'an endless tag',
    () => withSheet('', `<x a="${'b'.repeat(500_000)}"/>`),
    { code: 'tooLong', part: SHEET },
  ],
  [
    'a text that is not there',
    () => cell('<c r="A1" t="s"><v>4</v></c>'),
    { code: 'noSuchText', cell: 'A1' },
  ],
  [
    'text number -1',
    () => cell('<c r="A1" t="s"><v>-1</v></c>'),
    { code: 'noSuchText', cell: 'A1' },
  ],
  ['half a text number', () => cell('<c r="A1" t="s"><v>1.5</v></c>'), { code: 'noSuchText' }],
  ['column XFE', () => cell('<c r="XFE1"><v>1</v></c>'), { code: 'cellBeyond', cell: 'XFE1' }],
  [
    'row 1048577',
    () => withSheet('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
    { code: 'cellBeyond' },
  ],
  [
    'a cell named __proto__',
    () => cell('<c r="__proto__"><v>1</v></c>'),
    { code: 'badCell', cell: '__proto__' },
  ],
  [
    'a cell at the far corner',
    () => withSheet('<row r="1"><c r="A1"/></row><row r="1048576"><c r="XFD1048576"/></row>'),
    { code: 'areaTooLarge', cells: 1_048_576 * 16_384 },
  ],
  [
    'a far cell on each of many sheets',
    () =>
      workbook({
        ...sheets(...Array.from({ length: 9 }, (_, index) => `S${index}`)),
        parts: { [SHEET]: sheetXml('<row r="250000"><c r="A250000"/></row>') },
      }),
    { code: 'areaTooLarge', sheet: 'S8', cells: 2_250_000 },
  ],
  [
    'a cell where no cell stands',
    () => withSheet('<row r="1"><x><c r="A1"><v>9</v></c></x></row>'),
    { code: 'badCell' },
  ],
  [
    'a value where no value stands',
    () => cell('<c r="A1"><is><v>9</v></is></c>'),
    { code: 'badCell', cell: 'A1' },
  ],
  [
    'a cell that stands twice',
    () => cell('<c r="A1"><v>9</v></c><c r="A1"><v>10</v></c>'),
    { code: 'badCell', cell: 'A1' },
  ],
  [
    'a row that stands twice',
    () => withSheet('<row r="2"><c r="A2"/></row><row r="2"><c r="A2"/></row>'),
    { code: 'badCell' },
  ],
  ['a cell of another row', () => cell('<c r="A7"><v>9</v></c>'), { code: 'badCell', cell: 'A7' }],
  [
    'two values that would read as 12',
    () => cell('<c r="A1"><v>1</v><v>2</v></c>'),
    { code: 'badCell' },
  ],
  ['a value in a value', () => cell('<c r="A1"><v>1<v>2</v></v></c>'), { code: 'badCell' }],
  ['a hexadecimal number', () => cell('<c r="A1"><v>0x10</v></c>'), { code: 'badCell' }],
  ['a number beyond all numbers', () => cell('<c r="A1"><v>1e999</v></c>'), { code: 'badCell' }],
  ['a text for a number', () => cell('<c r="A1"><v>nine</v></c>'), { code: 'badCell' }],
  ['neither true nor false', () => cell('<c r="A1" t="b"><v>yes</v></c>'), { code: 'badCell' }],
  ['a type that does not exist', () => cell('<c r="A1" t="x"><v>1</v></c>'), { code: 'badCell' }],
  [
    'a number that no day can hold',
    () => cell('<c r="A1" s="1"><v>1e12</v></c>'),
    { code: 'badCell', cell: 'A1' },
  ],
  [
    'a merge over the whole sheet',
    () => withSheet(SHEET_DATA, '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    { code: 'mergeTooLarge', range: 'A1:XFD1048576' },
  ],
  [
    'a merge that means nothing',
    () => withSheet(SHEET_DATA, '<mergeCells><mergeCell ref="B2:A1"/></mergeCells>'),
    { code: 'badCell', cell: 'B2:A1' },
  ],
  [
    'columns described over and over',
    () => withSheet('', '', `<cols>${'<col min="1" max="16384"/>'.repeat(100)}</cols>`),
    { code: 'badCell' },
  ],
  [
    'a formula that never ends',
    () => cell(`<c r="A1"><f>${'('.repeat(9_000)}</f></c>`),
    { code: 'badCell', cell: 'A1' },
  ],
  [
    'more cells than any form has',
    () => withSheet(manyCells(limits.cells + 1)),
    { code: 'tooManyCells', cells: limits.cells + 1 },
  ],
  [
    'two sheets of one name',
    () => workbook(sheets('Số liệu', 'SỐ LIỆU')),
    { code: 'sameSheets', sheet: 'SỐ LIỆU' },
  ],
];
