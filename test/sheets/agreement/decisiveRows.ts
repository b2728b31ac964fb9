import type { CellValue } from '../../../src/plan/entry';
import { isNumeric } from '../../../src/sheets/figures/figuresLayout';
import { baTo2025 } from '../../../src/templates/baTo2025/plan';
import { changedBy, type MarkRow, orderly } from './markCases';

type Changes = Readonly<Record<string, CellValue | null>>;

function row(shows: string, kind: string, changes: Changes, pledges = {}): MarkRow {
  return { shows, kind, values: changedBy(orderly(kind), Object.entries(changes)), pledges };
}

/** Due, tested, passed, good, excellent, of one group that is tested. */
function tested(group: string, numbers: readonly (number | null)[]): Changes {
  const parts = ['PHAI', 'DUOC', 'DAT', 'KHA', 'GIOI'];
  return Object.fromEntries(parts.map((part, at) => [`${group}_${part}`, numbers[at] ?? null]));
}

/** All in all, rated, excellent, good, fair, poor. */
function rated(group: string, numbers: readonly (number | null)[]): Changes {
  const parts = ['TONG', 'XEPLOAI', 'HTXS', 'HTT', 'HT', 'KHT'];
  return Object.fromEntries(parts.map((part, at) => [`${group}_${part}`, numbers[at] ?? null]));
}

/** Quota, called up, present, for the three activities of reservists. */
function reservists(quota: number, called: number, present: number): Changes {
  return Object.fromEntries(
    [1, 2, 3].flatMap((activity) => [
      [`QNDB${activity}_CHITIEU`, quota],
      [`QNDB${activity}_LENHGOI`, called],
      [`QNDB${activity}_COMAT`, present],
    ]),
  );
}

const groupsOf: Readonly<Record<string, readonly string[]>> = {
  XA: ['NTCT', 'HL2', 'HL3', 'HL4'],
  LLVT: ['NTCT', 'HL1', 'HL5'],
};

function allTested(kind: string, numbers: readonly (number | null)[]): Changes {
  const cells = (groupsOf[kind] ?? []).flatMap((group) => Object.entries(tested(group, numbers)));
  return Object.fromEntries(cells);
}

const equal = (kind: string): Changes => ({
  ...allTested(kind, [19, 19, 19, 10, 9]),
  ...{ NQ_PHAI: 12, NQ_DAQT: 12, CTNQ_GIAO: 12, CTNQ_DAT: 12, CTNQ_VUOT: 12 },
  ...{ CBCS_TONG: 66, CBCS_DAT: 66, KTGS_KEHOACH: 6, KTGS_DA: 6, BDQPAN_CHITIEU: 9, BDQPAN_DA: 9 },
  ...rated('TCD', [10, 10, 1, 5, 2, 2]),
  // 20 % of 50 is 10.
  ...rated('CBDV', [60, 60, 10, 50, 0, 0]),
  ...{ VK_PHAICO: 14, VK_HOANCHINH: 14, KYLUAT_VU: 1, KYLUAT_NGUOI: 1 },
  ...{ NTM_CONGTRINH: 1, NTM_NGAYCONG: 1, NHA_GIAO: 5, NHA_HOANTHANH: 5, NHA_NGAYCONG: 1 },
  ...(kind === 'XA'
    ? {
        ...{ TQ_CHITIEU: 9, TQ_NHAPNGU: 9, VM_QPAN: 'Có', VM_TOANDIEN: 'có' },
        ...{ PTKT_CHITIEU: 2, PTKT_HUYDONG: 2, ...reservists(20, 20, 20) },
      }
    : {}),
});

