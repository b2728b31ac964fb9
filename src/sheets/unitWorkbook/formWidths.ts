import { type FormContext, pointsAreShown } from './formContext';
import { type FormColumn, formColumnCodes, shownColumns } from './formLayout';
import { formColumns } from './formNames';

/** In characters. All shown columns together fit a landscape page at some 85 %. */
const widths: Readonly<Partial<Record<FormColumn, number>>> = {
  [formColumns.number]: 8,
  [formColumns.name]: 42,
  [formColumns.unitOfMeasure]: 10,
  [formColumns.entry]: 11,
  [formColumns.status]: 24,
  [formColumns.target]: 9,
  [formColumns.result]: 9,
  [formColumns.reached]: 15,
  [formColumns.selfPoints]: 9,
  [formColumns.maxPoints]: 7,
  [formColumns.evidence]: 18,
  [formColumns.explanation]: 18,
};
const HIDDEN_WIDTH = 4;

/** How wide a column of the form is, in characters. */
export function formWidth(code: FormColumn): number {
  return widths[code] ?? HIDDEN_WIDTH;
}

export const formWidths = formColumnCodes.map(formWidth);

/** How wide the columns are that are seen and printed. */
export function shownWidths(context: Pick<FormContext, 'wording'>): readonly number[] {
  const points: readonly FormColumn[] = [formColumns.selfPoints, formColumns.maxPoints];
  return formColumnCodes
    .slice(shownColumns.first, shownColumns.last + 1)
    .filter((code) => pointsAreShown(context) || !points.includes(code))
    .map(formWidth);
}
