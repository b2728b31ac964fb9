import type { PaperField } from '../../plan/onPaper';
import { numbers } from '../numbers';

const { number } = numbers;

const paperFields: Readonly<Record<PaperField, string>> = {
  issuer: 'cơ quan ban hành',
  place: 'nơi ban hành',
  title: 'tên phong trào',
  position: 'chức vụ người ký',
};

/** The view In: what can be printed. */
export const printing = {
  title: 'In',
  about: 'Mỗi nút chấm lại rồi mở trang đã dàn sẵn khổ A4. Việc in do Excel làm: nhấn Ctrl+P.',
  signers: 'Nơi nhận, TM./KT. và tên người ký trên các trang in lấy từ trang Kế hoạch.',
  blank: 'Bản in sẽ còn chỗ trống',
  blankText: (fields: readonly PaperField[]) =>
    `Trang Kế hoạch chưa ghi: ${fields.map((field) => paperFields[field]).join(', ')}.`,
  editSigners: 'Sửa ở trang Kế hoạch',
  loading: 'Đang đọc danh sách đơn vị…',
  running: {
    ranking: 'Đang chấm và mở Xếp hạng…',
    overview: 'Đang chấm và mở Tổng hợp…',
    cards: 'Đang chấm và lập phiếu điểm…',
    annex: 'Đang chấm và lập danh sách…',
  },
  closed: {
    title: 'Kết quả đã chốt',
    about: (at: string, code: string) =>
      `Bản để ký và lưu, chốt lúc ${at}, mã đối chiếu ${code}. Không chấm lại; mở rồi nhấn Ctrl+P.`,
    button: 'Mở Kết quả chốt để in',
  },
  ranking: {
    title: 'Bảng xếp hạng',
    about: 'Hạng, tổng điểm, xếp loại theo từng cụm, kèm biểu đồ.',
    button: 'Mở Xếp hạng để in',
  },
  overview: {
    title: 'Tổng hợp chỉ tiêu',
    about: 'Kết quả chung của mọi đơn vị so với từng chỉ tiêu của kế hoạch.',
    button: 'Mở Tổng hợp để in',
  },
  cards: {
    title: 'Phiếu điểm đơn vị',
    about: 'Mỗi đơn vị một trang: số liệu, chỉ tiêu, điểm từng tiêu chí, hạng, xếp loại.',
    whom: 'Đơn vị nào',
    everybody: (units: number) => `Tất cả ${number(units)} đơn vị`,
    clusters: 'Cả cụm, khối',
    clusterOf: (name: string, units: number) => `${name} (${number(units)})`,
    byHand: 'Tự chọn đơn vị…',
    units: 'Các đơn vị',
    chooseFirst: 'Hãy chọn ít nhất một đơn vị.',
    button: (units: number) => `Lập ${number(units)} phiếu điểm`,
    tooMany: (most: number) =>
      `Mỗi lần lập nhiều nhất ${number(most)} phiếu: chọn một cụm hay tự chọn đơn vị.`,
    none: 'Kế hoạch chưa có đơn vị nào.',
    withoutFigures: (without: number, units: number) =>
      without === units
        ? 'Các đơn vị này chưa có số liệu: phiếu lập bây giờ chưa có điểm.'
        : `${number(without)} đơn vị chưa có số liệu: phiếu của các đơn vị đó chưa có điểm.`,
  },
  annex: {
    title: 'Phụ lục khen thưởng',
    about: 'Danh sách kèm theo quyết định. Số, ngày quyết định điền sau khi ký.',
    whom: 'Chọn ai',
    byBand: 'Từ xếp loại này trở lên',
    byFirst: 'Đứng đầu mỗi cụm',
    band: 'Xếp loại thấp nhất được khen',
    count: 'Số tập thể mỗi cụm',
    button: 'Lập danh sách',
  },
  made: {
    ranking: 'Xếp hạng đã sẵn sàng.',
    overview: 'Tổng hợp đã sẵn sàng.',
    cards: (units: number) => `Đã lập ${number(units)} phiếu điểm, mỗi phiếu một trang.`,
    annex: (units: number) => `Đã lập danh sách ${number(units)} tập thể.`,
    added: (units: number, cluster: string) =>
      `Thêm ${number(units)} đơn vị vì bằng điểm ở ${cluster}.`,
    /** Of units on the list; `more`: so many that are not named. */
    withErrors: (units: readonly string[], more: number) =>
      `Còn lỗi số liệu: ${units.join(', ')}${more > 0 ? ` và ${number(more)} đơn vị khác` : ''}. Xem lại trước khi trình.`,
    next: 'Trang đang mở trong Excel. Nhấn Ctrl+P để in.',
    pdf: 'Cần tệp PDF: chọn máy in “Microsoft Print to PDF”.',
  },
};
