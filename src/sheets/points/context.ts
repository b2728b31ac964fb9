import type { Plan } from '../../plan/plan';
import { areaAddress, cellAddress } from '../address';
import type { AppraisalPlace } from '../decisions/appraisalLayout';
import type { PledgePlace } from '../decisions/pledgesLayout';
import type { References } from '../references';
import type { EntryPlan } from './entryPlan';
import { pointsCodes as codes } from './columnCodes';
import type { HeadColumn, PointsLayout } from './layout';

/** Everything that the formulas of one row of Điểm depend on besides the row. */
export interface PointsContext {
  readonly plan: Plan;
  readonly at: PointsLayout;
  readonly references: References;
  readonly entries: EntryPlan;
  /** Where typed points stand on Thẩm định, and registered targets on Đăng ký. */
  readonly appraisal: AppraisalPlace;
  readonly pledges: PledgePlace;
  /** First row of figures on Số liệu: the rows of both sheets go side by side. */
  readonly firstEntryRow: number;
  /** The units that the rows show, as long as nobody sorts Số liệu. */
  readonly rows: readonly { readonly unit: string }[];
}

/** Whose points a formula adds up: those computed from the figures, or the appraised ones in their place. */
export type Source = 'computed' | 'official';

/** Some neighbouring columns of criteria. */
export interface Columns {
  readonly column: number;
  readonly columns: number;
}

/** The references that the formulas of one unit's row are put together from. */
export interface RowCells {
  /** The cell of a column by its code; the row follows when the formula is copied. */
  readonly here: (code: string) => string;
  /** The column over all units, and from the first unit to this one. */
  readonly over: (code: string) => string;
  readonly soFar: (code: string) => string;
  /** The unit's code as a text. */
  readonly unitCode: string;
  readonly kindIndex: string;
  /** All columns of criteria. */
  readonly all: Columns;
  /** A row of the head over some columns of criteria. */
  readonly head: (column: HeadColumn, columns: Columns) => string;
  /** The unit's computed points, those that count, and points at most, over some columns of criteria. */
  readonly computed: (columns: Columns) => string;
  readonly official: (columns: Columns) => string;
  readonly max: (columns: Columns) => string;
  /** Neighbouring columns, one for each content group. */
  readonly groups: (codeOf: (group: string) => string) => string;
}

export function rowCells({ plan, at }: PointsContext, row: number): RowCells {
  const kindIndex = cellAddress(row, at.kindIndex, 'column');
  return {
    here: (code) => cellAddress(row, at.column(code), 'column'),
    over: (code) =>
      areaAddress({ row: at.firstRow, column: at.column(code), rows: at.rows, columns: 1 }, 'both'),
    soFar: (code) => {
      const column = at.column(code);
      return `${cellAddress(at.firstRow, column, 'both')}:${cellAddress(row, column, 'column')}`;
    },
    unitCode: `${cellAddress(row, at.code, 'column')}&""`,
    kindIndex,
    all: { column: at.firstCriterion, columns: at.criteria },
    head: (column, columns) =>
      areaAddress({ row: at.headRow(column), rows: 1, ...columns }, 'both'),
    computed: (columns) => areaAddress({ row, rows: 1, ...columns }, 'column'),
    official: ({ column, columns }) => {
      const first = at.column(codes.official(plan.criteria[0]?.code ?? ''));
      return areaAddress(
        { row, rows: 1, column: first + column - at.firstCriterion, columns },
        'column',
      );
    },
    max: (columns) =>
      `INDEX(${areaAddress({ row: at.maxRow, rows: plan.unitKinds.length + 1, ...columns }, 'both')},${kindIndex},0)`,
    groups: (codeOf) => {
      const column = at.column(codeOf(plan.groups[0]?.code ?? ''));
      return areaAddress({ row, rows: 1, column, columns: at.groups }, 'column');
    },
  };
}
