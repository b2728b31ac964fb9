import type { SheetKey } from './description';

/**
 * Workbook names: how tables and sheets are found again after people renamed, moved or sorted them.
 * Each stands for a table's code row. They are visible, because hidden names do not survive every
 * e-mail round trip as hidden ones.
 */
export const names = {
  fields: 'TD_KeHoach',
  groups: 'TD_NoiDung',
  unitKinds: 'TD_LoaiDonVi',
  clusters: 'TD_Cum',
  bands: 'TD_XepLoai',
  quotas: 'TD_KhongChe',
  history: 'TD_KyTruoc',
  rules: 'TD_CachCham',
  tieChain: 'TD_UuTien',
  scales: 'TD_ThangDiem',
  openReadings: 'TD_CachHieu',
  mails: 'TD_Thu',
  criteria: 'TD_TieuChi',
  figures: 'TD_DanhMuc',
  relations: 'TD_QuanHe',
  units: 'TD_DonVi',
  entries: 'TD_SoLieu',
  entryRows: 'TD_SoLieu_Dong',
  pledges: 'TD_DangKy',
  pledgeRows: 'TD_DangKy_Dong',
  explanations: 'TD_GiaiTrinh',
  explanationRows: 'TD_GiaiTrinh_Dong',
  points: 'TD_Diem',
  pointRows: 'TD_Diem_Dong',
  appraisal: 'TD_ThamDinh',
  appraisalRows: 'TD_ThamDinh_Dong',
  periods: 'TD_CacKy',
  periodRows: 'TD_CacKy_Dong',
  previousFigures: 'TD_SoLieuTruoc',
  previousRows: 'TD_SoLieuTruoc_Dong',
  ranking: 'TD_XepHang',
  overview: 'TD_TongHop',
  closed: 'TD_KetQuaChot',
  cards: 'TD_PhieuDiem',
  annex: 'TD_PhuLuc',
  findings: 'TD_KiemTra',
  journal: 'TD_NhatKy',
  identity: 'TD_NhanDang',
  memory: 'TD_GhiNho',
} as const;

/** The name by which each sheet is known. */
export const sheetNames: Readonly<Record<SheetKey, string>> = {
  plan: names.fields,
  criteria: names.criteria,
  figureList: names.figures,
  units: names.units,
  pledges: names.pledges,
  figures: names.entries,
  explanations: names.explanations,
  points: names.points,
  appraisal: names.appraisal,
  periods: names.periods,
  previousFigures: names.previousFigures,
  ranking: names.ranking,
  overview: names.overview,
  closed: names.closed,
  cards: names.cards,
  annex: names.annex,
  findings: names.findings,
  journal: names.journal,
  identity: names.identity,
};

/** Sheets that somebody asks for when they are to be printed: nothing is amiss where they are not there. */
export const onDemand: ReadonlySet<SheetKey> = new Set(['cards', 'annex']);

/** The names of the first row of units, on the sheets that have one. */
export const rowNames: Partial<Readonly<Record<SheetKey, string>>> = {
  figures: names.entryRows,
  pledges: names.pledgeRows,
  explanations: names.explanationRows,
  points: names.pointRows,
  appraisal: names.appraisalRows,
  periods: names.periodRows,
  previousFigures: names.previousRows,
};
