import type { Plan } from '../../plan/plan';
import { sheetReference } from '../address';

/** Codes of the typed columns of one past period on Các kỳ. */
export const pastCodes = {
  total: (period: string) => `tong:${period}`,
  rank: (period: string) => `hang:${period}`,
  band: (period: string) => `loai:${period}`,
} as const;

/** Codes of the computed columns of Các kỳ. */
export const periodCodes = {
  row: '_dong',
  cluster: '_cum',
  kind: '_loai',
  total: '_tong',
  rank: '_hang',
  band: '_xeploai',
  places: '_bac',
  points: '_chenh',
  combined: '_gop',
  combinedRank: '_hanggop',
  combinedBand: '_loaigop',
} as const;

/** Rows and columns of the sheet Các kỳ (0-based): totals, ranks, bands side by side, each ending with the present period. */
export interface PeriodsLayout {
  readonly codeRow: number;
  readonly nameRow: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly code: number;
  readonly name: number;
  /** Codes of all columns from the first to the last. */
  readonly codes: readonly string[];
  readonly column: (code: string) => number;
}

export function periodsLayout({ history }: Plan, rows: number): PeriodsLayout {
  const periods = history.periods.map(({ code }) => code);
  const own = periodCodes;
  const codes = [
    '_ma',
    '_ten',
    own.row,
    own.cluster,
    own.kind,
    ...periods.map(pastCodes.total),
    own.total,
    ...periods.map(pastCodes.rank),
    own.rank,
    ...periods.map(pastCodes.band),
    own.band,
    own.places,
    own.points,
    own.combined,
    own.combinedRank,
    own.combinedBand,
  ];
  return {
    codeRow: 2,
    nameRow: 3,
    firstRow: 4,
    rows,
    code: 0,
    name: 1,
    codes,
    column: (code) => {
      const column = codes.indexOf(code);
      if (column < 0) throw new Error(`No column ${code} on Các kỳ`);
      return column;
    },
  };
}

/** A column of Các kỳ over all its rows, as other sheets refer to it. */
export function periodsColumn(title: string, at: PeriodsLayout, code: string): string {
  return sheetReference(title, {
    row: at.firstRow,
    column: at.column(code),
    rows: at.rows,
    columns: 1,
  });
}
