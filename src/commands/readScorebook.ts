import { type OpenBook, readBook } from '../excel/readBook';
import type { Finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import { type ReadDecided, readDecided } from '../sheets/read/readDecided';
import { type ReadEntries, readEntries } from '../sheets/read/readEntries';
import { readPlan } from '../sheets/read/readPlan';
import { type ReadPrevious, readPrevious } from '../sheets/read/readPrevious';
import { located } from './located';
import type { Result } from './outcome';
import { planFindings } from './planFindings';

/** All that scoring and checking take from the open workbook. */
export interface ReadScorebook {
  readonly book: OpenBook;
  readonly plan: Plan;
  /** What is to be said about the plan's tables; no errors. */
  readonly ofPlan: readonly Finding[];
  readonly typed: ReadEntries;
  readonly decisions: ReadDecided;
  readonly previous: ReadPrevious;
}

/** Reads the scorebook afresh; a problem where there is none or where its plan cannot be scored. Writes nothing. */
export async function readScorebook(context: Excel.RequestContext): Promise<Result<ReadScorebook>> {
  return scorebookIn(await readBook(context));
}

/** The scorebook in a workbook as it was read. */
export function scorebookIn(book: OpenBook): Result<ReadScorebook> {
  if (book.sheets.size === 0) return { problem: { code: 'noScorebook' } };
  const read = readPlan(book);
  const { plan } = read;
  const ofPlan = planFindings(read, book);
  if (ofPlan.some(({ severity }) => severity === 'error')) {
    return { problem: { code: 'planRefused', findings: located(ofPlan, book) } };
  }
  return {
    report: {
      book,
      plan,
      ofPlan,
      typed: readEntries(book, plan),
      decisions: readDecided(book, plan),
      previous: readPrevious(book, plan),
    },
  };
}
