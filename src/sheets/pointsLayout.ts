import type { Plan } from '../plan/plan';
import type { Area } from './address';
/** Codes of the computed columns behind the criteria; the underscore keeps them apart from criteria codes. */
export const pointsCodes = {
  applicable: '_apdung',
  notApplicable: '_kad',
  missing: '_thieu',
  invalid: '_sai',
  computedTotal: '_tongtinh',
  total: '_tong',
  status: '_tinhtrang',
  rank: '_hang',
  band: '_xeploai',
  clusterIndex: '_cum',
  rankTotal: '_diemxet',
  better: '_truoc',
  weight: '_he_so',
  ordinal: '_thutu',
  position: '_vitri',
  tieKey: (index: number) => `_uutien${index + 1}`,
} as const;

/** Position of a cluster's first unit in the ranking; its units follow one by one. */
export const CLUSTER_STRIDE = 100000;

/** Rows and columns of the sheet Điểm (0-based), which depend on how many kinds, criteria and groups there are. */
export interface PointsLayout {
  readonly codeRow: number;
  readonly groupRow: number;
  readonly nameRow: number;
  /** Hidden: where each criterion stands in its table, found by its code. */
  readonly criteriaRowRow: number;
  readonly targetRow: number;
  readonly atMostRow: number;
  readonly parameterRow: number;
  readonly policyRow: number;
  readonly gateRow: number;
  /** First of the rows with the points at most, one for each kind, then a blank one for unknown kinds. */
  readonly maxRow: number;
  readonly firstRow: number;
  readonly rows: number;
  readonly code: number;
  readonly name: number;
  readonly kind: number;
  readonly cluster: number;
  readonly kindIndex: number;
  /** Which row of Thẩm định is the unit's, counted from 1. */
  readonly appraisalRow: number;
  readonly firstCriterion: number;
  readonly criteria: number;
  readonly firstGroup: number;
  readonly groups: number;
  readonly column: (code: string) => number;
  /** Codes of all columns behind the groups, in order. */
  readonly tail: readonly string[];
  /** Columns of a content group's criteria; null where it has none. */
  readonly groupColumns: (group: string) => Pick<Area, 'column' | 'columns'> | null;
}

/** Lays out Điểm for a plan and a number of unit rows. Criteria stand in the order of their groups. */
export function pointsLayout(plan: Plan, rows: number): PointsLayout {
  const maxRow = 11;
  const firstCriterion = 6;
  const criteria = plan.criteria.length;
  const firstGroup = firstCriterion + criteria;
  const codes = pointsCodes;
  const tail = [
    codes.missing,
    codes.invalid,
    codes.applicable,
    codes.notApplicable,
    codes.computedTotal,
    codes.total,
    codes.status,
    codes.rank,
    codes.band,
    codes.clusterIndex,
    codes.rankTotal,
    ...plan.ranking.tieChain.map((_, index) => codes.tieKey(index)),
    codes.better,
    codes.weight,
    codes.ordinal,
    codes.position,
  ];
  const all = [...plan.criteria, ...plan.groups].map(({ code }) => code);
  const columns = new Map(
    [...all, ...tail].map((code, index) => [code, firstCriterion + index] as const),
  );
  return {
    codeRow: 2,
    groupRow: 3,
    nameRow: 4,
    criteriaRowRow: 5,
    targetRow: 6,
    atMostRow: 7,
    parameterRow: 8,
    policyRow: 9,
    gateRow: 10,
    maxRow,
    firstRow: maxRow + plan.unitKinds.length + 1,
    rows,
    code: 0,
    name: 1,
    kind: 2,
    cluster: 3,
    kindIndex: 4,
    appraisalRow: 5,
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
    groupColumns: (group) => {
      const members = plan.criteria.flatMap((criterion, index) =>
        criterion.group === group ? [firstCriterion + index] : [],
      );
      const [column] = members;
      return column === undefined ? null : { column, columns: members.length };
    },
  };
}
