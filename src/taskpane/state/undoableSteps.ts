import { UNDO_STEPS } from '../../commands/session';
import type { Action, Learned } from './actions';

/** What can be taken back, for the words on the button. */
export type UndoableStep =
  | { readonly what: 'cells'; readonly cells: number; readonly only: string | null }
  | { readonly what: 'forms' | 'units' | 'merge' | 'turn' };

/** The step that an answered action was, if it was one. */
export function stepOf(action: Action, learned: Learned): UndoableStep | null {
  const { repaired, exchange, merging, setUp, closing } = learned;
  if (merging?.report) return { what: 'merge' };
  if (setUp?.added) return { what: 'units' };
  // A refusal changes no cell and is a step all the same.
  if (exchange?.decided) return { what: 'forms' };
  if (closing?.turned?.is === 'turned') return { what: 'turn' };
  if (repaired === undefined) return null;
  return { what: 'cells', cells: repaired, only: onlyCell(action) };
}

/** The latest last; the commands forget the oldest as well. */
export function withStep(
  steps: readonly UndoableStep[],
  step: UndoableStep,
): readonly UndoableStep[] {
  return [...steps, step].slice(-UNDO_STEPS);
}

function onlyCell(action: Action): string | null {
  if (action.kind !== 'repairCells' || action.choices.length !== 1) return null;
  const cell = action.choices[0]?.located.cell;
  return cell ? `${cell.sheet} ${cell.address}` : null;
}

/** A repair that can no longer be taken back is offered no more, so that the step before it can be. */
export function stepsAfterRefusal(
  steps: readonly UndoableStep[],
  { kind }: Action,
): readonly UndoableStep[] {
  const isOver = kind === 'undo' && steps.at(-1)?.what === 'cells';
  return isOver ? steps.slice(0, -1) : steps;
}
