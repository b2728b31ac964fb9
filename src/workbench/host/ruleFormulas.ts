import type { Book } from './book';
import {
  conditionalFormats,
  deleteConditionalFormat,
  updateConditionalFormat,
} from './conditional';
import { formulaAfterEdit } from './formulaAfterEdit';
import { moveBlock, type StructureEdit } from './structure';
import { validationRules } from './validation';

/** Univer's `UpdateRuleType.SETTING`. */
const SETTING = 0;

/**
 * Lets the formulas of conditional formats and validations follow an insertion or deletion on a
 * sheet. Univer moves the places of the rules and the formulas of custom validations, no others.
 */
export function followRuleFormulas(book: Book, editedId: string, edit: StructureEdit): void {
  const edited = book.sheet(editedId).getName();
  moveConditions(book, editedId, edit);
  for (const sheet of book.sheets()) {
    const sheetId = sheet.getSheetId();
    const after = (formula: string): string =>
      formula.startsWith('=') ? formulaAfterEdit(formula, sheet.getName(), edited, edit) : formula;
    followConditions(book, sheetId, after);
    followValidations(book, sheetId, after);
  }
}

/**
 * Univer's screen part moves conditional formats, its core does not. Both work from where a
 * format was, so moving it here as well does no harm.
 */
function moveConditions(book: Book, sheetId: string, edit: StructureEdit): void {
  for (const { model, blocks } of conditionalFormats(book, sheetId)) {
    const moved = blocks.flatMap((block) => moveBlock(block, edit) ?? []);
    if (moved.length === 0) deleteConditionalFormat(book, sheetId, model.id);
    else updateConditionalFormat(book, sheetId, model.id, moved);
  }
}

function followConditions(book: Book, sheetId: string, after: (formula: string) => string): void {
  for (const { model } of conditionalFormats(book, sheetId)) {
    const formula = after(model.formula);
    const rule = Object.fromEntries(
      Object.entries(model.rule).map(([key, value]) => [
        key,
        typeof value === 'string' && key.startsWith('formula') ? after(value) : value,
      ]),
    );
    const same = formula === model.formula && JSON.stringify(rule) === JSON.stringify(model.rule);
    if (same && model.type !== 'CellValue') continue;
    model.formula = formula;
    model.rule = rule;
    // The screen part moves the rule right after this, with the old formula in its hands.
    queueMicrotask(() => updateConditionalFormat(book, sheetId, model.id));
  }
}

function followValidations(book: Book, sheetId: string, after: (formula: string) => string): void {
  for (const rule of validationRules(book, sheetId)) {
    if (rule.type === 'custom') continue;
    const formula1 = rule.formula1 && after(rule.formula1);
    const formula2 = rule.formula2 && after(rule.formula2);
    if (formula1 === rule.formula1 && formula2 === rule.formula2) continue;
    const { type, operator, allowBlank } = rule;
    const setting = { type, operator, allowBlank, formula1, formula2 };
    // After Univer's own updates of the rule, which know only its old formulas.
    queueMicrotask(() => {
      if (!validationRules(book, sheetId).some((left) => left.uid === rule.uid)) return;
      book.run('data-validation.mutation.updateRule', {
        subUnitId: sheetId,
        ruleId: rule.uid,
        payload: { type: SETTING, payload: setting },
        source: 'patched',
      });
    });
  }
}
