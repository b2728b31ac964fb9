export const findingsTexts = {
  title: 'ĐIỂM CẦN XEM',
  help: 'Bấm vào địa chỉ ô để tới chỗ cần xem. Danh sách lập lại mỗi lần bấm “Kiểm tra, chấm, xếp hạng”.',
  none: 'Không có điểm nào cần xem.',
  /** How many are open: "3 lỗi, 12 cảnh báo". */
  open: (parts: string) => `Còn ${parts}.`,
  /** In place of the help, above what is wrong with the plan. */
  refused:
    'Kế hoạch còn chỗ chưa đúng nên chưa chấm được. Sửa các ô dưới đây rồi bấm lại. Cho tới khi sửa xong, đừng dùng điểm và hạng trong sổ: công thức đang tính theo kế hoạch sai.',
  /** When a button of the ribbon made the list. */
  made: (time: string, day: string) => `Lập lúc ${time}, ${day}`,
  headings: {
    number: 'TT',
    severity: 'Mức',
    unit: 'Đơn vị',
    about: 'Tiêu chí, số liệu',
    sentence: 'Nội dung',
    cell: 'Ô',
    accepted: 'Lý do chấp nhận',
  },
  acceptedSeverity: 'đã chấp nhận',
} as const;

export const journalTexts = {
  title: 'NHẬT KÝ',
  headings: {
    at: 'Lúc',
    action: 'Việc',
    detail: 'Chi tiết',
    reason: 'Lý do',
    finding: '',
    origin: '',
  },
  injected: 'Đưa kế hoạch vào sổ',
  repaired: 'Dựng lại trang tính',
  rewritten: 'Viết lại công thức',
  /** Columns that the plan's tables got for a new kind of unit. */
  columns: 'Thêm cột',
  corrected: 'Sửa số liệu',
  namedCell: (about: string, cell: string) => `${about} (${cell})`,
  change: (cell: string, before: string, after: string) => `${cell}: ${before} thành ${after}`,
  undone: 'Hoàn tác',
  accepted: 'Chấp nhận cảnh báo',
  withdrawn: 'Bỏ chấp nhận cảnh báo',
  noticed: 'Phát hiện thay đổi',
  received: 'Nhận phiếu',
  receivedPart: 'Nhận một phần phiếu',
  leftOf: (figures: string) => `Chưa nhận ${figures} số liệu của phiếu`,
  /** What a form was made for that was taken all the same. */
  foreign: {
    otherPeriod: (period: string) => `Phiếu của kỳ ${period}`,
    otherPlan: (plan: string) => `Phiếu của kế hoạch khác (mã ${plan})`,
  },
  refused: 'Trả lại phiếu',
  continued: 'Nhận phiếu (tiếp)',
  receivedFrom: (unit: string, figures: string, file: string, hash: string) =>
    `${unit}: ${figures} số liệu từ ${file} (mã tệp ${hash})`,
  refusedFile: (unit: string, file: string, hash: string) =>
    `${unit === '' ? '' : `${unit}: `}${file} (mã tệp ${hash})`,
  /** What a unit wrote beside a figure that Giải trình has no column for. */
  said: 'Lời của đơn vị',
  saidBeside: (unit: string, label: string, text: string) => `${unit}, ${label}: ${text}`,
  replaced: (changes: string) => `Thay số cũ: ${changes}`,
  decisionUndone: 'Quyết định về phiếu',
  formsUndone: {
    accept: (units: readonly string[], more: number) =>
      `Bỏ nhận phiếu của ${units.join(', ')}${more > 0 ? ` và ${more} đơn vị khác` : ''}`,
    refuse: (units: readonly string[], more: number) =>
      `Bỏ trả lại phiếu của ${units.join(', ')}${more > 0 ? ` và ${more} đơn vị khác` : ''}`,
  },
  cells: (count: string) => `${count} ô`,
  more: (count: string) => `và ${count} ô khác`,
} as const;

export const identityTexts = {
  title: 'Trang này để nhận dạng sổ, không xóa.',
  memory: 'Lần chấm gần nhất, để biết từ đó có gì thay đổi. Không dùng để chấm.',
  headings: {
    field: 'Mục',
    value: 'Giá trị',
    table: 'Bảng',
    code: 'Mã',
    facts: 'Nội dung',
  },
} as const;
