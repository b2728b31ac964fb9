import { type Area, areaAddress, cellAddress } from '../sheets/address';
import type { SheetDescription } from '../sheets/description';
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
export function drawStyles(worksheet: Excel.Worksheet, sheet: SheetDescription): void {
  const { font } = worksheet.getRange().format;
  font.name = FONT;
  font.size = styles.plain.size;
  sheet.styles.forEach(({ style, ...area }, index) => {
    const covered = sheet.styles.slice(0, index).some((earlier) => overlap(earlier, area));
    drawStyle(worksheet.getRange(areaAddress(area)), styles[style], area, covered);
  });
  sheet.columnWidths.forEach((characters, column) => {
    const pixels = characters * CHARACTER_PIXELS + PADDING_PIXELS;
    worksheet.getRange(cellAddress(0, column)).format.columnWidth = pixels * POINTS_PER_PIXEL;
  });
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
function drawStyle(range: Excel.Range, style: CellStyle, area: Area, covered: boolean): void {
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
  if (!style.locked) format.protection.locked = false;
  if (style.border === null) return;
  for (const edge of EDGES) {
    if (edge === 'InsideHorizontal' && area.rows === 1) continue;
    if (edge === 'InsideVertical' && area.columns === 1) continue;
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = style.border;
  }
}

/** Excel takes one value for a whole range; the typings know arrays only. */
function everywhere(value: string): string[][] {
  return value as unknown as string[][];
}

const alignments = { left: 'Left', center: 'Center', right: 'Right' } as const;
