import { ICommandService, type Univer } from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { IDialogService, ILayoutService, KeyCode } from '@univerjs/ui';

/** The window that a refused entry and the like are told in. */
const OPEN_DIALOG = '[role=dialog][data-state=open], [role=alertdialog]';

/** The list of a cell that takes one of several values. */
const LIST = '[data-u-comp=rect-popup], [data-u-comp=cell-popup]';

/** Univer's operation; its package does not export it. */
const HIDE_LIST = 'sheet.operation.hide-data-validation-dropdown';

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
        focusWhenGone(() => {
          layout.focus();
        });
    });
}

function focusWhenGone(focus: () => void): void {
  requestAnimationFrame(() => {
    if (document.querySelector(OPEN_DIALOG)) focusWhenGone(focus);
    // The window puts the focus somewhere itself, a task after it is gone.
    else setTimeout(focus);
  });
}

/**
 * Esc in a cell's list leaves the list and the cell's editor at once, as in Excel. Univer hears the
 * key only while the editor has the focus, and the list's own field takes it away.
 */
export function leaveListsByEscape(univer: Univer): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !document.querySelector(LIST)) return;
    commands.syncExecuteCommand(HIDE_LIST, {});
    if (injector.get(IEditorBridgeService).isVisible().visible)
      commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        eventType: DeviceInputEventType.Keyboard,
        keycode: KeyCode.ESC,
      });
    injector.get(ILayoutService).focus();
  };
  // Ahead of the list, which keeps its keys to itself.
  window.addEventListener('keydown', onKeyDown, true);
}
