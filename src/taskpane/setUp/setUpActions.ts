import type { Running } from '../../commands/exchangeReports';
import type { Outcome } from '../../commands/problem';
import type { Commands } from '../../commands/reports';
import type { RemovalReport, RemovalView } from '../../commands/removalReports';
import type {
  AddedUnits,
  DroppedUnits,
  LoadedFile,
  SavedTemplate,
  UnitsView,
} from '../../commands/setUpReports';
import type { Cluster, Unit } from '../../plan/unit';

/** What a person can set going while a plan is set up, beside putting it in. */
export type SetUpAction =
  | { readonly kind: 'loadTemplate'; readonly file: File }
  | { readonly kind: 'saveTemplate'; readonly withUnits: boolean }
  /** Looks at the units that further ones are added to. */
  | { readonly kind: 'readUnits' }
  | {
      readonly kind: 'addUnits';
      readonly units: readonly Unit[];
      readonly clusters: readonly Cluster[];
    }
  /** Units (codes) that leave. */
  | { readonly kind: 'dropUnits'; readonly units: readonly string[] }
  /** Opens the tool with what would go if the scorebook were taken out. */
  | { readonly kind: 'openRemoval' }
  /** Takes out what was seen. */
  | { readonly kind: 'remove'; readonly seen: RemovalView };

/** What came of it: only what it learned. */
export interface SetUpLearned {
  readonly loaded?: LoadedFile;
  readonly saved?: SavedTemplate;
  readonly view?: UnitsView;
  readonly added?: AddedUnits;
  readonly dropped?: DroppedUnits;
  readonly removal?: Removal;
  readonly removed?: Removed;
}

/** What would go; `isOutdated`: more than was seen when somebody wanted it to go. */
export interface Removal {
  readonly view: RemovalView;
  readonly isOutdated: boolean;
}

export type Removed = Extract<RemovalReport, { is: 'removed' }>;

function learn<Report>(
  outcome: Outcome<Report>,
  learned: (report: Report) => SetUpLearned,
): Outcome<SetUpLearned> {
  return outcome.ok ? { ok: true, report: learned(outcome.report) } : outcome;
}

/** What was done to the units, with the units as they are now. */
async function withUnits<Report>(
  commands: Commands,
  outcome: Outcome<Report>,
  learned: (report: Report) => SetUpLearned,
): Promise<Outcome<SetUpLearned>> {
  if (!outcome.ok) return outcome;
  const view = await commands.unitsView();
  return learn(outcome, (report) => ({
    ...learned(report),
    ...(view.ok ? { view: view.report } : {}),
  }));
}

/** Carries an action of the set-up out. Rejects only for a programming error. */
export async function performSetUp(
  commands: Commands,
  action: SetUpAction,
  running: Running,
): Promise<Outcome<SetUpLearned>> {
  switch (action.kind) {
    case 'loadTemplate':
      return learn(await commands.loadTemplate(action.file, running), (loaded) => ({ loaded }));
    case 'saveTemplate':
      return learn(await commands.saveTemplate(action.withUnits, running), (saved) => ({ saved }));
    case 'readUnits':
      return learn(await commands.unitsView(), (view) => ({ view }));
    case 'addUnits': {
      const { units, clusters } = action;
      const added = await commands.addUnits(units, clusters, running);
      return withUnits(commands, added, (report) => ({ added: report }));
    }
    case 'dropUnits': {
      const dropped = await commands.dropUnits(action.units, running);
      return withUnits(commands, dropped, (report) => ({ dropped: report }));
    }
    case 'openRemoval': {
      const seen = await commands.removalView();
      // What stands above it is as long as it will be before anything is scrolled to.
      const units = await commands.unitsView();
      return learn(seen, (view) => ({
        removal: { view, isOutdated: false },
        ...(units.ok ? { view: units.report } : {}),
      }));
    }
    case 'remove':
      return learn(await commands.remove(action.seen), (report) =>
        report.is === 'removed'
          ? { removed: report }
          : { removal: { view: report.view, isOutdated: true } },
      );
  }
}
