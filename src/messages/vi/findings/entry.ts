import type { Comparison, Gate, NotApplicablePolicy } from '../../../plan/criterion';
import type { EntryFindingValues } from '../../../plan/entryFindings';
import type { CombiningRule } from '../../../plan/period';
import type { RelationOperator } from '../../../plan/relation';
import { isNumberAsText } from '../../numberAsText';
import { isLeast } from '../../percent';
import {
  foundAndLimit,
  type LimitOperator,
  relationSides,
  relationWords,
} from '../../relationSides';
import type { Sentences } from '../../sentences';
import { vocabulary } from '../vocabulary';
import {
  againstTarget,
  asked,
  choices,
  criterion,
  entry,
  firstOf,
  outlook,
  quoted,
  shown,
  untilEnd,
  waitingUnits,
} from './phrases';

const consequences: Readonly<Record<Gate, string>> = {
  none: 'Tiêu chí này không có điểm',
  group: 'Cả nội dung không có điểm',
  all: 'Đơn vị mất toàn bộ điểm',
  capBand: 'Đơn vị không được xếp loại cao nhất',
  dropBand: 'Đơn vị bị hạ bậc xếp loại',
  unranked: 'Đơn vị không được xếp hạng',
};

const policies: Readonly<Record<NotApplicablePolicy, string>> = {
  rescale: 'điểm được quy đổi theo các tiêu chí khác',
  full: 'tính đủ điểm',
  zero: 'không có điểm',
};

const relations: Readonly<Record<RelationOperator, (left: string, right: string) => string>> = {
  '<=': (left, right) => `${left} ≤ ${right}`,
  '<': (left, right) => `${left} < ${right}`,
  '>=': (left, right) => `${left} ≥ ${right}`,
  '>': (left, right) => `${left} > ${right}`,
  '<>': (left, right) => `${left} ≠ ${right}`,
  '=': (left, right) => `${left} = ${right}`,
  '=>': (left, right) => `có ${left} thì phải có ${right}`,
  '<=>': (left, right) => `${left} và ${right} cùng có hoặc cùng không`,
};

/** What a limit asks for: one that must not even be met is no limit to whoever stands at it. */
const limits: Readonly<Record<LimitOperator, string>> = {
  '<=': 'giới hạn là',
  '<': 'phải nhỏ hơn',
  '>=': 'giới hạn là',
  '>': 'phải lớn hơn',
  '<>': 'phải khác',
};

/** What becomes of a unit's periods together when one of them has no points. */
const withoutPeriod: Readonly<Record<CombiningRule, string>> = {
  sum: 'tổng các kỳ thiếu kỳ này',
  mean: 'chỉ bình quân các kỳ còn lại',
  worst: 'kỳ thấp nhất chỉ xét trong các kỳ còn lại',
  count: 'số kỳ đạt xếp loại không tính kỳ này',
};

/** Short of "at least", or beyond "at most". */
const soFar = (comparison: Comparison): string => (isLeast(comparison) ? 'mới được' : 'đã là');

