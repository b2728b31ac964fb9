import type { CodeVerdict, FileVerdict } from '../sheets/closing/verdicts';
import type { Running, UnreadFile } from './exchangeReports';
import type { Outcome, ScoreReport } from './reports';

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

/** What the pane can do about the closing of a period. */
export interface ClosingCommands {
  /** Scores, then writes the result as values on a sheet of its own. */
  readonly close: (order: CloseOrder) => Promise<Outcome<CloseReport>>;
  /** Puts the closed result away; `reason` is not blank. */
  readonly reopen: (reason: string) => Promise<Outcome<ReopenReport>>;
  /** What a code typed from paper is; needs no scorebook. */
  readonly verifyCode: (typed: string) => Promise<Outcome<VerifyReport>>;
  /** What files are, and whether a code typed from paper is theirs; needs no scorebook. */
  readonly verifyFiles: (
    files: readonly File[],
    paper: string,
    running: Running,
  ) => Promise<Outcome<VerifyReport>>;
}
