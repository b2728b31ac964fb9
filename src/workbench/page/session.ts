import type { FUniver } from '@univerjs/core/facade';
import { createHost, type HostChange, type WorkbookHost } from '../host/host';
import { offerDoors } from './doors';
import { createGrid } from './grid/createGrid';
import { guardLockedCells } from './grid/guardLockedCells';
import { showCells } from './grid/showCells';
import type { Settings } from './settings';

/** The running spreadsheet: the grid, and the host that answers office.js with it. */
export interface Session {
  readonly univer: FUniver;
  readonly host: WorkbookHost;
  open(file: File): Promise<void>;
  save(): Promise<Uint8Array>;
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
  const univer = await createGrid(container, settings);
  const host = createHost(univer, { locale: settings.locale });
  offerDoors(host);
  guardLockedCells(univer, host, () => events.onLocked());
  host.onChange((change) => {
    if (change.kind === 'selected') showCells(univer, change.sheetId, change.address);
    events.onChange(change);
  });
  return {
    univer,
    host,
    open: async (file) => {
      const { openXlsx } = await import('../files/open');
      await openXlsx(host, new Uint8Array(await file.arrayBuffer()));
    },
    save: async () => {
      const { saveXlsx } = await import('../files/save');
      await host.settled();
      return saveXlsx(host);
    },
  };
}
