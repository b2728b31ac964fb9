import type { Criterion } from '../../plan/criterion';
import type { Plan } from '../../plan/plan';
import { pointsHangOnTarget } from '../../rules/ownTarget';
import { type Area, sheetReference } from '../address';

/** Rows and columns of the sheet Đăng ký (0-based). */
export const pledgesLayout = {
  codeRow: 2,
  nameRow: 3,
  targetRow: 4,
  firstRow: 5,
  code: 0,
  name: 1,
  firstCriterion: 2,
} as const;

/** The criteria for which a unit may register a target of its own: those whose points hang on one. */
export function pledgeCriteria({ criteria }: Plan): readonly Criterion[] {
  return criteria.filter(pointsHangOnTarget);
}

/** Where the registered targets stand, as Điểm refers to them. */
export interface PledgePlace {
  readonly rows: number;
  /** The unit codes, one row each. */
  readonly codes: string;
  /** The targets of one criterion, all units and one blank row below them for units that are not listed. */
  readonly target: (criterion: string) => string;
}

export function pledgePlace(title: string, plan: Plan, rows: number): PledgePlace {
  const { firstRow: row, code, firstCriterion } = pledgesLayout;
  const reference = (area: Omit<Area, 'row'>): string => sheetReference(title, { row, ...area });
  const columns = new Map(
    pledgeCriteria(plan).map((criterion, index) => [criterion.code, firstCriterion + index]),
  );
  return {
    rows,
    codes: reference({ column: code, rows, columns: 1 }),
    target: (criterion) => {
      const column = columns.get(criterion);
      if (column === undefined) throw new Error(`Nothing can be registered for ${criterion}`);
      return reference({ column, rows: rows + 1, columns: 1 });
    },
  };
}
