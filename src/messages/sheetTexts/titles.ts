/** Tab titles of the scorebook, in the order of the tabs. */
export const sheetTitles = {
  plan: 'Kế hoạch',
  criteria: 'Tiêu chí',
  figureList: 'Danh mục số liệu',
  units: 'Đơn vị',
  pledges: 'Đăng ký',
  figures: 'Số liệu',
  explanations: 'Giải trình',
  points: 'Điểm',
  appraisal: 'Thẩm định',
  periods: 'Các kỳ',
  previousFigures: 'Số liệu kỳ trước',
  ranking: 'Xếp hạng',
  overview: 'Tổng hợp',
  closed: 'Kết quả chốt',
  cards: 'Phiếu điểm',
  annex: 'Phụ lục khen thưởng',
  findings: 'Kiểm tra',
  journal: 'Nhật ký',
  identity: 'Nhận dạng',
} as const;

/** One of the scorebook's sheets. */
export type SheetKey = keyof typeof sheetTitles;

/** What the plan's tables are called in a sentence. */
export const tableTitles = {
  fields: 'Thông tin chung',
  groups: 'Nội dung thi đua',
  bands: 'Xếp loại',
  quotas: 'Tỷ lệ khống chế',
  tieChain: 'Thứ tự ưu tiên khi bằng điểm',
  scales: 'Thang điểm',
  history: 'Các kỳ đã qua',
  criteria: 'Tiêu chí',
  figures: 'Danh mục số liệu',
  units: 'Đơn vị',
} as const;

/** Words that several sheets share. */
export const commonTexts = {
  code: 'Mã',
  unit: 'Đơn vị',
  note: 'Ghi chú',
  number: 'TT',
  pick: 'Chọn trong danh sách.',
  pickFrom: (sheet: string) =>
    `Chọn trong danh sách. Danh sách lấy ở trang “${sheet}”: muốn thêm mục thì ghi vào bảng ở đó trước.`,
  pickOf: (words: readonly string[]) => `Chọn hoặc gõ đúng một trong: ${words.join('; ')}.`,
  typedOver: 'Ô này do công thức tính, không nhập tay.',
  leftOver: (code: string) => `${code}: không còn trong kế hoạch, không tính điểm`,
} as const;
