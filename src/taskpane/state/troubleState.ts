import type { Problem } from '../../commands/problem';
import { allClosed, initialExchange, originClosed } from '../exchange/exchangeState';
import type { Action } from './actions';
import type { PaneState } from './paneState';

/** A plan that cannot be scored stays trouble until it is mended, also while one goes to its cells. */
export function standing(trouble: PaneState['trouble']): PaneState['trouble'] {
  return trouble?.problem.code === 'planRefused' ? trouble : null;
}

/** A plan that cannot be scored is trouble until it is mended. */
export function refusedBy(state: PaneState, problem: Problem): PaneState {
  return { ...state, trouble: { problem, action: { kind: 'score' } } };
}

/** What is left of the pane's state after an action that was refused. */
export function failed(state: PaneState, action: Action, problem: Problem): PaneState {
  const trouble = { problem, action };
  switch (problem.code) {
    case 'noScorebook':
    case 'unitForm':
      return {
        ...state,
        trouble,
        scorebook: null,
        scored: null,
        explained: null,
        exchange: initialExchange,
        tool: null,
      };
    case 'planRefused':
      // An old ranking beside a refused plan would be taken for its result.
      return {
        ...state,
        trouble,
        scored: null,
        explained: null,
        exchange: allClosed(state.exchange),
      };
    case 'nothingToExplain':
      // The explanation of another cell would be taken for this one's.
      return { ...state, trouble, explained: null };
    case 'noOrigin':
      return { ...state, trouble, exchange: originClosed(state.exchange) };
    case 'alreadyClosed':
    case 'notClosed':
    case 'closedKept':
    case 'periodTaken':
    case 'noRoomForPeriod':
    case 'cancelled':
    case 'nothingChosen':
    case 'rowMissing':
    case 'mergeOutdated':
    case 'unknownPlaceholders':
    case 'sheetGone':
    case 'unitGone':
    case 'cellsChanged':
    case 'cellEditMode':
    case 'protected':
    case 'hostFailed':
      return { ...state, trouble };
  }
}
