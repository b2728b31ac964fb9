import { periodWithin } from './periodWithin';
import { quoted } from './vi/findings/phrases';

/**
 * Mails to units. They are Vietnamese whatever language the pane speaks: the offices' own letters.
 */

/** What a mail is for. */
export type MailKind = 'form' | 'reminder' | 'receipt' | 'returned';

/** Subject and body of a mail with placeholders such as `{don_vi}`. */
export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** What each kind of mail is called; the table on Kế hoạch is read back by these words. */
export const mailKindWords: Readonly<Record<MailKind, string>> = {
  form: 'Gửi phiếu',
  reminder: 'Nhắc nộp',
  receipt: 'Báo đã nhận',
  returned: 'Trả lại phiếu',
};

/** Placeholders that stand for how many there are: where a line stands in spite of none, it says 0. */
const counts: readonly string[] = ['so_thieu', 'so_can_xem'];

/** What a placeholder's value reads as in a line that is not left out. */
export function spelledOut(code: string, value: string): string {
  return value === '' && counts.includes(code) ? '0' : value;
}

/** The placeholders that a mail may hold, with what each stands for. */
export const placeholderMeanings = {
  don_vi: 'Tên đơn vị',
  ma_don_vi: 'Mã đơn vị',
  ky: 'Kỳ chấm',
  ke_hoach: 'Tên phong trào',
  so_ke_hoach: 'Số, ký hiệu kế hoạch',
  co_quan: 'Cơ quan ban hành',
  han_nop: 'Hạn nộp phiếu, ghi ở trang Kế hoạch',
  ten_tep: 'Tên tệp phiếu',
  con_thieu: 'Các số liệu còn thiếu, mỗi số liệu một dòng',
  so_thieu: 'Số lượng số liệu còn thiếu',
  tinh_hinh: 'Chưa nhận được phiếu, hoặc còn thiếu những số liệu nào (thư nhắc nộp)',
  muc_nhan: '“Đã nhận” hoặc “Đã nhận một phần” (thư báo đã nhận)',
  luc_nhan: 'Lúc nhận phiếu (thư báo đã nhận)',
  da_nhan: 'Các số liệu đã nhận, xếp theo từng nội dung như trên phiếu (thư báo đã nhận)',
  chua_nhan: 'Các số liệu đơn vị đã nhập mà chưa nhận, kèm lý do (thư báo đã nhận)',
  ly_do: 'Lý do trả lại phiếu (thư trả lại phiếu)',
  da_tra_lai: 'Phiếu trước đã bị trả lại lúc nào, vì sao (thư nhắc nộp)',
  so_can_xem: 'Số chỗ cần xem lại (thư báo đã nhận, thư trả lại phiếu)',
  can_xem: 'Các chỗ cần xem lại, mỗi chỗ một dòng (thư báo đã nhận, thư trả lại phiếu)',
} as const;

export type Placeholder = keyof typeof placeholderMeanings;

/** Placeholders that stand for the same in every unit's mail. */
export type SharedPlaceholder = Extract<
  Placeholder,
  'ky' | 'ke_hoach' | 'so_ke_hoach' | 'co_quan' | 'han_nop'
>;

