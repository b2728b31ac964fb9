import { NO, NOT_APPLICABLE, YES } from '../../../plan/entry';
import type { SampleChanges, SampleRow } from '../../samples';
import { ratingRow, testRow } from './commune';

const GOOD = 'Tốt';

/** What every office enters; all targets reached. */
function sharedRow(members: number, excellent: number): SampleRow {
  return {
    ...{ NQ_PHAI: 18, NQ_DAQT: 18, DG_QUANTRIET: GOOD, DH_TAPTHE: 1, DH_CANHAN: 3 },
    ...{ DAT_TSVM: YES, DAT_MMTB: YES, TT_BATO: 5, TT_GIAIPHONG: 4, TT_QUOCKHANH: 3 },
    ...{ TIN_BAI: 32, ST_TRUONGHOP: 0, KTGS_KEHOACH: 2, KTGS_DA: 2, DG_KTGS: GOOD },
    ...ratingRow('TCD', 1, 0, 0),
    ...ratingRow('CBDV', members, excellent, 0),
    ...{ DVK_MOHINH: 3, DAT_DVT: YES, DODN_HOATDONG: 6, DG_CHINHSACH: GOOD },
    ...{ CT79_NGHIEM: YES, DG_MTQG: GOOD },
    // No house was assigned to most offices.
    ...{ NHA_GIAO: NOT_APPLICABLE, NHA_HOANTHANH: NOT_APPLICABLE, NHA_NGAYCONG: NOT_APPLICABLE },
    ...{ DG_XHHT: GOOD, DHQT_SO: 2, DG_PPTD: GOOD, DG_TDKT: GOOD },
  };
}

function officeRow(members: number, excellent: number): SampleRow {
  return { ...sharedRow(members, excellent), BDQPAN_CHITIEU: 2, BDQPAN_DA: 2 };
}

/** The district's military command, which trains officers and reservists. */
const commandRow: SampleRow = {
  ...sharedRow(38, 8),
  ...{ DG_THAMMUU: GOOD, DG_LUCLUONG: GOOD, CTNQ_GIAO: 15, CTNQ_DAT: 15, CTNQ_VUOT: 4 },
  ...{ DG_GDCT: GOOD, ...testRow('NTCT', 42), LL47_BAI: 60, DG_LL47: GOOD },
  ...{ CBCS_TONG: 42, CBCS_DAT: 42, DG_DOTPHA: GOOD, ...ratingRow('TCD', 4, 1, 0) },
  ...{ MATCT_VU: 0, DG_CTDCTCT: GOOD, BATNGO_LAN: 0, DG_KVPT: GOOD },
  ...{ ...testRow('HL1', 26), ...testRow('HL5', 120), DG_GDQPAN: GOOD },
  ...{ VK_PHAICO: 32, VK_HOANCHINH: 32, TRUC_THIEU: 0, DG_BONTAICHO: GOOD },
  ...{ KYLUAT_VU: 0, KYLUAT_NGUOI: 0, BANCHAT_VU: 0, DIEM_HCKT: 2, DG_DOISONG: GOOD },
  ...{ NTM_NGAYCONG: 400, NTM_CONGTRINH: 3, NTM_KINHPHI: 60, DG_NTM: GOOD },
  ...{ NGHEO_HO: 8, NGHEO_KINHPHI: 45, DG_NGHEO: GOOD, DG_VHCS: GOOD },
  ...{ NHA_GIAO: 6, NHA_HOANTHANH: 6, NHA_NGAYCONG: 210 },
};

interface OfficeSample {
  readonly row: SampleRow;
  readonly changes: SampleChanges;
}

/** Invented. CQ10 has sent nothing back. */
export const offices: Readonly<Record<string, OfficeSample>> = {
  // Ban CHQS huyện: 5 of 120 reservists failed the test; judged at 2.5 of 2 points.
  CQ01: { row: commandRow, changes: { HL5_DAT: 115, DG_LL47: 'Khá', DIEM_HCKT: 2.5 } },
  // Phòng Nội vụ: full points.
  CQ02: { row: officeRow(9, 2), changes: {} },
  // Trung tâm TT-VH-TT: 240 articles earn no more than the criterion's points.
  CQ03: { row: officeRow(16, 2), changes: { TIN_BAI: 240, DG_KTGS: 'Khá' } },
  // Văn phòng: its only Party cell less than well rated; "không áp dụng" for one half of a ratio only.
  CQ04: {
    row: officeRow(14, 3),
    changes: { DAT_MMTB: NO, TCD_HTT: 0, TCD_HT: 1, BDQPAN_CHITIEU: NOT_APPLICABLE },
  },
  // Phòng Tài chính - Kế hoạch: a level that the scale does not know.
  CQ05: { row: officeRow(10, 2), changes: { DG_MTQG: 'Rất tốt' } },
  // Phòng Giáo dục và Đào tạo: no Party organisation of its own.
  CQ06: {
    row: officeRow(11, 3),
    changes: {
      ...{ DAT_TSVM: NOT_APPLICABLE, TCD_TONG: NOT_APPLICABLE, TCD_XEPLOAI: NOT_APPLICABLE },
      ...{ TCD_HTXS: NOT_APPLICABLE, TCD_HTT: NOT_APPLICABLE, TCD_HT: NOT_APPLICABLE },
      ...{ TCD_KHT: NOT_APPLICABLE, DG_PPTD: 'Khá' },
    },
  },
  // Ủy ban MTTQ: a tick where "Có" or "Không" belongs.
  CQ07: { row: officeRow(8, 2), changes: { DAT_DVT: 'x' } },
  // Huyện đoàn: "không áp dụng" where the plan does not allow it.
  CQ08: { row: officeRow(6, 1), changes: { TIN_BAI: NOT_APPLICABLE, DAT_MMTB: NO, DHQT_SO: 1 } },
  // Hội Liên hiệp Phụ nữ: a negative number, and half a model.
  CQ09: { row: officeRow(6, 2), changes: { DODN_HOATDONG: -2, DVK_MOHINH: 1.5 } },
};
