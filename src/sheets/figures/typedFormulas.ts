import { ANY_FORMULA, type SheetContents, valueAt } from '../book';
import { isFormula } from '../describedBook';
import type { Content, SheetDescription } from '../description';
import { styleAt } from '../styleAt';

/**
 * A described sheet with the formulas that people typed into its entry cells (`=12+7`): what they
 * show is read as the value, but the cell keeps the formula. Only where the cell stands at its
 * place: in a row that moved a formula would look at other cells, so there its value is kept. And where
 * another column stood there, it was not typed: when a period becomes a past one, its result comes to
 * stand on the formula that showed it.
 */
export function withTypedFormulas(
  sheet: SheetDescription,
  contents: SheetContents | undefined,
): SheetDescription {
  if (!contents) return sheet;
  const isSameColumn = sameColumns(sheet, contents);
  const kept = (content: Content, row: number, column: number): Content => {
    if (isFormula(content) || !isSameColumn(column)) return content;
    const shown = valueAt(contents, row, column);
    const formula = valueAt(contents, row, column, 'formulas');
    // A text that begins with "=" reads the same both ways.
    const isTyped = typeof formula === 'string' && formula.startsWith('=') && formula !== shown;
    if (!isTyped || formula === ANY_FORMULA || shown !== (content ?? '')) return content;
    return styleAt(sheet, row, column).locked ? content : { formula };
  };
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((line, down) =>
        line.map((content, across) => kept(content, block.row + down, block.column + across)),
      ),
    })),
  };
}

/** Whether a column is for the same as the one that stands at its place: by the codes in the sheet's named row. */
function sameColumns(
  { names, blocks }: SheetDescription,
  contents: SheetContents,
): (column: number) => boolean {
  const codeRow = names.find(({ area }) => area.rows === 1 && area.columns > 1)?.area.row;
  if (codeRow === undefined) return () => true;
  const codes = new Map(
    blocks
      .filter(({ row }) => row === codeRow)
      .flatMap(({ column, cells: [line = []] }) =>
        line.map((code, across) => [column + across, code] as const),
      ),
  );
  return (column) => valueAt(contents, codeRow, column) === (codes.get(column) ?? '');
}
