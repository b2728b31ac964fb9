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
    noReason: '"điểm nền vàng là điểm thẩm định, chưa ghi lý do"',
    order: (reason: string) => `"xếp thứ tự khi bằng điểm (lý do: "&${reason}&")"`,
    over: 'vượt tỷ lệ khống chế',
    between: 'bằng điểm ở mức khống chế',
    gate: (criterion: string, effect: string) =>
      `tiêu chí ${criterion}: ${effect.slice(0, 1).toLowerCase()}${effect.slice(1)}`,
  },
} as const;

export const annexTexts = {
  title: 'PHỤ LỤC',
  list: 'Danh sách các tập thể được khen thưởng',
  /** The decision has its number and date only when it is signed: both are filled in by hand. */
  decision: (issuer: string) =>
    `(Kèm theo Quyết định số         /QĐ${/^UBND|^Ủy ban nhân dân/iu.test(issuer) ? '-UBND' : '-........'} ngày      tháng      năm          ${issuer === '' ? '' : `của ${issuer}`})`,
  headings: {
    number: 'TT',
    unit: 'Đơn vị',
    cluster: 'Cụm, khối',
    total: 'Tổng điểm',
    rank: 'Hạng',
    band: 'Xếp loại',
  },
  /** A band with how many hold it: I. Hoàn thành xuất sắc nhiệm vụ: 12 tập thể. */
  band: (numeral: string, name: string, units: number) => `${numeral}. ${name}: ${units} tập thể`,
  count: (units: number) => `(Danh sách này có ${units} tập thể.)`,
  none: 'Chưa có tập thể nào thuộc diện này.',
  check: {
    same: (at: string) => `Đúng với kết quả hiện nay. Lập lúc ${at}.`,
    older: (at: string) =>
      `Kết quả đã đổi sau khi lập danh sách này (${at}). Vào In, chọn Phụ lục để lập lại trước khi trình.`,
    unknown: 'Không đối chiếu được với trang Điểm. Vào In, chọn Phụ lục để lập lại.',
  },
} as const;
