import { dayShown } from '../../../plan/day';
import type { PlanFindingValues } from '../../../plan/finding';
import type { Sentences } from '../../sentences';
import { criteriaTexts } from '../../sheetTexts/planTables';
import { sheetTitles } from '../../sheetTexts/titles';
import { vocabulary } from '../vocabulary';
import { shown } from './phrases';

const { tables, rules, needs, parameters } = vocabulary;

const scaleKinds = { levels: 'các mức có tên', steps: 'các bậc theo kết quả' };

/** What is wrong with the plan itself. */
export const planFindings: Sentences<PlanFindingValues> = {
  'plan.empty': ({ table }) =>
    `Bảng “${tables[table]}” chưa có dòng nào. Hãy nhập ít nhất một dòng.`,
  'plan.missingCode': ({ table }) =>
    `Bảng “${tables[table]}” có dòng chưa ghi mã. Hãy ghi vào ô này một mã riêng.`,
  'plan.duplicateCode': ({ table, code }) =>
    `Bảng “${tables[table]}” đã có mã “${code}” ở một dòng phía trên. Hãy đổi một trong hai mã.`,
  'plan.codeNotPlain': ({ code }) =>
    `Mã số liệu “${code}” không dùng được trong công thức. Chỉ dùng chữ không dấu, chữ số, dấu gạch dưới và bắt đầu bằng chữ.`,
  'plan.codeLooksLikeCell': ({ code }) =>
    `Mã số liệu “${code}” giống địa chỉ một ô của Excel. Nên đổi mã, ví dụ “SL_${code}”.`,
  'plan.missingName': ({ by }) => `Mã “${by}” chưa có tên. Hãy điền vào ô trống này.`,
  'plan.sameName': ({ name, first, again }) =>
    `Hai đơn vị cùng tên “${name}” (mã ${first} và ${again}) trong cùng thời gian. Hãy ghi rõ để phân biệt.`,
  'plan.notNfc': ({ by, text }) =>
    `“${text}” (mã ${by}) được gõ bằng dấu tách rời nên không khớp với chữ trông giống hệt nó. Hãy gõ lại chữ này bằng bảng mã Unicode dựng sẵn.`,
  'plan.unknownGroup': ({ by, group }) =>
    `Tiêu chí ${by} thuộc nội dung “${group}”, nhưng bảng “Nội dung” không có mã đó. Hãy sửa mã nội dung.`,
  'plan.unknownFigure': ({ by, figure }) =>
    `“${by}” dùng số liệu “${figure}”, nhưng “Danh mục số liệu” không có mã đó. Hãy sửa mã hoặc thêm số liệu.`,
  'plan.unknownScale': ({ by, scale }) =>
    `“${by}” dùng thang điểm “${scale}”, nhưng không có thang nào mang mã đó. Hãy sửa mã thang điểm.`,
  'plan.unknownKind': ({ by, kind }) =>
    kind === ''
      ? `Đơn vị ${by} chưa ghi loại đơn vị. Hãy chọn loại ở ô này.`
      : `“${by}” ghi loại đơn vị “${kind}”, nhưng bảng “Loại đơn vị” ở trang “Kế hoạch” không có loại đó. Hãy chọn lại một loại trong danh sách, hoặc thêm loại này vào bảng.`,
  'plan.unknownCluster': ({ by, cluster }) =>
    cluster === ''
      ? `Đơn vị ${by} chưa thuộc cụm, khối nào. Hãy chọn cụm, khối ở ô này.`
      : `Đơn vị ${by} thuộc cụm, khối “${cluster}”, nhưng bảng “Cụm, khối” ở trang “Kế hoạch” không có tên đó. Hãy chọn lại trong danh sách, hoặc thêm cụm, khối này vào bảng.`,
  'plan.unknownCriterion': ({ by, criterion }) =>
    by === 'openReadings'
      ? `Một chỗ cần chọn cách hiểu nhắc tới tiêu chí “${criterion}”, nhưng không có tiêu chí đó. Hãy sửa mã tiêu chí.`
      : `“${by}” nhắc tới tiêu chí “${criterion}”, nhưng không có tiêu chí đó. Hãy sửa mã tiêu chí.`,
  'plan.measureNotFitting': ({ by, rule, needs: need }) =>
    `Tiêu chí ${by} chấm “${rules[rule]}” nên cần ${needs[need]}. Hãy sửa cột kết quả hoặc chọn cách chấm khác.`,
  'plan.missingTarget': ({ by, rule }) =>
    `Tiêu chí ${by} chấm “${rules[rule]}” nhưng chưa có chỉ tiêu. Hãy nhập chỉ tiêu (0 cũng là một chỉ tiêu).`,
  'plan.missingParameter': ({ by, rule, parameter }) =>
    `Tiêu chí ${by} chấm “${rules[rule]}” nhưng cột “${parameters[parameter]}” còn trống. Hãy nhập một số vào đó.`,
  'plan.parameterUnused': ({ by, rule, parameter }) =>
    `Tiêu chí ${by} chấm “${rules[rule]}” nên không dùng đến cột “${parameters[parameter]}”. Có thể xóa số ở đó.`,
  'plan.anchorsEqual': ({ by, at }) =>
    `Tiêu chí ${by}: mốc đầu và chỉ tiêu cùng là ${shown(at)} nên không nội suy được. Hãy sửa một trong hai số.`,
  'plan.anchorsReversed': ({ by, from, target, falls }) =>
    `Tiêu chí ${by}: mốc đầu ${shown(from)} phải ${falls ? 'lớn hơn' : 'nhỏ hơn'} chỉ tiêu ${shown(target)}, vì kết quả ${falls ? 'càng ít' : 'càng nhiều'} càng tốt. Hãy sửa mốc đầu, chỉ tiêu hoặc cột So sánh.`,
  'plan.gateWithoutPoints': ({ by }) =>
    `Tiêu chí ${by} có 0 điểm tối đa mà lại kèm hậu quả khi được 0 điểm: đơn vị nào cũng sẽ bị. Hãy cho tiêu chí này điểm hoặc bỏ hậu quả.`,
  'plan.targetBeyondAll': ({ by, target, most }) =>
    `“${by}”: chỉ tiêu ${shown(target)} % là không thể đạt, nhiều nhất ${shown(most)} %. Hãy sửa; nếu Excel đã đổi số gõ vào thành ngày tháng thì gõ lại.`,
  'plan.targetIsShare': ({ by, target, percent }) =>
    `Tiêu chí ${by}: chỉ tiêu đang là ${shown(target)}\u00a0%. Có lẽ là ${shown(percent)}\u00a0%: ở cột này gõ ${shown(percent)}, không gõ dấu %. Nếu đúng là ${shown(target)}\u00a0% thì giữ nguyên.`,
  'plan.gateOnExtra': ({ by }) =>
    `Tiêu chí ${by} không thuộc điểm chuẩn mà lại kèm hậu quả khi được 0 điểm. Hãy bỏ hậu quả, hoặc tính tiêu chí này vào điểm chuẩn.`,
  'plan.unknownUnit': ({ by, unit }) =>
    `Tiêu chí ${by} chỉ dành cho đơn vị “${unit}”, nhưng bảng “Đơn vị” không có mã đó. Hãy sửa mã đơn vị.`,
  'plan.localWithoutCap': ({ by, group }) =>
    `Tiêu chí ${by} do một đơn vị tự đăng ký, nhưng nội dung “${group}” không có điểm nhiều nhất: đơn vị đó sẽ có nhiều điểm hơn các đơn vị khác. Hãy ghi điểm nhiều nhất của nội dung ở trang Kế hoạch.`,
  'plan.noWeights': () =>
    `Tổng điểm tính bình quân theo hệ số, nhưng chưa nội dung nào có hệ số. Hãy nhập hệ số ở bảng “Nội dung”.`,
  'plan.unknownBand': ({ by, band }) =>
    `Tỷ lệ khống chế của “${by}” nhắc tới xếp loại “${band}”, nhưng bảng “Xếp loại” không có loại đó. Hãy chọn lại.`,
  'plan.missingTimes': () =>
    `Các kỳ được gộp theo số kỳ đạt xếp loại, nhưng chưa ghi phải đạt mấy kỳ. Hãy nhập số kỳ (từ 1 trở lên).`,
  'plan.missingScale': ({ by }) => `“${by}” chưa có thang điểm. Hãy chọn mã một thang điểm.`,
  'plan.scaleNotFitting': ({ by, scale, needs: kind }) =>
    `“${by}” cần một thang gồm ${scaleKinds[kind]}, thang “${scale}” không phải loại đó. Hãy chọn thang khác.`,
  'plan.scalesDiffer': ({ by, scale, figure, figureScale }) =>
    `Tiêu chí ${by} tính theo thang “${scale}”, nhưng số liệu ${figure} cho chọn mức của thang “${figureScale}”. Hãy dùng chung một thang.`,
  'plan.emptyScale': ({ scale }) =>
    `Thang điểm “${scale}” chưa có mức nào. Hãy nhập các mức và tỷ lệ điểm.`,
  'plan.duplicateRung': ({ scale, at }) =>
    `Thang điểm “${scale}” có hai mức “${typeof at === 'number' ? shown(at) : at}”. Hãy bỏ hoặc sửa một mức.`,
  'plan.rungNotFitting': ({ scale, at }) =>
    `Mức “${typeof at === 'number' ? shown(at) : at}” không hợp với thang “${scale}”: thang theo mức cần tên, thang theo bậc cần số. Hãy sửa mức này.`,
  'plan.stepsNotAscending': ({ scale, at, previous }) =>
    `Thang điểm “${scale}”: bậc từ ${shown(at)} đứng sau bậc từ ${shown(previous)}. Hãy xếp các bậc từ thấp lên cao.`,
  'plan.outOfRange': ({ by, number, min, max }) =>
    `${by === '' ? '' : `“${by}”: `}${Number.isNaN(number) ? 'ô này chưa có số' : `giá trị đang là ${shown(number)}`}. Hãy nhập một số ${
      max === null ? `từ ${shown(min)} trở lên` : `từ ${shown(min)} đến ${shown(max)}`
    }.`,
  'plan.pointsDoNotAddUp': ({ kind, sum, expected }) =>
    sum === 0
      ? `Loại đơn vị “${kind}” chưa có điểm tối đa nào, cộng lại phải là ${shown(expected)}. Hãy nhập vào cột “${criteriaTexts.pointsHeading(kind)}” trang ${sheetTitles.criteria}; chưa có cột thì nhấn “Kiểm tra, chấm, xếp hạng”.`
      : `Điểm tối đa của loại đơn vị “${kind}” cộng lại được ${shown(sum)}, phải là ${shown(expected)}. Hãy sửa điểm của các tiêu chí.`,
  'plan.criterionForNobody': ({ by }) =>
    `Tiêu chí ${by} chưa có điểm cho loại đơn vị nào nên không ai được chấm. Hãy nhập điểm hoặc bỏ tiêu chí.`,
  'plan.unknownTieCode': ({ code }) =>
    `Thứ tự ưu tiên khi bằng điểm có mã “${code}”, nhưng không có nội dung hay tiêu chí nào mang mã đó. Hãy sửa mã.`,
  'plan.repeatedTieCode': ({ code }) =>
    `Mã “${code}” được ghi hai lần trong thứ tự ưu tiên khi bằng điểm. Hãy bỏ lần sau.`,
  'plan.ambiguousTieCode': ({ code }) =>
    `Mã “${code}” vừa là nội dung vừa là tiêu chí. Hãy đổi một trong hai mã.`,
  'plan.bandsNotDescending': ({ band, from, previous }) =>
    `Xếp loại “${band}” bắt đầu từ ${shown(from)} điểm, không thấp hơn loại đứng trước (${shown(previous)} điểm). Hãy xếp từ cao xuống thấp.`,
  'plan.noBandBelow': ({ from }) =>
    `Đơn vị dưới ${shown(from)} điểm sẽ không có xếp loại. Nếu không muốn vậy, hãy thêm một loại từ 0 điểm.`,
  'plan.relationNotFitting': ({ relation, figure }) =>
    `Quan hệ ${relation} so sánh số liệu “${figure}” như một con số, nhưng đó không phải là số. Hãy sửa quan hệ.`,
  'plan.relationWithoutFigure': ({ relation }) =>
    `Quan hệ “${relation}” chỉ có số, không nhắc tới số liệu nào nên không đối chiếu được gì. Hãy ghi mã số liệu vào một vế.`,
  'plan.figureUnused': ({ figure }) =>
    `Số liệu “${figure}” không tiêu chí nào dùng đến nên không đơn vị nào phải nhập. Hãy ghi mã này vào một tiêu chí, hoặc xóa dòng.`,
  'plan.notADate': ({ by, end, text }) =>
    `“${by}”, ${end === 'first' ? 'ngày đầu' : 'ngày cuối'}: “${text}” không phải là ngày. Hãy nhập ngày/tháng/năm, ví dụ 31/12/2025.`,
  'plan.datesReversed': ({ by, from, to }) =>
    `“${by}”: ngày cuối (${dayShown(to)}) sớm hơn ngày đầu (${dayShown(from)}). Hãy sửa một trong hai ngày.`,
};
