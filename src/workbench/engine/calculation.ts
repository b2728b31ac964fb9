import type { ICommandInfo } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import './dependencies';
import './equality';
import './formulaData';
import './rangeIndex';
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

/** The parts of Univer's trigger that it keeps private (0.25.1, pinned). */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(first: object, second: object): object;
}

interface State {
  running: boolean;
  waiting: (() => void)[];
}

const states = new WeakMap<FUniver, State>();

class CalculationMixin extends FUniver implements CalculationExtension {
  override _initialize(): void {
    const state: State = { running: false, waiting: [] };
    states.set(this, state);
    this.disposeWithMe(
      this._commandService.onCommandExecuted((command: Readonly<ICommandInfo>) => {
        if (command.id === START) state.running = true;
        else if (command.id === NOTIFICATION) {
          const ended = command.params as { functionsExecutedState?: number };
          if (ended.functionsExecutedState === undefined) return;
          state.running = false;
          for (const wake of state.waiting.splice(0)) wake();
        }
      }),
    );
  }

  override async settleCalculation(): Promise<void> {
    const state = states.get(this);
    if (!state) throw new Error('Import engine/calculation before FUniver.newAPI');
    const trigger = this._injector.get(TriggerCalculationController) as unknown as Trigger;
    for (;;) {
      if (!state.running && trigger._waitingCommandQueue.length > 0) {
        clearTimeout(trigger._setTimeoutKey);
        const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
        trigger._waitingCommandQueue = [];
        trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
        this._commandService.syncExecuteCommand(
          START,
          { ...trigger._executingDirtyData },
          { onlyLocal: true },
        );
      }
      if (!state.running) return;
      await new Promise<void>((resolve) => state.waiting.push(resolve));
    }
  }
}

FUniver.extend(CalculationMixin);
