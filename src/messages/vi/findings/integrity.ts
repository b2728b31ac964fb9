import type { IntegrityFindingValues } from '../../../plan/integrityFindings';
import { type Sentences, stopped } from '../../sentences';
import { cellShown, quoted, shown } from './phrases';

/** What people did to the sheets, and what changed since the last scoring run. */
export const integrityFindings: Sentences<IntegrityFindingValues> = {
  'integrity.cellRestored': ({ sheet, address, found }) =>
    `Ô ${address} trang “${sheet}” bị gõ đè, đang là ${cellShown(found)}. Ô này do sổ tự điền nên đã được viết lại như cũ; bạn không phải làm gì thêm.`,
  'integrity.noted': ({ action, detail }) => `Lần chấm vừa rồi: ${action}: ${stopped(detail)}`,
  'sheet.gone': ({ sheet }) =>
    `Trang “${sheet}” đã bị xóa và vừa được dựng lại từ các trang khác. Trang này tự tính nên không mất gì.`,
  'sheet.missing': ({ sheet }) =>
    `Trang “${sheet}” đã bị xóa, các trang khác đang thiếu số của trang này. Nhấn “Kiểm tra, chấm, xếp hạng” để dựng lại; trang này tự tính nên không mất gì.`,
  'sheet.goneWithFigures': ({ sheet, cells, units }) =>
    `Trang “${sheet}” đã bị xóa hoặc xóa trắng, mất ${shown(cells)} ô đã nhập của ${shown(units)} đơn vị. Khung trang có lại khi chấm hoặc nhấn “Sửa lại các trang tính”; số liệu thì phải lấy từ bản lưu trước (đóng tệp không lưu) hoặc nhập lại.`,
  'sheet.copied': ({ sheet, copy }) =>
    `Trang “${copy}” là bản sao của “${sheet}”. Chỉ trang “${sheet}” được chấm; số nhập ở bản sao không được tính. Hãy đổi tên bản sao cho dễ nhận hoặc xóa nếu không cần.`,
  'sheet.hidden': ({ sheet }) =>
    `Trang “${sheet}” đang bị ẩn nhưng vẫn được tính. Nhấn vào dòng này hoặc “Sửa lại các trang tính” để hiện ra.`,
  'sheet.misnamed': ({ sheet, usual }) =>
    `Trang mang tên “${sheet}” thực ra là trang “${usual}”, dễ nhầm với trang khác. Hãy đổi lại tên trang.`,
  'sheet.foundAgain': ({ sheet, name }) =>
    `Tên vùng “${name}” bị xóa hoặc bị hỏng; đã nhận ra bảng trên trang “${sheet}” nhờ hàng mã và đặt lại tên. Số liệu được giữ nguyên, hãy xem có đúng trang này không.`,
  'sheet.layoutRestored': ({ sheet }) =>
    `Trang “${sheet}” có hàng hoặc cột bị chèn hay dời chỗ. Bảng đã được xếp lại theo mã, số liệu giữ nguyên; bạn không phải làm gì thêm.`,
  'lost.swapped': ({ units }) =>
    `Số liệu của ${units.join(', ')} giống hệt số liệu lần chấm trước của đơn vị khác. Có thể cột mã đã bị sắp xếp riêng; hãy hoàn tác (Ctrl+Z) hoặc so lại từng dòng với báo cáo.`,
  'sheet.codeRowGone': ({ sheet }) =>
    `Hàng mã ẩn của trang “${sheet}” đã bị xóa; các cột được nhận lại theo tiêu đề và hàng mã đã viết lại. Hãy xem số liệu có đúng cột không.`,
  'sheet.tableWithoutCodes': ({ sheet, table }) =>
    `Hàng mã ẩn của bảng “${table}” ở trang “${sheet}” đã bị xóa; bảng vẫn được đọc theo tiêu đề. Đừng sửa tiêu đề; nhấn “Sửa lại các trang tính” để viết lại hàng mã.`,
  'sheet.codeRestored': ({ sheet, code, found }) =>
    `Trang “${sheet}”: mã cột “${code}” ${found === '' ? 'đã bị xóa' : `bị sửa thành ${quoted(found)}`}. Cột được nhận lại theo tiêu đề, mã đã viết lại, số liệu giữ nguyên.`,
  'sheet.columnKept': ({ sheet, column }) =>
    `Trang “${sheet}” có cột “${column}” không thuộc kế hoạch. Nội dung cột được chuyển xuống cuối bảng và không tính điểm; nếu là số liệu của kế hoạch, hãy chép vào đúng cột.`,
  'lost.entries': ({ sheet, cells, units }) =>
    `Trang “${sheet}” không còn ô nào được nhập; lần chấm trước có ${shown(cells)} ô của ${shown(units)} đơn vị. Nếu cố ý xóa thì không phải làm gì; nếu xóa nhầm, hãy nhấn Ctrl+Z, lấy từ bản lưu trước hoặc nhập lại.`,
  'lost.unit': ({ unit, sheet, cells }) =>
    `${unit}: lần chấm trước có ${shown(cells)} ô đã nhập ở trang “${sheet}”, nay trống hết. Nếu dòng bị xóa nhầm, hãy lấy lại từ bản lưu trước hoặc nhập lại.`,
  'lost.figure': ({ figure, label, units }) =>
    `Số liệu ${quoted(label)} (${figure}): lần chấm trước có số của ${shown(units)} đơn vị, nay cả cột trống. Nếu cột bị xóa nhầm, hãy lấy lại từ bản lưu trước hoặc nhập lại.`,
  'read.oddText': ({ sheet, address, text }) =>
    `Ô ${address} trang “${sheet}”, ${quoted(text)}, có dấu cách thừa hoặc dấu tiếng Việt gõ tách rời. Không ảnh hưởng điểm; nhấn “Sửa lại các trang tính” để làm sạch.`,
  'read.oddCode': ({ sheet, address, text }) =>
    `Ô ${address} trang “${sheet}”, ${quoted(text)}, có dấu cách thừa hoặc ký tự không nhìn thấy nên công thức không tra được. Nhấn “Sửa lại các trang tính” để làm sạch, rồi chấm lại.`,
  'read.codeForName': ({ sheet, address, text, code }) =>
    `Ô ${address} trang “${sheet}” ghi mã ${quoted(code)}, nhưng cột này ghi tên nên công thức không tra được. Hãy chọn ${quoted(text)} ở ô này, hoặc nhấn “Sửa lại các trang tính” để đổi mã thành tên, rồi chấm lại.`,
  'changed.rule': ({ table, by, field, before, after }) =>
    `Từ lần chấm trước, bảng “${table}”, “${by}”: cột “${field}” đổi từ ${cellShown(before)} thành ${cellShown(after)}. Điểm đã tính theo nội dung mới; hãy xem có đúng ý không.`,
  'changed.added': ({ table, by }) =>
    `Từ lần chấm trước, bảng “${table}” có thêm “${by}”. Điểm đã tính theo bảng mới.`,
  'changed.removed': ({ table, by }) =>
    `Từ lần chấm trước, “${by}” đã bị bỏ khỏi bảng “${table}”. Điểm đã tính theo bảng mới; nếu xóa nhầm, hãy thêm lại.`,
  'changed.unitName': ({ by, before, after }) =>
    `Mã đơn vị ${by}: tên đổi từ “${before}” thành “${after}”. Số liệu đi theo mã; nếu đây là đơn vị khác, hãy dùng mã khác.`,
  'changed.unitLookAlike': ({ by, before, after, other, otherName }) =>
    `Mã đơn vị ${by}: tên đổi từ “${before}” thành “${after}”, chỉ khác dấu với “${otherName}” (mã ${other}). Số liệu đi theo mã; hãy kiểm tra xem hai đơn vị có bị nhầm không.`,
};
