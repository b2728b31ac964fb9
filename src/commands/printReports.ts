import type { PaperField } from '../plan/onPaper';
import type { AddedByTie, AwardChoice } from '../sheets/annex/awards';
import type { CellPlace } from '../sheets/locate';
import type { Running } from './exchangeReports';
import type { Outcome } from './problem';
import type { ScoreReport } from './resultReports';

export type { AwardChoice } from '../sheets/annex/awards';

/** What is to be printed. `units`: codes of those whose cards are wanted. */
export type PrintOrder =
  | { readonly what: 'ranking' | 'overview' }
  | { readonly what: 'cards'; readonly units: readonly string[] }
  | { readonly what: 'annex'; readonly choice: AwardChoice };

/** What there is to choose from before anything is made. */
export interface PrintView {
  /** What is blank on Kế hoạch, and therefore on paper. */
  readonly blank: readonly PaperField[];
  /** Where the first of that is typed, or else who signs; null where Kế hoạch has no such cell. */
  readonly signers: CellPlace | null;
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly cluster: string;
    /** Without any, its card has no points. */
    readonly hasFigures: boolean;
  }[];
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  /** From the best to the last. */
  readonly bands: readonly string[];
  /** How many cards are made at once at most. */
  readonly mostCards: number;
}

/** Who is on a list of awards, and where ties made it longer than it was asked for. */
export interface AnnexReport {
  readonly listed: readonly { readonly unit: string; readonly name: string }[];
  readonly added: readonly AddedByTie[];
}

/** What is ready to be printed, and shown in Excel. */
export interface PrintReport {
  readonly what: PrintOrder['what'];
  /** Cards that were made, units on the list; 0 for whole sheets. */
  readonly units: number;
  /** Null where it is no list of awards. */
  readonly annex: AnnexReport | null;
  /** The run that everything was brought up to date by. */
  readonly review: ScoreReport;
}

/** What the pane can have made for paper. */
export interface PrintCommands {
  readonly printView: () => Promise<Outcome<PrintView>>;
  /** Scores, makes what is wanted and shows it; `cancelled` where it was called off. */
  readonly preparePrint: (order: PrintOrder, running: Running) => Promise<Outcome<PrintReport>>;
}