const oneTooMany = (kind: string): Changes => ({
  ...allTested(kind, [19, 20, 21, 11, 11]),
  ...{ NQ_PHAI: 12, NQ_DAQT: 13, CTNQ_GIAO: 12, CTNQ_DAT: 13, CTNQ_VUOT: 14 },
  ...{ CBCS_TONG: 66, CBCS_DAT: 67, KTGS_KEHOACH: 6, KTGS_DA: 7, BDQPAN_CHITIEU: 9, BDQPAN_DA: 10 },
  ...rated('TCD', [10, 11, 2, 6, 2, 2]),
  // 20 % of 50 is 10, and 61 are one more than 60.
  ...rated('CBDV', [59, 60, 11, 50, 0, 0]),
  ...{ VK_PHAICO: 14, VK_HOANCHINH: 15, KYLUAT_VU: 0, KYLUAT_NGUOI: 1 },
  ...{ NTM_CONGTRINH: 1, NTM_NGAYCONG: 0, NHA_GIAO: 5, NHA_HOANTHANH: 6, NHA_NGAYCONG: 0 },
  ...(kind === 'XA'
    ? {
        ...{ TQ_CHITIEU: 0, TQ_NHAPNGU: 1, VM_QPAN: 'Không', VM_TOANDIEN: 'Có' },
        ...{ PTKT_CHITIEU: 2, PTKT_HUYDONG: 3, ...reservists(20, 21, 22) },
      }
    : {}),
});

/** Where "equal" and "both or neither" are broken from the other side, and where neither side is there. */
const oneTooFew: Changes = {
  ...rated('TCD', [10, 10, 1, 5, 2, 1]),
  ...rated('CBDV', [60, 60, 9, 50, 0, 0]),
  ...{ KYLUAT_VU: 1, KYLUAT_NGUOI: 0, NTM_CONGTRINH: 0, NTM_NGAYCONG: 0 },
  ...{ NHA_HOANTHANH: 0, NHA_NGAYCONG: 0, VM_QPAN: 'Không', VM_TOANDIEN: 'Không' },
};

/** The sides that relations compare with: where one is not there, nothing is compared. */
const rightSides: readonly string[] = [
  ...['NQ_PHAI', 'CTNQ_GIAO', 'NTCT_PHAI', 'HL2_PHAI', 'HL3_PHAI', 'HL4_PHAI', 'NTCT_DUOC'],
  ...['CBCS_TONG', 'KTGS_KEHOACH', 'TCD_TONG', 'CBDV_TONG', 'CBDV_HTT', 'BDQPAN_CHITIEU'],
  ...['TQ_CHITIEU', 'QNDB1_CHITIEU', 'QNDB2_LENHGOI', 'PTKT_CHITIEU', 'VK_PHAICO'],
  ...['KYLUAT_VU', 'NTM_NGAYCONG', 'NHA_GIAO', 'NHA_NGAYCONG', 'VM_QPAN'],
];

function without(value: CellValue | null): Changes {
  return {
    ...oneTooMany('XA'),
    ...Object.fromEntries(rightSides.map((code) => [code, value])),
  };
}

const atTarget = (kind: string): Changes => ({
  // 15 of 20 is 75 %, 12 of 60 is 20 %, 19 of 20 is 95 %.
  ...allTested(kind, [20, 20, 20, 10, 5]),
  ...{ CBCS_TONG: 66, CBCS_DAT: 66, ...rated('TCD', [10, 10, 4, 6, 0, 0]) },
  ...rated('CBDV', [60, 60, 12, 48, 0, 0]),
  ...(kind === 'XA'
    ? { TQ_CHITIEU: 9, TQ_NHAPNGU: 9, PTKT_CHITIEU: 2, PTKT_HUYDONG: 2, ...reservists(20, 20, 19) }
    : {}),
  ...(kind === 'CQ' ? {} : { TRUC_THIEU: 0 }),
});

