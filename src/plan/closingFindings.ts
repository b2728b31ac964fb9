import type { CellValue } from './entry';

/** What of a result is closed and compared: of the period, and of all periods put together. */
export const comparedParts = [
  ...(['total', 'rank', 'band'] as const),
  ...(['combined', 'combinedRank', 'combinedBand'] as const),
] as const;

/** One part of a unit's result that changed. A unit without a rank holds a mark in its place. */
export interface ResultChange {
  readonly of: (typeof comparedParts)[number];
  readonly closed: CellValue;
  readonly now: CellValue;
}

/** The values of findings that compare the workbook with the result that was closed. */
export interface ClosingFindingValues {
  /**
   * A unit's result is another one now; `sheet` and `address`: its cell in the closed result.
   */
  'closed.differs': {
    readonly unit: string;
    readonly changes: readonly ResultChange[];
    readonly sheet: string;
    readonly address: string;
  };
  /** A unit that the closed result has and the plan has no more, or the other way round. */
  'closed.unitGone': { readonly unit: string; readonly sheet: string };
  'closed.unitNew': { readonly unit: string; readonly sheet: string };
  /** The closed result itself was changed: its fingerprint is another one. */
  'closed.edited': { readonly sheet: string; readonly code: string };
  /** Nhật ký says that the period is closed, and its sheet is gone. */
  'closed.gone': { readonly code: string };
  /** The plan speaks of another period than the closed result, which was not archived. */
  'closed.otherPeriod': {
    readonly sheet: string;
    readonly closed: string;
    readonly now: string;
  };
}
