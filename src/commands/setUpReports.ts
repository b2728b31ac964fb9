import type { Period } from '../plan/period';
import type { Plan } from '../plan/plan';
import type { Cluster, Unit } from '../plan/unit';
import type { ListContext } from '../plan/unitList/unitList';
import type { Refusal } from '../xlsx/guard/refusal';
import type { DeliveryWay, Running } from './exchangeReports';
import type { Outcome } from './problem';
import type { LocatedFinding, ScoreReport } from './resultReports';

/** Where a plan comes from: a built-in one by its id, or the template file that was loaded last. */
export type PlanSource = string | { readonly file: string };

/** What a scorebook has of its own in place of what its plan brings along. */
export interface OwnContent {
  /** Absent or null: the plan's own units. */
  readonly units?: OwnUnits | null;
  /** Absent or null: the plan's own period. */
  readonly period?: Period | null;
}

/** The units that take the place of the plan's own, and all clusters that there are with them. */
export interface OwnUnits {
  readonly units: readonly Unit[];
  readonly clusters: readonly Cluster[];
}

/** What came of a file that was chosen as a template. Nothing is written by it. */
export type LoadedFile =
  | { readonly is: 'plan'; readonly file: string; readonly plan: Plan }
  | { readonly is: 'unread'; readonly file: string; readonly refusal: Refusal }
  /** A plan with errors; the cells are those of the file. */
  | {
      readonly is: 'faulty';
      readonly file: string;
      readonly findings: readonly LocatedFinding[];
    };

/** A template that was made, and where it is. */
export interface SavedTemplate {
  /** How many units stand in it. */
  readonly units: number;
  readonly way: DeliveryWay;
  readonly fileName: string;
}

/** What a list of further units is read against, and how many clusters there is room for. */
export type UnitsView = Pick<ListContext, 'plan' | 'there'> & {
  readonly usedCodes: readonly string[];
  readonly newClusters: number;
  /** By code: how many cells somebody typed for a unit; one without any is not in it. */
  readonly typed: ReadonlyMap<string, number>;
};

export interface AddedUnits {
  readonly units: number;
  readonly clusters: number;
  /** Cells that were typed: what undoing takes back. */
  readonly cells: number;
}

/** Units that are not scored any more, by name. */
export interface DroppedUnits {
  /** Nothing was typed of them: they are gone from all sheets. */
  readonly gone: readonly string[];
  /** Their figures stay where they are; on Đơn vị they end on the day `until` (ISO). */
  readonly ended: readonly string[];
  readonly until: string;
  readonly cells: number;
  readonly review: ScoreReport;
}

/** What setting a plan up can do beside `inject`. */
export interface SetUpCommands {
  /** Reads a template file, or the plan of a scorebook that was saved; a good one is kept for `inject`. */
  readonly loadTemplate: (file: File, running: Running) => Promise<Outcome<LoadedFile>>;
  /** Makes a file of the open scorebook's plan. */
  readonly saveTemplate: (withUnits: boolean, running: Running) => Promise<Outcome<SavedTemplate>>;
  readonly unitsView: () => Promise<Outcome<UnitsView>>;
  /** Adds units, and clusters where they are new, to their tables; one step that `undo` takes back. */
  readonly addUnits: (
    units: readonly Unit[],
    clusters: readonly Cluster[],
    running?: Running,
  ) => Promise<Outcome<AddedUnits>>;
  /** Units (codes) that leave; one step that `undo` takes back. */
  readonly dropUnits: (
    codes: readonly string[],
    running?: Running,
  ) => Promise<Outcome<DroppedUnits>>;
}
