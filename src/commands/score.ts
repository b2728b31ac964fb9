import { checkEntries } from '../checks/checkEntries';
import { checkPlan } from '../checks/checkPlan';
import { drawSheets } from '../excel/draw';
import { type OpenBook, readBook } from '../excel/readBook';
import { severityWords } from '../messages/workbook';
import { journalTexts } from '../messages/workbookTexts';
import { type Finding, finding } from '../plan/finding';
import { scorePlan } from '../scoring/scorePlan';
import { differences } from '../sheets/compare';
import { comparePeriods } from '../sheets/comparePeriods';
import { compareResults } from '../sheets/compareResults';
import type { SheetDescription } from '../sheets/description';
import { findingsSheet } from '../sheets/findingsSheet';
import { sameCodes } from '../sheets/sameCodes';
import { readDecided } from '../sheets/readDecided';
import { readEntries } from '../sheets/readEntries';
import { readPlan } from '../sheets/readPlan';
import { unitSheets } from '../sheets/scorebook';
import { findingLines } from './findingLines';
import { journalWith } from './journal';
import { located } from './located';
import { type Result, runCommand } from './outcome';
import type { Outcome, ScoreReport } from './reports';
import { scoreReport } from './scoreReport';
import { chooseTitles } from './titles';

/**
 * Checks, scores and ranks by one click: reads the tables afresh, writes formulas where they are
 * missing or changed, compares its own result with what the cells say, and lists the findings.
 * The number of syncs does not depend on the number of units; a second run changes nothing.
 */
export function score(): Promise<Outcome<ScoreReport>> {
  const started = performance.now();
  return runCommand(async (context): Promise<Result<ScoreReport>> => {
    const book = await readBook(context);
    if (!book.sheets.has('plan')) return { problem: { code: 'noScorebook' } };
    const read = readPlan(book);
    const { plan } = read;
    const ofPlan = [...read.findings, ...checkPlan(plan)];
    if (ofPlan.some(({ severity }) => severity === 'error')) {
      return { problem: { code: 'planRefused', findings: located(ofPlan, book) } };
    }
    const typed = readEntries(book, plan);
    const decisions = readDecided(book, plan);
    const scored = scorePlan(plan, typed.entries, decisions.decided);

    const { titles } = chooseTitles(book, book.titles);
    const wanted = unitSheets(book, plan, { entries: typed.rows, ...decisions.rows }, titles);
    const compared = ({ sheets }: OpenBook): readonly Finding[] => {
      const points = sheets.get('points');
      const periods = sheets.get('periods');
      return [
        ...(points ? compareResults(plan, scored, wanted.points, points) : []),
        ...(periods && wanted.periods ? comparePeriods(scored, wanted.periods, periods) : []),
      ];
    };
    const different = wanted.sheets.filter((sheet) => isDifferent(sheet, book));
    // Formulas of Điểm are not read cell by cell: a changed one is seen by what it shows.
    const changed = different.some(({ key }) => key === 'points') ? [] : compared(book);
    const rewrite = wanted.sheets.filter(
      (sheet) => different.includes(sheet) || (sheet.key === 'points' && changed.length > 0),
    );
    const typedOver = [
      ...rewrite.flatMap((sheet) => typedOverFindings(sheet, book)),
      ...repairedFinding(titles('points'), changed.length),
    ];
    const rewritten = await draw(context, rewrite, book);

    const ofFigures = [
      ...typed.findings,
      ...decisions.findings,
      ...checkEntries(plan, typed.entries, scored, decisions.decided, {
        today: isoDate(new Date()),
        explanations: decisions.explanations,
      }),
    ];
    const findings = located(
      [...ofPlan, ...typedOver, ...compared(rewritten), ...ofFigures],
      rewritten,
    );
    const list = findingsSheet(findingLines(plan, findings), severityWords, titles('findings'));
    const repairedCells = typedOver.reduce(
      (sum, { code, values }) => sum + (code === 'integrity.formulasRepaired' ? values.cells : 0),
      0,
    );
    const detail = rewrite.map(({ title }) => title).join(', ');
    const journal = journalWith(
      book,
      titles('journal'),
      { action: journalTexts.rewritten, detail },
      new Date(),
    );
    await draw(
      context,
      [...(isDifferent(list, book) ? [list] : []), ...(rewrite.length > 0 ? [journal] : [])],
      rewritten,
      false,
    );
    return {
      report: scoreReport({
        plan,
        scored,
        findings,
        repairedCells,
        milliseconds: performance.now() - started,
      }),
    };
  });
}

/** The day on this machine's clock, as the plan writes its dates. */
function isoDate(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function isDifferent(sheet: SheetDescription, book: OpenBook): boolean {
  const contents = book.sheets.get(sheet.key);
  return !contents || differences(sheet, contents).length > 0;
}

/** Formulas that somebody typed over; none where the sheet's columns changed and all of it is new. */
function typedOverFindings(sheet: SheetDescription, book: OpenBook): readonly Finding[] {
  const contents = book.sheets.get(sheet.key);
  if (!contents || !sameCodes(sheet, contents)) return [];
  const cells = differences(sheet, contents).filter(({ typedOver }) => typedOver).length;
  return repairedFinding(sheet.title, cells);
}

function repairedFinding(sheet: string, cells: number): readonly Finding[] {
  const place = { at: 'cell', sheet, address: 'A1' } as const;
  return cells === 0
    ? []
    : [finding('integrity.formulasRepaired', 'warning', place, { sheet, cells })];
}

/** Draws sheets, if there are any, and reads the book again where its cells are needed. */
async function draw(
  context: Excel.RequestContext,
  sheets: readonly SheetDescription[],
  book: OpenBook,
  readAgain = true,
): Promise<OpenBook> {
  if (sheets.length === 0) return book;
  context.application.suspendScreenUpdatingUntilNextSync();
  drawSheets(context, sheets, book);
  if (readAgain) return readBook(context);
  await context.sync();
  return book;
}
