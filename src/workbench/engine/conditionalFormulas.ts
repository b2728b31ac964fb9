import { ConditionalFormattingFormulaService } from '@univerjs/sheets-conditional-formatting';

/** The private parts of Univer's formulas of conditional formats that are changed (0.25.1, pinned). */
interface Formulas {
  readonly _registerOtherFormulaService: {
    deleteFormula(unitId: string, sheetId: string, formulaIds: readonly string[]): void;
  };
  deleteCache(
    unitId: string,
    sheetId: string,
    ruleId: string,
    formula?: string,
  ): readonly { readonly formulaId: string }[];
}

const formulas = ConditionalFormattingFormulaService.prototype as unknown as Formulas;

/**
 * Univer forgets the formulas of a changed rule but goes on calculating them: one more for each cell of
 * the rule with every change. They are given up here; the screen asks for the rule's new ones.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
const deleteCache = formulas.deleteCache;
formulas.deleteCache = function (this: Formulas, unitId, sheetId, ruleId, formula) {
  const gone = deleteCache.call(this, unitId, sheetId, ruleId, formula);
  const ids = gone.map(({ formulaId }) => formulaId);
  if (ids.length > 0) this._registerOtherFormulaService.deleteFormula(unitId, sheetId, ids);
  return gone;
};
