import { numbers } from '../../numbers';
import { quoted } from '../findings/phrases';

const { number } = numbers;

/** One returned form beside the scorebook, and what becomes of it. */
export const form = {
  states: {
    clean: 'Sẵn sàng nhận',
    changed: 'Có thay đổi so với lần trước',
    differing: 'Có thay đổi so với sổ',
    doubtful: 'Cần xem',
    unchanged: 'Không có gì mới',
    superseded: 'Đã có tệp mới hơn',
    unknownUnit: 'Chưa rõ đơn vị',
    accepted: 'Đã nhận',
    partial: 'Đã nhận một phần',
    refused: 'Đã trả lại',
  },
  recognised: {
    identity: 'Nhận ra nhờ trang nhận dạng của phiếu.',
    names: 'Nhận ra nhờ các tên trong tệp; trang nhận dạng không còn.',
    property: 'Nhận ra nhờ thuộc tính của tệp; trang nhận dạng không còn.',
    content: 'Nhận ra nhờ nội dung; dấu nhận dạng không còn. Hãy xem có đúng đơn vị không.',
    choice: 'Đơn vị do bạn chọn.',
  },
  changedAt: (at: string) => `Lưu lần cuối ${at}`,
  findings: 'Vì sao cần xem',
  /** Over a form that can be taken all the same. */
  remarks: 'Cần lưu ý (không cản trở việc nhận)',
  asks: {
    reason: (label: string) =>
      `${quoted(label)}: phiếu ghi KAD mà chưa nêu lý do. Hỏi lại đơn vị, hoặc nhận rồi ghi lý do ở trang Giải trình.`,
    evidence: (label: string) =>
      `${quoted(label)}: phiếu chưa ghi minh chứng. Hỏi lại đơn vị, hoặc nhận rồi ghi minh chứng ở trang Giải trình.`,
  },
  edited: (count: number) => `Chỗ đơn vị đã sửa trong mẫu (${number(count)})`,
  editedHint: 'Các chỗ này không thuộc phần đơn vị điền và không được lấy vào sổ.',
  issued: 'Đã giao',
  found: 'Trong phiếu',
  /** What is said of cells that hold, or held, a formula. */
  formulas: {
    issued: 'công thức tự tính',
    typed: 'công thức tự gõ',
    other: 'công thức khác',
    typedOver: (value: string) => `${value}, gõ đè lên công thức`,
    deleted: 'trống, công thức đã bị xóa',
  },
  figures: 'So với sổ',
  figure: 'Số liệu',
  inBook: 'Trong sổ',
  inFile: 'Trong phiếu',
  take: (label: string) => `Lấy ${label}`,
  takeColumn: 'Lấy',
  is: {
    new: 'mới',
    different: 'khác',
    missing: 'phiếu bỏ trống',
    same: 'giống nhau',
  },
  news: (count: number) => `${number(count)} số liệu mới`,
  leftBlank: (count: number) => `${number(count)} số liệu phiếu bỏ trống`,
  same: (count: number) => `${number(count)} số liệu giống nhau`,
  noDifference: 'Phiếu không có số liệu nào khác với sổ.',
  texts: 'Minh chứng, giải trình',
  textsHint: 'Khi lấy số liệu, lời đi kèm được ghi vào trang Giải trình.',
  cell: (address: string) => `ô ${address}`,
  blank: 'trống',
  others: 'Tệp khác của đơn vị này',
  notes: 'Lưu ý về tệp',
  accept: 'Nhận cả phiếu',
  acceptNothingNew: 'Ghi là đã nộp',
  acceptChosen: (count: number) => `Nhận phần đã chọn (${number(count)})`,
  /** Of a form that was taken in part. */
  acceptRest: (count: number) => `Nhận nốt (${number(count)})`,
  refuse: 'Trả lại',
  reason: 'Lý do',
  reasonNeeded: {
    differing: 'Lý do (bắt buộc, vì thay số liệu đang có trong sổ)',
    doubtful: 'Lý do (bắt buộc, vì phiếu có chỗ cần xem)',
    superseded: 'Lý do (bắt buộc, vì đã có tệp mới hơn)',
    partial: 'Lý do (bắt buộc, vì lần trước chưa nhận các số này)',
    refuse: 'Lý do (bắt buộc khi trả lại)',
  },
  reasonHint: 'Ghi vào Nhật ký. Khi trả lại, lý do còn được ghi vào thư gửi đơn vị.',
  reasonMissing: 'Hãy ghi lý do trước.',
  takeOff: 'Bỏ tệp khỏi danh sách',
};

export const origin = {
  title: 'Số này ở phiếu nào?',
  inForm: 'Trong phiếu đã nhận',
  now: 'Trong sổ bây giờ',
  changed: 'Ô đã được sửa sau khi nhận phiếu.',
  same: 'Ô vẫn giữ đúng số trong phiếu.',
  file: 'Tệp',
  cell: 'Trang và ô của phiếu',
  at: 'Nhận lúc',
  hash: 'Mã của tệp (SHA-256)',
  other: 'Xem nguồn của ô đang chọn',
};
