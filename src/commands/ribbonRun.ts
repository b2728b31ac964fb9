import { drawSheets } from '../excel/draw';
import { readBook } from '../excel/readBook';
import { readForm } from '../excel/readForm';
import { severityWords } from '../messages/workbook';
import { findingsTexts } from '../messages/sheetTexts/records';
import { sheetTitles } from '../messages/sheetTexts/titles';
import type { SheetKey } from '../sheets/description';
import { findingsSheet, runStamp } from '../sheets/findingsSheet';
import { readPlan } from '../sheets/read/readPlan';
import { findingLines } from './findingLines';
import { localDay } from './journal';
import { goToSheet } from './navigate';
import { runCommand } from './outcome';
import type { Outcome, Problem } from './problem';
import type { LocatedFinding } from './resultReports';
import { score } from './score';
import { chooseTitles } from './titles';

/**
 * Checks, scores and ranks without a pane: the sheet Kiểm tra tells what came of it and when, also
 * where the plan cannot be scored. Any other problem is the caller's to tell.
 */
export async function scoreFromRibbon(show: 'findings' | 'ranking'): Promise<Outcome<null>> {
  const outcome = await score();
  if (outcome.ok) return thenShow(await stamp(), show);
  const { problem } = outcome;
  if (problem.code === 'noScorebook') return withoutScorebook();
  if (problem.code !== 'planRefused') return outcome;
  return thenShow(await listRefused(problem.findings), 'findings');
}

/** Shows the ranking; where it is missing because there is no scorebook at all, that is said. */
export async function rankingFromRibbon(): Promise<Outcome<null>> {
  const outcome = await goToSheet('ranking');
  if (outcome.ok || outcome.problem.code !== 'sheetGone') return outcome;
  const { problem } = outcome;
  return runCommand(async (context) => {
    const { sheets } = await readBook(context);
    return { problem: sheets.size === 0 ? await whatItIs(context) : problem };
  });
}

function withoutScorebook(): Promise<Outcome<null>> {
  return runCommand(async (context) => ({ problem: await whatItIs(context) }));
}

/** A workbook without a scorebook: a unit's form, in which none is to be set up, or any other. */
async function whatItIs(context: Excel.RequestContext): Promise<Problem> {
  const form = await readForm(context);
  return form ? { code: 'unitForm', unit: form.unitName } : { code: 'noScorebook' };
}

async function thenShow(told: Outcome<null>, show: SheetKey): Promise<Outcome<null>> {
  return told.ok ? goToSheet(show) : told;
}

/** Notes on Kiểm tra when its list was made. */
function stamp(): Promise<Outcome<null>> {
  return runCommand(async (context) => {
    const book = await readBook(context, ['findings']);
    noteTime(context, book.sheets.get('findings')?.title ?? sheetTitles.findings);
    await context.sync();
    return { report: null };
  });
}

/** Lists on Kiểm tra what is wrong with the plan. No other sheet is touched. */
function listRefused(findings: readonly LocatedFinding[]): Promise<Outcome<null>> {
  return runCommand(async (context) => {
    const book = await readBook(context);
    const lines = findingLines(readPlan(book).plan, { findings, accepted: [] });
    const { titles } = chooseTitles(book, book.titles);
    const list = findingsSheet(lines, severityWords, titles('findings'), { isRefused: true });
    drawSheets(context, [list], book);
    noteTime(context, list.title);
    await context.sync();
    return { report: null };
  });
}

function noteTime(context: Excel.RequestContext, title: string): void {
  const now = new Date();
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  const made = findingsTexts.made(time, localDay(now));
  context.workbook.worksheets.getItem(title).getRange(runStamp).values = [[made]];
}
