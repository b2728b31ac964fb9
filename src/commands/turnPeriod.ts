import { moveClosed, type ClosedMove } from '../excel/closedSheets';
import { drawSheets } from '../excel/draw';
import { type CellEdit, queueEdits } from '../excel/edits';
import { type OpenBook, readBook } from '../excel/readBook';
import { closingTexts, turnJournal } from '../messages/closingTexts';
import { vi } from '../messages/vi';
import { firstOfNextYear, nextPeriod } from '../plan/nextPeriod';
import { sameCode } from '../plan/invariants/codes';
import type { Plan } from '../plan/plan';
import { closedIn, isGenuine } from '../sheets/closing/closedFindings';
import { closedOf } from '../sheets/closing/closedOf';
import { closedCodes, type ClosedResult } from '../sheets/closing/closedResult';
import { ARCHIVED, type ClosedSheet } from '../sheets/closing/readClosed';
import type { CodedRow } from '../sheets/codedRows';
import { withSheets } from '../sheets/describedBook';
import type { SheetDescription } from '../sheets/description';
import { withValues } from '../sheets/editedBook';
import { identitySheet } from '../sheets/identitySheet';
import { packTurn } from '../sheets/periodsOfJournal';
import { pastCodes } from '../sheets/periods/periodsLayout';
import { memoryOf, readMemory } from '../sheets/recovery/memory';
import { type Titles, type TypedRows, unitSheets } from '../sheets/scorebook';
import type { TurnDoubts, TurnOrder, TurnReport, TurnView } from './closingReports';
import { journalWith } from './journal';
import { located } from './located';
import { type Result, runCommand } from './outcome';
import { planFindings } from './planFindings';
import { readPlan } from '../sheets/read/readPlan';
import { scorebookIn } from './readScorebook';
import type { Outcome, Problem, ScoreReport } from './reports';
import { score, scoreTurned } from './score';
import { remember, type Session, type TurnBack } from './session';
import { chooseTitles, titleNaming } from './titles';
import { type TurnEdits, turnEdits } from './turnEdits';
import { type Understood, understand } from './understand';

/** What there is to choose and to know before the turn to another period. Reads only. */
export function turnView(): Promise<Outcome<TurnView>> {
  return runCommand(async (context): Promise<Result<TurnView>> => {
    const book = await readBook(context);
    const { problem, report } = scorebookIn(book);
    if (problem) return { problem };
    const { plan } = report;
    const proposals = { next: nextPeriod(plan.period), newYear: firstOfNextYear(plan.period) };
    const edits = turnEdits(book, plan, 'next', proposals.next);
    const closed = closedIn(book);
    return {
      report: {
        period: plan.period,
        closed: closed && { at: closed.at, by: closed.by, code: closed.code },
        past: plan.history.periods.length,
        units: plan.units.length,
        typed: {
          figures: edits.figures.length,
          explanations: edits.explanations.length,
          appraisals: edits.appraisals.length,
          pledges: edits.pledges.length,
        },
        proposals,
      },
    };
  });
}

/**
 * Turns to another period, all or nothing: the result goes to Các kỳ and the figures to Số liệu kỳ
 * trước, what was typed for the former period is emptied, its closed result is put away. Scores before and
 * after. One step that can be undone.
 */
export async function turnPeriod(session: Session, order: TurnOrder): Promise<Outcome<TurnReport>> {
  const before = await score(session);
  if (!before.ok) return before;
  const turned = await runCommand((context) => turn(context, session, order, before.report));
  if (!turned.ok || turned.report.is === 'doubtful') return turned;
  const after = await scoreTurned(session);
  return after.ok ? { ok: true, report: { ...turned.report, review: after.report } } : after;
}

