/** The pane as it stands beside the grid. */
export interface OpenPane {
  readonly isOpen: boolean;
  /** What it was opened for: `?do=collect`, or '' for nothing. */
  readonly search: string;
  /** Counts the buttons that opened it: each gives it a page of its own. */
  readonly times: number;
}

/** Open from the start: the workbench is there to try it. */
export const firstPane: OpenPane = { isOpen: true, search: '', times: 0 };

/**
 * The pane after a press on a button of the ribbon. A button that asks for nothing leaves an open pane
 * as it is; any other one begins with what it is for.
 */
export function openedOn(pane: OpenPane, search: string): OpenPane {
  if (pane.isOpen && search === '') return pane;
  return { isOpen: true, search, times: pane.times + 1 };
}
