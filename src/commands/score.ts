import { checkEntries } from '../checks/checkEntries';
import { drawSheets } from '../excel/draw';
import { type OpenBook, readBook } from '../excel/readBook';
import { restoreNames } from '../excel/repair';
import { severityWords } from '../messages/workbook';
import { journalTexts } from '../messages/workbookTexts';
import type { Finding } from '../plan/finding';
import { scorePlan } from '../scoring/scorePlan';
import { endOf } from '../sheets/book';
import { differences } from '../sheets/compare';
import { comparePeriods } from '../sheets/comparePeriods';
import { compareResults } from '../sheets/compareResults';
import { describedContents } from '../sheets/describedBook';
import type { SheetDescription } from '../sheets/description';
import { findingsSheet } from '../sheets/findingsSheet';
import { identitySheet } from '../sheets/identitySheet';
import { readDecided } from '../sheets/readDecided';
import { readEntries } from '../sheets/readEntries';
import { readPlan } from '../sheets/readPlan';
import { restoredCells, restoredFindings, restoredPoints } from '../sheets/restored';
import { unitSheets } from '../sheets/scorebook';
import { findingLines } from './findingLines';
import { integrityOf, namesStand } from './integrity';
import { journalWith } from './journal';
import { located } from './located';
import { type Result, runCommand } from './outcome';
import { planFindings } from './planFindings';
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
    if (book.sheets.size === 0) return { problem: { code: 'noScorebook' } };
    const read = readPlan(book);
    const { plan } = read;
    const ofPlan = planFindings(read);
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
    const integrity = integrityOf(
      book,
      plan,
      { entries: typed.rows, ...decisions.rows },
      { titles, drawn: wanted.sheets },
    );
    const different = wanted.sheets.filter((sheet) => isDifferent(sheet, book));
    // Formulas of Điểm are not read cell by cell: a changed one is seen by what it shows.
    const changed = different.some(({ key }) => key === 'points') ? [] : compared(book);
    const rewrite = wanted.sheets.filter(
      (sheet) => different.includes(sheet) || (sheet.key === 'points' && changed.length > 0),
    );
    const typedOver = [
      ...rewrite.flatMap((sheet) => {
        const cells = restoredCells(sheet, book.sheets.get(sheet.key), integrity.planUnchanged);
        return restoredFindings(sheet.title, cells);
      }),
      // Where typed rows are put right, the points follow from them: no formula was touched.
      ...restoredPoints(wanted.points, plan.criteria, different.some(isTypedIn) ? [] : changed),
    ];
    const rewritten = await draw(context, rewrite, book);

    const ofFigures = [
      ...typed.findings,
      ...decisions.findings,
      ...checkEntries(plan, typed.entries, scored, decisions.decided),
    ];
    const findings = located(
      [...ofPlan, ...integrity.findings, ...typedOver, ...compared(rewritten), ...ofFigures],
      rewritten,
    );
    const list = findingsSheet(findingLines(plan, findings), severityWords, titles('findings'));
    const repairedCells = typedOver.reduce(
      (sum, { code, values }) => sum + (code === 'integrity.formulasRepaired' ? values.cells : 0),
      0,
    );
    const detail = rewrite.map(({ title }) => title).join(', ');
    const lines = [
      ...(rewrite.length > 0 ? [{ action: journalTexts.rewritten, detail }] : []),
      ...integrity.journal,
    ];
    const journal = journalWith(book, titles('journal'), lines, new Date());
    const identity = identitySheet(plan, titles('identity'), integrity.memory);
    const standing = [list, identity].filter((sheet) => isDifferent(sheet, book));
    const last = [...standing, ...(lines.length > 0 ? [journal] : [])];
    restoreNames(context, rewritten, last);
    await draw(context, last, rewritten, false);
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

function isDifferent(sheet: SheetDescription, book: OpenBook): boolean {
  const contents = book.sheets.get(sheet.key);
  return (
    !contents ||
    !namesStand(sheet, book) ||
    differences(sheet, contents).length > 0 ||
    (isList(sheet) && endOf(contents).row > endOf(describedContents(sheet)).row)
  );
}

function isTypedIn({ key }: SheetDescription): boolean {
  return key === 'figures' || key === 'appraisal' || key === 'pledges';
}

/** Sheets that hold a list of their own: what stands below its end is a line of before. */
function isList({ key }: SheetDescription): boolean {
  return key === 'findings' || key === 'identity';
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
