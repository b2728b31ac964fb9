import type { CellValue } from '../plan/entry';
import { identityFields } from '../sheets/unitWorkbook/formIdentity';
import { type FormIdentity, formNames } from '../sheets/unitWorkbook/formNames';
import { RECORD_HEAD_ROWS } from '../sheets/record';

/** Whose form the open workbook is, as its hidden sheet says it; null where it is no form. */
export async function readForm(
  context: Excel.RequestContext,
): Promise<Pick<FormIdentity, 'unitName' | 'period'> | null> {
  const item = context.workbook.names.getItemOrNullObject(formNames.identity);
  const head = item.getRangeOrNullObject();
  head.load('address');
  await context.sync();
  if (item.isNullObject || head.isNullObject) return null;
  const rows = RECORD_HEAD_ROWS + identityFields.length;
  const table = head
    .getCell(0, 0)
    .getResizedRange(rows - 1, 1)
    .load('values');
  await context.sync();
  const cells = table.values as readonly (readonly CellValue[])[];
  const valueOf = (field: keyof FormIdentity): string =>
    String(cells.find(([name]) => name === field)?.[1] ?? '');
  return { unitName: valueOf('unitName'), period: valueOf('period') };
}
