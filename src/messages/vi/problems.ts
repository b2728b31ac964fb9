import { numbers } from '../numbers';

const { number } = numbers;

const listed = (sheets: readonly string[]): string =>
  `trang ${sheets.map((sheet) => `“${sheet}”`).join(', ')}`;

/** Why a command could not do its work, by the problem's code, and what to do next. */
export const problems = {
  noScorebook: {
    title: 'Tệp này chưa có sổ thi đua',
    next: 'Tạo sổ bằng một trong hai nút bên dưới.',
  },
  /** What the pane says of such a workbook, for somebody who has no pane open. */
  unitForm: {
    title: (unit: string) => `Đây là phiếu của ${unit}`,
    next: 'Nhập các ô vàng, lưu rồi gửi lại nơi gửi phiếu. Chấm điểm làm ở sổ thi đua.',
  },
  sheetGone: {
    title: (sheet: string) => `Không tìm thấy trang tính “${sheet}”`,
    next: 'Trang này đã bị xóa hoặc đổi tên. Nhấn “Kiểm tra, chấm, xếp hạng” để xem lại.',
  },
  planRefused: {
    title: 'Kế hoạch còn chỗ chưa đúng nên chưa chấm được',
    next: 'Sửa các chỗ được nêu rồi kiểm tra lại. Chương trình chưa ghi gì vào sổ.',
    /** Columns came for a new kind of unit, though the plan cannot be scored yet. */
    brought: (columns: readonly string[]) =>
      `Đã thêm cột ${columns.map((column) => `“${column}”`).join(', ')} ở cuối bảng. Nhập các chỗ được nêu rồi kiểm tra lại.`,
  },
  /** The same on the way to another period: it may be the plan of that one which has the faults. */
  turnRefused: {
    title: 'Kế hoạch còn chỗ chưa đúng nên chưa sang kỳ mới',
    next: 'Sửa các chỗ được nêu rồi sang kỳ lại. Sổ vẫn ở kỳ cũ.',
  },
  nothingToExplain: {
    title: 'Ô đang chọn không có điểm nào để giải thích',
    next: 'Bấm vào dòng của một đơn vị ở trang Điểm, Thẩm định, Số liệu, Đăng ký hoặc Xếp hạng rồi thử lại.',
  },
  unitGone: {
    title: (unit: string) => `Không còn đơn vị mang mã “${unit}” trong kế hoạch`,
    next: 'Nhấn “Kiểm tra, chấm, xếp hạng” để xem lại kết quả.',
  },
  cancelled: {
    title: 'Đã dừng theo yêu cầu',
    next: 'Phần chưa xong được bỏ, mọi thứ đã có trong sổ vẫn nguyên. Có thể làm lại bất cứ lúc nào.',
  },
  noOrigin: {
    title: 'Ô đang chọn không lấy từ phiếu nào',
    next: 'Bấm vào một ô ở trang Số liệu đã nhận từ phiếu của đơn vị rồi thử lại. Số gõ tay không có nguồn.',
  },
  nothingChosen: {
    title: 'Chưa chọn đơn vị nào',
    next: 'Chọn ít nhất một đơn vị rồi làm lại.',
  },
  cellEditMode: {
    title: 'Bạn đang gõ dở trong một ô',
    next: 'Nhấn Enter hoặc Esc rồi thử lại.',
  },
  protected: {
    title: (sheet: string) =>
      sheet === '' ? 'Trang tính hoặc sổ đang được khóa' : `Trang tính “${sheet}” đang được khóa`,
    next: 'Bỏ khóa ở thẻ Xem lại (Review) của Excel rồi thử lại.',
  },
  cellsChanged: {
    title: (cells: string) => `Ô ${cells} đã được sửa sau đó`,
    others: (cells: number) => `và ${number(cells)} ô khác`,
    next: 'Chưa ô nào bị thay đổi. Hãy xem các ô này, sửa tay nếu cần, rồi nhấn “Kiểm tra, chấm, xếp hạng”.',
  },
  rowMissing: {
    title: (units: string) => `Trang Số liệu không có dòng của ${units}`,
    next: 'Chưa phiếu nào được nhận. Nhấn “Kiểm tra, chấm, xếp hạng” để thêm dòng rồi nhận lại.',
  },
  mergeOutdated: {
    title: 'Danh sách đơn vị không còn như lúc xem trước',
    next: 'Sổ không bị thay đổi. Nhấn “Xem trước” lần nữa rồi sáp nhập.',
  },
  unknownPlaceholders: {
    title: (placeholders: string) =>
      `Mẫu thư có chữ trong ngoặc nhọn không dùng được: ${placeholders}`,
    next: 'Chọn lại trong danh sách chữ thay thế, hoặc bỏ dấu ngoặc nhọn, rồi làm lại.',
  },
  alreadyClosed: {
    title: (code: string) => `Kỳ này đã chốt (mã đối chiếu ${code})`,
    next: 'Muốn chốt lại, hãy mở lại kỳ và nêu lý do; kết quả cũ vẫn được giữ.',
  },
  notClosed: {
    title: 'Kỳ này chưa chốt',
    next: 'Không có gì để mở lại.',
  },
  closedKept: {
    title: 'Tệp này giữ kết quả đã chốt nên không gỡ được',
    next: (sheets: readonly string[]) =>
      `Kết quả đã chốt là hồ sơ: nên giữ tệp này. Nếu chắc chắn không cần nữa: mở lại kỳ nếu kỳ đang chốt, xóa ${listed(sheets)}, rồi gỡ lại.`,
  },
  periodTaken: {
    title: (code: string) => `Mã kỳ “${code}” đã dùng trong sổ này`,
    next: 'Ghi một mã khác cho kỳ mới.',
  },
  noRoomForPeriod: {
    title: 'Bảng “Các kỳ đã qua” ở trang Kế hoạch không còn dòng trống',
    next: 'Chèn thêm một dòng trống vào bảng đó rồi làm lại. Chưa có gì bị thay đổi.',
  },
  hostFailed: {
    title: 'Excel không thực hiện được',
    // Excel carries out what it can of a request before it refuses the rest.
    next: 'Việc có thể mới làm được một phần: hãy xem lại sổ rồi thử lại. Nếu vẫn lỗi, đóng tệp mà không lưu để trở lại bản đã lưu, rồi mở lại Excel.',
  },
};
