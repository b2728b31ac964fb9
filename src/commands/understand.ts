import { checkEntries } from '../checks/checkEntries';
import { checkPlan } from '../checks/checkPlan';
import type { OpenBook } from '../excel/readBook';
import type { Finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import { type ScoredPlan, scorePlan } from '../scoring/scorePlan';
import { type ReadDecided, readDecided } from '../sheets/readDecided';
import { type ReadEntries, readEntries } from '../sheets/readEntries';
import { readPlan } from '../sheets/readPlan';
import { located } from './located';
import type { Problem } from './reports';

/** A scorebook as its sheets say it, scored. */
export interface Understood {
  readonly plan: Plan;
  readonly typed: ReadEntries;
  readonly decisions: ReadDecided;
  readonly scored: ScoredPlan;
  /** What there is to say about the plan's tables; no errors among it. */
  readonly ofPlan: readonly Finding[];
  /** What there is to say about figures and decisions, and what became of them. */
  readonly ofFigures: readonly Finding[];
}

/** Makes sense of a workbook as it was read; a plan with errors is not scored. */
export function understand(
  book: OpenBook,
):
  | { readonly understood: Understood; readonly problem?: never }
  | { readonly problem: Problem; readonly understood?: never } {
  if (!book.sheets.has('plan')) return { problem: { code: 'noScorebook' } };
  const { plan, findings } = readPlan(book);
  const ofPlan = [...findings, ...checkPlan(plan)];
  if (ofPlan.some(({ severity }) => severity === 'error')) {
    return { problem: { code: 'planRefused', findings: located(ofPlan, book) } };
  }
  const typed = readEntries(book, plan);
  const decisions = readDecided(book, plan);
  const { decided } = decisions;
  const scored = scorePlan(plan, typed.entries, decided);
  const ofFigures = [
    ...typed.findings,
    ...decisions.findings,
    ...checkEntries(plan, typed.entries, scored, decided),
  ];
  return { understood: { plan, typed, decisions, scored, ofPlan, ofFigures } };
}
