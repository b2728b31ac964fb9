import { usePageKeys } from './usePageKeys';

/** Parts of the window that F6 goes round, as Excel's does: ribbon, cells, pane. */
export type Region = 'ribbon' | 'grid' | 'pane';

const order: readonly Region[] = ['ribbon', 'grid', 'pane'];

/** Where the focus is; the cells have it when nobody else does. */
export function regionOf(focused: Element | null): Region {
  if (focused?.closest('.ribbon')) return 'ribbon';
  return focused?.closest('.pane') ? 'pane' : 'grid';
}

/** Where F6 goes from a region, or Shift+F6: the next one that takes the focus. */
export function nextRegion(
  from: Region,
  backward: boolean,
  takesFocus: (region: Region) => boolean,
): Region {
  const at = order.indexOf(from);
  const others = [...order.slice(at + 1), ...order.slice(0, at)];
  return (backward ? others.reverse() : others).find(takesFocus) ?? from;
}

/** Gives a region the focus; false where it cannot have it now. */
export type GiveFocus = (region: Region) => boolean;

function onKey(giveFocus: GiveFocus, event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  nextRegion(regionOf(document.activeElement), event.shiftKey, giveFocus);
}

/**
 * F6 and Shift+F6 move between the regions, from inside the pane's own page too. The function that
 * it gives is called with each page that is loaded into the pane.
 */
export function useRegionKey(giveFocus: GiveFocus): (pane: Window) => void {
  const listen = usePageKeys((event) => onKey(giveFocus, event));
  return (pane) => {
    rememberFocus(pane);
    listen(pane);
  };
}

const FOCUSABLE = 'button:not(:disabled), [href], input, select, textarea, [tabindex="0"]';

/** Focuses the first thing in a part of the page that can be focused. */
export function focusFirst(within: ParentNode | null): boolean {
  const first = within?.querySelector<HTMLElement>(FOCUSABLE);
  first?.focus();
  return first !== null && first !== undefined;
}

/** Where the focus was last in a page; a browser forgets it when another one takes the focus. */
const lastFocused = new WeakMap<Document, HTMLElement>();

function rememberFocus(page: Window): void {
  page.addEventListener('focusin', ({ target }) => {
    lastFocused.set(page.document, target as HTMLElement);
  });
}

/** Goes into the pane's page, to where the focus was when it was left. */
export function focusPane(frame: HTMLIFrameElement | null): boolean {
  const page = frame?.contentDocument;
  if (!frame?.contentWindow || !page) return false;
  frame.contentWindow.focus();
  const last = lastFocused.get(page);
  if (last?.isConnected) last.focus();
  else focusFirst(page);
  return true;
}
