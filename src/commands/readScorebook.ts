import { checkPlan } from '../checks/checkPlan';
import { type OpenBook, readBook } from '../excel/readBook';
import type { Finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import { type ReadDecided, readDecided } from '../sheets/readDecided';
import { type ReadEntries, readEntries } from '../sheets/readEntries';
import { readPlan } from '../sheets/readPlan';
import { located } from './located';
import type { Result } from './outcome';

/** All that scoring takes from the open workbook. */
export interface ReadScorebook {
  readonly book: OpenBook;
  readonly plan: Plan;
  /** What is to be said about the plan's tables; no errors. */
  readonly ofPlan: readonly Finding[];
  readonly typed: ReadEntries;
  readonly decisions: ReadDecided;
}

/** Reads the scorebook afresh; a problem where there is none or where its plan cannot be scored. Writes nothing. */
export async function readScorebook(context: Excel.RequestContext): Promise<Result<ReadScorebook>> {
  const book = await readBook(context);
  if (!book.sheets.has('plan')) return { problem: { code: 'noScorebook' } };
  const { plan, findings } = readPlan(book);
  const ofPlan = [...findings, ...checkPlan(plan)];
  if (ofPlan.some(({ severity }) => severity === 'error')) {
    return { problem: { code: 'planRefused', findings: located(ofPlan, book) } };
  }
  const typed = readEntries(book, plan);
  return { report: { book, plan, ofPlan, typed, decisions: readDecided(book, plan) } };
}
