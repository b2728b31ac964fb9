import type { FUniver } from '@univerjs/core/facade';
import type { OpenTold } from '../files/openFile';
import { createHost, type HostChange, type WorkbookHost } from '../host/host';
import { offerDoors } from './doors';
import { countEdits } from './edits';
import { createGrid } from './grid/createGrid';
import { guardLockedCells } from './grid/guardLockedCells';
import type { Settings } from './settings';

/** The running spreadsheet: the grid, and the host that answers office.js with it. */
export interface Session {
  readonly univer: FUniver;
  readonly host: WorkbookHost;
  /** Gives the cells the keyboard. */
  readonly focus: () => void;
  open(file: File): Promise<OpenTold>;
  save(): Promise<Uint8Array>;
  /** Does the workbook differ from what was opened or saved last? */
  readonly hasUnsaved: () => boolean;
}

export interface SessionEvents {
  /** Someone tried to type into a locked cell. */
  onLocked(): void;
  onChange(change: HostChange): void;
}

export async function startSession(
  container: HTMLElement,
  settings: Settings,
  events: SessionEvents,
): Promise<Session> {
  const { univer, focus, showCell, onRendered } = await createGrid(container, settings);
  const host = createHost(univer, settings);
  await rendered(univer);
  onRendered();
  offerDoors(host);
  const edits = countEdits(univer, host);
  let kept = edits.count();
  guardLockedCells(univer, host, () => events.onLocked());
  host.onChange((change) => {
    // A sheet that was activated in the same batch is drawn only after it.
    if (change.kind === 'selected')
      setTimeout(() => {
        const sheet = univer.getActiveWorkbook()?.getActiveSheet();
        if (sheet?.getSheetId() !== change.sheetId) return;
        const { startRow, startColumn } = sheet.getRange(change.address).getRange();
        showCell(startRow, startColumn);
      });
    events.onChange(change);
  });
  return {
    univer,
    host,
    focus,
    open: async (file) => {
      const { openFile } = await import('../files/openFile');
      const told = await openFile(host, file, settings.locale);
      if (told.opened) kept = edits.count();
      return told;
    },
    save: async () => {
      const { saveXlsx } = await import('../files/save');
      await host.settled();
      // What is typed while the file is written may not be in it.
      const written = edits.count();
      const bytes = await saveXlsx(host);
      kept = written;
      return bytes;
    },
    hasUnsaved: () => edits.count() !== kept,
  };
}

/** Univer calculates only after it has drawn for the first time; nothing may be asked before. */
function rendered(univer: FUniver): Promise<void> {
  return new Promise((resolve) => {
    const waiting = univer.addEvent(univer.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < univer.Enum.LifecycleStages.Rendered) return;
      waiting.dispose();
      resolve();
    });
  });
}
