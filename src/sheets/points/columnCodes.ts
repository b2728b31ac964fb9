import type { Plan } from '../../plan/plan';
import { rules } from '../../rules';
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
  givenPart: (part: number) => `_sl:diem${part + 1}`,
  shortPart: (part: number) => `_sl:dat${part + 1}`,
  /** 1 where a relation is broken; where a target is not reached. */
  broken: (relation: string) => `_qh:${relation}`,
  short: (criterion: string) => `_chuadat:${criterion}`,
  /** Of one criterion whose points are given: one of `givenPoints`. */
  given: (criterion: string) => `_diemcho:${criterion}`,
} as const;

function entryCodes({ errors, warnings, held, given, figures }: EntryPlan): readonly string[] {
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
    ...inParts(given).map((_, part) => codes.givenPart(part)),
    ...inParts(held).map((_, part) => codes.shortPart(part)),
    ...relations.map(({ code }) => codes.broken(code)),
    ...held.map(({ code }) => codes.short(code)),
    ...given.map(({ code }) => codes.given(code)),
  ];
}

/** Codes of all columns behind the groups, in order: those that people see, and those that are hidden. */
export function tailCodes(
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
