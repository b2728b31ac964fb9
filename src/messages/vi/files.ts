import { numbers } from '../numbers';

const { number } = numbers;
const megabytes = (bytes: number): string => `${number(Math.round(bytes / 100_000) / 10)} MB`;

/** What a file is that only bears the name of a workbook. */
const looks = {
  webPage: 'một trang web (HTML)',
  text: 'văn bản thường (có thể là CSV)',
  pdf: 'một tệp PDF',
  picture: 'một tấm ảnh',
  archive: 'một tệp nén',
  unknown: 'dữ liệu không nhận ra được',
};
const advice = {
  webPage: 'Hãy mở tệp bằng Excel, lưu lại dạng Excel Workbook (.xlsx) rồi thử lại.',
  text: 'Hãy mở tệp bằng Excel, lưu lại dạng Excel Workbook (.xlsx) rồi thử lại.',
  pdf: 'Không đọc được số liệu từ PDF; hãy đề nghị đơn vị gửi tệp .xlsx gốc.',
  picture: 'Không đọc được số liệu từ ảnh; hãy đề nghị đơn vị gửi tệp .xlsx gốc.',
  archive: 'Hãy giải nén rồi chọn tệp .xlsx bên trong.',
  unknown: 'Hãy đề nghị đơn vị gửi lại tệp .xlsx.',
};
const kinds = {
  word: 'một văn bản Word. Hãy đề nghị đơn vị gửi tệp .xlsx.',
  slides: 'một bản trình chiếu. Hãy đề nghị đơn vị gửi tệp .xlsx.',
  openDocument:
    'tệp dạng OpenDocument. Hãy mở bằng chương trình đã tạo ra tệp rồi lưu lại dạng .xlsx.',
  binaryWorkbook: 'sổ dạng .xlsb. Hãy mở bằng Excel rồi lưu lại dạng Excel Workbook (.xlsx).',
  files:
    'một tệp nén, không phải sổ Excel. Nếu trong đó có tệp .xlsx, hãy giải nén rồi chọn tệp ấy.',
};
/** What the add-in itself made, and what to do instead; behind the file's name. */
const takeOff = 'Hãy bỏ tệp khỏi danh sách';
const askForTotal = 'nếu đơn vị gửi tệp này, hãy đề nghị gửi Phiếu tổng hợp';
const ownFiles = {
  csv: `là bảng kết quả (CSV) do Sổ Thi Đua xuất ra cho cấp trên và để thống kê, không phải phiếu; số liệu không nhận lại từ tệp này. ${takeOff}; ${askForTotal}.`,
  table: `là bảng kết quả do Sổ Thi Đua xuất ra cho cấp trên và để thống kê, không phải phiếu; số liệu không nhận lại từ tệp này. ${takeOff}; ${askForTotal}.`,
  scorebook: `là sổ thi đua (có trang Số liệu của nhiều đơn vị), không phải phiếu của một đơn vị. ${takeOff}; ${askForTotal} (tạo ở Nhận phiếu, mục Nộp lên cấp trên).`,
  template: `là mẫu kế hoạch để tạo sổ, không phải phiếu và không có số liệu. ${takeOff}; muốn dùng mẫu này, nhấn “Tạo sổ từ kế hoạch mẫu”.`,
  closedResult: `là kết quả đã chốt, không phải phiếu. Muốn biết có đúng bản đã chốt không, hãy dùng “Đối chiếu kết quả”.`,
  sendingList: `là danh sách thư đã tạo, đi kèm phiếu khi gửi, không có số liệu. ${takeOff}.`,
  draft: `là thư nháp chưa gửi (như thư nhắc, thư trả lời do Sổ Thi Đua tạo), bên trong không có phiếu. ${takeOff}; hãy chọn thư của đơn vị gửi đến.`,
};
const sheetKinds = {
  chart: 'trang biểu đồ',
  macro: 'trang macro kiểu cũ',
  dialog: 'trang hộp thoại kiểu cũ',
  other: 'trang loại lạ',
};
const containers = { mail: 'thư', archive: 'tệp nén' };

const damaged = (file: string, where: string): string =>
  `${file} bị hỏng${where === '' ? '' : ` (phần ${where})`}. Hãy đề nghị đơn vị gửi lại tệp.`;
const resave = 'Hãy mở tệp bằng Excel, lưu thành tệp .xlsx mới rồi thử lại.';
const notOffice = (file: string, what: string): string =>
  `${file} ${what}, điều mà Excel không bao giờ ghi. Tệp không được mở; hãy hỏi lại đơn vị gửi.`;
const inCell = (file: string, sheet: string, cell: string): string =>
  `${file} bị hỏng ở trang “${sheet}”, ô ${cell}`;

