import { checkEntries } from '../checks/checkEntries';
import type { OpenBook } from '../excel/readBook';
import type { Finding } from '../plan/finding';
import { type ScoredPlan, scorePlan } from '../scoring/scorePlan';
import type { Result } from './outcome';
import { type ReadScorebook, scorebookIn } from './readScorebook';

/** A scorebook as its sheets say it, scored and checked. */
export interface Understood extends ReadScorebook {
  readonly scored: ScoredPlan;
  /** What there is to say about figures and decisions, and what became of them. */
  readonly ofFigures: readonly Finding[];
}

/** Makes sense of a workbook as it was read; a plan with errors is not scored. */
export function understand(book: OpenBook): Result<Understood> {
  const read = scorebookIn(book);
  if (read.problem) return read;
  const { plan, typed, decisions, previous } = read.report;
  const { decided } = decisions;
  const scored = scorePlan(plan, typed.entries, decided);
  const ofFigures = [
    ...typed.findings,
    ...decisions.findings,
    ...checkEntries(plan, typed.entries, scored, decided, {
      today: isoDate(new Date()),
      explanations: decisions.explanations,
      previous: previous.entries,
    }),
  ];
  return { report: { ...read.report, scored, ofFigures } };
}

/** The day on this machine's clock, as the plan writes its dates. */
export function isoDate(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
