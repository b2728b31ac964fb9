import type { ClosedMove } from '../excel/closedSheets';
import type { CellEdit } from '../excel/edits';
import type { Received } from '../exchange/in/receive';
import type { Finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import type { SheetDescription, SheetKey } from '../sheets/description';
import type { Remembered, Undoable } from './remembered';

/** What was changed by one command, and the way back. */
export interface UndoStep {
  readonly did: Undoable;
  readonly cells: number;
  readonly back: readonly CellEdit[];
  /** What was decided about returned forms in this step (`Receipt.batch`). */
  readonly batch?: string;
  /** Rows came or went with this step: what is drawn for each unit is drawn anew when it is taken back. */
  readonly redraws?: true;
  /** What else was changed where the step was the turn to another period. */
  readonly turn?: TurnBack;
}

/** The way back from a new period, besides the cells. */
export interface TurnBack {
  /** The same for the step and its undoing, in Nhật ký. */
  readonly batch: string;
  /** What the former period and the new one are called. */
  readonly from: string;
  readonly to: string;
  /** Sheets as they stood, to be drawn again. */
  readonly sheets: readonly SheetDescription[];
  /** A sheet that was not there before. */
  readonly added: SheetKey | null;
  /** The closed result that was put away. */
  readonly closed: ClosedMove | null;
  readonly received: Received;
}

/** How many steps can be taken back. */
export const UNDO_STEPS = 10;

/** What one pane remembers of its workbook between two commands. The workbook is the truth. */
export interface Session {
  /** What the last run found out about sheets and formulas: only a run can look at those again. */
  integrity: readonly Finding[];
  repairedCells: number;
  /** When the last run was over (milliseconds since 1970); null: there was none. */
  ranAt: number | null;
  /** The latest step last. */
  steps: readonly UndoStep[];
  /** Returned forms that were read; what was decided about them stands in Nhật ký. */
  received: Received;
  /** Cells of Số liệu (`dateKey`) that a date format showed since the last run. */
  dateCells: ReadonlySet<string>;
  /** The plan of the template file that was loaded last, and the file's name. */
  loaded: { readonly file: string; readonly plan: Plan } | null;
}

/** A session in which nothing was done yet. */
export function newSession(): Session {
  return {
    integrity: [],
    repairedCells: 0,
    ranAt: null,
    steps: [],
    received: { forms: [], unread: [] },
    dateCells: new Set(),
    loaded: null,
  };
}

/** Notes a step down; the oldest is forgotten beyond `UNDO_STEPS`. */
export function remember(session: Session, step: UndoStep): void {
  session.steps = [...session.steps, step].slice(-UNDO_STEPS);
}

/** What of it a person may come back to. */
export function rememberedOf({ steps, ranAt }: Session): Remembered {
  return { undoable: steps.at(-1)?.did ?? null, ranAt: ranAt === null ? null : new Date(ranAt) };
}
