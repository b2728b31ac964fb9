import { usePageKeys } from './usePageKeys';

/** What the keys of Excel do that a browser would use for the web page; undefined: nothing now. */
export interface FileKeys {
  /** Ctrl+S, Cmd+S. */
  readonly onSave: (() => void) | undefined;
  /** Ctrl+P, Cmd+P. */
  readonly onPrint: () => void;
}

/** The keys for the workbook; the function that it gives is called with each page of the pane. */
export function useFileKeys({ onSave, onPrint }: FileKeys): (page: Window) => void {
  return usePageKeys((event) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== 's' && key !== 'p')) return;
    event.preventDefault();
    // The grid has a key of its own for printing.
    event.stopPropagation();
    if (key === 's') onSave?.();
    else onPrint();
  });
}
