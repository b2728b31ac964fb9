/** What a step did, for the words on the button that takes it back. */
export type Undoable =
  | { readonly what: 'cells'; readonly cells: number; readonly only: string | null }
  /** The names of the units whose forms were decided on. */
  | { readonly what: 'forms'; readonly units: readonly string[] }
  | { readonly what: 'units' | 'dropped' | 'merge' | 'turn' };

/** What the commands know beyond the workbook, for the pane to show. */
export interface Remembered {
  /** The step that `undo` would take back. */
  readonly undoable: Undoable | null;
  /** When the workbook was scored last; null: not in this session. */
  readonly ranAt: Date | null;
}

/** Of a workbook in which nothing was done yet. */
export const nothingRemembered: Remembered = { undoable: null, ranAt: null };
