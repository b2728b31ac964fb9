import { dayShown } from '../../../plan/day';
import type { SheetFindingValues } from '../../../plan/sheetFindings';
import { periodWithin } from '../../periodWithin';
import type { Sentences } from '../../sentences';
import { appraisalTexts } from '../../sheetTexts/entries';
import { cellShown, choices, demanded, shown } from './phrases';

/** What could not be read in the scorebook's sheets, and what somebody typed over. */
export const sheetFindings: Sentences<SheetFindingValues> = {
  'read.tableMissing': ({ table }) =>
    `Không tìm thấy bảng “${table}” trong sổ. Nhấn “Sửa lại các trang tính” để dựng lại.`,
  'read.unknownWord': ({ by, field, typed, allowed }) =>
    `“${by}”, cột “${field}”: “${typed}” không có trong danh sách. ${choices(allowed)}`,
  'read.missingWord': ({ by, field, allowed }) =>
    `“${by}”: cột “${field}” còn trống. ${choices(allowed)}`,
  'read.notANumber': ({ by, field, typed }) =>
    `“${by}”, cột “${field}”: “${typed}” không phải là số. Hãy nhập số.`,
  'read.badExpression': ({ by, field, typed, from }) =>
    `“${by}”, cột “${field}”: không đọc được “${typed}” từ chỗ “${from}”. Hãy viết các mã số liệu nối bằng dấu + hoặc -, ví dụ A + 0,2*B.`,
  'read.missingSide': ({ by, field }) =>
    `Quan hệ “${by}”: cột “${field}” còn trống. Hãy ghi mã số liệu hoặc một số, hoặc xóa cả dòng.`,
  'read.unknownUnit': ({ unit, line, address, code, name }) =>
    `Dòng ${line} trang Số liệu mang mã “${unit}”, bảng “Đơn vị” không có mã đó, nên dòng này không được chấm. ${
      code === ''
        ? `Nếu mã gõ sai, hãy gõ lại mã ở ô ${address}; nếu đơn vị bị xóa nhầm khỏi bảng “Đơn vị”, hãy gõ lại mã và tên vào dòng trống cuối bảng đó; nếu đơn vị không còn tham gia, hãy xóa dòng này.`
        : `${name} (mã “${code}”) thì chưa có số liệu nào: nếu dòng này là của ${name}, hãy gõ lại mã “${code}” vào ô ${address}; nếu là của một đơn vị bị xóa nhầm khỏi bảng “Đơn vị”, hãy gõ lại mã và tên vào dòng trống cuối bảng đó.`
    }`,
  'read.rowWithoutUnit': ({ sheet, line, cells, address, name, code }) =>
    `Dòng ${line} trang “${sheet}”${name === '' ? '' : ` (ghi tên “${name}”)`} có ${shown(cells)} ô đã nhập nhưng không có mã đơn vị nên không được chấm. Hãy gõ mã ${code === '' ? 'của đơn vị' : `“${code}”`} vào ô ${address}; đơn vị mới thì thêm vào bảng “Đơn vị” trước. Nếu đơn vị đó đã có một dòng trống ở cuối trang, hãy xóa dòng trống ấy; nếu dòng này thừa, hãy xóa nó.`,
  'read.unitOutsidePeriod': ({ unit, day, hasEnded }) =>
    hasEnded
      ? `${unit}: Đến ngày ${dayShown(day)}, trước kỳ này, nên không được chấm và xếp hạng. Nếu đơn vị vẫn còn, hãy sửa hoặc xóa ngày đó.`
      : `${unit}: Có từ ngày ${dayShown(day)}, sau kỳ này, nên chưa được chấm và xếp hạng. Nếu đơn vị đã có trong kỳ, hãy sửa hoặc xóa ngày đó.`,
  'read.duplicateRow': ({ unit, counted, line }) =>
    `Đơn vị “${unit}” có hai dòng số liệu: dòng ${counted} được tính, dòng ${line} thì không. Hãy chép số cần giữ sang dòng ${counted} rồi xóa dòng ${line}.`,
  'read.appraisalNotANumber': ({ unit, criterion, typed }) =>
    `${unit}: điểm thẩm định tiêu chí ${criterion} là “${typed}”, không phải số. Hãy nhập số hoặc để trống.`,
  'read.appraisalBeyondMaximum': ({ unit, criterion, points, min, max, counted }) =>
    `${unit}: điểm thẩm định tiêu chí ${criterion} là ${shown(points)}, phải từ ${shown(min)} đến ${shown(max)}. Chỉ tính ${shown(counted)} điểm; hãy sửa lại.`,
  'read.appraisalOffStep': ({ unit, criterion, points, step, below, above }) =>
    `${unit}: điểm thẩm định tiêu chí ${criterion} là ${shown(points)}, không theo bước ${shown(step)}. Hãy cho ${shown(below)} hoặc ${shown(above)}.`,
  'read.appraisalWithoutReason': ({ unit }) =>
    `${unit}: có điểm thẩm định nhưng chưa ghi lý do. Hãy ghi lý do ở cột “${appraisalTexts.reason}”.`,
  'read.pledgeNotANumber': ({ unit, criterion, typed }) =>
    `${unit}: chỉ tiêu đăng ký của tiêu chí ${criterion} là “${typed}”, không phải số từ 0 trở lên. Hãy nhập số hoặc để trống.`,
  'read.pledgeBelowTarget': ({ unit, criterion, pledged, target, comparison, inPercent }) =>
    `${unit}: chỉ tiêu đăng ký của tiêu chí ${criterion} là ${shown(pledged)}, không khó hơn chỉ tiêu của kế hoạch (${demanded(comparison, shown(target))}). Vẫn chấm theo kế hoạch; ${
      inPercent === null
        ? 'hãy sửa hoặc xóa số này.'
        : `nếu định đăng ký ${shown(inPercent)} % thì gõ ${shown(inPercent)}, không gõ dấu %.`
    }`,
  'read.pledgeBeyondAll': ({ unit, criterion, pledged }) =>
    `${unit}: chỉ tiêu đăng ký của tiêu chí ${criterion} là ${shown(pledged)} %, mà nhiều nhất chỉ có 100 %. Đơn vị đang bị chấm theo số này; hãy sửa.`,
  'read.pledgeIsDate': ({ unit, criterion, typed }) =>
    `${unit}: chỉ tiêu đăng ký của tiêu chí ${criterion} đã bị Excel đổi thành ngày ${typed}. Đơn vị đang bị chấm theo số của ngày ấy; hãy gõ lại số, ví dụ 80.`,
  'read.pledgeNotScored': ({ unit, criterion }) =>
    `${unit}: không chấm tiêu chí ${criterion} nên chỉ tiêu đăng ký không có tác dụng. Hãy xóa số này.`,
  'read.appraisalNotScored': ({ unit, criterion }) =>
    `${unit}: không chấm tiêu chí ${criterion} nên điểm thẩm định không có tác dụng. Hãy xóa điểm này.`,
  'read.appraisalIsDate': ({ unit, criterion, typed, counted }) =>
    `${unit}: điểm thẩm định tiêu chí ${criterion} đã bị Excel đổi thành ngày ${typed}. Đang tính ${shown(counted)} điểm; hãy gõ lại số, ví dụ 2,5.`,
  'read.orderNotAPlace': ({ unit, typed }) =>
    `${unit}: thứ tự khi bằng điểm là “${typed}”, phải là số nguyên từ 1 trở lên. Hãy sửa hoặc để trống.`,
  'read.orderWithoutReason': ({ unit }) =>
    `${unit}: có thứ tự khi bằng điểm nhưng chưa ghi lý do. Hãy ghi lý do ở cột bên cạnh.`,
  'read.pastNotANumber': ({ unit, period, typed }) =>
    `${unit}: kết quả kỳ ${periodWithin(period)} là “${typed}”, không phải số. Hãy nhập số hoặc để trống.`,
  'integrity.cellDiffers': ({ sheet, address, expected, found }) =>
    `Ô ${address} trang “${sheet}” đang là ${cellShown(found)}, tính từ số liệu phải là ${cellShown(expected)}. Có thể công thức đã bị gõ đè; nhấn “Sửa lại các trang tính” để khôi phục.`,
  'integrity.cellsRestored': ({ sheet, cells }) =>
    `Trang “${sheet}”: đã viết lại ${shown(cells)} ô do sổ tự điền bị mất, bị sửa hoặc gõ đè. Bạn không phải làm gì thêm.`,
};
