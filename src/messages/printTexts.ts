/** Texts of the sheets that are made to be printed: Phiếu điểm and Phụ lục. */
export const cardTexts = {
  title: 'PHIẾU ĐIỂM THI ĐUA',
  unit: 'Đơn vị: ',
  cluster: 'Cụm, khối',
  band: 'Xếp loại',
  rank: 'Hạng trong cụm',
  total: 'Tổng điểm',
  noRank: 'Không xếp hạng',
  headings: {
    code: 'TT',
    name: 'Nội dung, tiêu chí',
    figures: 'Số liệu, kết quả',
    target: 'Chỉ tiêu',
    verdict: 'Đánh giá',
    points: 'Điểm',
    most: 'Tối đa',
  },
  reached: 'Đạt',
  short: 'Chưa đạt',
  happened: 'Vi phạm',
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
  sum: 'Tổng điểm chính thức',
  /** Pieces of the line below the table; the numbers are cells. */
  notes: {
    lead: 'Ghi chú: ',
    none: 'không có.',
    missing: (count: string) => `"thiếu số liệu "&${count}&" tiêu chí"`,
    invalid: (count: string) => `"số liệu sai ở "&${count}&" tiêu chí"`,
    reason: (reason: string) => `"điểm nền vàng là điểm thẩm định (lý do: "&${reason}&")"`,
    order: (reason: string) => `"xếp thứ tự khi bằng điểm (lý do: "&${reason}&")"`,
    over: 'vượt tỷ lệ khống chế',
    between: 'bằng điểm ở mức khống chế',
    gate: (criterion: string, effect: string) =>
      `tiêu chí ${criterion}: ${effect.slice(0, 1).toLowerCase()}${effect.slice(1)}`,
  },
} as const;
