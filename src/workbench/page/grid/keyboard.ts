import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IDialogService, ILayoutService } from '@univerjs/ui';

/** The window that a refused entry and the like are told in. */
const OPEN_DIALOG = '[role=dialog][data-state=open], [role=alertdialog]';

/**
 * Univer leaves the keyboard with nobody when it closes one of its windows: the cells get it back,
 * once the window has faded out.
 */
export function keepKeyboardInCells(univer: Univer): void {
  const injector = univer.__getInjector();
  const layout = injector.get(ILayoutService);
  injector
    .get(IDialogService)
    .getDialogs$()
    .subscribe((dialogs) => {
      if (dialogs.length > 0 && dialogs.every(({ open }) => open !== true))
        focusWhenGone(() => layout.focus());
    });
}

function focusWhenGone(focus: () => void): void {
  requestAnimationFrame(() => {
    if (document.querySelector(OPEN_DIALOG)) focusWhenGone(focus);
    // The window puts the focus somewhere itself, a task after it is gone.
    else setTimeout(focus);
  });
}
