import { figuresTexts } from '../messages/sheetTexts/entries';
import type { Plan } from '../plan/plan';
import type { Book } from '../sheets/book';
import { ORDER } from '../sheets/decisions/appraisalLayout';
import { describedBook } from '../sheets/describedBook';
import { figuresNoteIn } from '../sheets/read/figuresNote';
import { readDecided } from '../sheets/read/readDecided';
import { readEntries } from '../sheets/read/readEntries';
import { readPlan } from '../sheets/read/readPlan';
import { planSheets } from '../sheets/scorebook';
import { templates } from '../templates';
import { countFigures, countOwnFigures } from './typedFigures';

/** What people put into a scorebook, beside what a trial with sample figures puts there. */
export interface OwnWork {
  /** How many cells of Số liệu are filled in. */
  readonly figures: number;
  /** How many of these are not the invented ones that the sheets were tried with. */
  readonly own: number;
  /** How many points, pledges, explanations and results of past periods were entered. */
  readonly decided: number;
  /** The plan is none of the built-in ones, or was edited since it was put in. */
  readonly isPlanOwn: boolean;
}

/** Where the sheets say that their figures are invented, those still count as one's own that are others. */
export function ownWorkIn(book: Book, plan: Plan): OwnWork {
  const { rows } = readEntries(book, plan);
  const { appraisals, pledges, periods, explanations } = readDecided(book, plan).rows;
  const template = templates.find(({ plan: { identity } }) => identity.id === plan.identity.id);
  const isTrial = figuresNoteIn(book) === figuresTexts.invented;
  const samples = isTrial && template?.inventedSamples;
  return {
    figures: countFigures(rows),
    own: samples ? countOwnFigures(rows, samples) : countFigures(rows),
    decided:
      countFigures([...appraisals, ...pledges, ...periods]) +
      // The order that was decided for a tie is the one column of ours that people fill in alone.
      appraisals.filter(({ values }) => values.has(ORDER)).length +
      countOwnFigures(explanations, (isTrial ? template?.inventedExplanations : null) ?? new Map()),
    isPlanOwn: !template || !isSame(plan, template.plan),
  };
}

/** A plan that went through the sheets has its parts in the order of the sheets. */
function isSame(read: Plan, template: Plan): boolean {
  const written = readPlan(describedBook(planSheets(template))).plan;
  return JSON.stringify(read) === JSON.stringify(written);
}
