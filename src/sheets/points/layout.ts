import { parameterKeys } from '../../plan/criterion';
import type { Plan } from '../../plan/plan';
import { rules } from '../../rules';
import { type Area, sheetReference } from '../address';
import { type EntryPlan, inParts } from './entryPlan';

/** Codes of the computed columns behind the criteria; the underscore keeps them apart from criteria codes. */
export const pointsCodes = {
  applicable: '_apdung',
  notApplicable: '_kad',
  missing: '_thieu',
  invalid: '_sai',
  computedTotal: '_tongtinh',
  bonus: '_thuong',
  penalty: '_tru',
  total: '_tong',
  status: '_tinhtrang',
  rank: '_hang',
  band: '_xeploai',
  quota: '_khongche',
  /** What is noted of the result. */
  note: '_ghichu',
  /** Criteria whose gate took the rank, all points, a group's points, or a better band (`marked`). */
  unrankedBy: '_gc:khonghang',
  lostAllBy: '_gc:mathet',
  lostGroupBy: '_gc:matnoidung',
  loweringGates: '_gc:habac',
  rescaled: '_gc:quydoi',
  /** The band that the points alone would give, what it asks for besides, and where that is not there. */
  bandByPoints: '_gc:bactheodiem',
  bandPercent: '_gc:tylebac',
  bandRequires: '_gc:tieuchibac',
  lowGroups: '_gc:noidungthap',
  lacking: '_gc:chuadudiem',
  lowered: '_gc:xeploai',
  /** How many units share the rank; rows of the nearest ones ahead and behind, and of the one with the same total. */
  sharing: '_gc:dong',
  unitAhead: '_gc:tren',
  unitBehind: '_gc:duoi',
  beside: '_gc:canh',
  tie: '_gc:bangdiem',
  clusterIndex: '_cum',
  rankTotal: '_diemxet',
  decision: '_quyetdinh',
  better: '_truoc',
  betterInPlan: '_truocchung',
  weight: '_he_so',
  ordinal: '_thutu',
  position: '_vitri',
  bandIndex: '_bac',
  tieKey: (index: number) => `_uutien${index + 1}`,
  /** Whether the conditions of a band are met. */
  bandMet: (index: number) => `_datbac${index + 1}`,
  /** 2: beyond this quota; 1: equal to others where it ends; 0: neither. */
  quotaMark: (index: number) => `_khongche${index + 1}`,
  /** Of one content group: points with all that applies, and without what is spread. */
  full: (group: string) => `_du:${group}`,
  available: (group: string) => `_con:${group}`,
  availableComputed: (group: string) => `_continh:${group}`,
  computedGroup: (group: string) => `_tinh:${group}`,
  /** Of one criterion: the points that count, appraised or computed; blank where there are none. */
  official: (criterion: string) => `_ct:${criterion}`,
  /** Of one criterion that compares with the cluster: the result, and its places from both ends. */
  result: (criterion: string) => `_kq:${criterion}`,
  place: (criterion: string) => `_tren:${criterion}`,
  placeFromLast: (criterion: string) => `_duoi:${criterion}`,
  /** What Số liệu says of a row of figures: its status, and what does not fit, in words. */
  entryStatus: '_sl:tinhtrang',
  entryRemarks: '_sl:canxem',
  entryWrong: '_sl:sai',
  /** How far the first wrong figure is from the last one, counted from 1; 0: none is seen. */
  entryFirstWrong: '_sl:saidau',
  entryMissing: '_sl:thieu',
  /** Parts of long sums and texts: a formula has room for so many figures, relations or criteria. */
  entryMissingPart: (part: number) => `_sl:thieu${part + 1}`,
  entryLogicalPart: (part: number) => `_sl:logic${part + 1}`,
  brokenPart: (part: number) => `_sl:khop${part + 1}`,
  unusualPart: (part: number) => `_sl:xemlai${part + 1}`,
  shortPart: (part: number) => `_sl:dat${part + 1}`,
  /** 1 where a relation is broken; where a target is not reached. */
  broken: (relation: string) => `_qh:${relation}`,
  short: (criterion: string) => `_chuadat:${criterion}`,
} as const;

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

function entryCodes({ errors, warnings, held, figures }: EntryPlan): readonly string[] {
  const codes = pointsCodes;
  const relations = [...errors, ...warnings];
  return [
    codes.entryStatus,
    codes.entryRemarks,
    codes.entryWrong,
    codes.entryFirstWrong,
    codes.entryMissing,
    ...inParts(figures).map((_, part) => codes.entryMissingPart(part)),
    ...inParts(figures).map((_, part) => codes.entryLogicalPart(part)),
    ...inParts(errors).map((_, part) => codes.brokenPart(part)),
    ...inParts(warnings).map((_, part) => codes.unusualPart(part)),
    ...inParts(held).map((_, part) => codes.shortPart(part)),
    ...relations.map(({ code }) => codes.broken(code)),
    ...held.map(({ code }) => codes.short(code)),
  ];
}

function tailCodes(
  plan: Plan,
  entries: EntryPlan,
): {
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
} {
  const { groups, criteria, bands, ranking, quotas } = plan;
  const codes = pointsCodes;
  const comparing = criteria.filter(({ rule }) => rules[rule].inCluster);
  return {
    shown: [
      codes.missing,
      codes.invalid,
      codes.notApplicable,
      codes.computedTotal,
      codes.bonus,
      codes.penalty,
      codes.total,
      codes.status,
      codes.rank,
      codes.band,
      codes.quota,
    ],
    hidden: [
      codes.applicable,
      ...groups.map(({ code }) => codes.full(code)),
      ...groups.map(({ code }) => codes.available(code)),
      ...groups.map(({ code }) => codes.computedGroup(code)),
      ...groups.map(({ code }) => codes.availableComputed(code)),
      ...criteria.map(({ code }) => codes.official(code)),
      codes.clusterIndex,
      codes.rankTotal,
      ...ranking.tieChain.map((_, index) => codes.tieKey(index)),
      codes.decision,
      codes.better,
      codes.weight,
      codes.ordinal,
      codes.position,
      ...bands.map((_, index) => codes.bandMet(index)),
      codes.bandIndex,
      ...(quotas.some(({ scope }) => scope === 'plan') ? [codes.betterInPlan] : []),
      ...quotas.map((_, index) => codes.quotaMark(index)),
      ...[codes.unrankedBy, codes.lostAllBy, codes.lostGroupBy, codes.rescaled],
      ...[codes.bandByPoints, codes.bandPercent, codes.bandRequires],
      ...[codes.lowGroups, codes.lacking, codes.loweringGates, codes.lowered],
      ...[codes.sharing, codes.unitAhead, codes.unitBehind, codes.beside, codes.tie],
      codes.note,
      ...comparing.flatMap(({ code }) => [
        codes.result(code),
        codes.place(code),
        codes.placeFromLast(code),
      ]),
      ...entryCodes(entries),
    ],
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
