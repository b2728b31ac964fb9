import type { CodeVerdict, FileVerdict } from '../sheets/closing/verdicts';
import type { Period } from '../plan/period';
import type { PlanDocument } from '../plan/planDocument';
import type { Unit } from '../plan/unit';
import type { CellPlace } from '../sheets/locate';
import type { Turn, TurnWay } from './turnEdits';
import type { Running, UnreadFile } from './exchangeReports';
import type { Outcome } from './problem';
import type { ScoreReport } from './resultReports';

export type { TurnWay } from './turnEdits';
export type { ClosedAbout, CodeVerdict, FileVerdict, Genuine } from '../sheets/closing/verdicts';

/** A period that is closed. */
export interface ClosedPeriod {
  /** Local time, as Nhật ký writes it. */
  readonly at: string;
  readonly by: string;
  /** The check code, as it is printed. */
  readonly code: string;
}

/** What speaks against closing now; nothing of it forbids it. */
export interface ClosingDoubts {
  /** Errors that are still open. */
  readonly errors: number;
  /** Units that share a rank although nobody decided so, by name, those of each tie together. */
  readonly ties: readonly (readonly string[])[];
  /** Units that lack figures, by name. */
  readonly missing: readonly string[];
}

export type CloseReport =
  /** Nothing was written: somebody has to say that it is to be closed all the same. */
  | { readonly is: 'doubtful'; readonly doubts: ClosingDoubts; readonly review: ScoreReport }
  | {
      readonly is: 'closed';
      readonly closed: ClosedPeriod;
      readonly period: string;
      /** The tab of the closed result. */
      readonly sheet: string;
      readonly review: ScoreReport;
    };

export interface CloseOrder {
  /** Who closes; not blank. */
  readonly by: string;
  /** Whether it is closed although something speaks against it. */
  readonly despite: boolean;
}

export interface ReopenReport {
  readonly period: string;
  /** The tab under which the former result is kept. */
  readonly archive: string;
  readonly review: ScoreReport;
}

/** What files were found to be. */
export interface FilesVerdict {
  /** One for each closed result in them. */
  readonly verdicts: readonly FileVerdict[];
  /** Workbooks without a closed result. */
  readonly without: readonly string[];
  readonly unread: readonly UnreadFile[];
}

export type VerifyReport =
  | { readonly is: 'code'; readonly verdict: CodeVerdict }
  | { readonly is: 'files'; readonly verdict: FilesVerdict };

/** What there is to know before the turn to another period. */
export interface TurnView {
  /** The present period. */
  readonly period: Period;
  readonly closed: ClosedPeriod | null;
  /** How many earlier periods count along with it. */
  readonly past: number;
  /** Those of the present period. */
  readonly units: readonly Unit[];
  /** The cells of Đơn vị in which their last days stand; null where it has no such column. */
  readonly lastDays: CellPlace | null;
  /** How many cells people have typed. */
  readonly typed: {
    readonly figures: number;
    readonly explanations: number;
    readonly appraisals: number;
    readonly pledges: number;
  };
  readonly proposals: Readonly<Record<TurnWay, Period>>;
  /** Those whose codes the new period may not have. */
  readonly usedPeriods: readonly { readonly code: string }[];
  /** The plan's document as it stands on Kế hoạch, and as a new year may have it. */
  readonly document: { readonly present: PlanDocument; readonly proposed: PlanDocument };
}

/** The title of another document is not blank. */
export interface TurnOrder extends Turn {
  /** Whether the registered targets hold for the new period as well. */
  readonly keepPledges: boolean;
  /** Whether it is done although something speaks against it. */
  readonly despite: boolean;
}

/** What speaks against turning now; nothing of it forbids it. */
export interface TurnDoubts {
  readonly notClosed: boolean;
  /** No figure was typed: was this period turned to by mistake, or a moment ago? */
  readonly noFigures: boolean;
  /** Findings about the closed result: the figures give another one, or it was changed. */
  readonly differing: number;
  /** Names of the units that end before the new period: nobody scores them any more. */
  readonly leaving: readonly string[];
}

export type TurnReport =
  /** Nothing was written: somebody has to say that it is to be done all the same. */
  | { readonly is: 'doubtful'; readonly doubts: TurnDoubts; readonly review: ScoreReport }
  | {
      readonly is: 'turned';
      readonly from: string;
      readonly to: string;
      readonly way: TurnWay;
      /** How many figures of the former period went to Số liệu kỳ trước. */
      readonly figures: number;
      /** The tab under which the closed result is kept; null where the period was not closed. */
      readonly archive: string | null;
      readonly cells: number;
      readonly review: ScoreReport;
    };

/** What the pane can do about the closing of a period. */
export interface ClosingCommands {
  /** Scores, then writes the result as values on a sheet of its own. */
  readonly close: (order: CloseOrder, running?: Running) => Promise<Outcome<CloseReport>>;
  /** Puts the closed result away; `reason` is not blank. */
  readonly reopen: (reason: string) => Promise<Outcome<ReopenReport>>;
  readonly turnView: () => Promise<Outcome<TurnView>>;
  /** One step that `undo` takes back. */
  readonly turnPeriod: (order: TurnOrder, running?: Running) => Promise<Outcome<TurnReport>>;
  /** What a code typed from paper is; needs no scorebook. */
  readonly verifyCode: (typed: string) => Promise<Outcome<VerifyReport>>;
  /** What files are, and whether a code typed from paper is theirs; needs no scorebook. */
  readonly verifyFiles: (
    files: readonly File[],
    paper: string,
    running: Running,
  ) => Promise<Outcome<VerifyReport>>;
}
