import { NO, NOT_APPLICABLE } from '../../../plan/entry';
import { changedRow, type SampleChanges, type SampleEntries } from '../../samples';
import { communeRow, type CommuneSize } from './commune';
import { size } from './sizes';

/** Invented: roughly what the merged communes had between them. */
// prettier-ignore
const communes: readonly (readonly [code: string, size: CommuneSize, changes: SampleChanges])[] = [
  // cells, members, excellent, mobile, standing, on-site, recruits, reservists, vehicles, houses
  ['21484', size(30, 290, 62, 36, 9, 90, 24, 80, 6, 30), { DG_KTGS: 'Khá' }],
  ['21490', size(17, 146, 30, 32, 7, 60, 14, 50, 3, 35), { DG_GDCT: 'Khá', TIN_BAI: 12 }],
  // Two of eight are not comprehensively strong: 6 of 8 is 75 %, above 70 %.
  ['21496', size(27, 235, 47, 34, 7, 80, 22, 78, 6, 36), { VM_TOANDIEN: NO, DAT_MMTB: NO }],
  ['21499', size(18, 150, 30, 32, 7, 60, 14, 52, 3, 34), { DIEM_HCKT: 1.6 }],
  ['21520', size(15, 120, 24, 30, 0, 55, 11, 42, 2, 33), { NTCT_KHA: 40, NTCT_GIOI: 20 }],
  ['21523', size(24, 198, 40, 34, 7, 75, 21, 70, 5, 46), { KYLUAT_VU: 1, KYLUAT_NGUOI: 1 }],
  ['21529', size(27, 243, 49, 34, 7, 80, 23, 82, 7, 51), { TQ_NHAPNGU: 21, PTKT_HUYDONG: 6 }],
  [
    '21538',
    size(9, 78, 10, 24, 7, 44, 8, 28, 2, 25),
    {
      ...{ VM_TOANDIEN: NO, DAT_DVT: NO, CTNQ_DAT: 9, HL2_KHA: 8, HL2_GIOI: 5 },
      ...{ QNDB2_CHITIEU: NOT_APPLICABLE, QNDB2_LENHGOI: NOT_APPLICABLE },
      ...{ QNDB2_COMAT: NOT_APPLICABLE },
    },
  ],
];

/** Invented figures for the 8 communes of 1 July 2025. */
export const samplesAfterMerger: SampleEntries = new Map(
  communes.map(([code, of, changes]) => [code, changedRow(communeRow(of), changes)]),
);
