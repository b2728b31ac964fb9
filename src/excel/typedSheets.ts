import type { SheetKey } from '../sheets/description';
import { names } from '../sheets/names';

/** Sheets in which people type numbers, with the name of their first row: there Excel may make dates of them. */
export const typedSheets = [
  ['figures', names.entryRows],
  ['pledges', names.pledgeRows],
  ['appraisal', names.appraisalRows],
] as const;

/** Whether people type numbers into a sheet. */
export function takesNumbers(key: SheetKey): boolean {
  return typedSheets.some(([typed]) => typed === key);
}
