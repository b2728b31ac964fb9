import type { HostDoor, WorkbookHost } from '../host/host';

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

/** Lets the frames of this page ask for a door to the host, each when it is loaded (again). */
export function offerDoors(host: WorkbookHost): void {
  const doors = new Map<Window, HostDoor>();
  window.soThiDuaWorkbench = {
    installDoor(target) {
      // A reloaded frame keeps its window's identity; a frame that was taken away is `closed`.
      for (const [frame, door] of doors) {
        if (frame !== target && !frame.closed) continue;
        doors.delete(frame);
        door.close();
      }
      const { pathname } = target.location;
      const takesCommands = pathname.endsWith(FUNCTION_FILE);
      const isDialog = pathname.endsWith(NOTICE_FILE);
      doors.set(target, host.installDoor(target, { takesCommands, isDialog }));
    },
  };
}
