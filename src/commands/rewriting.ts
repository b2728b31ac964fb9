import type { OpenBook } from '../excel/readBook';
import type { Finding } from '../plan/finding';
import { CodeSet } from '../plan/invariants/codes';
import { endOf } from '../sheets/book';
import type { CodedRow } from '../sheets/codedRows';
import { figuresLayout } from '../sheets/figures/figuresLayout';
import { sameCards } from '../sheets/cards/cardsSheet';
import { differences } from '../sheets/compare/compare';
import { comparePeriods } from '../sheets/compare/comparePeriods';
import { compareResults } from '../sheets/compare/compareResults';
import { describedContents } from '../sheets/describedBook';
import type { SheetDescription } from '../sheets/description';
import { allUnits } from '../sheets/read/allUnits';
import { oddTexts } from '../sheets/recovery/oddTexts';
import { restoredCells, restoredFindings, restoredPoints } from '../sheets/recovery/restored';
import { type Titles, type TypedRows, type UnitSheets, unitSheets } from '../sheets/scorebook';
import { typedCells } from '../sheets/typedRows';
import { type Integrity, integrityOf, namesStand } from './integrity';
import type { Understood } from './understand';

/** What a run has to write anew before its result can be compared with the cells. */
export interface Rewriting {
  readonly sheets: readonly SheetDescription[];
  /** What somebody had typed over, and what stood there. */
  readonly restored: readonly Finding[];
  readonly integrity: Integrity;
  /** Cells of a book that do not show what the figures give. */
  readonly compared: (book: OpenBook) => readonly Finding[];
}

/**
 * Compares the sheets as they should be with those that stand. Nothing is written. `isTurned`: the
 * period was turned or units merged just now, or that taken back, so that heads, formulas and printed
 * cards still speak of other units or another period, or are not there yet: nobody typed over them.
 */
export function rewritingOf(understood: Understood, titles: Titles, isTurned = false): Rewriting {
  const { book, plan } = understood;
  const typed = typedRowsOf(understood);
  const wanted = unitSheets(book, plan, typed, titles);
  const odd = oddTexts(book);
  const integrity = integrityOf(book, plan, typed, { titles, drawn: wanted.sheets, odd });
  // While formulas miss what they look up, their results are others: the reason is told, and no cell is blamed.
  const compared = odd.some(({ isCode }) => isCode) ? () => [] : comparison(understood, wanted);
  const different = wanted.sheets.filter((sheet) => isDifferent(sheet, book));
  // Formulas of Điểm are not read cell by cell: a changed one is seen by what it shows, and one that
  // followed a row which now comes back to its place shows the right values until then.
  const changed = different.some(({ key }) => key === 'points') ? [] : compared(book);
  const isStale = changed.length > 0 || different.some((sheet) => isMoved(sheet, book));
  const sheets = wanted.sheets.filter(
    (sheet) => different.includes(sheet) || (sheet.key === 'points' && isStale),
  );
  const typedOver = (): readonly Finding[] => [
    ...sheets.flatMap((sheet) => {
      const cells = restoredCells(sheet, book.sheets.get(sheet.key), integrity.planUnchanged);
      return restoredFindings(sheet.title, cells);
    }),
    // Where typed rows are put right, the points follow from them: no formula was touched.
    ...restoredPoints(wanted.points, plan.criteria, different.some(isTypedIn) ? [] : changed),
  ];
  return { sheets, restored: isTurned ? [] : typedOver(), integrity, compared };
}

/**
 * Everything that is typed in the sheets with a row for each unit. A row of nobody on Đơn vị, in which
 * nothing is typed, is left behind by a unit that is gone.
 */
export function typedRowsOf({ book, plan, typed, decisions, previous }: Understood): TypedRows {
  const listed = new CodeSet(allUnits(book, plan));
  const kept = (rows: readonly CodedRow[]): readonly CodedRow[] =>
    rows.filter((row) => listed.has(row.unit) || typedCells(row) > 0);
  const { appraisals, pledges, periods, explanations } = decisions.rows;
  return {
    entries: kept(typed.rows),
    appraisals: kept(appraisals),
    pledges: kept(pledges),
    periods: kept(periods),
    explanations: kept(explanations),
    previous: kept(previous.rows),
  };
}

function comparison({ plan, scored }: Understood, wanted: UnitSheets): Rewriting['compared'] {
  return ({ sheets }) => {
    const points = sheets.get('points');
    const periods = sheets.get('periods');
    return [
      ...(points ? compareResults(plan, scored, wanted.points, points) : []),
      ...(periods && wanted.periods ? comparePeriods(scored, wanted.periods, periods) : []),
    ];
  };
}

/** Whether a sheet has to be drawn: it is not there as it is described, or its names lead elsewhere. */
export function isDifferent(sheet: SheetDescription, book: OpenBook): boolean {
  const contents = book.sheets.get(sheet.key);
  if (contents && sheet.key === 'cards') {
    return !namesStand(sheet, book) || !sameCards(sheet, contents);
  }
  return (
    !contents ||
    !namesStand(sheet, book) ||
    differences(sheet, contents).length > 0 ||
    (isList(sheet) && endOf(contents).row > endOf(describedContents(sheet)).row)
  );
}

/** Whether units' rows on Số liệu, to which Điểm refers one by one, do not stand where they are described. */
function isMoved(sheet: SheetDescription, book: OpenBook): boolean {
  const contents = book.sheets.get(sheet.key);
  if (sheet.key !== 'figures' || !contents) return false;
  return differences(sheet, contents).some(({ column }) => column === figuresLayout.code);
}

function isTypedIn({ key }: SheetDescription): boolean {
  return key === 'figures' || key === 'appraisal' || key === 'pledges';
}

/** Sheets that hold a list of their own: what stands below its end is a line of before. */
function isList({ key }: SheetDescription): boolean {
  return key === 'findings' || key === 'identity';
}
