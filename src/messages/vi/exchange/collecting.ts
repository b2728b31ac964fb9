import { numbers } from '../../numbers';
import { type FilledCounts, forms, type JustRead, units } from './phrases';

const { number } = numbers;

/** “Nhận phiếu”: the board of units and what was read of the chosen files. */
export const collecting = {
  title: 'Nhận phiếu',
  summary: (received: number, all: number) =>
    `Đã nhận đủ phiếu của ${number(received)} trong ${units(all)}`,
  choose: 'Chọn tệp…',
  chooseMore: 'Chọn thêm tệp…',
  drop: 'hoặc thả tệp vào đây',
  accepts: 'Phiếu .xlsx, thư .eml, tệp nén .zip; chọn nhiều tệp một lúc.',
  dropNow: 'Thả tệp để đọc',
  nothing: 'Chưa có phiếu nào trong lần này',
  nothingHint:
    'Lưu các tệp đính kèm vào một thư mục rồi chọn tất cả. Chọn cả thư hoặc tệp nén cũng được.',
  again: (file: string, as: string) =>
    file === as
      ? `${file} đã đọc rồi, không đọc lại.`
      : `${file} giống hệt ${as} đã đọc, không đọc lại.`,
  nothingNew: (file: string) => `${file}: sổ đã có mọi số liệu của phiếu này, không có gì mới.`,
  nothingNewMore: (count: number) => `và ${forms(count)} nữa không có gì mới.`,
  againMore: (count: number) => `và ${number(count)} tệp nữa đã đọc rồi.`,
  acceptAll: (count: number) => `Nhận tất cả phiếu sẵn sàng (${number(count)})`,
  acceptHint:
    'Sẵn sàng nhận: đúng mẫu, đúng đơn vị, không có lỗi, không thay số nào đã có trong sổ. Cảnh báo vẫn hiện khi chấm điểm.',
  filter: 'Lọc theo tình trạng',
  states: {
    late: 'chưa nộp phiếu',
    ready: 'sẵn sàng',
    faulty: 'cần xem',
    otherPeriod: 'kỳ khác',
    otherPlan: 'kế hoạch khác',
    duplicate: 'trùng',
    received: 'đã nhận',
    returned: 'đã trả lại',
    partial: 'nhận một phần',
    changed: 'có thay đổi',
  },
  search: 'Tìm đơn vị',
  units: 'Các đơn vị',
  noneFound: 'Không có đơn vị nào như vậy.',
  receivedAt: (at: string) => `Nhận lúc ${at}`,
  stillMissing: (count: number) => `Còn thiếu ${number(count)} số liệu`,
  leftOut: (count: number) => `Chưa nhận ${number(count)} số liệu của phiếu`,
  sentBack: (reason: string, at: string) => `Lý do: ${reason} (${at})`,
  /** Beside the state, which says what to do. */
  toSee: (count: number) => `${number(count)} chỗ`,
  files: (count: number) => `${number(count)} tệp`,
  figures: (count: number) =>
    count === 0 ? 'không có số liệu mới' : `${number(count)} số liệu mới`,
  differing: (count: number) => `${number(count)} số liệu khác sổ`,
  /** Where no figure differs. */
  texts: (count: number) => `${number(count)} minh chứng, giải trình khác sổ`,
  noUnits: 'Sổ chưa có đơn vị nào',
  noUnitsHint: 'Ghi các đơn vị vào trang Đơn vị trước khi nhận phiếu.',
  allReceived: 'Đã nhận đủ phiếu của mọi đơn vị',
  allReceivedHint: 'Quay lại rồi nhấn “Kiểm tra, chấm, xếp hạng”.',
  allUnread: 'Không đọc được tệp nào',
  allUnreadHint: 'Xem lý do của từng tệp bên dưới rồi chọn lại.',
  unread: (count: number) => `Tệp chưa đọc được (${number(count)})`,
  quiet: (count: number) => `Tệp đi kèm, không phải phiếu (${number(count)})`,
  takeOff: 'Bỏ khỏi danh sách',
  takeOffFile: (file: string) => `Bỏ ${file} khỏi danh sách`,
  takeOffAll: 'Bỏ tất cả khỏi danh sách',
  /** Forms that belong into another scorebook, all of one period or plan together. */
  foreign: {
    otherPeriod: {
      title: (count: number, period: string) => `${forms(count)} thuộc kỳ khác (${period})`,
      next: 'Hỏi lại đơn vị hoặc mở đúng sổ của kỳ đó.',
    },
    otherPlan: {
      title: (count: number, plan: string) => `${forms(count)} thuộc kế hoạch khác (mã “${plan}”)`,
      next: 'Hỏi lại đơn vị hoặc mở đúng sổ của kế hoạch đó.',
    },
  },
  othersToo: (count: number) => `và ${units(count)} khác`,
  unknown: (count: number) => `Phiếu chưa rõ của đơn vị nào (${number(count)})`,
  strange: (count: number) => `Phiếu không thuộc sổ này (${number(count)})`,
  whose: (file: string) => `${file} là phiếu của`,
  whoseHint: 'Gõ tên hoặc mã rồi chọn trong danh sách.',
  notOurs: (file: string) => `${file} là phiếu của kế hoạch khác, sổ này không nhận được.`,
  isWhose: 'Đúng đơn vị này',
  noSuchUnit: 'Hãy chọn một đơn vị trong danh sách gợi ý.',
  accepted: (forms: number, cells: number) =>
    `Đã nhận ${number(forms)} phiếu, ${cells === 0 ? 'không ô nào thay đổi' : `${number(cells)} ô`}.`,
  /** Nothing has left the workbook yet. */
  refused: (forms: number) =>
    `Đã ghi trả lại ${number(forms)} phiếu. Nhấn “Tạo thư trả lời” để báo đơn vị.`,
  undo: 'Hoàn tác',
  score: 'Chấm lại',
  next: 'Sau khi nhận',
  receipts: (count: number) => `Tạo thư trả lời (${number(count)})`,
  /** Where everybody was told. */
  receiptsAgain: (count: number) => `Tạo lại thư trả lời (${number(count)})`,
  remind: (count: number) => `Nhắc đơn vị còn thiếu số liệu (${number(count)})`,
  upward: 'Nộp lên cấp trên',
  csv: 'Tệp CSV',
  /** `errors`: findings of that severity that stand in the scorebook. */
  notAllIn: ({ all, some, none }: FilledCounts, errors: number) =>
    `Trên trang Số liệu: ${[
      `${number(all)}/${units(all + some + none)} đủ số liệu`,
      ...(some > 0 ? [`${number(some)} mới có một phần`] : []),
      ...(none > 0 ? [`${number(none)} chưa có số nào`] : []),
    ].join(', ')}${errors > 0 ? `; sổ còn ${number(errors)} lỗi chưa sửa` : ''}. Vẫn tạo?`,
  makeAnyway: { csv: 'Vẫn tạo tệp CSV', workbook: 'Vẫn tạo phiếu tổng hợp' },
  notYet: 'Để sau',
  workbook: 'Phiếu tổng hợp',
  older: (file: string, unit: string) =>
    `${file}: cũ hơn phiếu đã nhận của ${unit}, không phải nhận.`,
  olderMore: (count: number) => `Còn ${number(count)} tệp nữa cũ hơn phiếu đã nhận.`,
  /** What came of the files that were chosen last. */
  justRead: (files: number, { waiting, foreign, nothingNew, older, unknown, unread }: JustRead) => {
    const parts = [
      ...(waiting > 0 ? [`${number(waiting)} phiếu chờ nhận`] : []),
      ...(foreign > 0 ? [`${number(foreign)} phiếu của kỳ khác hoặc kế hoạch khác`] : []),
      ...(nothingNew > 0 ? [`${number(nothingNew)} phiếu không có gì mới`] : []),
      ...(older > 0 ? [`${number(older)} phiếu để lại vì có tệp mới hơn`] : []),
      ...(unknown > 0 ? [`${number(unknown)} phiếu chưa rõ đơn vị`] : []),
      ...(unread > 0 ? [`${number(unread)} tệp không đọc được`] : []),
    ];
    return `Vừa đọc ${number(files)} tệp: ${parts.length > 0 ? parts.join(', ') : 'không có phiếu nào'}.`;
  },
  /** How many units are in each state, in the words of the list. */
  announced: (counts: readonly (readonly [state: string, units: number])[], unread: number) => {
    const told = counts.map(([state, count]) => `${number(count)} ${state}`);
    const left = unread > 0 ? [`${number(unread)} không đọc được`] : [];
    const all = [...told, ...left];
    return all.length > 0 ? `Đọc xong: ${all.join(', ')}.` : 'Đọc xong: không có phiếu mới.';
  },
};
