import { NOT_APPLICABLE, YES } from '../../../plan/entry';
import type { SampleRow } from '../../samples';

/** How big a commune is; everything else in its row follows from it. */
export interface CommuneSize {
  /** Chi bộ and đảng viên, and how many of those were rated excellent. */
  readonly cells: number;
  readonly members: number;
  readonly excellent: number;
  /** Dân quân cơ động, thường trực (0: no squad of its own), tại chỗ. */
  readonly mobile: number;
  readonly standing: number;
  readonly onSite: number;
  readonly recruits: number;
  readonly reservists: number;
  readonly vehicles: number;
  readonly houses: number;
}

const GOOD = 'Tốt';

/** Everyone passes, half with good and nearly a third with excellent marks: above the 75 % asked for. */
export function testRow(prefix: string, people: number): SampleRow {
  const good = Math.ceil(people * 0.5);
  return {
    [`${prefix}_PHAI`]: people,
    [`${prefix}_DUOC`]: people,
    [`${prefix}_DAT`]: people,
    [`${prefix}_KHA`]: good,
    [`${prefix}_GIOI`]: Math.min(people - good, Math.ceil(people * 0.3)),
  };
}

/** A group that the unit does not have. */
export function noTestRow(prefix: string): SampleRow {
  const parts = ['PHAI', 'DUOC', 'DAT', 'KHA', 'GIOI'];
  return Object.fromEntries(parts.map((part) => [`${prefix}_${part}`, NOT_APPLICABLE]));
}

/** Nobody was rated below good; `unrated` are new or away. */
export function ratingRow(
  prefix: string,
  rated: number,
  excellent: number,
  unrated: number,
): SampleRow {
  return {
    [`${prefix}_TONG`]: rated + unrated,
    [`${prefix}_XEPLOAI`]: rated,
    [`${prefix}_HTXS`]: excellent,
    [`${prefix}_HTT`]: rated - excellent,
    [`${prefix}_HT`]: 0,
    [`${prefix}_KHT`]: 0,
  };
}

function calledUpRow(activity: number, quota: number): SampleRow {
  return {
    [`QNDB${activity}_CHITIEU`]: quota,
    [`QNDB${activity}_LENHGOI`]: quota,
    [`QNDB${activity}_COMAT`]: Math.ceil(quota * 0.95),
  };
}

/** A commune that reaches every target but, where too few are rated excellent, that of 3.4b. */
export function communeRow(size: CommuneSize): SampleRow {
  const force = 4 + size.mobile + size.standing + size.onSite;
  return {
    ...{ NQ_PHAI: 16, NQ_DAQT: 16, DG_QUANTRIET: GOOD, DG_THAMMUU: GOOD, DG_LUCLUONG: GOOD },
    ...{ CTNQ_GIAO: 12, CTNQ_DAT: 12, CTNQ_VUOT: 3, DH_TAPTHE: 1, DH_CANHAN: 2 },
    ...{ DAT_TSVM: YES, DAT_MMTB: YES, TT_BATO: 3, TT_GIAIPHONG: 2, TT_QUOCKHANH: 2 },
    ...{ DG_GDCT: GOOD, ...testRow('NTCT', force), LL47_BAI: 18, DG_LL47: GOOD, TIN_BAI: 17 },
    ...{ ST_TRUONGHOP: 0, CBCS_TONG: force, CBCS_DAT: force },
    ...{ DG_DOTPHA: GOOD, KTGS_KEHOACH: 6, KTGS_DA: 6, DG_KTGS: GOOD },
    ...ratingRow('TCD', size.cells, 1, 0),
    ...ratingRow('CBDV', size.members, size.excellent, 2),
    ...{ MATCT_VU: 0, DVK_MOHINH: 2, DAT_DVT: YES, DODN_HOATDONG: 5, DG_CHINHSACH: GOOD },
    ...{ DG_CTDCTCT: GOOD, BATNGO_LAN: 0, DG_KVPT: GOOD },
    ...testRow('HL2', size.mobile),
    ...(size.standing > 0 ? testRow('HL3', size.standing) : noTestRow('HL3')),
    ...testRow('HL4', size.onSite),
    ...{ BDQPAN_CHITIEU: 12, BDQPAN_DA: 12, DG_GDQPAN: GOOD },
    ...{ TQ_CHITIEU: size.recruits, TQ_NHAPNGU: size.recruits, VM_QPAN: YES, VM_TOANDIEN: YES },
    ...calledUpRow(1, size.reservists),
    ...calledUpRow(2, Math.ceil(size.reservists / 2)),
    ...calledUpRow(3, size.reservists),
    ...{ PTKT_CHITIEU: size.vehicles, PTKT_HUYDONG: size.vehicles },
    ...{ VK_PHAICO: 14, VK_HOANCHINH: 14, TRUC_THIEU: 0, DG_BONTAICHO: GOOD, CT79_NGHIEM: YES },
    ...{ KYLUAT_VU: 0, KYLUAT_NGUOI: 0, BANCHAT_VU: 0, DIEM_HCKT: 2, DG_DOISONG: GOOD },
    ...{ DG_MTQG: GOOD, NTM_NGAYCONG: 120, NTM_CONGTRINH: 2, NTM_KINHPHI: 15.5, DG_NTM: GOOD },
    ...{ NGHEO_HO: 4, NGHEO_KINHPHI: 12, DG_NGHEO: GOOD, DG_VHCS: GOOD },
    ...{ NHA_GIAO: size.houses, NHA_HOANTHANH: size.houses, NHA_NGAYCONG: 8 * size.houses },
    ...{ DG_XHHT: GOOD, DHQT_SO: 1, DG_PPTD: GOOD, DG_TDKT: GOOD },
  };
}
