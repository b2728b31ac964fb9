import type { HostLocale } from '../host/host';

/** The words of the workbench page itself; ribbon words come from the manifest. */
const vi = {
  product: 'Sổ Thi Đua',
  preview: 'Bản xem trước chạy trong trình duyệt, không phải Microsoft Excel',
  newFile: 'Sổ mới.xlsx',
  open: 'Mở tệp .xlsx',
  save: 'Lưu .xlsx',
  opening: (file: string) => `Đang mở ${file}…`,
  unsaved: 'Sổ đang mở có thay đổi chưa lưu',
  unsavedLost: (file: string, next: string) =>
    `Mở ${next} thì những thay đổi trong ${file} sẽ mất. Lưu lại trước khi mở?`,
  saveThenOpen: 'Lưu rồi mở',
  openWithoutSaving: 'Mở, không lưu',
  keepOpen: 'Thôi, chưa mở',
  printElsewhere:
    'Bản xem trước không in được. Lưu sổ thành tệp .xlsx rồi in bằng Excel hoặc LibreOffice.',
  saving: 'Đang lưu…',
  starting: 'Đang mở bảng tính…',
  ribbon: 'Thanh công cụ',
  paneTitle: 'Bảng Thi đua',
  closePane: 'Đóng bảng Thi đua',
  closeDialog: 'Đóng cửa sổ',
  resizePane: 'Đổi bề rộng bảng Thi đua',
  closeNotice: 'Đóng thông báo',
  locked: 'Ô này được khóa: trang tính đang được bảo vệ.',
  bookOffered: 'Sổ đã tạo xong.',
  download: 'Tải về',
  openFailed: (file: string) => `Chưa mở được ${file}: chương trình gặp lỗi khi hiển thị sổ.`,
  saveFailed: 'Chưa lưu được sổ này.',
  commandFailed: (label: string) => `“${label}” chưa chạy được.`,
  startFailed: 'Bảng tính không khởi động được. Hãy tải lại trang.',
  details: 'Chi tiết',
  chart: (title: string) => (title ? `Biểu đồ: ${title}` : 'Biểu đồ'),
};

const en: typeof vi = {
  product: 'Sổ Thi Đua',
  preview: 'A preview that runs in the browser, not Microsoft Excel',
  newFile: 'New workbook.xlsx',
  open: 'Open .xlsx',
  save: 'Save .xlsx',
  opening: (file) => `Opening ${file}…`,
  unsaved: 'The open workbook has unsaved changes',
  unsavedLost: (file, next) =>
    `Opening ${next} loses the changes in ${file}. Save them before opening?`,
  saveThenOpen: 'Save, then open',
  openWithoutSaving: 'Open without saving',
  keepOpen: 'Do not open',
  printElsewhere:
    'The preview cannot print. Save the workbook as .xlsx and print it with Excel or LibreOffice.',
  saving: 'Saving…',
  starting: 'Opening the spreadsheet…',
  ribbon: 'Ribbon',
  paneTitle: 'Scoring pane',
  closePane: 'Close the scoring pane',
  closeDialog: 'Close the window',
  resizePane: 'Change the width of the scoring pane',
  closeNotice: 'Close the notice',
  locked: 'This cell is locked: the sheet is protected.',
  bookOffered: 'The workbook is ready.',
  download: 'Download',
  openFailed: (file) => `${file} did not open: the program failed while showing it.`,
  saveFailed: 'The workbook could not be saved.',
  commandFailed: (label) => `“${label}” did not run.`,
  startFailed: 'The spreadsheet did not start. Reload the page.',
  details: 'Details',
  chart: (title) => (title ? `Chart: ${title}` : 'Chart'),
};

export type Texts = typeof vi;

export function textsFor(locale: HostLocale): Texts {
  return locale === 'vi-VN' ? vi : en;
}