async function turn(
  context: Excel.RequestContext,
  session: Session,
  { way, period, keepPledges, despite }: TurnOrder,
  review: ScoreReport,
): Promise<Result<TurnReport>> {
  const book = await readBook(context);
  const { problem, report: understood } = understand(book);
  if (problem) return { problem };
  const { plan } = understood;
  const used = [plan.period, ...plan.history.periods].map(({ code }) => sameCode(code));
  if (period.code === '' || used.includes(sameCode(period.code))) {
    return { problem: { code: 'periodTaken', period: period.code } };
  }
  const edits = turnEdits(book, plan, way, period);
  if (!edits.history) return { problem: { code: 'noRoomForPeriod' } };
  const closed = closedIn(book);
  const doubts = doubtsOf(edits, closed, review);
  if (!despite && (doubts.notClosed || doubts.noFigures || doubts.differing > 0)) {
    return { report: { is: 'doubtful', doubts, review } };
  }
  const made = allOf(edits, edits.history, keepPledges);
  const { titles } = chooseTitles(book, book.titles);
  const results = await resultsOf(understood, closed);
  const drawn = drawnFor({ book, understood, edits: made, results, way, titles });
  if ('problem' in drawn) return { problem: drawn.problem };

  const queued = await queueEdits(context, made);
  if (!queued.made) return { problem: { code: 'cellsChanged', cells: queued.changed } };
  const move = closed && putAway(closed, book.titles);
  const batch = `turn.${Date.now().toString(36)}`;
  const figures = vi.number(edits.figures.length);
  const { label: from } = plan.period;
  const note = {
    action: turnJournal.turned,
    detail: turnJournal.detail(from, period.label, figures, move?.there.to ?? null),
    origin: packTurn('turn', batch),
  };
  const journal = journalWith(book, titles('journal'), [note], new Date());
  context.application.suspendScreenUpdatingUntilNextSync();
  drawSheets(context, [...drawn.sheets, journal], book);
  if (move) moveClosed(context, move.there, book);
  await context.sync();
  const back: TurnBack = {
    ...{ batch, from, to: period.label, sheets: drawn.before, added: drawn.added },
    ...{ closed: move?.back ?? null, received: session.received },
  };
  remember(session, { cells: made.length, back: queued.back, turn: back });
  session.received = { forms: [], unread: [] };
  const about = { from, to: period.label, archive: move?.there.to ?? null, cells: made.length };
  return { report: { is: 'turned', ...about, review } };
}

function doubtsOf(
  { figures }: TurnEdits,
  closed: ClosedSheet | null,
  { findings }: ScoreReport,
): TurnDoubts {
  return {
    notClosed: closed === null,
    noFigures: figures.length === 0,
    differing: findings.filter(({ finding }) => finding.code.startsWith('closed.')).length,
  };
}

function allOf(
  { fields, previous, figures, explanations, appraisals, pledges }: TurnEdits,
  history: readonly CellEdit[],
  keepPledges: boolean,
): readonly CellEdit[] {
  const emptied = [...figures, ...explanations, ...appraisals, ...(keepPledges ? [] : pledges)];
  return [...fields, ...history, ...previous, ...emptied];
}

/** The closed result is the period's result, if it is as it was closed; otherwise what the figures give. */
async function resultsOf(
  { plan, scored, decisions }: Understood,
  closed: ClosedSheet | null,
): Promise<ClosedResult> {
  const isSound = closed?.period.code === plan.period.code && (await isGenuine(closed));
  return isSound ? closed : closedOf(plan, scored, decisions.decided, '');
}

interface Drawing {
  readonly book: OpenBook;
  readonly understood: Understood;
  readonly edits: readonly CellEdit[];
  readonly results: ClosedResult;
  readonly way: TurnOrder['way'];
  readonly titles: Titles;
}

