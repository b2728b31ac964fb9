import { type DoorState, sendCommand } from './door';

interface Press {
  readonly id: string;
  readonly functionName: string;
  readonly controlId: string;
  readonly done: () => void;
}

/**
 * Presses of ribbon buttons that run a function. As Excel does, one that comes before the function
 * file is loaded waits for it, and one whose window goes away is over.
 */
export class Commands {
  readonly #waiting: Press[] = [];
  readonly #running = new Map<string, Press & { readonly door: DoorState }>();
  #next = 1;

  /** @param doors the windows that are open now */
  constructor(private readonly doors: () => Iterable<DoorState>) {}

  /** Resolves at the function's `event.completed()`. */
  run(functionName: string, controlId: string): Promise<void> {
    const id = `command-${this.#next++}`;
    return new Promise((done) => {
      this.#waiting.push({ id, functionName, controlId, done });
      this.flush();
    });
  }

  /** Hands on what waits, where a window takes commands by now. */
  flush(): void {
    const door = [...this.doors()].find((one) => one.takesCommands());
    if (!door) return;
    for (const press of this.#waiting.splice(0)) {
      this.#running.set(press.id, { ...press, door });
      sendCommand(door, press.id, press.functionName, press.controlId);
    }
  }

  completed(id: string): void {
    this.#running.get(id)?.done();
    this.#running.delete(id);
  }

  /** A window was closed: nothing that ran in it completes any more. */
  closed(door: DoorState): void {
    for (const [id, press] of this.#running) if (press.door === door) this.completed(id);
  }
}
