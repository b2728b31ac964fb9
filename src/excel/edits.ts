import type { CellValue } from '../plan/entry';
import type { CellPlace } from '../sheets/locate';
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

/**
 * Makes edits, all or none: reads what stands in the cells, and writes only where every one of
 * them still holds what its edit expects. Two syncs, however many cells.
 */
export async function makeEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<EditResult> {
  const cells = edits.map((edit) => {
    const range = context.workbook.worksheets
      .getItemOrNullObject(edit.sheet)
      .getRange(edit.address);
    range.load(['formulas', 'values', 'numberFormat']);
    return { edit, range };
  });
  await context.sync();

  const found = cells.flatMap(({ edit, range }) => {
    const state = range.isNullObject ? null : stateOf(range);
    // A number that was read as a text, or the other way round, is still what somebody saw there.
    return state && String(state.content) === String(edit.before) ? [{ edit, range, state }] : [];
  });
  const kept = new Set(found.map(({ edit }) => edit));
  const changed = edits.filter((edit) => !kept.has(edit));
  if (changed.length > 0) return { made: false, changed };

  const back = found.map(({ edit, state, range }): CellEdit => {
    const after = typeof edit.after === 'object' ? edit.after : typedState(edit.after, state);
    if (after.numberFormat !== state.numberFormat) range.numberFormat = [[after.numberFormat]];
    range.formulas = [[inputOf(after)]];
    return { sheet: edit.sheet, address: edit.address, before: after.content, after: state };
  });
  await context.sync();
  return { made: true, back };
}

function stateOf(range: Excel.Range): CellState {
  const content = (range.formulas as CellValue[][])[0]?.[0] ?? '';
  const value = (range.values as CellValue[][])[0]?.[0] ?? '';
  const numberFormat = (range.numberFormat as string[][])[0]?.[0] ?? 'General';
  const isFormula = typeof content === 'string' && content.startsWith('=') && content !== value;
  return { content, isFormula, numberFormat };
}

/** A value as somebody types it into a cell that may have a format of another kind. */
function typedState(content: CellValue, { numberFormat }: CellState): CellState {
  const isMisleading = typeof content === 'number' && misleading.test(numberFormat);
  return { content, isFormula: false, numberFormat: isMisleading ? 'General' : numberFormat };
}

function inputOf({ content, isFormula, numberFormat }: CellState): CellValue {
  if (isFormula || typeof content !== 'string') return content;
  return writtenText(content, numberFormat === '@');
}