/** Why a workbook file was not read and what to do, by the refusal's code; and what is told of one that was. */
export const files = {
  refused: {
    empty: (file: string) => `${file} không có nội dung. Hãy đề nghị đơn vị gửi lại tệp.`,
    tooLarge: (file: string, { bytes, limit }: { bytes: number; limit: number }) =>
      `${file} nặng ${megabytes(bytes)}, quá mức ${megabytes(limit)}. Hãy bỏ bớt ảnh trong sổ rồi thử lại.`,
    tooManyParts: (file: string, { parts, limit }: { parts: number; limit: number }) =>
      `${file} gồm ${number(parts)} phần, quá mức ${number(limit)}. ${resave}`,
    partTooLarge: (file: string, from: { part: string; bytes: number; limit: number }) =>
      `${file} có phần ${from.part} nặng ${megabytes(from.bytes)} khi mở ra, quá mức ${megabytes(from.limit)}. Hãy xóa các dòng, cột thừa rồi lưu lại.`,
    totalTooLarge: (file: string, { bytes, limit }: { bytes: number; limit: number }) =>
      `${file} nặng ${megabytes(bytes)} khi mở ra, quá mức ${megabytes(limit)}. Hãy xóa các trang, dòng, cột thừa rồi lưu lại.`,
    ratio: (file: string, from: { part: string; ratio: number; limit: number }) =>
      `${file} có phần ${from.part} nở gấp ${number(from.ratio)} lần khi mở ra (mức cho phép là ${number(from.limit)}), giống tệp phá hoại. Tệp không được mở; hãy hỏi lại đơn vị gửi.`,
    encrypted: (file: string) =>
      `${file} có mật khẩu. Hãy đề nghị đơn vị gửi lại tệp không đặt mật khẩu.`,
    legacyXls: (file: string) =>
      `${file} là sổ Excel kiểu cũ (.xls). Hãy mở bằng Excel rồi lưu lại dạng Excel Workbook (.xlsx).`,
    truncated: (file: string) =>
      `${file} bị thiếu phần cuối, có thể do tải chưa xong. Hãy tải lại hoặc đề nghị đơn vị gửi lại tệp.`,
    notZip: (file: string, from: { looks: keyof typeof looks }) =>
      `${file} không phải sổ .xlsx: bên trong là ${looks[from.looks]}. ${advice[from.looks]}`,
    notWorkbook: (file: string, { kind }: { kind: keyof typeof kinds }) =>
      `${file} không phải sổ .xlsx: đây là ${kinds[kind]}`,
    duplicateParts: (file: string, { part }: { part: string }) =>
      notOffice(file, `chứa hai phần cùng tên ${part}`),
    pathTraversal: (file: string, { part }: { part: string }) =>
      notOffice(file, `chứa phần “${part}” trỏ ra ngoài tệp`),
    missingParts: (file: string, { part }: { part: string }) =>
      `${file} bị hỏng: thiếu phần “${part}”. Hãy đề nghị đơn vị gửi lại tệp.`,
    zip64: (file: string) => `${file} được ghi theo kiểu dành cho tệp rất lớn. ${resave}`,
    damaged: (file: string, { part }: { part: string }) => damaged(file, part),
    lyingSize: (file: string, { part, declared }: { part: string; declared: number }) =>
      notOffice(file, `có phần ${part} không đúng cỡ đã khai (${number(declared)} byte)`),
    entities: (file: string, { part }: { part: string }) =>
      notOffice(file, `khai báo thực thể (entity) trong phần ${part}`),
    encoding: (file: string, { part, encoding }: { part: string; encoding: string }) =>
      `${file} ghi phần ${part} bằng bảng mã ${encoding}. ${resave}`,
    notXml: (file: string, { part }: { part: string }) => damaged(file, part),
    tooDeep: (file: string, { part, limit }: { part: string; limit: number }) =>
      notOffice(file, `lồng quá ${number(limit)} tầng trong phần ${part}`),
    tooLong: (file: string, { part, limit }: { part: string; limit: number }) =>
      notOffice(file, `có đoạn dài hơn ${number(limit)} ký tự trong phần ${part}`),
    cellBeyond: (file: string, { sheet, cell }: { sheet: string; cell: string }) =>
      `${inCell(file, sheet, cell)}: ô nằm ngoài trang tính. Hãy đề nghị đơn vị gửi lại tệp.`,
    badCell: (file: string, { sheet, cell }: { sheet: string; cell: string }) =>
      `${inCell(file, sheet, cell)}: nội dung ghi sai. ${resave}`,
    noSuchText: (file: string, { sheet, cell }: { sheet: string; cell: string }) =>
      `${inCell(file, sheet, cell)}: mất phần chữ của ô. Hãy đề nghị đơn vị gửi lại tệp.`,
    tooManyElements: (file: string, { limit }: { limit: number }) =>
      `${file} có hơn ${number(limit)} mẩu chữ, định dạng và quy tắc. Hãy xóa các trang, dòng, cột thừa rồi lưu lại.`,
    tooManyCells: (file: string, { limit }: { cells: number; limit: number }) =>
      `${file} có hơn ${number(limit)} dòng và ô. Hãy xóa các trang, dòng, cột thừa rồi lưu lại.`,
    areaTooLarge: (file: string, from: { sheet: string; cells: number; limit: number }) =>
      `Các trang của ${file}, tính đến trang “${from.sheet}”, trải trên ${number(from.cells)} ô, quá mức ${number(from.limit)}: có ô được ghi rất xa. Hãy xóa các dòng, cột thừa rồi lưu lại.`,
    mergeTooLarge: (file: string, { sheet, range }: { sheet: string; range: string }) =>
      `${file} gộp quá nhiều ô ở trang “${sheet}” (đến vùng ${range}). Hãy bỏ gộp ô rồi lưu lại.`,
    sameSheets: (file: string, { sheet }: { sheet: string }) =>
      `${file} bị hỏng: có hai trang cùng tên “${sheet}”. Hãy đề nghị đơn vị gửi lại tệp.`,
    tooSlow: (file: string, { seconds }: { seconds: number }) =>
      `${file} đọc quá ${number(seconds)} giây chưa xong nên đã dừng. Hãy xóa các trang, dòng, cột thừa rồi lưu lại.`,
    stopped: (file: string) => `${file} chưa được đọc: việc đọc đã bị dừng.`,
    unreadable: (file: string, { detail }: { detail: string }) =>
      `${file} không đọc được. ${resave} (Chi tiết: ${detail})`,
    outlookMessage: (file: string) =>
      `${file} là thư lưu từ Outlook (.msg), chưa đọc được. Hãy mở thư, lưu riêng tệp .xlsx đính kèm (hoặc lưu thư dạng .eml) rồi chọn lại.`,
    outlookAttachment: (file: string) =>
      `${file} là tệp đính kèm kiểu riêng của Outlook (winmail.dat), không mở được. Hãy đề nghị đơn vị gửi lại thư với tệp .xlsx.`,
    badMail: (file: string, { detail }: { detail: string }) =>
      `Không mở được thư ${file}. Hãy lưu riêng tệp .xlsx đính kèm rồi chọn tệp ấy. (Chi tiết: ${detail})`,
    nothingInside: (file: string, { kind }: { kind: keyof typeof containers }) =>
      `Trong ${containers[kind]} ${file} không có phiếu .xlsx nào. Hãy đề nghị đơn vị gửi lại kèm phiếu.`,
    ownFile: (file: string, { kind }: { kind: keyof typeof ownFiles }) =>
      `${file} ${ownFiles[kind]}`,
    noForm: (file: string) =>
      `${file} không phải phiếu đơn vị: không tìm thấy dòng số liệu nào của kế hoạch. Hãy đề nghị đơn vị gửi đúng phiếu đã phát.`,
    nestedTooDeep: (file: string, { limit }: { limit: number }) =>
      `${file} lồng quá ${number(limit)} lớp thư và tệp nén nên không được mở. Hãy lấy tệp .xlsx bên trong ra rồi chọn tệp ấy.`,
    tooManyFiles: (file: string, { limit }: { limit: number }) =>
      `Chưa đọc từ ${file} trở đi: một lần đọc nhiều nhất ${number(limit)} tệp. Hãy chọn số tệp còn lại ở lần sau.`,
    noPlan: (file: string) =>
      `${file} không có kế hoạch nào của Sổ Thi Đua. Hãy chọn tệp mẫu đã lưu từ Sổ Thi Đua, hoặc một sổ thi đua.`,
    planTooLarge: (file: string, { lines, limit }: { lines: number; limit: number }) =>
      `${file} có kế hoạch dài ${number(lines)} dòng, quá mức ${number(limit)}. Hãy xóa các dòng thừa ở trang Kế hoạch, Tiêu chí, Danh mục số liệu rồi lưu lại.`,
  },
  notes: {
    macros: (file: string) => `${file} có macro; macro không được đọc và không chạy.`,
    externalLinks: (file: string, { count }: { count: number }) =>
      `${file} có liên kết tới ${number(count)} sổ khác; giá trị lấy theo lần lưu cuối, hãy kiểm tra lại.`,
    sheetLeftOut: (file: string, from: { sheet: string; kind: keyof typeof sheetKinds }) =>
      `${file}: trang “${from.sheet}” là ${sheetKinds[from.kind]}, không có ô nên không được đọc.`,
  },
};
