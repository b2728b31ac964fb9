/** What a notice says. */
export interface NoticeWords {
  readonly title: string;
  readonly next: string;
  /** For whoever is asked for help; '' for nothing. */
  readonly technical: string;
  readonly close: string;
}

/** The page of notices, beside the page that opens them. */
const PAGE = 'notice.html';

/** In percent of Excel's window. */
const SIZE = { width: 30, height: 32 };

/** Excel stops a ribbon's function, and what it opened, after five minutes. */
const OPEN_AT_MOST_MS = 4 * 60 * 1000;

/** An address holds only so much; the technical words begin with what matters. */
const TECHNICAL_AT_MOST = 400;

/** How a notice looks. '' for the theme: as the system has it. */
export interface NoticeLook {
  readonly language: string;
  readonly theme: 'light' | 'dark' | '';
}

/**
 * Tells something where there is no pane, in a window of Excel's. Resolves when it is closed, and
 * rejects where Excel opens none. Words and look travel in the address: the window knows nothing else.
 */
export function showNotice(look: NoticeLook, words: NoticeWords): Promise<void> {
  const address = new URL(PAGE, location.href);
  const technical = words.technical.slice(0, TECHNICAL_AT_MOST);
  address.search = new URLSearchParams({ ...look, ...words, technical }).toString();
  return new Promise((resolve, reject) => {
    const options = { ...SIZE, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address.href, options, ({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Failed) {
        reject(new Error(`No notice was shown (${error.code}): ${words.title}`));
        return;
      }
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const close = (): void => {
        value.close();
        done();
      };
      // Some Excels do not tell that a window was closed by Esc.
      const timer = setTimeout(close, OPEN_AT_MOST_MS);
      value.addEventHandler(Office.EventType.DialogEventReceived, done);
      value.addEventHandler(Office.EventType.DialogMessageReceived, close);
    });
  });
}
