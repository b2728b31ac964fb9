import { numbers } from '../numbers';

const { number } = numbers;

/** Taking the scorebook out of its workbook. */
export const removal = {
  title: 'Gỡ sổ khỏi tệp này',
  about:
    'Xóa các trang của sổ thi đua, trang khác của tệp giữ nguyên. Được xem trước những gì sẽ mất.',
  /** On the bar that tells what was put in. */
  short: 'Gỡ ra…',
  look: 'Xem những gì sẽ gỡ',
  running: { openRemoval: 'Đang xem các trang của sổ…', remove: 'Đang gỡ sổ…' },
  outdated: 'Chưa gỡ gì',
  outdatedText:
    'Từ lúc xem đến giờ sổ có thêm trang hoặc nội dung mới nhập. Hãy xem lại danh sách dưới đây.',
  sheets: (sheets: readonly string[]) =>
    `Xóa ${number(sheets.length)} trang: ${sheets.join(', ')}.`,
  copies: (copies: readonly string[]) => `Xóa cả bản sao do người dùng tạo: ${copies.join(', ')}.`,
  figures: {
    none: 'Trang Số liệu chưa có số liệu nào.',
    samples: (figures: number) =>
      `${number(figures)} số liệu mẫu (giả định) trên trang Số liệu mất theo.`,
    own: (figures: number) => `${number(figures)} số liệu đã nhập mất theo.`,
    mixed: (figures: number, own: number) =>
      `${number(figures)} số liệu mất theo, trong đó ${number(own)} số đã nhập, còn lại là số liệu mẫu (giả định).`,
  },
  decided: (cells: number) =>
    `${number(cells)} ô điểm thẩm định, đăng ký, giải trình hoặc kết quả các kỳ đã nhập mất theo.`,
  plan: 'Kế hoạch tự soạn hoặc đã sửa so với mẫu có sẵn mất theo. Nếu còn dùng, hãy lưu kế hoạch thành mẫu trước.',
  kept: 'Trang khác của tệp giữ nguyên. Công thức ở đó có lấy số từ các trang bị xóa sẽ báo #REF! vì mất nguồn.',
  final: 'Không hoàn tác được: hãy lưu tệp trước khi gỡ.',
  confirm: 'Tôi đã lưu tệp, hoặc không cần những gì đã nhập nữa',
  remove: (sheets: number) => `Gỡ ${number(sheets)} trang`,
  notYet: 'Để sau',
  done: (sheets: number) =>
    `Đã gỡ sổ thi đua: ${number(sheets)} trang. Các trang khác của tệp còn nguyên.`,
  doneBlank: (sheets: number) =>
    `Đã gỡ sổ thi đua: ${number(sheets)} trang. Tệp còn lại một trang trống.`,
};
