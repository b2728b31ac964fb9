import { type FormColumn, formColumnCodes } from './formLayout';
import { formColumns } from './formNames';

/** In characters. All shown columns together fit a landscape page at some 85 %. */
const widths: Readonly<Partial<Record<FormColumn, number>>> = {
  [formColumns.number]: 8,
  [formColumns.name]: 40,
  [formColumns.unitOfMeasure]: 9,
  [formColumns.entry]: 11,
  [formColumns.status]: 23,
  [formColumns.target]: 9,
  [formColumns.result]: 9,
  [formColumns.reached]: 12,
  [formColumns.selfPoints]: 8,
  [formColumns.maxPoints]: 7,
  [formColumns.evidence]: 19,
  [formColumns.explanation]: 19,
};
const HIDDEN_WIDTH = 4;

/** How wide a column of the form is, in characters. */
export function formWidth(code: FormColumn): number {
  return widths[code] ?? HIDDEN_WIDTH;
}

export const formWidths = formColumnCodes.map(formWidth);
