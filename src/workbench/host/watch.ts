import type { IRange } from '@univerjs/core';
import { blockAddress, boundingBlock } from './address';
import type { Book } from './book';
import { EventType } from './events';
import type { CellBlock } from './model';
import { followRuleFormulas } from './ruleFormulas';

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly trigger?: string;
  readonly sheet?: { readonly id: string };
  readonly name?: string;
}

/** Style changes carry one of these triggers: they change no values. */
const styleTriggers = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);

/** The block around all cells of a mutation. */
function changedBlock(cellValue: MutationParams['cellValue']): CellBlock | undefined {
  let block: CellBlock | undefined;
  for (const [row, line] of Object.entries(cellValue ?? {})) {
    const columns = Object.keys(line).map(Number);
    if (columns.length === 0) continue;
    const found = {
      startRow: Number(row),
      endRow: Number(row),
      startColumn: Math.min(...columns),
      endColumn: Math.max(...columns),
    };
    block = block ? boundingBlock(block, found) : found;
  }
  return block;
}

const structureIds: Readonly<Record<string, { axis: 'row' | 'column'; insert: boolean }>> = {
  'sheet.mutation.insert-row': { axis: 'row', insert: true },
  'sheet.mutation.remove-rows': { axis: 'row', insert: false },
  'sheet.mutation.insert-col': { axis: 'column', insert: true },
  'sheet.mutation.remove-col': { axis: 'column', insert: false },
};

/**
 * Listens to what Univer carries out, whoever asked for it (add-in, person, undo): keeps the
 * host's own model in step and raises Excel's events.
 */
export function watchUniver(book: Book, selectionChanged: () => void): () => void {
  let active = book.activeSheet.getSheetId();
  const onCommand = (command: {
    readonly id: string;
    readonly params?: unknown;
    readonly options?: unknown;
  }): void => {
    const { options } = command;
    const params = (command.params ?? {}) as MutationParams;
    const { subUnitId } = params;
    if (params.unitId !== undefined && params.unitId !== book.unitId) return;
    const structure = structureIds[command.id];
    if (structure && subUnitId !== undefined && params.range) {
      const { range } = params;
      const start = structure.axis === 'row' ? range.startRow : range.startColumn;
      const end = structure.axis === 'row' ? range.endRow : range.endColumn;
      const edit = { ...structure, start, count: end - start + 1 };
      book.structureChanged(subUnitId, edit);
      followRuleFormulas(book, subUnitId, edit);
      raiseStructure(book, subUnitId, structure, start, end);
    }
    if (command.id === 'sheet.mutation.set-range-values' && subUnitId !== undefined) {
      const local = (options as { onlyLocal?: boolean } | undefined)?.onlyLocal;
      if (local || styleTriggers.has(params.trigger ?? '')) return;
      const block = changedBlock(params.cellValue);
      if (block) raiseChanged(book, subUnitId, blockAddress(block), 'RangeEdited');
    } else if (command.id === 'sheet.operation.set-worksheet-active') {
      const now = book.activeSheet.getSheetId();
      if (book.quiet || now === active) return;
      book.events.raise(EventType.Deactivated, active, { worksheetId: active });
      book.events.raise(EventType.Activated, now, { worksheetId: now });
      active = now;
    } else if (command.id === 'sheet.operation.set-selections') {
      if (book.quiet || subUnitId === undefined) return;
      const address = blockAddress(book.selection());
      const args = { address, worksheetId: subUnitId };
      book.events.raise(EventType.SelectionChanged, subUnitId, args);
      selectionChanged();
    } else raiseSheetEvents(book, command.id, params);
  };
  const listener = book.univer.addEvent(book.univer.Event.CommandExecuted, onCommand);
  return () => listener.dispose();
}

function raiseChanged(book: Book, sheetId: string, address: string, changeType: string): void {
  book.events.raise(EventType.Changed, sheetId, {
    address,
    changeType,
    source: 'Local',
    worksheetId: sheetId,
    shiftDirection: 'None',
    triggerSource: book.batches > 0 ? 'ThisLocalAddin' : 'Unknown',
  });
}

function raiseStructure(
  book: Book,
  sheetId: string,
  structure: { axis: 'row' | 'column'; insert: boolean },
  start: number,
  end: number,
): void {
  const block =
    structure.axis === 'row'
      ? { startRow: start, endRow: end, startColumn: 0, endColumn: 16383 }
      : { startRow: 0, endRow: 1048575, startColumn: start, endColumn: end };
  const what = structure.axis === 'row' ? 'Row' : 'Column';
  const verb = structure.insert ? 'Inserted' : 'Deleted';
  raiseChanged(book, sheetId, blockAddress(block), `${what}${verb}`);
}

function raiseSheetEvents(book: Book, id: string, params: MutationParams): void {
  if (id === 'sheet.mutation.insert-sheet' && params.sheet) {
    const worksheetId = params.sheet.id;
    book.events.raise(EventType.Added, worksheetId, { source: 'Local', worksheetId });
    book.changed({ kind: 'sheets' });
  } else if (id === 'sheet.mutation.remove-sheet' && params.subUnitId !== undefined) {
    const worksheetId = params.subUnitId;
    book.model.sheets.delete(worksheetId);
    book.events.raise(EventType.Deleted, worksheetId, { source: 'Local', worksheetId });
    book.changed({ kind: 'sheets' });
  } else if (
    id === 'sheet.mutation.set-worksheet-name' ||
    id === 'sheet.mutation.set-worksheet-order'
  )
    book.changed({ kind: 'sheets' });
}
