import type { ICommandInfo, ICommandService, IDisposable } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import './currentWorkbook';
import './definedNames';
import './dependencies';
import './equality';
import './formulaData';
import './knownFormulas';
import './plainTexts';
import './rangeIndex';
import './sharedFormulas';
import './styleCache';
import './treeCache';
import './typeTests';

/**
 * Univer waits 100 ms after the last edit before it calculates. The host answers a load with
 * calculated values, so it needs to start at once and to know when it is over. Import this file
 * wherever a Univer for the host is made, before `FUniver.newAPI`.
 */
export interface CalculationExtension {
  /** Starts what is waiting to be calculated and resolves when nothing is left. */
  settleCalculation(): Promise<void>;
}

declare module '@univerjs/core/facade' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how Univer's facade is extended
  interface FUniver extends CalculationExtension {}
}

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';

/** How long Univer waits for more edits, in ms. */
const PAUSE = 100;

/** The parts of Univer's trigger that it keeps private (0.25.1, pinned). */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  readonly _activeDirtyManagerService: { get(commandId: string): unknown };
  readonly _commandService: ICommandService;
  disposeWithMe(disposable: IDisposable): void;
  _commandExecutedListener(): void;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(first: object, second: object): object;
}

interface State {
  running: boolean;
  waiting: (() => void)[];
}

const states = new WeakMap<Trigger, State>();

function stateOf(trigger: Trigger): State {
  const state = states.get(trigger) ?? { running: false, waiting: [] };
  states.set(trigger, state);
  return state;
}

/** Starts what is waiting, unless a calculation is running. */
function startWaiting(trigger: Trigger): void {
  if (stateOf(trigger).running || trigger._waitingCommandQueue.length === 0) return;
  clearTimeout(trigger._setTimeoutKey);
  const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
  trigger._waitingCommandQueue = [];
  trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
  const edits = { ...trigger._executingDirtyData };
  trigger._commandService.syncExecuteCommand(START, edits, { onlyLocal: true });
}

/** Keeps the state; true when a calculation has ended. */
function follow(state: State, command: Readonly<ICommandInfo>): boolean {
  if (command.id === START) state.running = true;
  if (command.id !== NOTIFICATION) return false;
  const ended = command.params as { functionsExecutedState?: number };
  if (ended.functionsExecutedState === undefined) return false;
  state.running = false;
  for (const wake of state.waiting.splice(0)) wake();
  return true;
}

const trigger = TriggerCalculationController.prototype as unknown as Trigger;

/**
 * While a calculation runs, Univer's timer begins a second one or breaks the first one off, and what
 * had changed for the first is lost: rules of conditional formats were never calculated. What changes
 * meanwhile waits for the end here.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- called below with its own `this`
const listen = trigger._commandExecutedListener;
trigger._commandExecutedListener = function (this: Trigger) {
  listen.call(this);
  const state = stateOf(this);
  const onExecuted = this._commandService.onCommandExecuted((command) => {
    const hasEnded = follow(state, command);
    if (!hasEnded && !this._activeDirtyManagerService.get(command.id)) return;
    clearTimeout(this._setTimeoutKey);
    this._setTimeoutKey = setTimeout(() => startWaiting(this), PAUSE);
  });
  this.disposeWithMe(onExecuted);
};

class CalculationMixin extends FUniver implements CalculationExtension {
  override async settleCalculation(): Promise<void> {
    const own = this._injector.get(TriggerCalculationController) as unknown as Trigger;
    const state = stateOf(own);
    for (;;) {
      startWaiting(own);
      if (!state.running) return;
      await new Promise<void>((resolve) => state.waiting.push(resolve));
    }
  }
}

FUniver.extend(CalculationMixin);
