import { columnName, parseAddress } from './address';
import { moveBlock, type StructureEdit } from './structure';

const reference = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`((?:'(?:[^']|'')+'|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])` +
      String.raw`(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?` +
      String.raw`|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`,
  ].join('|'),
  'gu',
);

/** Puts new lines into a reference as it was written, with its dollars. */
function rewritten(written: string, edit: StructureEdit): string {
  const place = parseAddress(written);
  if (!place) return written;
  const moved = moveBlock(place.block, edit);
  if (!moved) return '#REF!';
  const corner = (text: string, row: number, column: number): string =>
    text.replace(/(\$?)([A-Za-z]{1,3})?(\$?)(\d+)?/, (_, d1: string, c, d2: string, r) =>
      [c ? d1 + columnName(column) : '', r ? (c ? d2 : d1) + String(row + 1) : ''].join(''),
    );
  const [first = '', second] = written.split(':');
  const start = corner(first, moved.startRow, moved.startColumn);
  return second === undefined ? start : `${start}:${corner(second, moved.endRow, moved.endColumn)}`;
}

/**
 * A formula after rows or columns came or went on a sheet, for the formulas that Univer leaves
 * alone (conditional formats, limits of validations).
 *
 * @param home the sheet that references without a sheet's name belong to
 */
export function formulaAfterEdit(
  formula: string,
  home: string,
  editedSheet: string,
  edit: StructureEdit,
): string {
  return formula.replace(reference, (text, prefix: string | undefined, written?: string) => {
    if (written === undefined) return text;
    const sheet =
      prefix === undefined ? home : prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
    if (sheet.toLowerCase() !== editedSheet.toLowerCase()) return text;
    return (prefix ?? '') + rewritten(written, edit);
  });
}