/** The mails as they are until an office writes its own. Lines about something blank are left out. */
export const usualMails: Readonly<Record<MailKind, MailText>> = {
  form: {
    subject: 'Đề nghị nhập số liệu thi đua ({ky}): {don_vi}',
    body: [
      'Kính gửi: {don_vi}',
      '',
      '{co_quan} gửi kèm thư này phiếu số liệu thi đua, tệp {ten_tep}.',
      'Chấm điểm cho: {ke_hoach}',
      'Kế hoạch số: {so_ke_hoach}',
      'Kỳ chấm: {ky}',
      'Hạn nộp: {han_nop}',
      '',
      'Đề nghị đơn vị nhập vào các ô nền vàng, xem cột Tình trạng để biết còn thiếu hoặc chưa đúng chỗ nào, lưu tệp rồi gửi lại bằng cách trả lời thư này. Xin giữ nguyên tên tệp.',
      '',
      'Trân trọng cảm ơn.',
    ].join('\n'),
  },
  reminder: {
    subject: 'Nhắc nộp số liệu thi đua ({ky}): {don_vi}',
    body: [
      'Kính gửi: {don_vi}',
      '',
      '{da_tra_lai}',
      '',
      '{tinh_hinh}',
      'Hạn nộp: {han_nop}',
      '',
      'Đề nghị đơn vị nhập đủ vào phiếu {ten_tep} và gửi lại. Nếu vừa gửi xong, xin bỏ qua thư này.',
      '',
      'Trân trọng cảm ơn.',
    ].join('\n'),
  },
  receipt: {
    subject: '{muc_nhan} phiếu số liệu thi đua ({ky}): {don_vi}',
    body: [
      'Kính gửi: {don_vi}',
      '',
      '{co_quan} đã nhận phiếu số liệu thi đua ({ky}) của đơn vị.',
      'Tệp: {ten_tep}',
      'Lúc nhận: {luc_nhan}',
      '',
      'Số liệu đã nhận:',
      '{da_nhan}',
      '',
      '{chua_nhan}',
      '',
      'Có {so_can_xem} chỗ đề nghị đơn vị xem lại:',
      '{can_xem}',
      '',
      'Còn thiếu {so_thieu} mục:',
      '{con_thieu}',
      '',
      'Trân trọng cảm ơn.',
    ].join('\n'),
  },
  returned: {
    subject: 'Trả lại phiếu số liệu thi đua ({ky}): {don_vi}',
    body: [
      'Kính gửi: {don_vi}',
      '',
      '{co_quan} chưa nhận phiếu số liệu thi đua ({ky}) của đơn vị và trả lại để đơn vị sửa.',
      'Tệp: {ten_tep}',
      'Lý do: {ly_do}',
      '',
      'Có {so_can_xem} chỗ cần sửa:',
      '{can_xem}',
      '',
      'Hạn nộp: {han_nop}',
      '',
      'Đề nghị đơn vị sửa theo lý do trên, xem cột Tình trạng của phiếu, lưu lại rồi gửi lại bằng cách trả lời thư này.',
      '',
      'Trân trọng cảm ơn.',
    ].join('\n'),
  },
};

/** Who writes, where Kế hoạch does not name the office. */
export const unnamedOffice = 'Cơ quan phát động thi đua';

/** A reminder speaks of a form that was sent back: `at` and `reason` as Nhật ký has them. */
export function sentBack(at: string, reason: string): string {
  return `Phiếu đơn vị gửi đã được trả lại lúc ${at}, lý do: ${reason}. Đến nay chưa nhận được bản sửa.`;
}

/** What is still missing, as lines of a mail. */
export const missingTexts = {
  one: (label: string) => `- ${label}`,
  more: (count: number) => `- và ${count} mục khác`,
  /** In the place of the list, where the unit has sent nothing. */
  everything: '- Toàn bộ: chưa nhận được phiếu của đơn vị',
  /** How things stand, as a sentence of its own; before the list. */
  notReceived: (period: string) =>
    `Đến nay chưa nhận được phiếu số liệu thi đua (${period}) của đơn vị.`,
  stillMissing: (period: string, count: number) =>
    `Đến nay số liệu thi đua (${period}) của đơn vị còn thiếu ${count} mục:`,
} as const;

