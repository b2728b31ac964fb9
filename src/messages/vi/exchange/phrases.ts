import { numbers } from '../../numbers';

const { number } = numbers;

export const units = (count: number): string => `${number(count)} đơn vị`;
export const forms = (count: number): string => `${number(count)} phiếu`;

/** What is to be made: so many workbooks, so many drafts. */
export interface Making {
  readonly workbooks: number;
  readonly drafts: number;
}

export function made({ workbooks, drafts }: Making): string {
  return [
    ...(workbooks > 0 ? [forms(workbooks)] : []),
    ...(drafts > 0 ? [`${number(drafts)} thư nháp`] : []),
  ].join(' và ');
}

/** What came of files that were chosen: forms that wait, belong into another scorebook, bring nothing new, are older than another, are of nobody known; files that are none. */
export interface JustRead {
  readonly waiting: number;
  readonly foreign: number;
  readonly nothingNew: number;
  readonly older: number;
  readonly unknown: number;
  readonly unread: number;
}

/** How many units have all, some or none of the figures that are asked of them in the scorebook. */
export interface FilledCounts {
  readonly all: number;
  readonly some: number;
  readonly none: number;
}
