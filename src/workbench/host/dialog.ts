import { type SafeArray, safeArray } from './safeArray';

/** Event number of a dialog's messages, and the answers about it (office.js' error codes). */
export const DIALOG_EVENT = 10;
const SUCCESS = 0;
const ALREADY_OPEN = 12007;

/** Kinds of what the page that opened a dialog is told. */
const Told = { message: 0, closed: 12006 } as const;

type Handler = (id: number, payload: SafeArray) => void;

/** Where a dialog is asked for, as the page shows it: percents of the window. */
export interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The one dialog that Excel lets an add-in have open (`Office.context.ui.displayDialogAsync`). */
export class Dialog {
  #tell: Handler | null = null;

  constructor(
    private readonly changed: (
      change:
        | { readonly kind: 'dialog'; readonly dialog: DialogRequest }
        | { readonly kind: 'dialogClosed' },
    ) => void,
  ) {}

  /** Opens one for a window that registered for its messages; an error code where one is open. */
  open(target: string, tell: Handler): number {
    if (this.#tell) return ALREADY_OPEN;
    const { url, width, height } = JSON.parse(target) as DialogRequest;
    this.#tell = tell;
    this.changed({ kind: 'dialog', dialog: { url, width, height } });
    return SUCCESS;
  }

  /** What the dialog's page sends to the one that opened it. */
  message(text: string, origin: string): void {
    this.#tell?.(DIALOG_EVENT, safeArray([Told.message, text, origin]));
  }

  /** The add-in closes it: nobody has to be told. */
  close(): void {
    if (!this.#tell) return;
    this.#tell = null;
    this.changed({ kind: 'dialogClosed' });
  }

  /** The person closes it. */
  dismiss(): void {
    const tell = this.#tell;
    this.close();
    tell?.(DIALOG_EVENT, safeArray([Told.closed]));
  }
}
