import { numbers } from '../../numbers';
import { collecting } from './collecting';
import { form, origin } from './form';
import { mail, sending, sent } from './sending';

const { number } = numbers;

/** The exchange of forms by e-mail: the views “Phiếu đơn vị”, “Nhận phiếu” and the one that says which form a figure is from. */
export const exchange = {
  back: 'Quay lại kết quả',
  /** Where there is no result yet. */
  backPlain: 'Quay lại',
  backToBoard: 'Quay lại danh sách',
  loading: 'Đang mở…',
  cancel: 'Dừng lại',
  cancelling: 'Đang dừng…',
  progress: (done: number, of: number) => `${number(done)}/${number(of)}`,
  /** Said to screen readers only now and then. */
  percentDone: (what: string, percent: number) => `${what} Xong ${number(percent)} %.`,
  shown: (shown: number, all: number) => `${number(shown)} trong ${number(all)}`,
  more: (count: number) => `Xem thêm ${number(count)}`,
  openUnits: 'Mở trang Đơn vị',
  clusterOf: (name: string, count: number) => `${name} (${number(count)})`,

  entry: {
    label: 'Trao đổi qua thư điện tử',
    /** As the ribbon calls them. */
    send: 'Phiếu đơn vị',
    collect: 'Nhận phiếu',
    origin: 'Số này ở phiếu nào?',
    originLabel: 'Số ở ô đang chọn lấy từ phiếu nào của đơn vị?',
  },
  running: {
    openSending: 'Đang xem danh sách đơn vị…',
    openCollecting: 'Đang xem đơn vị nào đã nộp…',
    forms: 'Đang tạo phiếu…',
    reminders: 'Đang tạo thư nhắc…',
    saveMail: 'Đang lưu nội dung thư vào sổ…',
    collect: 'Đang đọc tệp…',
    chooseUnit: 'Đang đối chiếu phiếu với sổ…',
    decide: 'Đang ghi vào sổ…',
    forget: 'Đang bỏ tệp khỏi danh sách…',
    origin: 'Đang tìm nguồn của số liệu…',
    receipts: 'Đang tạo thư trả lời…',
    exportUpward: 'Đang tạo tệp tổng hợp…',
  },
  sending,
  mail,
  sent,
  collecting,
  form,
  origin,
};
