import { runBatch } from './batch';
import type { Book } from './book';
import { AddinInternalServiceObject } from './classes/service';
import { controlContext } from './context';
import { type Dialog, DIALOG_EVENT } from './dialog';
import type { HostEvent } from './events';
import type { HostDoor, HostTheme, Traffic } from './host';
import type { BatchRequest } from './protocol';
import { safeArray } from './safeArray';

/** Numbers of the calls and events of office.js that the host answers. */
const Call = { RichApi: 93, CommandCompleted: 94 } as const;
const Event = { SelectionChanged: 2, RichApi: 33, Command: 39 } as const;
const SUCCESS = 0;
/** "ooeOperationNotSupported": what the host does not know fails, it is never ignored. */
const UNSUPPORTED = 5001;
const RICH_API_MESSAGE = 65536;

type Handler = (dispid: number, payload: unknown) => void;

/** The handlers that one window registered; office.js does so once in a window's life. */
export interface DoorState {
  readonly handlers: ReadonlyMap<number, Handler>;
  /** Whether it is the function file, and loaded. */
  takesCommands(): boolean;
}

/** What a door needs of its host. */
export interface DoorHost {
  readonly book: Book;
  readonly traffic: Traffic;
  readonly theme: HostTheme;
  readonly takesCommands: boolean;
  readonly isDialog: boolean;
  readonly dialog: Dialog;
  /** The window's office.js takes commands from now on. */
  commandsTaken(): void;
  commandCompleted(id: string): void;
}

const newObject =
  (book: Book) =>
  (name: string): AddinInternalServiceObject | undefined =>
    name === 'Microsoft.InternalService.AddinInternalService'
      ? new AddinInternalServiceObject(book)
      : undefined;

function requestText(params: unknown): string {
  const message = Array.isArray(params) ? (params[0] as unknown) : undefined;
  const body = Array.isArray(message) ? (message[4] as unknown) : undefined;
  if (Array.isArray(body)) return body.join('');
  if (typeof body === 'string') return body;
  throw new Error('The request has no body.');
}

/** Batches of one host run one after the other, from whichever window they come. */
let queue: Promise<unknown> = Promise.resolve();

async function answerBatch(host: DoorHost, params: unknown): Promise<unknown> {
  const text = requestText(params);
  const run = queue.then(() =>
    runBatch(host.book, JSON.parse(text) as BatchRequest, newObject(host.book)),
  );
  queue = run.catch(() => undefined);
  const answer = JSON.stringify(await run);
  host.traffic.batches += 1;
  host.traffic.requestSize += text.length;
  host.traffic.answerSize += answer.length;
  return safeArray([SUCCESS, [200, [], answer]]);
}

/** Installs `window.external` as Excel on Windows offers it to office.js. */
export function openDoor(host: DoorHost, target: Window): HostDoor & DoorState {
  const handlers = new Map<number, Handler>();
  const execute = (id: number, params: unknown, callback: (answer: unknown) => void): void => {
    if (id === Call.RichApi)
      answerBatch(host, params).then(callback, () => callback(safeArray([UNSUPPORTED])));
    else if (id === Call.CommandCompleted) {
      const [commandId] = params as [string];
      host.commandCompleted(commandId);
      callback(safeArray([SUCCESS]));
    } else callback(UNSUPPORTED);
  };
  const register = (
    id: number,
    targetId: string,
    handler: Handler,
    callback: (answer: unknown) => void,
  ): void => {
    if (id === DIALOG_EVENT) {
      callback(host.dialog.open(targetId, handler));
      return;
    }
    if (!Object.values<number>(Event).includes(id)) {
      callback(UNSUPPORTED);
      return;
    }
    handlers.set(id, handler);
    callback(SUCCESS);
    // The page associates its functions when office.js tells it that it is ready, which is no later.
    if (id === Event.Command) setTimeout(() => host.commandsTaken());
  };
  const unregister = (id: number, _targetId: string, callback: (answer: unknown) => void): void => {
    if (id === DIALOG_EVENT) host.dialog.close();
    handlers.delete(id);
    callback(SUCCESS);
  };
  const { book } = host;
  const external = {
    GetHostInfo: () =>
      `Excel$Win32$16.01$${book.locale}$telemetry$${host.isDialog ? 'isDialog' : ''}$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => controlContext(book, host.theme),
    Execute: execute,
    RegisterEvent: register,
    UnregisterEvent: unregister,
    CreateWorkbook: undefined,
    MessageParent: (text: string) => host.dialog.message(text, target.location.origin),
  };
  Object.defineProperty(target, 'external', { value: external, configurable: true });
  const disconnect = book.events.connect((event) => deliver(handlers, event));
  return {
    handlers,
    takesCommands: () => host.takesCommands && handlers.has(Event.Command),
    close: () => {
      disconnect();
      handlers.clear();
      Reflect.deleteProperty(target, 'external');
    },
  };
}

function deliver(handlers: ReadonlyMap<number, Handler>, event: HostEvent): void {
  const entry = [
    RICH_API_MESSAGE,
    event.type,
    event.targetId,
    JSON.stringify(event.args),
    0,
    false,
  ];
  handlers.get(Event.RichApi)?.(Event.RichApi, safeArray([entry]));
}

/** Tells a window that takes commands that a ribbon button was pressed. */
export function sendCommand(
  door: DoorState,
  commandId: string,
  functionName: string,
  controlId: string,
): void {
  const event = JSON.stringify({ source: { id: controlId } });
  door.handlers.get(Event.Command)?.(Event.Command, safeArray([commandId, functionName, event]));
}

/** The old-style selection event (`Office.context.document`, `workbook.onSelectionChanged`). */
export const sendSelectionChanged = (door: DoorState): void =>
  door.handlers.get(Event.SelectionChanged)?.(Event.SelectionChanged, safeArray([]));
