import { type CellEdit, makeEdits } from '../excel/edits';
import { readBook } from '../excel/readBook';
import { setUpJournal } from '../messages/setUpTexts';
import { dayBefore, dayShown } from '../plan/day';
import type { Unit } from '../plan/unit';
import type { Book } from '../sheets/book';
import { names } from '../sheets/names';
import { readRecords } from '../sheets/record';
import type { Running } from './exchangeReports';
import { noteDown } from './journal';
import { namedUnits } from './namedUnits';
import { type Result, runCommand } from './outcome';
import { scorebookIn } from './readScorebook';
import type { Outcome } from './problem';
import { scoreIn } from './score';
import { remember, type Session } from './session';
import type { DroppedUnits } from './setUpReports';
import { stages, stagesOf } from './stages';
import { typedByUnit } from './unitsView';
import { unitTableEdits } from './unitTableEdits';

/**
 * Units that are not scored any more: one of which nothing is typed goes from Đơn vị and, with the
 * next run, from every other sheet; one with figures ends the day before the period, and its rows
 * stay. One step that `undo` takes back; all or nothing.
 */
export function dropUnits(
  session: Session,
  codes: readonly string[],
  running?: Running,
): Promise<Outcome<DroppedUnits>> {
  const started = performance.now();
  const begin = stages(running, 2 + stagesOf.scoring);
  return runCommand(async (context): Promise<Result<DroppedUnits>> => {
    await begin('reading');
    const book = await readBook(context);
    const { problem, report } = scorebookIn(book);
    if (problem) return { problem };
    const { plan } = report;
    const dropped = plan.units.filter(({ code }) => codes.includes(code));
    if (dropped.length === 0) return { problem: { code: 'nothingChosen' } };
    const typed = typedByUnit(book, plan);
    const isKept = ({ code }: Unit): boolean => (typed.get(code) ?? 0) > 0;
    const until = dayBefore(plan.period.start);
    const gone = dropped.filter((unit) => !isKept(unit));
    const ended = dropped.filter(isKept);
    const edits = [...goneEdits(book, gone), ...endEdits(book, ended, until)];
    await begin('writing');
    const made = await makeEdits(context, edits);
    if (!made.made) return { problem: { code: 'cellsChanged', cells: made.changed } };
    const review = await scoreIn(context, session, started, { begin, isTurned: true });
    if (review.problem) {
      // A criterion of a single unit that leaves is no plan that can be scored.
      await makeEdits(context, made.back);
      return { problem: review.problem };
    }
    const step = { cells: edits.length, back: made.back, redraws: true } as const;
    remember(session, { did: { what: 'dropped' }, ...step });
    await noteDown(context, await readBook(context), [
      { action: setUpJournal.unitsDropped, detail: detailOf(gone, ended, until) },
    ]);
    return {
      report: {
        gone: namesOf(gone),
        ended: namesOf(ended),
        until,
        cells: edits.length,
        review: review.report,
      },
    };
  });
}

function rowsOf(book: Book, units: readonly Unit[]) {
  const codes = new Set(units.map(({ code }) => code));
  return (readRecords(book, names.units) ?? []).filter((row) => codes.has(row.text('code')));
}

function goneEdits(book: Book, units: readonly Unit[]): readonly CellEdit[] {
  const { codes, edit } = unitTableEdits(book);
  return rowsOf(book, units).flatMap(({ row }) => codes.flatMap((code) => edit(row, code, '')));
}

/** A unit that began within the period would end before it began: its first day goes. */
function endEdits(book: Book, units: readonly Unit[], until: string): readonly CellEdit[] {
  const { edit } = unitTableEdits(book);
  const began = new Map(units.map(({ code, validFrom }) => [code, validFrom]));
  return rowsOf(book, units).flatMap(({ row, text }) => [
    ...((began.get(text('code')) ?? '') > until ? edit(row, 'validFrom', '') : []),
    ...edit(row, 'validTo', dayShown(until)),
  ]);
}

function detailOf(gone: readonly Unit[], ended: readonly Unit[], until: string): string {
  const told = (units: readonly Unit[]): string => namedUnits(units).join(', ');
  return [
    ...(gone.length > 0 ? [setUpJournal.gone(told(gone))] : []),
    ...(ended.length > 0 ? [setUpJournal.ended(told(ended), dayShown(until))] : []),
  ].join('; ');
}

function namesOf(units: readonly Unit[]): readonly string[] {
  return units.map(({ name }) => name);
}
