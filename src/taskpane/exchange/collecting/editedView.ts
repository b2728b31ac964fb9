import type { EditedCell } from '../../../commands/exchangeReports';
import type { Messages } from '../../../messages';
import type { CellValue } from '../../../plan/entry';
import { cellText } from './formView';

/** Something that the unit changed and was not to change. */
export interface EditedLine {
  readonly key: string;
  readonly what: string;
  readonly where: string;
  readonly issued: string;
  readonly found: string;
}

/** What was changed where, in words: of formulas it counts that they are some, not how they read. */
export function editedLine(
  { cell, what, issued, found }: EditedCell,
  messages: Messages,
): EditedLine {
  const { formulas } = messages.exchange.form;
  return {
    key: `${cell.sheet} ${cell.address}`,
    what,
    where: `${cell.sheet} ${cell.address}`,
    issued: isFormula(issued) ? formulas.issued : cellText(issued, messages),
    found: foundText(issued, found, messages),
  };
}

function foundText(issued: CellValue, found: CellValue, messages: Messages): string {
  const { formulas } = messages.exchange.form;
  if (isFormula(found)) {
    const name = isFormula(issued) ? formulas.other : formulas.typed;
    return isTelling(String(found)) ? `${name} (${String(found)})` : name;
  }
  if (!isFormula(issued)) return cellText(found, messages);
  return found === '' ? formulas.deleted : formulas.typedOver(cellText(found, messages));
}

function isFormula(content: CellValue): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

/** A formula as somebody types it (`=0.9*20`); longer ones tell a clerk nothing, `=` alone was not read. */
function isTelling({ length }: string): boolean {
  return length > 1 && length <= 40;
}
