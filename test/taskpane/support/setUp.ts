import type { SavedTemplate, UnitsView } from '../../../src/commands/setUpReports';
import { teaching } from '../../../src/templates/teaching';

export function savedTemplate(withUnits: boolean): SavedTemplate {
  return { units: withUnits ? 31 : 0, way: 'download', fileName: 'Mau_ba-to-2025_1.xlsx' };
}

/** The teaching plan's workbook, in which TO07 was a unit's code once; three clusters can be added. */
export const unitsView: UnitsView = {
  plan: teaching,
  there: teaching.units,
  usedCodes: [...teaching.units.map(({ code }) => code), 'TO07'],
  newClusters: 3,
};
