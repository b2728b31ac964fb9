import type { CellValue } from '../plan/entry';
import { areaAddress } from '../sheets/address';
import { ANY_FORMULA } from '../sheets/book';
import type { CellPlace } from '../sheets/locate';
import { areasOf, type PlacedArea } from './editAreas';
import { writtenText } from './written';

/** What a cell holds: a formula with its `=`, or a value; and the format that it is read by. */
export interface CellState {
  readonly content: CellValue;
  readonly isFormula: boolean;
  readonly numberFormat: string;
}

/** A cell to change: what must stand in it, or nothing is written at all, and what is to stand in it. */
export interface CellEdit extends CellPlace {
  readonly before: CellValue;
  readonly after: CellValue | CellState;
}

/** What became of edits: all were made, and `back` takes them back; or none, because cells had changed. */
export type EditResult =
  | { readonly made: true; readonly back: readonly CellEdit[] }
  | { readonly made: false; readonly changed: readonly CellPlace[] };

/** Formats in which a number that is written becomes a text or is shown as a day. */
const misleading = /^@$|[dmyh]/i;

/** Cells that are asked for in one answer: Excel on the web gives at most 5 MB of them. */
const CELLS_AT_ONCE = 20_000;

/**
 * Makes edits, all or none: reads what stands in the cells, and writes only where every one of
 * them still holds what its edit expects. Two syncs for up to 20,000 cells, one more for as many again.
 */
export async function makeEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<EditResult> {
  const result = await queueEdits(context, edits);
  if (result.made) await context.sync();
  return result;
}

/** The same up to the writing, which goes into the caller's batch along with whatever else it writes. */
export async function queueEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<EditResult> {
  const areas = await readAreas(context, edits);
  const found = areas.flatMap(({ states }) => states.flat());
  const kept = new Set(found.filter(holdsWhatIsExpected).map(({ edit }) => edit));
  const changed = edits.filter((edit) => !kept.has(edit));
  if (changed.length > 0) return { made: false, changed };

  const back = areas.flatMap(({ range, states }) => {
    const after = states.map((line) =>
      line.map(({ edit, state }) =>
        typeof edit.after === 'object' ? edit.after : typedState(edit.after, state),
      ),
    );
    const formats = after.map((line) => line.map(({ numberFormat }) => numberFormat));
    const isReformatted = states.some((line, down) =>
      line.some(({ state }, across) => state.numberFormat !== formats[down]?.[across]),
    );
    if (isReformatted) range.numberFormat = formats;
    range.formulas = after.map((line) => line.map(inputOf));
    return states.flatMap((line, down) =>
      line.map(({ edit: { sheet, address }, state }, across): CellEdit => {
        const before = after[down]?.[across]?.content ?? '';
        return { sheet, address, before, after: state };
      }),
    );
  });
  return { made: true, back };
}

/** An edit and what stands in its cell. */
interface Met {
  readonly edit: CellEdit;
  readonly state: CellState;
}

interface MetArea {
  readonly range: Excel.Range;
  readonly states: readonly (readonly Met[])[];
}

/** Reads the cells of edits, neighbours together. Cells of sheets that are gone are left out. */
async function readAreas(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<readonly MetArea[]> {
  const sheets = new Map(
    [...new Set(edits.map(({ sheet }) => sheet))].map((title) => [
      title,
      context.workbook.worksheets.getItemOrNullObject(title),
    ]),
  );
  const asked = areasOf(edits).flatMap((area) => {
    const range = sheets.get(area.sheet)?.getRange(areaAddress(area));
    return range ? [{ area, range }] : [];
  });
  await loadInTurns(context, asked);
  return asked.flatMap(({ area, range }) =>
    range.isNullObject ? [] : [{ range, states: statesOf(range, area) }],
  );
}

interface AskedArea {
  readonly area: PlacedArea<CellEdit>;
  readonly range: Excel.Range;
}

/** Loads areas, so many that one answer holds them, then the rest. */
async function loadInTurns(
  context: Excel.RequestContext,
  asked: readonly AskedArea[],
): Promise<void> {
  let [cells, count] = [0, 0];
  for (const { area, range } of asked) {
    if (cells >= CELLS_AT_ONCE) break;
    range.load(['formulas', 'values', 'numberFormat']);
    cells += area.rows * area.columns;
    count += 1;
  }
  await context.sync();
  if (count < asked.length) await loadInTurns(context, asked.slice(count));
}

/** What stands in an area: the host gives its cells by rows. */
function statesOf(range: Excel.Range, { items }: PlacedArea<CellEdit>): MetArea['states'] {
  const formulas = range.formulas as CellValue[][];
  const values = range.values as CellValue[][];
  const formats = range.numberFormat as string[][];
  return items.map((line, down) =>
    line.map((edit, across) => {
      const content = formulas[down]?.[across] ?? '';
      const value = values[down]?.[across] ?? '';
      const isFormula = typeof content === 'string' && content.startsWith('=') && content !== value;
      const numberFormat = formats[down]?.[across] ?? 'General';
      return { edit, state: { content, isFormula, numberFormat } };
    }),
  );
}

/**
 * A number that was read as a text, or the other way round, is still what somebody saw there. Where
 * formulas were not read (`ANY_FORMULA`), each is what was expected.
 */
function holdsWhatIsExpected({ edit, state }: Met): boolean {
  if (edit.before === ANY_FORMULA && state.isFormula) return true;
  return String(state.content) === String(edit.before);
}

/** A value as somebody types it into a cell that may have a format of another kind; blank: for the next one. */
function typedState(content: CellValue, { numberFormat }: CellState): CellState {
  const isForNumber = typeof content === 'number' || (content === '' && numberFormat !== '@');
  const isMisleading = isForNumber && misleading.test(numberFormat);
  return { content, isFormula: false, numberFormat: isMisleading ? 'General' : numberFormat };
}

function inputOf({ content, isFormula, numberFormat }: CellState): CellValue {
  if (isFormula || typeof content !== 'string') return content;
  return writtenText(content, numberFormat === '@');
}
