import type { Running } from '../../commands/exchangeReports';
import type { Commands, Outcome } from '../../commands/reports';
import type { AddedUnits, LoadedFile, SavedTemplate, UnitsView } from '../../commands/setUpReports';
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
    };

/** What came of it: only what it learned. */
export interface SetUpLearned {
  readonly loaded?: LoadedFile;
  readonly saved?: SavedTemplate;
  readonly view?: UnitsView;
  readonly added?: AddedUnits;
}

function learn<Report>(
  outcome: Outcome<Report>,
  learned: (report: Report) => SetUpLearned,
): Outcome<SetUpLearned> {
  return outcome.ok ? { ok: true, report: learned(outcome.report) } : outcome;
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
      const added = await commands.addUnits(action.units, action.clusters, running);
      if (!added.ok) return added;
      const view = await commands.unitsView();
      return learn(added, (report) => ({
        added: report,
        ...(view.ok ? { view: view.report } : {}),
      }));
    }
  }
}
