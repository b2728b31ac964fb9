import type { FUniver } from '@univerjs/core/facade';
import { Book } from './book';
import { Commands } from './commands';
import { Dialog, type DialogRequest } from './dialog';
import { type DoorState, openDoor, sendSelectionChanged } from './door';
import { makers } from './makers';
import type { HostModel } from './model';
import { emptyWorkbook } from './newWorkbook';
import { mayEditCell } from './protection';
import { watchUniver } from './watch';

export type * from './model';

export type HostLocale = 'vi-VN' | 'en-US';
export type HostTheme = 'light' | 'dark';

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
  | { readonly kind: 'createWorkbook'; readonly bytes: Uint8Array }
  /** The add-in opened a dialog: show that page over the workbook, until it is closed. */
  | { readonly kind: 'dialog'; readonly dialog: DialogRequest }
  | { readonly kind: 'dialogClosed' };

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
  installDoor(target: Window, options?: DoorOptions): HostDoor;
  /** Resolves when no calculation is pending. */
  settled(): Promise<void>;
  /**
   * Runs a ribbon function command in the function file, as soon as that is loaded; resolves at its
   * `event.completed()`.
   */
  runCommand(functionName: string, controlId: string): Promise<void>;
  /** The person closes the dialog that the add-in opened. */
  dismissDialog(): void;
  /** Tells the listener what changed; returns the way to stop it. */
  onChange(listener: (change: HostChange) => void): () => void;
  /** May a person edit this cell now? False for a locked cell on a protected sheet. */
  mayEdit(sheetId: string, row: number, column: number): boolean;
  /** Stops listening to Univer and closes every door. Univer itself is the caller's to dispose. */
  dispose(): void;
}

export interface DoorOptions {
  /**
   * Is this window the function file? office.js takes commands in every window that it runs in,
   * and completes those that nobody associated there. True unless it is said to be a mere pane.
   */
  readonly takesCommands?: boolean;
  /** Is this window a dialog's? Its page can only send messages to the one that opened it. */
  readonly isDialog?: boolean;
}

export interface HostOptions {
  readonly locale?: HostLocale;
  /** What `Office.context.officeTheme` tells the pane. */
  readonly theme?: HostTheme;
}

class Host implements WorkbookHost {
  readonly book: Book;
  readonly traffic: Traffic = { batches: 0, requestSize: 0, answerSize: 0 };
  readonly #doors = new Set<HostDoor & DoorState>();
  readonly #commands = new Commands(() => this.#doors);
  readonly #dialog = new Dialog((change) => this.book.changed(change));
  readonly #unwatch: () => void;

  constructor(
    readonly univer: FUniver,
    readonly locale: HostLocale,
    readonly theme: HostTheme,
  ) {
    if (!univer.getActiveWorkbook()) univer.createWorkbook(emptyWorkbook());
    this.book = new Book(univer, locale, makers);
    this.#unwatch = watchUniver(this.book, () => {
      for (const door of this.#doors) sendSelectionChanged(door);
    });
  }

  get model(): HostModel {
    return this.book.model;
  }

  installDoor(
    target: Window,
    { takesCommands = true, isDialog = false }: DoorOptions = {},
  ): HostDoor {
    const door = openDoor(
      {
        book: this.book,
        traffic: this.traffic,
        theme: this.theme,
        takesCommands,
        isDialog,
        dialog: this.#dialog,
        commandsTaken: () => this.#commands.flush(),
        commandCompleted: (id) => this.#commands.completed(id),
      },
      target,
    );
    this.#doors.add(door);
    return {
      close: () => {
        this.#doors.delete(door);
        door.close();
        this.#commands.closed(door);
      },
    };
  }

  settled(): Promise<void> {
    return this.book.settled();
  }

  runCommand(functionName: string, controlId: string): Promise<void> {
    return this.#commands.run(functionName, controlId);
  }

  dismissDialog(): void {
    this.#dialog.dismiss();
  }

  onChange(listener: (change: HostChange) => void): () => void {
    return this.book.onChange(listener);
  }

  mayEdit(sheetId: string, row: number, column: number): boolean {
    return mayEditCell(this.book, sheetId, row, column);
  }

  dispose(): void {
    for (const door of this.#doors) door.close();
    this.#doors.clear();
    this.#unwatch();
    this.book.dispose();
  }
}

/** The book behind a host, for files/ that read and write all of it. */
export function bookOf(host: WorkbookHost): Book {
  if (!(host instanceof Host)) throw new Error('Not a host of this workbench.');
  return host.book;
}

/**
 * Puts Excel's API on top of a Univer instance. Takes Univer's active workbook, or makes one with
 * one empty sheet "Sheet1" if there is none. Univer must have been made with engine/calculation
 * imported before `FUniver.newAPI`.
 */
export function createHost(univerApi: FUniver, options: HostOptions = {}): WorkbookHost {
  return new Host(univerApi, options.locale ?? 'vi-VN', options.theme ?? 'light');
}
