import type { FUniver } from '@univerjs/core/facade';
import type { HostModel } from './model';

export type * from './model';

export type HostLocale = 'vi-VN' | 'en-US';

/** What changed in a way that Univer itself does not show; the page redraws accordingly. */
export type HostChange =
  /** Another workbook was opened: everything is new, `host.univer.getActiveWorkbook()` too. */
  | { readonly kind: 'workbook' }
  | { readonly kind: 'charts'; readonly sheetId: string }
  | { readonly kind: 'tables'; readonly sheetId: string }
  /** Sheets were added, deleted, renamed, moved, shown or hidden. */
  | { readonly kind: 'sheets' }
  /** The add-in activated a sheet: show it. */
  | { readonly kind: 'activated'; readonly sheetId: string }
  /** The add-in selected cells: scroll them into view. `address` is without the sheet, "B3:D7". */
  | { readonly kind: 'selected'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'protection'; readonly sheetId: string }
  | { readonly kind: 'page'; readonly sheetId: string }
  /** The add-in opened another workbook (`Excel.createWorkbook`): offer the bytes to the person. */
  | { readonly kind: 'createWorkbook'; readonly bytes: Uint8Array };

/** Everything that passes through the door, for tests and for the page's status line. */
export interface Traffic {
  /** Batches executed (one `context.sync()` that had something to do is one batch). */
  batches: number;
  /** Characters of requests and answers. */
  requestSize: number;
  answerSize: number;
}

/** One window that office.js runs in. */
export interface HostDoor {
  /** Takes `window.external` away again and forgets the window's event handlers. */
  close(): void;
}

/** The stand-in for Excel around one Univer instance. */
export interface WorkbookHost {
  readonly univer: FUniver;
  readonly locale: HostLocale;
  readonly model: HostModel;
  readonly traffic: Traffic;
  /**
   * Lets office.js run in a window: installs `window.external`. Call it BEFORE office.js is
   * loaded there. Several windows (the pane, the function file) may have a door to one host.
   */
  installDoor(target: Window): HostDoor;
  /** Resolves when no calculation is pending. */
  settled(): Promise<void>;
  /**
   * Runs a ribbon function command in whichever window associated it; resolves at its
   * `event.completed()`. Rejects when no window has registered for commands.
   */
  runCommand(functionName: string, controlId: string): Promise<void>;
  /** Tells the listener what changed; returns the way to stop it. */
  onChange(listener: (change: HostChange) => void): () => void;
  /** May a person edit this cell now? False for a locked cell on a protected sheet. */
  mayEdit(sheetId: string, row: number, column: number): boolean;
  /** Stops listening to Univer and closes every door. Univer itself is the caller's to dispose. */
  dispose(): void;
}

export interface HostOptions {
  readonly locale?: HostLocale;
}

/**
 * Puts Excel's API on top of a Univer instance. Takes Univer's active workbook, or makes one with
 * one empty sheet "Sheet1" if there is none.
 */
export function createHost(_univerApi: FUniver, _options: HostOptions = {}): WorkbookHost {
  throw new Error('NotImplemented: createHost');
}