const oneBelow = (kind: string): Changes => ({
  ...allTested(kind, [20, 20, 19, 10, 4]),
  ...{ CBCS_TONG: 66, CBCS_DAT: 65, ...rated('TCD', [10, 10, 4, 5, 1, 0]) },
  ...rated('CBDV', [60, 60, 11, 48, 1, 0]),
  ...(kind === 'XA'
    ? { TQ_CHITIEU: 9, TQ_NHAPNGU: 8, PTKT_CHITIEU: 2, PTKT_HUYDONG: 1, ...reservists(20, 20, 18) }
    : {}),
  ...(kind === 'CQ' ? {} : { TRUC_THIEU: 1 }),
});

/** 13 of 19 is below 70 %, 14 is not: for a unit that registered 70 % where the plan demands 20 %. */
const of19 = (excellent: number): Changes =>
  rated('CBDV', [19, 19, excellent, 19 - excellent, 0, 0]);

/** No object at all: nobody to rate, no quota. */
const noObject: Changes = {
  ...rated('TCD', [0, 0, 0, 0, 0, 0]),
  ...{ TQ_CHITIEU: 0, TQ_NHAPNGU: 0, PTKT_CHITIEU: 0, PTKT_HUYDONG: 0, ...reservists(0, 0, 0) },
};

/** Every relation and every target of the plan of Ba Tơ, at the point where it is decided. */
export const decisiveRows = {
  equal: [
    row('both sides equal', 'XA', equal('XA')),
    row('both sides equal', 'LLVT', equal('LLVT')),
  ],
  broken: [
    row('one too many', 'XA', oneTooMany('XA')),
    row('one too many', 'LLVT', oneTooMany('LLVT')),
  ],
  otherSide: [row('one too few', 'XA', oneTooFew)],
  notCompared: [
    row('blank right sides', 'XA', without(null)),
    row('right sides that do not apply', 'XA', without('KAD')),
  ],
  reached: ['XA', 'LLVT', 'CQ'].map((kind) => row('at the target', kind, atTarget(kind))),
  short: ['XA', 'LLVT', 'CQ'].map((kind) => row('one below', kind, oneBelow(kind))),
  own: [
    row('14 of 19', 'CQ', of19(14), { '3.4b': 70 }),
    row('13 of 19', 'CQ', of19(13), { '3.4b': 70 }),
    row('an own target below the plan’s', 'CQ', of19(2), { '3.4b': 10 }),
  ],
  // 2 points at most, in steps of 0.2; seven times 0.2 is not quite 1.4 for a computer.
  points: [2, 1.4, 0, 2.1, 1.9].map((points) =>
    row(`${points} points of 2`, 'XA', { DIEM_HCKT: points }),
  ),
  pointsBesides: [
    row('points of 9, and one too many', 'XA', { ...oneTooMany('XA'), DIEM_HCKT: 9 }),
  ],
  noObject: [row('no object', 'XA', noObject)],
  nothing: [{ shows: 'nothing entered', kind: 'XA', values: new Map() }],
} satisfies Readonly<Record<string, readonly MarkRow[]>>;

/** Each shape of a wrong value, in every figure at once. */
export function wrongRows(): readonly MarkRow[] {
  const forNumbers: readonly CellValue[] = [
    ...['12', '66 người', 'Có', 'Tốt', '=1+1', ' ', '¦KAD', '*', 'n'.repeat(32_767)],
    ...[-1, 1.5, true, '#DIV/0!', '#N/A', 'KAD', 'kad'],
  ];
  const forWords: readonly CellValue[] = [
    ...[
      'x',
      'co',
      'Có '.normalize('NFD'),
      'Rất tốt',
      '=1+1',
      ' ',
      'Có¦Không',
      '*',
      '?'.repeat(300),
    ],
    ...[1, 0, true, '#DIV/0!', '#N/A', 'KAD', 'kad'],
  ];
  return forNumbers.map((number, shape) => ({
    shows: `shape ${shape}`,
    kind: 'XA',
    values: new Map(
      baTo2025.figures.map((figure): [string, CellValue] => [
        figure.code,
        isNumeric(figure) ? number : (forWords[shape] ?? 'x'),
      ]),
    ),
  }));
}
