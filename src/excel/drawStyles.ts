import { type Area, areaAddress, cellAddress } from '../sheets/address';
import type { SheetDescription, StyledArea } from '../sheets/description';
import { type CellStyle, FONT, styles } from '../sheets/styles';

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Pixels of one character of the default font, and the padding of a column, as Excel measures widths. */
const CHARACTER_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Fonts, fills, borders, alignment, number formats, column widths and row heights. */
export function drawStyles(worksheet: Excel.Worksheet, sheet: SheetDescription<string>): void {
  const { font } = worksheet.getRange().format;
  font.name = FONT;
  font.size = styles.plain.size;
  drawAreas(worksheet, sheet);
  sheet.columnWidths.forEach((characters, column) => {
    const pixels = characters * CHARACTER_PIXELS + PADDING_PIXELS;
    worksheet.getRange(cellAddress(0, column)).format.columnWidth = pixels * POINTS_PER_PIXEL;
  });
}

/** The looks and heights of the described cells alone: the rest of the sheet stays as it is. */
export function drawAreas(
  worksheet: Excel.Worksheet,
  sheet: Pick<SheetDescription, 'styles' | 'rowHeights'>,
): void {
  sheet.styles.forEach(({ style, ...area }, index) => {
    const covered = sheet.styles.slice(0, index).some((earlier) => overlap(earlier, area));
    drawStyle(worksheet.getRange(areaAddress(area)), styles[style], covered);
  });
  for (const { color, ...area } of borderedBlocks(sheet.styles)) {
    drawBorders(worksheet.getRange(areaAddress(area)), color, area);
  }
  for (const { row, rows, points } of sheet.rowHeights) {
    worksheet.getRange(`${row + 1}:${row + rows}`).format.rowHeight = points;
  }
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Sets what differs from an empty cell; where an earlier style lies below (`covered`), all of it. */
function drawStyle(range: Excel.Range, style: CellStyle, covered: boolean): void {
  const { format } = range;
  const { plain } = styles;
  if (covered || style.numberFormat !== plain.numberFormat) {
    range.numberFormat = everywhere(style.numberFormat);
  }
  if (covered || style.size !== plain.size) format.font.size = style.size;
  if (covered || style.bold) format.font.bold = style.bold;
  if (covered || style.italic) format.font.italic = style.italic;
  if (style.underline) format.font.underline = 'Single';
  format.font.color = style.color;
  if (style.fill !== null) format.fill.color = style.fill;
  else if (covered) format.fill.clear();
  format.horizontalAlignment = alignments[style.horizontal];
  format.verticalAlignment = style.vertical === 'top' ? 'Top' : 'Center';
  if (covered || style.wrap) format.wrapText = style.wrap;
  if (style.indent > 0) format.indentLevel = style.indent;
  if (!style.locked) format.protection.locked = false;
}

interface BorderedBlock extends Area {
  readonly color: string;
}

/** Columns that stand side by side with the same lines are one block: a table costs one set of borders. */
function borderedBlocks(areas: readonly StyledArea[]): readonly BorderedBlock[] {
  return areas.reduce<BorderedBlock[]>((blocks, { style, ...area }) => {
    const color = styles[style].border;
    const last = blocks.at(-1);
    if (color === null) return blocks;
    const continues =
      last?.color === color &&
      last.row === area.row &&
      last.rows === area.rows &&
      last.column + last.columns === area.column;
    if (!continues) return [...blocks, { ...area, color }];
    return [...blocks.slice(0, -1), { ...last, columns: last.columns + area.columns }];
  }, []);
}

function drawBorders(range: Excel.Range, color: string, { rows, columns }: Area): void {
  for (const edge of EDGES) {
    if (edge === 'InsideHorizontal' && rows === 1) continue;
    if (edge === 'InsideVertical' && columns === 1) continue;
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = color;
  }
}

/** Excel takes one value for a whole range; the typings know arrays only. */
function everywhere(value: string): string[][] {
  return value as unknown as string[][];
}

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;
