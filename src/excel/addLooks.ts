import type { SheetDescription } from '../sheets/description';
import { drawValidations } from './drawRules';
import { drawAreas } from './drawStyles';

/** Gives lines that were added to a table the looks of those above them. The rest of the sheet stays as it is. */
export function addLooks(
  context: Excel.RequestContext,
  looks: { readonly title: string } & Pick<
    SheetDescription,
    'styles' | 'rowHeights' | 'validations'
  >,
): void {
  const worksheet = context.workbook.worksheets.getItem(looks.title);
  drawAreas(worksheet, looks);
  drawValidations(worksheet, looks);
}
