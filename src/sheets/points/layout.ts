import { parameterKeys } from '../../plan/criterion';
import type { Plan } from '../../plan/plan';
import { type Area, sheetReference } from '../address';
import { pointsCodes, tailCodes } from './columnCodes';
import type { EntryPlan } from './entryPlan';

/** The columns of the criteria table that the head of Điểm repeats, row by row. The first is shown. */
export const headColumns = [
  'target',
  'comparison',
  'role',
  ...parameterKeys,
  'partialSteps',
  'whenNotApplicable',
  'gate',
  'gateBands',
  'onlyFor',
] as const;
export type HeadColumn = (typeof headColumns)[number];

/** Position of a cluster's first unit in the ranking; its units follow one by one. */
export const CLUSTER_STRIDE = 100000;

/** Rows and columns of the sheet Điểm (0-based), which depend on how many kinds, criteria and groups there are. */
export interface PointsLayout {
  readonly codeRow: number;
  readonly groupRow: number;
  readonly nameRow: number;
  /** Hidden: where each criterion stands in its table, found by its code. */
  readonly criteriaRowRow: number;
  /** The row that repeats a column of the criteria table. */
  readonly headRow: (column: HeadColumn) => number;
  /** Caps and weights of the groups, above their columns. */
  readonly capRow: number;
  readonly weightRow: number;
  /** First of the rows with the points at most, one for each kind, then a blank one for unknown kinds. */
  readonly maxRow: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly code: number;
  readonly name: number;
  readonly kind: number;
  readonly cluster: number;
  readonly kindIndex: number;
  /** Which row of Thẩm định is the unit's, and which of Đăng ký, counted from 1. */
  readonly appraisalRow: number;
  readonly pledgeRow: number;
  readonly firstCriterion: number;
  readonly criteria: number;
  readonly firstGroup: number;
  readonly groups: number;
  readonly column: (code: string) => number;
  /** Codes of all columns behind the groups, in order, and how many of them are for people to see. */
  readonly tail: readonly string[];
  readonly shownTail: number;
  /** Columns of a content group's criteria; null where it has none. */
  readonly groupColumns: (group: string) => Pick<Area, 'column' | 'columns'> | null;
}

/** Lays out Điểm for a plan and a number of unit rows. Criteria stand in the order of their groups. */
export function pointsLayout(plan: Plan, rows: number, entries: EntryPlan): PointsLayout {
  const firstHeadRow = 6;
  const capRow = firstHeadRow + headColumns.length;
  const maxRow = capRow + 2;
  const firstCriterion = 7;
  const criteria = plan.criteria.length;
  const firstGroup = firstCriterion + criteria;
  const { shown, hidden } = tailCodes(plan, entries);
  const tail = [...shown, ...hidden];
  const all = [...plan.criteria, ...plan.groups].map(({ code }) => code);
  const columns = new Map(
    [...all, ...tail].map((code, index) => [code, firstCriterion + index] as const),
  );
  return {
    codeRow: 2,
    groupRow: 3,
    nameRow: 4,
    criteriaRowRow: 5,
    headRow: (column) => firstHeadRow + headColumns.indexOf(column),
    capRow,
    weightRow: capRow + 1,
    maxRow,
    firstRow: maxRow + plan.unitKinds.length + 1,
    rows,
    code: 0,
    name: 1,
    kind: 2,
    cluster: 3,
    kindIndex: 4,
    appraisalRow: 5,
    pledgeRow: 6,
    firstCriterion,
    criteria,
    firstGroup,
    groups: plan.groups.length,
    column: (code) => {
      const column = columns.get(code);
      if (column === undefined) throw new Error(`No column ${code} on Điểm`);
      return column;
    },
    tail,
    shownTail: shown.length,
    groupColumns: (group) => {
      const members = plan.criteria.flatMap((criterion, index) =>
        criterion.group === group ? [firstCriterion + index] : [],
      );
      const [column] = members;
      return column === undefined ? null : { column, columns: members.length };
    },
  };
}

/** Where Điểm says what there is to say of a row of figures, as Số liệu looks it up. */
export interface StatusPlace {
  readonly codes: string;
  /** Which of the plan's kinds each unit is, counted from 1; one more than there are: none. */
  readonly kinds: string;
  readonly statuses: string;
  readonly remarks: string;
}

export function statusPlace(title: string, at: PointsLayout): StatusPlace {
  const over = (column: number): string =>
    sheetReference(title, { row: at.firstRow, column, rows: at.rows, columns: 1 });
  return {
    codes: over(at.code),
    kinds: over(at.kindIndex),
    statuses: over(at.column(pointsCodes.entryStatus)),
    remarks: over(at.column(pointsCodes.entryRemarks)),
  };
}
