import { addLooks } from '../excel/addLooks';
import { makeEdits } from '../excel/edits';
import { readBook } from '../excel/readBook';
import { setUpJournal } from '../messages/setUpTexts';
import { CodeSet } from '../plan/invariants/codes';
import type { Cluster, Unit } from '../plan/unit';
import { cellAddress } from '../sheets/address';
import type { Book } from '../sheets/book';
import type { CellPlace } from '../sheets/locate';
import { names } from '../sheets/names';
import { readRecords } from '../sheets/record';
import { addedLines } from '../sheets/planTables/addedUnits';
import type { Running } from './exchangeReports';
import { inject } from './inject';
import { noteDown } from './journal';
import { namedUnits } from './namedUnits';
import { type Result, runCommand } from './outcome';
import { scorebookIn } from './readScorebook';
import type { Outcome } from './problem';
import { remember, type Session } from './session';
import { stages, stagesOf } from './stages';
import type { AddedUnits } from './setUpReports';

/**
 * Adds units to the sheet Đơn vị, and clusters to Kế hoạch, below what stands there; then the other
 * sheets get their rows. One step that `undo` takes back; all or nothing.
 */
export async function addUnits(
  session: Session,
  units: readonly Unit[],
  clusters: readonly Cluster[],
  running?: Running,
): Promise<Outcome<AddedUnits>> {
  const begin = stages(running, 2 + stagesOf.injecting);
  if (units.length === 0) return { ok: false, problem: { code: 'nothingChosen' } };
  const added = await runCommand(async (context): Promise<Result<AddedUnits>> => {
    await begin('reading');
    const book = await readBook(context);
    const { problem, report } = scorebookIn(book);
    if (problem) return { problem };
    const { unitKinds, clusters: there } = report.plan;
    const taken = codesThere(book, units);
    if (taken.length > 0) return { problem: { code: 'cellsChanged', cells: taken } };
    const lines = addedLines(book, units, clusters, {
      kind: nameIn(unitKinds),
      cluster: nameIn([...there, ...clusters]),
    });
    // There was room when the list was read: somebody has typed into it since.
    if (!lines) return { problem: { code: 'cellsChanged', cells: headOf(book, names.clusters) } };
    const edits = lines.cells.map(({ sheet, address, value }) => ({
      ...{ sheet, address },
      before: '',
      after: value,
    }));
    await begin('writing');
    const result = await makeEdits(context, edits);
    if (!result.made) return { problem: { code: 'cellsChanged', cells: result.changed } };
    addLooks(context, lines.looks);
    remember(session, { did: { what: 'units' }, cells: edits.length, back: result.back });
    await noteDown(context, book, [
      { action: setUpJournal.unitsAdded, detail: detailOf(units, clusters) },
    ]);
    return {
      report: { units: units.length, clusters: clusters.length, cells: edits.length },
    };
  });
  if (!added.ok) return added;
  // The tables of the plan are all there, so that no built-in plan is asked for anything.
  const drawn = await inject(session, 'blank', false, {}, begin);
  return drawn.ok ? added : drawn;
}

/** Codes of the list that somebody has typed for other units since it was read. */
function codesThere(book: Book, units: readonly Unit[]): readonly CellPlace[] {
  const anchor = book.anchors.get(names.units);
  const sheet = anchor && book.sheets.get(anchor.sheet);
  const codes = new CodeSet(units);
  const rows = readRecords(book, names.units) ?? [];
  return rows
    .filter((row) => codes.has(row.text('code')))
    .map((row) => ({ sheet: sheet?.title ?? '', address: row.address('code') }));
}

/** The first heading of a table, as the place that stands for it. */
function headOf(book: Book, name: string): readonly CellPlace[] {
  const anchor = book.anchors.get(name);
  const sheet = anchor && book.sheets.get(anchor.sheet);
  return sheet ? [{ sheet: sheet.title, address: cellAddress(anchor.row + 1, anchor.column) }] : [];
}

function nameIn(items: readonly { readonly code: string; readonly name: string }[]) {
  return (code: string): string => items.find((one) => one.code === code)?.name ?? code;
}

function detailOf(units: readonly Unit[], clusters: readonly Cluster[]): string {
  return [
    ...namedUnits(units),
    ...(clusters.length > 0
      ? [setUpJournal.clusters(clusters.map(({ name }) => name).join(', '))]
      : []),
  ].join('; ');
}
