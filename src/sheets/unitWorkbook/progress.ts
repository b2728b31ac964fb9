import { formTexts } from '../../messages/unitWorkbookTexts';
import { areaAddress } from '../address';
import { type FormContext, quoted } from './formContext';
import { fits, type FormColumn, helperColumns } from './formLayout';

const { progress: texts } = formTexts;

/** How far the form is, and whether it can be sent: "Đã nhập 31/42 số liệu, 2 lỗi, thiếu 11". */
export function progressFormula(context: FormContext): string {
  const { parameters } = context;
  const over = (column: FormColumn): string => areaAddress(context.at.over(column), 'both');
  const entered = `SUM(${over(helperColumns.entered)})`;
  const missing = `SUM(${over(helperColumns.missing)})`;
  const asked = (what: 1 | 2): string => `COUNTIF(${over(helperColumns.asked)},${what})`;
  const errors = `(COUNTIF(${over(helperColumns.wrong)},">0")+${parameters.brokenCount('error')}+${asked(1)})`;
  const offPoints = `COUNTIF(${over(helperColumns.broken)},">=${fits.aboveMost}")`;
  const unusual = `(${parameters.brokenCount('warning')}+${offPoints})`;
  const counted = (count: string, before: string, after: string): string =>
    `IF(${count}>0,", ${before}"&${count}&"${after}","")`;
  const done = `${quoted(texts.entered)}&${entered}&"/"&(${entered}+${missing})&${quoted(texts.figures)}`;
  const isComplete = `AND(${missing}=0,${errors}=0)`;
  return (
    `=IF(${isComplete},${quoted(texts.complete)},` +
    `${done}&${counted(errors, '', texts.errors)}&${counted(missing, texts.missing, '')})` +
    `&${counted(unusual, texts.unusual, '')}` +
    `&${counted(asked(2), texts.evidence, '')}`
  );
}
