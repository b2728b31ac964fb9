import type { Cell, CellStyle as FileStyle } from 'hucre/xlsx';
import { quotedSheet } from '../sheets/address';
import { isFormula } from '../sheets/describedBook';
import type { Content, SheetDescription } from '../sheets/description';
import { type CellStyle, FONT, type StyleName, styles } from '../sheets/styles';

/** All cells of a sheet, by "row,column": contents, looks and links. */
export function writeCells(sheet: SheetDescription<string>): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const extend = (row: number, column: number, part: Partial<Cell>): void => {
    const key = `${row},${column}`;
    cells.set(key, { ...cells.get(key), ...part });
  };
  for (const { style, row, column, rows, columns } of sheet.styles) {
    for (let down = 0; down < rows; down += 1) {
      for (let across = 0; across < columns; across += 1) {
        extend(row + down, column + across, { style: fileStyles[style] });
      }
    }
  }
  for (const { row, column, cells: lines } of sheet.blocks) {
    lines.forEach((line, down) =>
      line.forEach((content, across) => {
        if (content !== null) extend(row + down, column + across, written(content));
      }),
    );
  }
  for (const { row, column, rows, formulasAt } of sheet.fills) {
    for (let down = 0; down < rows; down += 1) {
      formulasAt(row + down).forEach((formula, across) =>
        extend(row + down, column + across, written({ formula })),
      );
    }
  }
  for (const { row, column, text, sheet: target, address } of sheet.links) {
    const location = `${quotedSheet(target)}!${address}`;
    extend(row, column, { value: text, hyperlink: { target: '', location, display: text } });
  }
  return cells;
}

function written(content: NonNullable<Content>): Partial<Cell> {
  return isFormula(content) ? { formula: content.formula.slice(1) } : { value: content };
}

/** Each look once: the writer folds equal styles by content, a shared object is found faster. */
const fileStyles = Object.fromEntries(
  Object.entries(styles).map(([name, style]) => [name, fileStyle(style)]),
) as Readonly<Record<StyleName, FileStyle>>;

function fileStyle(style: CellStyle): FileStyle {
  const side =
    style.border === null ? null : ({ style: 'thin', color: rgb(style.border) } as const);
  return {
    font: {
      name: FONT,
      size: style.size,
      bold: style.bold,
      italic: style.italic,
      color: rgb(style.color),
      ...(style.underline ? { underline: true } : {}),
    },
    ...(style.fill === null
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb(style.fill) } }),
    ...(side ? { border: { top: side, bottom: side, left: side, right: side } } : {}),
    alignment: {
      horizontal: style.horizontal,
      vertical: style.vertical,
      wrapText: style.wrap,
      ...(style.indent > 0 ? { indent: style.indent } : {}),
    },
    ...(style.numberFormat === 'General' ? {} : { numFmt: style.numberFormat }),
    protection: { locked: style.locked },
  };
}

function rgb(color: string): { readonly rgb: string } {
  return { rgb: color.slice(1) };
}
