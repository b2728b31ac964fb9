import fc from 'fast-check';
import { type ExcelForTests, startExcel } from '../support/excel';

let excel: ExcelForTests;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => excel.close());

const SIDE = 5;
const place = fc.nat(SIDE - 1);

/** A part of the look of a block of cells, as a person paints it. */
const stroke = fc.record({
  rows: fc.tuple(place, place),
  columns: fc.tuple(place, place),
  part: fc.oneof(
    fc.record({ fill: fc.constantFrom('#FF0000', '#00FF00', '') }),
    fc.record({ bold: fc.boolean() }),
    fc.record({ numberFormat: fc.constantFrom('0.00', '@', 'General') }),
    fc.record({ locked: fc.boolean() }),
    fc.record({ line: fc.constantFrom('Continuous' as const, 'None' as const) }),
  ),
});
type Stroke = typeof stroke extends fc.Arbitrary<infer T> ? T : never;

interface Look {
  readonly fill: string;
  readonly bold: boolean;
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly line: string;
}

const blank: Look = {
  fill: '',
  bold: false,
  numberFormat: 'General',
  locked: true,
  line: 'None',
};

const within = ([one, other]: readonly [number, number], at: number): boolean =>
  at >= Math.min(one, other) && at <= Math.max(one, other);

/** What a cell looks like in the end: the last that was painted over it, part by part. */
const painted = (strokes: readonly Stroke[], row: number, column: number): Look =>
  strokes
    .filter(({ rows, columns }) => within(rows, row) && within(columns, column))
    .reduce<Look>((look, { part }) => ({ ...look, ...part }), blank);

const first = ([one, other]: readonly [number, number]): number => Math.min(one, other);
const length = ([one, other]: readonly [number, number]): number => Math.abs(one - other) + 1;

function paint(sheet: Excel.Worksheet, { rows, columns, part }: Stroke): void {
  const range = sheet.getRangeByIndexes(first(rows), first(columns), length(rows), length(columns));
  const { format } = range;
  if ('fill' in part && part.fill === '') format.fill.clear();
  else if ('fill' in part) format.fill.color = part.fill;
  if ('bold' in part) format.font.bold = part.bold;
  if ('numberFormat' in part) range.numberFormat = part.numberFormat as never;
  if ('locked' in part) format.protection.locked = part.locked;
  // A diagonal is no neighbour's line as well.
  if ('line' in part) format.borders.getItem('DiagonalDown').style = part.line;
}

test('every cell shows what was painted over it last, whatever its neighbours looked like', async () => {
  const drawing = fc.array(stroke, { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(drawing, drawing, async (strokes, later) => {
      await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        sheet.getRange('A1:C2').values = [
          ['Ba Động', 12, true],
          ['Ba Vì', '=B1*2', ''],
        ];
        for (const one of strokes) paint(sheet, one);
        await context.sync();
        for (const one of later) paint(sheet, one);
        const cells = Array.from({ length: SIDE * SIDE }, (_, index) => {
          const [row, column] = [Math.floor(index / SIDE), index % SIDE];
          const cell = sheet.getCell(row, column).load('numberFormat,values');
          const { fill, font, protection, borders } = cell.format;
          const line = borders.getItem('DiagonalDown').load('style');
          fill.load('color');
          font.load('bold');
          protection.load('locked');
          return { row, column, cell, fill, font, protection, line };
        });
        await context.sync();
        for (const { row, column, cell, fill, font, protection, line } of cells) {
          const look: Look = {
            // Excel says white of a cell without a fill.
            fill: fill.color === '#FFFFFF' ? '' : fill.color,
            bold: font.bold,
            numberFormat: String(cell.numberFormat[0]?.[0]),
            locked: protection.locked,
            line: line.style,
          };
          expect(look).toEqual(painted([...strokes, ...later], row, column));
        }
        sheet.delete();
        await context.sync();
      });
    }),
    { numRuns: 60 },
  );
});
