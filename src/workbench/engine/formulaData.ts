import { FormulaDataModel } from '@univerjs/engine-formula';

/**
 * At each edit Univer (0.25.1, pinned) collects the formulas of all sheets and looks at those of the
 * edited one: so it is given those of the edited one.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
const update = FormulaDataModel.prototype.updateFormulaData;
FormulaDataModel.prototype.updateFormulaData = function (unitId, sheetId, cellValue) {
  const ofOneSheet = Object.assign(Object.create(this) as FormulaDataModel, {
    getFormulaData: () => ({ [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } }),
  });
  return update.call(ofOneSheet, unitId, sheetId, cellValue);
};
