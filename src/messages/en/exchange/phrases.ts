import { numbers } from '../../numbers';
import type { Making } from '../../vi/exchange/phrases';

const { number } = numbers;

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}
export const units = (count: number): string => counted(count, 'unit');
export const forms = (count: number): string => counted(count, 'form');

export function made({ workbooks, drafts }: Making): string {
  return [
    ...(workbooks > 0 ? [forms(workbooks)] : []),
    ...(drafts > 0 ? [counted(drafts, 'mail draft')] : []),
  ].join(' and ');
}
