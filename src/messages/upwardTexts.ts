/** What the result is called that goes to the level above, and the columns of its table. */
export const upwardTexts = {
  csvName: (period: string) => `Ket-qua_${period}.csv`,
  tableName: (period: string) => `Ket-qua_${period}.xlsx`,
  workbookName: (code: string, period: string) => `Phieu-tong-hop_${code}_${period}.xlsx`,
  tab: 'Kết quả',
  title: 'Kết quả thi đua',
  everybody: 'Toàn cơ quan',
  formTitle: 'PHIẾU SỐ LIỆU TỔNG HỢP',
  /** Whose figures the form adds up. `none`: units without any figure; `partly`: units with gaps. */
  basis: (reporting: number, units: number, none: number, partly: number) =>
    [
      `Tổng hợp từ ${reporting}/${units} đơn vị đã có số liệu`,
      ...(none > 0 ? [`chưa tính ${none} đơn vị chưa có số liệu nào`] : []),
      ...(partly > 0
        ? [
            `${partly} đơn vị thiếu một phần nên không tính ở các tiêu chí, số liệu có liên quan đến phần thiếu`,
          ]
        : []),
    ].join('; '),
  exported: 'Xuất kết quả lên cấp trên',
} as const;

/** ASCII, so that every program takes them for names of columns. */
export const tidyColumns = [
  'ke_hoach',
  'ky',
  'ma_don_vi',
  'don_vi',
  'cum',
  'ma_tieu_chi',
  'tieu_chi',
  'ma_so_lieu',
  'so_lieu',
  'gia_tri',
  'don_vi_tinh',
  'diem',
  'nguon',
] as const;
