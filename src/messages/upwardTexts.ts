/** How complete the figures are that a form for the level above adds up. */
export interface UpwardBasis {
  readonly all: number;
  readonly some: number;
  readonly none: number;
  readonly wrong: number;
  readonly partly: number;
}

/** What the result is called that goes to the level above, and the columns of its table. */
export const upwardTexts = {
  csvName: (period: string) => `Ket-qua_${period}.csv`,
  tableName: (period: string) => `Ket-qua_${period}.xlsx`,
  workbookName: (code: string, period: string) => `Phieu-tong-hop_${code}_${period}.xlsx`,
  tab: 'Kết quả',
  title: 'Kết quả thi đua',
  everybody: 'Toàn cơ quan',
  formTitle: 'PHIẾU SỐ LIỆU TỔNG HỢP',
  /**
   * Whose figures the form adds up. `all`, `some`, `none`: units with all, some, none of what is asked
   * of them; `wrong`: entries with errors; `partly`: units left out of figures that go together.
   */
  basis: ({ all, some, none, wrong, partly }: UpwardBasis) =>
    [
      some + none === 0
        ? `Tổng hợp từ đủ số liệu của ${all} đơn vị`
        : `Tổng hợp từ ${all + some + none} đơn vị: ${[
            `${all} đủ số liệu`,
            ...(some > 0 ? [`${some} mới có một phần`] : []),
            ...(none > 0 ? [`${none} chưa có số nào`] : []),
          ].join(', ')}`,
      ...(wrong > 0 ? [`${wrong} số liệu có lỗi không được cộng`] : []),
      ...(partly > 0
        ? [
            `${partly} đơn vị không tính ở các tiêu chí, số liệu có liên quan đến phần thiếu hoặc có lỗi`,
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
