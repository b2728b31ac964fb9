import type { FUniver } from '@univerjs/core/facade';
import type { HostChange, WorkbookHost } from '../host/host';

/** Counts what changes a workbook, so that two moments can be compared. */
export interface Edits {
  count(): number;
}

/** Univer's changes that a file would have to hold begin with one of these. */
const CHANGING = [
  'sheet.mutation.',
  'data-validation.mutation.',
  'formula.mutation.set-defined-name',
  'formula.mutation.remove-defined-name',
];

/** Among them those that Univer makes by itself while it draws. */
const OF_DRAWING = new Set([
  'sheet.mutation.empty',
  'sheet.mutation.data-validation-formula-mark-dirty',
  'sheet.mutation.mark-dirty-filter-change',
  'sheet.mutation.set-worksheet-row-auto-height',
]);

/** What the host keeps besides Univer. */
const KEPT_BY_HOST: ReadonlySet<HostChange['kind']> = new Set([
  'charts',
  'tables',
  'sheets',
  'protection',
  'page',
]);

/** Does this command of Univer's change what a file holds? A result of a formula does not. */
export function changesTheWorkbook(command: {
  readonly id: string;
  readonly options?: unknown;
}): boolean {
  const { onlyLocal } = (command.options ?? {}) as { readonly onlyLocal?: boolean };
  if (onlyLocal || OF_DRAWING.has(command.id)) return false;
  return CHANGING.some((start) => command.id.startsWith(start));
}

/** Counts from now on, whoever makes the changes: a person, the add-in, undo. */
export function countEdits(univer: FUniver, host: WorkbookHost): Edits {
  let count = 0;
  univer.addEvent(univer.Event.CommandExecuted, (command) => {
    if (changesTheWorkbook(command)) count += 1;
  });
  host.onChange(({ kind }) => {
    if (KEPT_BY_HOST.has(kind)) count += 1;
  });
  return { count: () => count };
}
