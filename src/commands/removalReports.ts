import type { OwnWork } from './ownWork';
import type { Outcome } from './problem';

/** What goes when the scorebook is taken out of its workbook. */
export interface RemovalView extends OwnWork {
  /** Titles of the sheets that go, hidden ones too, in the order of the tabs. */
  readonly sheets: readonly string[];
  /** Those of them that somebody copied: left behind they would be taken for a scorebook. */
  readonly copies: readonly string[];
  /** Titles of the sheets with closed results, in force or kept; with any of them nothing goes. */
  readonly closed: readonly string[];
}

/** What came of it. */
export type RemovalReport =
  | {
      readonly is: 'removed';
      /** How many sheets went. */
      readonly sheets: number;
      /** No visible sheet would have been left: a blank one was added. */
      readonly withBlank: boolean;
    }
  /** More would have gone than was seen: nothing did. `view`: what there is by now. */
  | { readonly is: 'outdated'; readonly view: RemovalView };

/** The commands that take the scorebook out of the workbook. */
export interface RemovalCommands {
  /** What would go; writes nothing. */
  readonly removalView: () => Promise<Outcome<RemovalView>>;
  /** Takes out what was seen. Cannot be taken back. */
  readonly remove: (seen: RemovalView) => Promise<Outcome<RemovalReport>>;
}
