import type { SheetDescription } from './description';
import { type CellStyle, styles } from './styles';
/** The look of one cell: the last style that covers it. */
export function styleAt(sheet: SheetDescription<string>, row: number, column: number): CellStyle {
  const covering = sheet.styles.filter(
    (area) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
  return styles[covering.at(-1)?.style ?? 'plain'];
}
