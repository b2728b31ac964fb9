import type { CellValue } from '../plan/entry';
import type { Finding } from '../plan/finding';
import type { UnitExplanation } from '../scoring/explain/explanation';
import type { SheetKey } from '../sheets/description';
import type { CellPlace } from '../sheets/locate';
import type {
  Board,
  FormDecision,
  MailKind,
  MailText,
  FigureOfUnit,
  Origin,
  Running,
  SendOrder,
  SendView,
  SentReport,
} from './exchangeReports';
import type { MergeCommands } from './mergeReports';
import type { OwnContent, PlanSource, SetUpCommands } from './setUpReports';
import type { ClosedPeriod, ClosingCommands } from './closingReports';
import type { PrintCommands } from './printReports';
import type { Outcome } from './problem';
import type { LocatedFinding, PlanHeading, ScoreReport } from './resultReports';
import type { RemovalCommands } from './removalReports';
import type { Remembered, Undoable } from './remembered';
import type { WhatIf } from './whatIfReports';

/** A finding to be mended, and the value that its cell is to have. */
export interface Choice {
  readonly located: LocatedFinding;
  readonly value: CellValue;
}

/** What stands in the open workbook. */
export interface Status {
  /** A unit's form that was opened in Excel; null where the workbook is none. */
  readonly form: { readonly unitName: string; readonly period: string } | null;
  /** Null where the workbook holds no scorebook. */
  readonly scorebook: ScorebookStatus | null;
}

export interface ScorebookStatus extends PlanHeading {
  readonly units: number;
  readonly criteria: number;
  /** The plan is the blank one, and nobody has written a criterion of his own. */
  readonly isUnwritten: boolean;
  /** When and by whom the period was closed; null where it is open. */
  readonly closed: ClosedPeriod | null;
}

export interface InjectReport {
  /** The workbook had no scorebook before; otherwise its sheets were put right. */
  readonly isNew: boolean;
  readonly created: readonly SheetKey[];
  readonly repaired: readonly SheetKey[];
  /** Cells of the plan's tables that were cleaned, or in which a name took the place of its code. */
  readonly cleaned: number;
  /** Tabs whose usual title was taken by somebody else's sheet. */
  readonly renamed: readonly { readonly wanted: string; readonly used: string }[];
  /** Typed figures that were there before and still are. */
  readonly keptFigures: number;
  readonly milliseconds: number;
}

/** Cells that were put right, or back, and what there is to see now. */
export interface RepairReport {
  readonly cells: number;
  readonly review: ScoreReport;
}

/** A step that was taken back, and how many cells hold what they held before it. */
export interface TakenBack {
  readonly did: Undoable;
  readonly cells: number;
}

export interface UndoReport extends TakenBack {
  readonly review: ScoreReport;
}

/** Where a code's cell of the explained unit is; null where there is none. */
export type CellOf = (code: string) => CellPlace | null;

/** A unit's result explained, and what of it was asked about. */
export interface ExplainReport {
  readonly unit: UnitExplanation;
  /** Codes of the criteria that were asked about; none: the unit as a whole. */
  readonly asked: readonly string[];
  /** Code of the content group that was asked about; null: none. */
  readonly group: string | null;
  readonly cells: {
    /** By code of a figure. */
    readonly figure: CellOf;
    /** By code of a criterion. */
    readonly points: CellOf;
    readonly appraisal: CellOf;
    readonly pledge: CellOf;
    /** In the unit's rows: its total on Điểm, its rank on Xếp hạng, the beginning of its figures. */
    readonly rows: Readonly<Record<'points' | 'ranking' | 'figures', CellPlace | null>>;
  };
}

/** Everything that the pane and the ribbon can do, so that a test can stand in for it. */
export interface Commands
  extends MergeCommands, SetUpCommands, RemovalCommands, ClosingCommands, PrintCommands {
  readonly status: () => Promise<Outcome<Status>>;
  /** `own`: in place of the plan's own; invented figures come only with its own units. */
  readonly inject: (
    source: PlanSource,
    withSamples: boolean,
    own?: OwnContent,
    running?: Running,
  ) => Promise<Outcome<InjectReport>>;
  readonly score: (running?: Running) => Promise<Outcome<ScoreReport>>;
  /** What the workbook comes to as it stands. Writes nothing. */
  readonly review: () => Promise<Outcome<ScoreReport>>;
  readonly repair: (choices: readonly Choice[]) => Promise<Outcome<RepairReport>>;
  readonly remembered: () => Remembered;
  /** Takes the latest step back; throws where there is none. */
  readonly undo: () => Promise<Outcome<UndoReport>>;
  readonly accept: (finding: Finding, reason: string) => Promise<Outcome<ScoreReport>>;
  readonly withdraw: (finding: Finding) => Promise<Outcome<ScoreReport>>;
  /**
   * Reviews after each edit of a cell, and after each run of the ribbon's (`isRun`), until the
   * returned function is called.
   */
  readonly watch: (onReview: (outcome: Outcome<ScoreReport>, isRun: boolean) => void) => () => void;
  readonly whatIf: () => Promise<Outcome<WhatIf>>;
  /** Explains the selected cell. */
  readonly explain: () => Promise<Outcome<ExplainReport>>;
  /** Explains a unit's whole result, by its code. */
  readonly explainUnit: (unit: string) => Promise<Outcome<ExplainReport>>;
  /** Reads returned files; adds to what was read in this session. */
  readonly collect: (files: readonly File[], running: Running) => Promise<Outcome<Board>>;
  /** The board as it stands, afresh from the workbook. */
  readonly board: () => Promise<Outcome<Board>>;
  readonly chooseUnit: (hash: string, unit: string) => Promise<Outcome<Board>>;
  /** One step that `undo` takes back. */
  readonly decide: (
    decisions: readonly FormDecision[],
    running?: Running,
  ) => Promise<Outcome<{ board: Board; cells: number }>>;
  readonly forget: (hash: string) => Promise<Outcome<Board>>;
  /** Where a figure came from; null asks for the selected cell. */
  readonly origin: (of: FigureOfUnit | null) => Promise<Outcome<Origin>>;
  /** Mails to units that say what was received from them. */
  readonly receipts: (units: readonly string[], running: Running) => Promise<Outcome<SentReport>>;
  /** The result for the level above. */
  readonly exportUpward: (kind: 'csv' | 'workbook') => Promise<Outcome<SentReport>>;
  readonly goToCell: (sheet: string, address: string) => Promise<Outcome<null>>;
  readonly goToSheet: (sheet: SheetKey) => Promise<Outcome<null>>;
  /** Selects the first cell of Số liệu that is still to be filled in. */
  readonly goToEntry: () => Promise<Outcome<null>>;

  /** What there is to choose before forms or reminders are made. */
  readonly sendView: () => Promise<Outcome<SendView>>;
  /** Makes forms or reminders; `cancelled` where it was called off. */
  readonly send: (order: SendOrder, running: Running) => Promise<Outcome<SentReport>>;
  /** Keeps the text of a mail in the workbook. */
  readonly saveMail: (kind: MailKind, text: MailText) => Promise<Outcome<null>>;
}
