import type { ArrivalFindingValues } from '../../../plan/arrivalFindings';
import { periodWithin } from '../../periodWithin';
import type { Sentences } from '../../sentences';
import { formerForm } from './formerForm';
import { cellShown, entry, quoted, shown } from './phrases';

/** What there is to say about a form that a unit sent back. */
export const arrivalFindings: Sentences<ArrivalFindingValues> = {
  'arrival.wrongPlan': ({ file, plan, expected }) =>
    `${file} là phiếu của kế hoạch khác (mã “${plan}”), sổ này là “${expected}”. Hãy kiểm tra trước khi nhận.`,
  'arrival.otherPeriod': ({ file, period, expected }) =>
    `${file} là phiếu của kỳ ${periodWithin(period)}, sổ đang ở kỳ ${periodWithin(expected)}. Hãy đề nghị đơn vị gửi phiếu đúng kỳ.`,
  'arrival.olderVersion': ({ file, version, expected }) =>
    version === expected
      ? `${file} phát trước khi sổ sửa tiêu chí, chỉ tiêu hoặc số liệu của kế hoạch. Hãy xem lại từng số trước khi nhận.`
      : `${file} là phiếu của bản ${version}, kế hoạch nay là bản ${expected}: tiêu chí, chỉ tiêu hoặc số liệu đã thay đổi. Hãy xem lại từng số trước khi nhận.`,
  'arrival.unitUnknown': ({ file, unit, code }) =>
    `${file} là phiếu của “${unit}” (mã ${code}), nhưng bảng “Đơn vị” không có mã này. Hãy chọn đơn vị trong danh sách.`,
  'arrival.unitFormer': formerForm,
  'arrival.ownTotal': ({ file, unit }) =>
    `${file} là Phiếu tổng hợp của chính “${unit}” để nộp lên cấp trên, không phải phiếu của một đơn vị trong sổ. Hãy bỏ tệp khỏi danh sách; nếu đó là của một đơn vị cấp dưới cùng tên cơ quan, hãy chọn đơn vị ấy.`,
  'arrival.unitNotFound': ({ file }) =>
    `Không biết ${file} là phiếu của đơn vị nào. Hãy chọn đơn vị trong danh sách.`,
  'arrival.unitNameDiffers': ({ unit, name }) =>
    `${unit}: phiếu được phát cho đơn vị cùng mã nhưng mang tên “${name}”. Hãy kiểm tra xem có phải cùng một đơn vị không.`,
  'arrival.headDiffers': ({ unit, name }) =>
    `${unit}: phiếu được phát cho đơn vị này nhưng đầu phiếu ghi “${name}”. Hãy hỏi lại xem số liệu là của đơn vị nào.`,
  'arrival.byContent': ({ unit }) =>
    `${unit}: phiếu đã mất phần nhận dạng (có thể do chép sang sổ mới), đơn vị được nhận theo tên và mã ghi trên phiếu. Hãy xem có đúng đơn vị không.`,
  'arrival.edited': ({ unit, cells, what }) =>
    `${unit}: ${shown(cells)} ô không phải ô nhập của phiếu đã bị sửa, ví dụ ${quoted(what)}. Số liệu nhập vẫn đọc được; hãy xem bảng so sánh.`,
  'arrival.formulasLost': ({ unit, cells, what }) =>
    `${unit}: ${shown(cells)} ô công thức của phiếu bị gõ đè, ví dụ ${quoted(what)}. Sổ tự tính lại nên không lấy các ô này; hãy xem bảng so sánh.`,
  'arrival.formulaTyped': ({ cell, formula, ...about }) =>
    `${entry(about)} ở ô ${cell} của phiếu là công thức ${formula}. Sổ lấy kết quả của công thức.`,
  'arrival.notCalculated': ({ cell, formula, ...about }) =>
    `${entry(about)} ở ô ${cell} của phiếu là công thức ${formula} nhưng tệp không lưu kết quả. Hãy mở phiếu bằng Excel, lưu lại rồi thu lại, hoặc gõ thẳng số.`,
  'arrival.lineTwice': ({ cell, first, other, second, ...about }) =>
    `${entry(about)} có hai dòng trên phiếu: ô ${cell} là ${cellShown(first)}, ô ${other} là ${cellShown(second)}. Sổ lấy dòng đầu; hãy hỏi lại đơn vị.`,
  'arrival.merged': ({ cell, ...about }) =>
    `${entry(about)}: ô ${cell} của phiếu bị gộp với ô phía trên nên mất số riêng. Hãy hỏi lại đơn vị rồi nhập tay.`,
  'arrival.linesGone': ({ unit, labels }) =>
    `${unit}: phiếu bị mất dòng của ${labels.map(quoted).join(', ')}. Hãy đề nghị đơn vị gửi lại hoặc nhập tay.`,
  'arrival.linesUnknown': ({ unit, labels }) =>
    `${unit}: phiếu có số ở dòng mà kế hoạch không hỏi: ${labels.map(quoted).join(', ')}. Các số này không được lấy.`,
  'arrival.secondSheet': ({ unit, sheet, other }) =>
    `${unit}: tệp có hai trang giống phiếu mà số khác nhau. Sổ đọc trang “${sheet}”; hãy xem lại trang “${other}”.`,
  'arrival.secondFile': ({ unit, file, other, isNewest }) =>
    isNewest
      ? `${unit}: có nhiều tệp của đơn vị này. Đề nghị lấy tệp mới nhất là ${file}; ngoài ra có ${other}. Hãy xem chỗ khác nhau rồi nhận một tệp.`
      : `${unit}: có nhiều tệp của đơn vị này, không biết tệp nào mới hơn vì hai tệp lưu cùng lúc hoặc không ghi lúc lưu: ${file} và ${other}. Hãy xem chỗ khác nhau, hỏi đơn vị rồi nhận một tệp.`,
  'arrival.notNewer': ({ unit, file, taken, age }) =>
    ({
      older: `${unit}: sổ đã nhận ${taken}, lưu sau ${file}. Phiếu này là bản cũ, không cần nhận.`,
      same: `${unit}: sổ đã nhận ${taken}, lưu cùng lúc với ${file} mà số khác nhau, nên không biết tệp nào mới hơn. Hãy hỏi đơn vị rồi mới nhận.`,
      unknown: `${unit}: sổ đã nhận ${taken}; ${file} khác tệp ấy nhưng không ghi lúc lưu, nên không biết tệp nào mới hơn. Hãy hỏi đơn vị rồi mới nhận.`,
    })[age],
  'arrival.sameFigures': ({ unit, others, more, figures }) =>
    `${unit}: cả ${shown(figures)} số liệu của phiếu giống hệt ${others.join(', ')}${more > 0 ? ` và ${shown(more)} đơn vị khác` : ''}. Hãy hỏi lại xem có chép nhầm phiếu của nhau không.`,
  'arrival.filesDiffer': ({ file, here, there, ...about }) =>
    `${entry(about)}: tệp này là ${cellShown(here)}, tệp ${file} là ${cellShown(there)}. Hãy lấy số đúng.`,
  'arrival.differsFromBook': ({ inBook, inFile, ...about }) =>
    `${entry(about)}: sổ đang là ${cellShown(inBook)}, phiếu là ${cellShown(inFile)}. Nếu nhận, số trong sổ sẽ được thay.`,
  'arrival.explanationDiffers': ({ inBook, inFile, ...about }) =>
    `${entry(about)}: trang Giải trình đang ghi ${quoted(inBook)}, phiếu ghi ${quoted(inFile)}. Nếu nhận, nội dung trong sổ sẽ được thay.`,
  'arrival.textNotKept': ({ text, ...about }) =>
    `${entry(about)}: phiếu có ghi ${quoted(text)}, nhưng trang Giải trình không có cột cho số liệu này. Khi nhận, lời này được ghi vào Nhật ký.`,
  'arrival.noRow': ({ unit }) =>
    `${unit}: trang Số liệu không có dòng của đơn vị này nên chưa nhận được. Nhấn “Kiểm tra, chấm, xếp hạng” để thêm dòng rồi thu lại.`,
};
