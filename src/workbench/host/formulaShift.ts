import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from './address';

/** A piece of a formula: plain text, or a reference's corner or line. */
type Part = string | Corner;

interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

const word = String.raw`[\p{L}\p{N}_.$#?\\]`;
const pattern = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'!?`,
    String.raw`\[[^\]]*\]`,
    String.raw`(?<!${word})(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<!${word})(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<!${word})(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])`,
  ].join('|'),
  'gu',
);

const columnPart = (dollar: string | undefined, name: string): Corner => ({
  column: columnIndex(name),
  row: undefined,
  fixedColumn: dollar === '$',
  fixedRow: true,
});

const rowPart = (dollar: string | undefined, number: string): Corner => ({
  column: undefined,
  row: Number(number) - 1,
  fixedColumn: true,
  fixedRow: dollar === '$',
});

function parts(formula: string): Part[] {
  const found: Part[] = [];
  let end = 0;
  for (const match of formula.matchAll(pattern)) {
    const [text, d1, c, d2, r, e1, c1, e2, c2, f1, r1, f2, r2] = match;
    found.push(formula.slice(end, match.index));
    end = match.index + text.length;
    if (c !== undefined && r !== undefined)
      found.push({
        column: columnIndex(c),
        row: Number(r) - 1,
        fixedColumn: d1 === '$',
        fixedRow: d2 === '$',
      });
    else if (c1 !== undefined && c2 !== undefined)
      found.push(columnPart(e1, c1), ':', columnPart(e2, c2));
    else if (r1 !== undefined && r2 !== undefined)
      found.push(rowPart(f1, r1), ':', rowPart(f2, r2));
    else found.push(text);
  }
  found.push(formula.slice(end));
  return found;
}

function shifted(corner: Corner, rows: number, columns: number): string {
  let text = '';
  if (corner.column !== undefined) {
    const column = corner.column + (corner.fixedColumn ? 0 : columns);
    if (column < 0 || column > LAST_COLUMN) return '#REF!';
    text += (corner.fixedColumn ? '$' : '') + columnName(column);
  }
  if (corner.row !== undefined) {
    const row = corner.row + (corner.fixedRow ? 0 : rows);
    if (row < 0 || row > LAST_ROW) return '#REF!';
    text += `${corner.fixedRow ? '$' : ''}${row + 1}`;
  }
  return text;
}

/**
 * Prepares a formula to be copied elsewhere: the result gives it with its relative references
 * moved. Taken apart once, because a row of formulas is copied to thousands of rows.
 */
export function formulaShift(formula: string): (rows: number, columns: number) => string {
  const pieces = parts(formula);
  return (rows, columns) =>
    pieces
      .map((piece) => (typeof piece === 'string' ? piece : shifted(piece, rows, columns)))
      .join('');
}