/** The sheets that have to be drawn along with the edits, and those as they stood before. */
function drawnFor({ book, understood, edits, results, way, titles }: Drawing):
  | {
      readonly sheets: readonly SheetDescription[];
      readonly before: readonly SheetDescription[];
      readonly added: TurnBack['added'];
    }
  | { readonly problem: Problem } {
  const { plan } = understood;
  const edited = withValues(
    book,
    edits.map(({ sheet, address, after }) => {
      const value = typeof after === 'object' ? after.content : after;
      return { sheet, address, value };
    }),
  );
  const read = scorebookIn(edited);
  if (read.problem) {
    const found = planFindings(readPlan(edited));
    return { problem: { code: 'planRefused', findings: located(found, book) } };
  }
  const now = read.report;
  const periods = pastRows(plan, understood.decisions.rows.periods, results, way);
  const typed = typedRows(now, periods);
  const wanted = unitSheets(edited, now.plan, typed, titles).sheets;
  const stood = unitSheets(book, plan, typedRows(understood, null), titles).sheets;
  const isPeriods = ({ key }: SheetDescription): boolean => key === 'periods';
  const drawn = wanted.filter(isPeriods);
  const after = withSheets(edited, drawn);
  const rows = {
    ...{ figures: typed.entries, pledges: typed.pledges, appraisal: typed.appraisals },
    ...{ explanations: typed.explanations, previousFigures: typed.previous, periods },
  };
  const memory = memoryOf(after, rows);
  const hadPeriods = book.sheets.has('periods');
  return {
    sheets: [...drawn, identitySheet(now.plan, titles('identity'), memory)],
    before: [
      ...(hadPeriods ? stood.filter(isPeriods) : []),
      identitySheet(plan, titles('identity'), readMemory(book) ?? undefined),
    ],
    added: drawn.length > 0 && !hadPeriods ? 'periods' : null,
  };
}

function typedRows(
  { typed, decisions, previous }: Pick<Understood, 'typed' | 'decisions' | 'previous'>,
  periods: readonly CodedRow[] | null,
): TypedRows {
  const { rows } = decisions;
  return {
    ...rows,
    ...{ entries: typed.rows, previous: previous.rows, periods: periods ?? rows.periods },
  };
}

/** The rows of Các kỳ with the result of the period that is over; in a new year without any. */
function pastRows(
  { units, period, history }: Plan,
  rows: readonly CodedRow[],
  { lines }: ClosedResult,
  way: TurnOrder['way'],
): readonly CodedRow[] {
  if (way === 'newYear') {
    const gone = new Set(history.periods.flatMap(({ code }) => codesOf(code)));
    return rows.map((row) => ({
      ...row,
      values: new Map([...row.values].filter(([code]) => !gone.has(code))),
    }));
  }
  const results = new Map(lines.map((line) => [line.unit, line.values]));
  const there = new Set(rows.map(({ unit }) => unit));
  const all = [
    ...rows,
    ...units
      .filter(({ code }) => !there.has(code))
      .map(({ code }): CodedRow => ({ unit: code, values: new Map() })),
  ];
  const seen = new Set<string>();
  return all.map((row) => {
    const own = results.get(row.unit);
    // Of two rows for one unit the first one counts. A unit without a rank has no result.
    if (!own || typeof own.get(closedCodes.rank) !== 'number' || seen.has(row.unit)) return row;
    seen.add(row.unit);
    const [total, rank, band] = codesOf(period.code);
    const added = [
      [total, own.get(closedCodes.total) ?? ''],
      [rank, own.get(closedCodes.rank) ?? ''],
      [band, own.get(closedCodes.band) ?? ''],
    ] as const;
    return { ...row, values: new Map([...row.values, ...added]) };
  });
}

function codesOf(period: string): readonly [total: string, rank: string, band: string] {
  return [pastCodes.total(period), pastCodes.rank(period), pastCodes.band(period)];
}

/** The closed result goes under a title of its period, and comes back under its own. */
function putAway(
  { sheet, period, places }: ClosedSheet,
  present: readonly string[],
): { readonly there: ClosedMove; readonly back: ClosedMove } {
  const to = titleNaming(period.code, closingTexts.archive.past, present);
  return {
    there: { from: sheet, to, cells: new Map([[places.marker, ARCHIVED]]), codeRow: null },
    back: {
      ...{ from: to, to: sheet, codeRow: places.codeRow },
      cells: new Map([[places.marker, closedCodes.number]]),
    },
  };
}
