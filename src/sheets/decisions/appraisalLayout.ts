import type { Plan } from '../../plan/plan';
import type { Area } from '../address';
import { sheetReference } from '../address';

/** Code of the column with the reasons. */
export const REASON = '_lydo';

/** Codes of the columns with the place among equal units, and with its reason. */
export const ORDER = '_thutu';
export const ORDER_REASON = '_lydothutu';

/** Rows and columns of the sheet Thẩm định (0-based). */
export const appraisalLayout = {
  codeRow: 2,
  nameRow: 3,
  /** First of the rows with the points at most, one for each kind. */
  maxRow: 4,
  code: 0,
  name: 1,
  firstCriterion: 2,
} as const;

/** Where the units' appraised points stand, as Điểm refers to them. */
export interface AppraisalPlace {
  readonly rows: number;
  /** The unit codes, one row each. */
  readonly codes: string;
  /** Points of some criteria, all units and one blank row below them for units that are not listed. */
  readonly points: (firstCriterion: number, criteria: number) => string;
  /** The points at most of one criterion, a row for each kind of unit. */
  readonly most: (criterion: number) => string;
  /** The places decided by hand between equal units. */
  readonly order: string;
  /** Why points were put in the place of computed ones, and why equal units stand in this order. */
  readonly reasons: string;
  readonly orderReasons: string;
}

/** The column of the places decided by hand: behind the criteria and the reasons. */
export function orderColumn({ criteria }: Plan): number {
  return appraisalLayout.firstCriterion + criteria.length + 1;
}

/** The place of the appraised points for a number of units. */
export function appraisalPlace(title: string, plan: Plan, rows: number): AppraisalPlace {
  const row = appraisalLayout.maxRow + plan.unitKinds.length;
  const reference = (area: Omit<Area, 'row'>): string => sheetReference(title, { row, ...area });
  return {
    rows,
    codes: reference({ column: appraisalLayout.code, rows, columns: 1 }),
    points: (first, columns) =>
      reference({ column: appraisalLayout.firstCriterion + first, rows: rows + 1, columns }),
    most: (criterion) =>
      sheetReference(title, {
        row: appraisalLayout.maxRow,
        column: appraisalLayout.firstCriterion + criterion,
        rows: plan.unitKinds.length,
        columns: 1,
      }),
    order: reference({ column: orderColumn(plan), rows: rows + 1, columns: 1 }),
    reasons: reference({ column: orderColumn(plan) - 1, rows: rows + 1, columns: 1 }),
    orderReasons: reference({ column: orderColumn(plan) + 1, rows: rows + 1, columns: 1 }),
  };
}
