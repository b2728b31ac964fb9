import type {
  AddedUnits,
  DroppedUnits,
  LoadedFile,
  SavedTemplate,
  UnitsView,
} from '../../commands/setUpReports';
import type { Action } from '../state/actions';
import type { Removal, Removed, SetUpLearned } from './setUpActions';

/** What the pane remembers while a plan is set up. */
export interface SetUpState {
  /** What came of the file that was chosen last. */
  readonly loaded: LoadedFile | null;
  /** The last file with a good plan: it stays on offer when another one is refused. */
  readonly plan: Extract<LoadedFile, { is: 'plan' }> | null;
  readonly view: UnitsView | null;
  /** What was just done, until something else is. */
  readonly added: AddedUnits | null;
  readonly dropped: DroppedUnits | null;
  readonly saved: SavedTemplate | null;
  /** What would go if the scorebook were taken out; null: nobody has asked. */
  readonly removal: Removal | null;
  /** The scorebook was just taken out. */
  readonly removed: Removed | null;
}

export const initialSetUp: SetUpState = {
  loaded: null,
  plan: null,
  view: null,
  added: null,
  dropped: null,
  saved: null,
  removal: null,
  removed: null,
};

/** News of what was done before are old as soon as something else is set going. */
export function setUpStarted(state: SetUpState, { kind }: Action): SetUpState {
  const loaded = kind === 'loadTemplate' ? null : state.loaded;
  // The list of units is read along with what would go, which stays in view while it goes.
  const removal = kind === 'readUnits' || kind === 'remove' ? state.removal : null;
  return { ...setUpRead(state), loaded, removal };
}

/** What was just done was read. */
export function setUpRead(state: SetUpState): SetUpState {
  return { ...state, added: null, dropped: null, saved: null, removal: null, removed: null };
}

/** What an action has changed of the set-up. */
export function setUpAnswered(state: SetUpState, learned: SetUpLearned): SetUpState {
  const { loaded, view, added, dropped, saved, removal } = learned;
  return {
    loaded: loaded ?? state.loaded,
    plan: loaded?.is === 'plan' ? loaded : state.plan,
    view: view ?? state.view,
    added: added ?? state.added,
    dropped: dropped ?? state.dropped,
    saved: saved ?? state.saved,
    removal: removal ?? state.removal,
    removed: state.removed,
  };
}
