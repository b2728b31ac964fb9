import { counted } from '../counted';
import type { Making } from '../../vi/exchange/phrases';

export const units = (count: number): string => counted(count, 'unit');
export const forms = (count: number): string => counted(count, 'form');

export function made({ workbooks, drafts }: Making): string {
  return [
    ...(workbooks > 0 ? [forms(workbooks)] : []),
    ...(drafts > 0 ? [counted(drafts, 'mail draft')] : []),
  ].join(' and ');
}