/** What is wrong with the figures, and what became of them. */
export const entryFindings: Sentences<EntryFindingValues> = {
  'entry.notANumber': ({ typed, meant, either, ...about }) =>
    isNumberAsText(typed, meant)
      ? `${entry(about)} đang là chữ “${typed}”, ở đây phải là số. Hãy gõ lại ${typed}${typed.includes(',') ? ` (máy dùng dấu chấm thập phân thì gõ ${typed.replace(',', '.')})` : ''}.`
      : `${entry(about)} ghi “${typed}”, ở đây phải là số. ${asked({ meant, either }, 'Hãy nhập lại bằng số.')}`,
  'entry.date': ({ typed, meant, either, ...about }) =>
    `${entry(about)} đang là ngày ${typed}, ở đây phải là số. Excel tự đổi thành ngày khi gõ kiểu 3/4. ${asked({ meant, either }, 'Hãy xóa ô rồi gõ lại số.')}`,
  'entry.formulaError': ({ typed, ...about }) =>
    `${entry(about)} đang báo lỗi công thức ${typed}. Hãy sửa công thức hoặc gõ thẳng giá trị.`,
  'entry.boolean': ({ typed, meant, either, ...about }) =>
    `${entry(about)} đang là ${typed}, sổ không dùng giá trị này. ${asked({ meant, either }, 'Hãy nhập lại số hoặc Có/Không.')}`,
  'entry.negative': ({ number, meant, either, ...about }) =>
    `${entry(about)} là số âm (${shown(number)}). ${asked({ meant, either }, '')} Chỉ nhập số từ 0 trở lên.`,
  'entry.notWhole': ({ number, meant, either, ...about }) =>
    `${entry(about)} là ${shown(number)}, phải là số nguyên. ${asked({ meant, either }, 'Hãy nhập lại.')}`,
  'entry.tooLarge': ({ number, limit, ...about }) =>
    `${entry(about)} là ${shown(number)}, vượt quá ${shown(limit)}. Hãy xem có gõ thừa chữ số không.`,
  'entry.unknownWord': ({ typed, allowed, meant, either, ...about }) =>
    `${entry(about)} ghi “${typed}”, không có trong danh sách. ${asked({ meant, either }, 'Hãy nhập lại.')} ${choices(allowed)}`,
  'entry.mustApply': (about) =>
    `${entry(about)} ghi không áp dụng (KAD), nhưng kế hoạch cần số liệu này. Hãy nhập số liệu thật.`,
  'entry.aboveMaximum': ({ number, max, ...about }) =>
    `${entry(about)} là ${shown(number)} điểm, cao hơn điểm tối đa. Chỉ tính ${shown(max)} điểm; hãy sửa lại.`,
  'entry.offStep': ({ number, step, below, above, ...about }) =>
    `${entry(about)} là ${shown(number)} điểm, không theo bước ${shown(step)}. Hãy cho ${shown(below)} hoặc ${shown(above)}.`,

  'missing.figure': ({ criteria, ...about }) =>
    `${entry(about)} chưa nhập. Hãy nhập để chấm tiêu chí ${criteria.join(', ')}.`,
  'missing.compared': ({ relations: codes, ...about }) =>
    `${entry(about)} chưa nhập. Điểm không phụ thuộc số này, nhưng hãy nhập để đối chiếu (quan hệ ${codes.join(', ')}).`,
  'missing.unit': ({ unit, figures }) =>
    `${unit}: chưa nhập số liệu nào (phải nhập ${shown(figures)} số liệu). Hãy nhập hoặc nhắc đơn vị gửi.`,
  'missing.notNeeded': ({ kind, ...about }) =>
    `${entry(about)} không dùng để chấm loại đơn vị “${kind}”. Hãy xem có nhập nhầm dòng không.`,
  'missing.reason': (about) =>
    `${entry(about)} ghi không áp dụng (KAD) mà chưa nêu lý do. Hãy ghi lý do vào ô này ở trang Giải trình.`,
  'missing.evidence': (about) =>
    `${entry(about)} cần minh chứng mà chưa có. Hãy ghi số, ngày văn bản hoặc tên hồ sơ vào ô này ở trang Giải trình.`,

  'relation.broken': (broken) => {
    const { unit, relation, meaning, operator } = broken;
    const writing = { shown, quoted };
    const wanted = relations[operator](...relationWords(broken, writing));
    const said = meaning === '' ? `cần ${wanted}` : meaning;
    const compared = foundAndLimit(broken, writing);
    const there = compared
      ? `Đang có ${compared.found}, ${limits[compared.operator]} ${compared.limit}`
      : `Đang có ${relationSides(broken, writing).join(' và ')}`;
    // The meaning says more than the relation's code.
    const which = meaning === '' ? ` (quan hệ ${relation})` : '';
    return `${unit}: số liệu chưa khớp: ${said}. ${there}. Hãy xem lại các số này${which}.`;
  },
  'relation.notApplicable': ({ unit, relation, meaning, none, some }) =>
    `${unit}: ${none.map(quoted).join(', ')} ghi không áp dụng (KAD), trong khi ${some.map(quoted).join(', ')} có số. Quan hệ cần khớp: ${meaning || relation}. Hãy xem lại các số này.`,

  'target.short': ({ unit, ...values }) =>
    `${unit}: ${criterion(values)} ${soFar(values.comparison)} ${againstTarget(values)}${outlook(values)}`,
  'target.planShort': ({ counts, reported, expected, ...values }) => {
    const waiting = isLeast(values.comparison)
      ? waitingUnits(values.gap, expected - reported, counts)
      : '';
    const unitOfMeasure = counts === 'units' ? 'đơn vị' : values.unitOfMeasure;
    return `${vocabulary.wholePlan}: ${criterion(values)} ${soFar(values.comparison)} ${againstTarget({ ...values, unitOfMeasure })} Tính theo ${shown(reported)}/${shown(expected)} đơn vị đã báo cáo.${waiting}${untilEnd(values)}`;
  },
  'target.noObject': ({ unit, policy, ...about }) =>
    `${unit}: ${criterion(about)} có mẫu số bằng 0 nên coi như không áp dụng, ${policies[policy]}. Nếu nhập nhầm, hãy sửa mẫu số.`,

  'prohibition.happened': ({ unit, cases, gate, ...about }) =>
    `${unit}: ${criterion(about)} có ${shown(cases)} vụ việc, theo kế hoạch không được để xảy ra. ${consequences[gate]}; hãy đối chiếu lại.`,

  'gate.unranked': ({ unit, ...about }) =>
    `${unit}: không được xếp hạng vì ${criterion(about)} không đạt. Hãy đối chiếu trước khi công bố.`,
  'gate.all': ({ unit, ...about }) =>
    `${unit}: mất toàn bộ điểm vì ${criterion(about)} không đạt. Hãy đối chiếu trước khi công bố.`,
  'gate.dropBand': ({ unit, bands, ...about }) =>
    `${unit}: bị hạ ${shown(bands)} bậc xếp loại vì ${criterion(about)} không đạt. Hãy đối chiếu trước khi công bố.`,
  'gate.capBand': ({ unit, bands, ...about }) =>
    `${unit}: không được xếp loại ${bands.map(quoted).join(', ')} vì ${criterion(about)} không đạt. Hãy đối chiếu trước khi công bố.`,
  'gate.group': ({ unit, group, ...about }) =>
    `${unit}: nội dung ${quoted(group)} không có điểm vì ${criterion(about)} không đạt. Hãy đối chiếu trước khi công bố.`,

  'rank.tie': ({ cluster, rank, total, units }) =>
    `${cluster}: ${units.join(', ')} cùng hạng ${shown(rank)} với ${shown(total)} điểm, xét thứ tự ưu tiên vẫn bằng nhau. Nếu cần phân định, hãy ghi thứ tự và lý do ở trang Thẩm định.`,

  'past.missing': ({ period, combining, units }) =>
    `Các kỳ: ${firstOf(units, 'đơn vị khác')} chưa có tổng điểm kỳ ${quoted(period)}, nên khi gộp ${withoutPeriod[combining]}. Nếu có điểm kỳ đó, hãy ghi vào trang Các kỳ; nếu không có, hãy thống nhất cách tính trước khi công bố kết quả gộp.`,

  'quota.exceeded': ({ cluster, band, percent, base, allowed, byLeast, held, over, between }) =>
    [
      `${cluster ?? vocabulary.wholePlan}: ${shown(held)} đơn vị xếp loại ${quoted(band)}, chỉ được ${shown(allowed)} (${shown(percent)}\u00a0% của ${shown(base)}${byLeast ? `, nhưng ít nhất ${shown(allowed)}` : ''}).`,
      over.length > 0 ? ` Xét theo hạng thì ra ngoài: ${over.join(', ')}.` : '',
      between.length > 0 ? ` Bằng nhau ở mức cuối, phải xét thêm: ${between.join(', ')}.` : '',
      between.length > 0 ? ' Ghi thứ tự ở trang Thẩm định để phân định.' : '',
      ' Đơn vị không giữ xếp loại này thì hạ bằng điểm thẩm định có lý do; được cấp trên đồng ý cho vượt thì chấp nhận cảnh báo, ghi rõ văn bản.',
    ].join(''),
};
