import type { IDataValidationRule, IRange } from '@univerjs/core';
import { columnCount, intersection, rowCount } from './address';
import { type Book, plainBlock } from './book';
import type { CellBlock, SheetBlock } from './model';

/** What a rule says, apart from where. */
export type RuleBody = Omit<IDataValidationRule, 'uid' | 'ranges'>;

/** A rule of a sheet; Univer's own type leaves the kind of its ranges open. */
export type SheetRule = RuleBody & { readonly uid: string; readonly ranges: IRange[] };

/** What a rule says, without where it is. */
export function bodyOf(rule: SheetRule): RuleBody {
  const body: Partial<SheetRule> & RuleBody = { ...rule };
  delete (body as { uid?: string }).uid;
  delete (body as { ranges?: IRange[] }).ranges;
  return body;
}

/** The validation rules of a sheet, as Univer holds them. */
export function validationRules(book: Book, sheetId: string): SheetRule[] {
  book.flush();
  const sheet = book.univer.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  return (sheet?.getDataValidations() ?? []).map((validation) => validation.rule);
}

/** The rules that touch a block, and whether one rule covers all of it. */
export function validationOf(
  book: Book,
  sheetId: string,
  block: CellBlock,
): { rules: SheetRule[]; covered: boolean } {
  const wanted = rowCount(block) * columnCount(block);
  let cells = 0;
  const rules = validationRules(book, sheetId).filter((rule) => {
    let touched = 0;
    for (const range of rule.ranges) {
      const common = intersection(plainBlock(range), block);
      if (common) touched += rowCount(common) * columnCount(common);
    }
    cells += touched;
    return touched > 0;
  });
  return { rules, covered: cells >= wanted };
}

let nextRule = 1;
export const newRuleId = (): string => `rule-${nextRule++}-${Date.now().toString(36)}`;

/** Puts a rule on a block, taking whatever other rule is there away. */
export function addValidation(
  book: Book,
  sheetId: string,
  blocks: readonly CellBlock[],
  rule: RuleBody,
): void {
  const ranges = blocks.map((block) => ({ ...block }));
  book.run('sheet.command.addDataValidation', {
    subUnitId: sheetId,
    rule: { ...rule, uid: newRuleId(), ranges },
  });
}

/** The same for a rule of which an add-in may set further parts: what it comes to is put there. */
export function changeValidation(
  book: Book,
  sheetId: string,
  block: CellBlock,
  rule: RuleBody,
): void {
  const put = (): void => {
    addValidation(book, sheetId, [block], rule);
  };
  book.pending.validate({ sheetId, block, rule, put });
}

export function clearValidation(book: Book, sheetId: string, block: CellBlock): void {
  if (validationOf(book, sheetId, block).rules.length === 0) return;
  book.run('sheets.command.clear-range-data-validation', {
    subUnitId: sheetId,
    ranges: [{ ...block }],
  });
}

/** Copying cells takes their validation along; formulas in a rule stay as they are written. */
export function copyValidations(
  book: Book,
  source: SheetBlock,
  destination: SheetBlock,
  transpose: boolean,
): void {
  const { rules } = validationOf(book, source.sheetId, source);
  clearValidation(book, destination.sheetId, destination);
  if (transpose) return;
  for (const rule of rules) {
    const blocks: CellBlock[] = [];
    for (const range of rule.ranges) {
      const common = intersection(plainBlock(range), source);
      if (common) blocks.push(...tiled(common, source, destination));
    }
    addValidation(book, destination.sheetId, blocks, bodyOf(rule));
  }
}

/** A part of the source at each of its copies; runs of copies of a full row or column join. */
function tiled(part: CellBlock, source: CellBlock, destination: CellBlock): CellBlock[] {
  const fullRows = rowCount(part) === rowCount(source);
  const fullColumns = columnCount(part) === columnCount(source);
  const down = fullRows ? rowCount(destination) : rowCount(source);
  const right = fullColumns ? columnCount(destination) : columnCount(source);
  const blocks: CellBlock[] = [];
  for (let row = destination.startRow; row <= destination.endRow; row += down)
    for (let column = destination.startColumn; column <= destination.endColumn; column += right) {
      const startRow = row + part.startRow - source.startRow;
      const startColumn = column + part.startColumn - source.startColumn;
      blocks.push({
        startRow,
        startColumn,
        endRow: startRow + (fullRows ? down : rowCount(part)) - 1,
        endColumn: startColumn + (fullColumns ? right : columnCount(part)) - 1,
      });
    }
  return blocks;
}