/** What was received, as lines of a mail. */
export const receiptTexts = {
  figure: (label: string, value: string) => `- ${label}: ${value}`,
  /** Over figures that were taken and that the form does not ask for any more. */
  otherFigures: 'Số liệu không còn trong phiếu',
  /** Over what was not taken: the rest of the mail speaks of what was received. */
  partly: (count: number) => `Phiếu mới được nhận một phần, còn ${count} số liệu chưa nhận:`,
  /** `why`: what is wrong with it, a sentence that names the figure and what was typed. */
  notTaken: (label: string, value: string, why: string) =>
    why === '' ? `- ${label}: ${value}` : `- ${label}: ${value}. Lý do: ${why}`,
  /** Below them. */
  sendAgain:
    'Đề nghị đơn vị sửa các số liệu này trên tệp đã gửi, lưu lại rồi gửi lại bằng cách trả lời thư này.',
  /** How much was received, at the head of a mail. */
  received: { all: 'Đã nhận', part: 'Đã nhận một phần' },
  finding: (sentence: string) => `- ${sentence}`,
  more: (count: number) => `- và ${count} mục khác`,
  /** Said of the form's own columns: a unit does not have the scorebook's sheets. */
  reason: (label: string) =>
    `Số liệu ${quoted(label)} ghi không áp dụng (KAD) mà chưa nêu lý do. Hãy ghi lý do vào cột Giải trình của phiếu.`,
  date: (label: string, typed: string) =>
    `Số liệu ${quoted(label)} đang là ngày ${typed}, ở đây phải là số. Excel tự đổi thành ngày khi gõ kiểu 3/4. Hãy xóa ô rồi gõ lại số.`,
  otherPeriod: (period: string, expected: string) =>
    `Tệp đã gửi là phiếu của kỳ ${periodWithin(period)}. Đề nghị điền và gửi phiếu của kỳ ${periodWithin(expected)} đã nhận kèm thư trước, không sửa trên tệp này.`,
  otherPlan: (plan: string) =>
    `Tệp đã gửi là phiếu của kế hoạch khác (mã ${quoted(plan)}). Đề nghị điền và gửi phiếu đã nhận kèm thư trước, không sửa trên tệp này.`,
  otherHead: (name: string) =>
    `Đầu phiếu ghi ${quoted(name)}. Đề nghị cho biết số liệu là của đơn vị nào.`,
  evidence: (label: string) =>
    `Số liệu ${quoted(label)} cần minh chứng mà chưa có. Hãy ghi số, ngày văn bản hoặc tên hồ sơ vào cột Minh chứng của phiếu.`,
} as const;

/** The list that goes along with the files. */
export const sendingListTexts = {
  fileName: 'DANH-SACH.xlsx',
  tab: 'Danh sách gửi',
  title: (kind: MailKind) =>
    ({
      form: 'DANH SÁCH GỬI PHIẾU SỐ LIỆU',
      reminder: 'DANH SÁCH NHẮC NỘP SỐ LIỆU',
      receipt: 'DANH SÁCH THƯ TRẢ LỜI',
      returned: 'DANH SÁCH THƯ TRẢ LẠI PHIẾU',
    })[kind],
  headings: {
    number: 'TT',
    code: 'Mã',
    unit: 'Đơn vị',
    workbook: 'Tệp phiếu',
    draft: 'Tệp thư',
    address: 'Địa chỉ thư',
    subject: 'Tiêu đề thư',
    body: 'Nội dung thư',
  },
  noAddress: 'Chưa có',
  badAddress: (typed: string) => `Sai: ${typed}`,
} as const;

/** What Nhật ký keeps of mails that were made or changed. */
export const sendingJournal = {
  made: {
    form: 'Làm phiếu gửi đơn vị',
    reminder: 'Làm thư nhắc nộp',
    receipt: 'Làm thư trả lời: đã nhận',
    returned: 'Làm thư trả lời: trả lại phiếu',
  } satisfies Record<MailKind, string>,
  detail: (workbooks: number, mails: number, fileName: string, units: string) =>
    [
      ...(workbooks > 0 ? [`${workbooks} phiếu`] : []),
      ...(mails > 0 ? [`${mails} thư`] : []),
      `tệp ${fileName}`,
      `đơn vị: ${units}`,
    ].join('; '),
  units: (names: readonly string[], more: number) =>
    `${names.join(', ')}${more > 0 ? ` và ${more} đơn vị khác` : ''}`,
  mailChanged: 'Sửa mẫu thư',
  mailBefore: (kind: string, subject: string, body: string) =>
    `${kind}. Mẫu trước: ${subject}\n${body}`,
} as const;
