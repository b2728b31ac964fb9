import type { WorkbookHost } from '../host/host';

/** What workbench/door.js finds in the window that holds the product's pages. */
export interface WorkbenchWindow {
  installDoor(target: Window): void;
}

declare global {
  interface Window {
    soThiDuaWorkbench?: WorkbenchWindow;
  }
}

/** The frame that the pane runs in. */
export const PANE_FILE = 'workbench-pane.html';

/** The frame that ribbon functions run in. */
export const FUNCTION_FILE = 'workbench-commands.html';

/** The frame of what the add-in shows over the workbook. */
export const NOTICE_FILE = 'workbench-notice.html';

/**
 * Lets the frames of this page ask for a door to the host, each when it is loaded (again). The door
 * closes when the frame's page is left, or taken away.
 */
export function offerDoors(host: WorkbookHost): void {
  window.soThiDuaWorkbench = {
    installDoor(target) {
      const { pathname } = target.location;
      const takesCommands = pathname.endsWith(FUNCTION_FILE);
      const isDialog = pathname.endsWith(NOTICE_FILE);
      const door = host.installDoor(target, { takesCommands, isDialog });
      target.addEventListener('pagehide', () => {
        door.close();
      });
    },
  };
}
