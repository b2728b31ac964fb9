import { numbers } from '../../numbers';
import type { SharedPlaceholder } from '../../mailTexts';
import { made, units, type Making } from './phrases';

const { number } = numbers;

const blankWords: Readonly<Record<SharedPlaceholder, string>> = {
  ky: 'kỳ chấm',
  ke_hoach: 'tên phong trào',
  so_ke_hoach: 'số, ký hiệu kế hoạch',
  co_quan: 'cơ quan ban hành',
  han_nop: 'hạn nộp phiếu',
};

/** “Phiếu đơn vị”: what is sent to whom, with which mail, and what was made. */
export const sending = {
  title: 'Phiếu đơn vị',
  period: (period: string) => `Kỳ chấm: ${period}`,
  what: 'Gửi gì',
  forms: 'Phiếu số liệu',
  reminders: 'Thư nhắc',
  remindersHint: 'Chỉ có thư, không kèm phiếu.',
  whom: 'Gửi cho',
  everybody: (count: number) => `Tất cả (${units(count)})`,
  incomplete: (count: number) => `Chưa nộp đủ số liệu (${number(count)})`,
  clusters: 'Theo cụm, khối',
  byHand: 'Tự chọn đơn vị…',
  units: 'Các đơn vị',
  missing: (count: number) => `thiếu ${number(count)} số liệu`,
  complete: 'đủ số liệu',
  withDrafts: 'Kèm thư nháp cho từng đơn vị',
  withFigures: 'Điền sẵn số liệu sổ đã có',
  withList: 'Kèm danh sách địa chỉ và lời thư',
  /** What the mails would speak of, and Kế hoạch does not say. */
  blank: (codes: readonly SharedPlaceholder[]) =>
    `Trang Kế hoạch chưa ghi ${codes.map((code) => blankWords[code]).join(', ')}`,
  blankHint: 'Nếu để vậy, thư sẽ không nói đến.',
  openPlan: 'Mở trang Kế hoạch',
  noAddresses:
    'Chưa đơn vị nào có địa chỉ thư. Hãy ghi địa chỉ ở cột “Thư điện tử” của trang Đơn vị, hoặc đánh dấu ô trên để có thư nháp rồi tự điền người nhận.',
  enterAddresses: 'Ghi địa chỉ thư',
  withoutEmail: (count: number) => `${units(count)} chưa có địa chỉ thư`,
  wrongEmail: (count: number) => `${units(count)} có địa chỉ thư không đúng`,
  withoutEmailHint: 'Thư gửi các đơn vị này sẽ chưa có người nhận.',
  named: (names: readonly string[], others: number) =>
    `${names.join(', ')}${others > 0 ? ` và ${units(others)} khác` : ''}`,
  make: (making: Making) => `Tạo ${made(making)}`,
  makeNothing: { forms: 'Tạo phiếu', reminders: 'Tạo thư nhắc' },
  chooseFirst: 'Hãy chọn ít nhất một đơn vị.',
  /** In one line: for how many, filled in or not, with mails or without. */
  promise: ({ workbooks, drafts }: Making, withFigures: boolean) =>
    workbooks > 0
      ? `${units(workbooks)}, ${withFigures ? 'điền sẵn' : 'để trống'} số liệu, ${drafts > 0 ? 'kèm' : 'không kèm'} thư: một tệp .zip.`
      : `${units(drafts)}, chỉ có thư nháp: một tệp .zip.`,
  /** On the Mac, where the mails stand in a list. */
  promiseMac: ({ workbooks, drafts }: Making, withFigures: boolean) =>
    [
      ...(workbooks > 0
        ? [
            `Excel sẽ mở lần lượt ${number(workbooks)} sổ làm việc, ${withFigures ? 'điền sẵn' : 'để trống'} số liệu; lưu từng sổ rồi đính kèm vào thư.`,
          ]
        : []),
      ...(drafts > 0
        ? [
            `Một sổ Danh sách ghi sẵn địa chỉ, tiêu đề, lời thư của ${units(drafts)} để chép vào thư.`,
          ]
        : []),
    ].join(' '),
  noUnits: 'Sổ chưa có đơn vị nào',
  noUnitsHint: 'Ghi tên và địa chỉ thư của các đơn vị vào trang Đơn vị, rồi mở lại mục này.',
  nobodyMissing: 'Mọi đơn vị đã nộp đủ số liệu.',
};

export const mail = {
  title: { form: 'Nội dung thư kèm phiếu', reminder: 'Nội dung thư nhắc' },
  subject: 'Tiêu đề',
  body: 'Lời thư',
  insert: 'Chèn vào thư',
  insertHint: 'Mỗi thư sẽ ghi đúng tên, kỳ, số liệu của từng đơn vị.',
  preview: (unit: string) => `Xem thử: thư gửi ${unit}`,
  previewTo: (email: string) => `Đến: ${email}`,
  previewNobody: 'Đến: chưa có địa chỉ thư',
  /** Of a placeholder that the workbook has nothing for. */
  blank: '(trống)',
  blankLine: '(trống: dòng này sẽ bỏ)',
  save: 'Lưu vào sổ',
  saved: 'Đã lưu vào sổ.',
  usual: 'Trở lại lời thư đã lưu',
  unknown: (tokens: readonly string[]) =>
    `Không có chỗ chèn nào tên ${tokens.join(', ')}. Hãy sửa lại hoặc bỏ dấu ngoặc nhọn.`,
  noSubject: 'Thư chưa có tiêu đề. Hãy ghi tiêu đề, hoặc nhấn “Trở lại lời thư đã lưu”.',
  noBody: 'Thư chưa có lời thư. Hãy ghi lời thư, hoặc nhấn “Trở lại lời thư đã lưu”.',
  changed: 'Lời thư đã sửa chỉ dùng cho lần này, trừ khi lưu vào sổ.',
};

export const sent = {
  made: (making: Making) => `Đã tạo ${made(making)}`,
  receipts: (count: number) => `Đã tạo ${number(count)} thư trả lời`,
  csv: 'Đã tạo tệp CSV',
  workbook: 'Đã tạo phiếu tổng hợp',
  downloaded: 'Tệp trong thư mục Tải xuống:',
  opened: 'Excel đã mở:',
  openedFirst: 'Sổ đầu tiên Excel đã mở:',
  next: 'Việc tiếp theo',
  unpack: 'Giải nén tệp .zip vừa tải xuống.',
  openDrafts: 'Bấm đúp từng thư nháp (.eml) trong thư mục Thu, xem lại rồi bấm Gửi.',
  openDraftsOnly: 'Bấm đúp từng thư nháp (.eml), xem lại rồi bấm Gửi.',
  attach: 'Đính kèm từng phiếu vào thư gửi đơn vị.',
  saveEach: 'Lưu từng sổ Excel vừa mở, rồi đính kèm vào thư gửi đơn vị.',
  copyMails: 'Mở sổ Danh sách, chép địa chỉ, tiêu đề và lời thư vào thư mới rồi gửi.',
  listed: (count: number) => `Đã ghi lời thư của ${units(count)} vào sổ Danh sách`,
  saveOne: 'Lưu sổ Excel vừa mở, rồi gửi lên cấp trên.',
  nameFirst:
    'Phiếu chưa có tên đơn vị: hãy ghi Cơ quan ban hành ở trang Kế hoạch rồi xuất lại, để cấp trên biết phiếu của ai.',
  notAdded: (entries: number) =>
    `${number(entries)} số liệu của đơn vị có lỗi nên không được cộng vào: sửa ở trang Số liệu (thẻ Cần xem) rồi tạo lại.`,
  mendFirst: (errors: number, missing: number) =>
    `Mở phiếu và xem cột Tình trạng: ${[
      ...(errors > 0 ? [`${number(errors)} số liệu có lỗi cần sửa`] : []),
      ...(missing > 0 ? [`${number(missing)} số liệu còn phải nhập`] : []),
    ].join(', ')}.`,
  sendUp: 'Đính kèm tệp vào thư gửi cấp trên.',
  withoutEmail: (count: number) => `${units(count)} chưa có địa chỉ thư:`,
  badEmail: (count: number) => `${units(count)} có địa chỉ thư không đúng:`,
  fillIn: 'Thư gửi các đơn vị này chưa có người nhận; hãy điền khi gửi.',
};
