import type {
  Comparison,
  Gate,
  NotApplicablePolicy,
  PartialSteps,
  Role,
  RuleKind,
} from '../plan/criterion';
import { NO, YES } from '../plan/entry';
import type { FigureType, Scale } from '../plan/figure';
import type { Severity } from '../plan/finding';
import type { Period, PeriodRule } from '../plan/period';
import type { Aggregation, Quota, RankMethod } from '../plan/ranking';

/**
 * The words that stand in the workbook itself. They are Vietnamese whatever language the pane
 * speaks: the workbook is the office's document, and its drop-downs are read back by these words.
 */
export const ruleWords: Readonly<Record<RuleKind, string>> = {
  threshold: 'Đạt chỉ tiêu',
  proportional: 'Theo tỷ lệ đạt',
  steps: 'Theo bậc',
  linear: 'Nội suy giữa hai mốc',
  stepDeduction: 'Trừ theo bước',
  stepBonus: 'Cộng theo bước',
  count: 'Theo số lượng',
  perOccurrence: 'Trừ mỗi lần',
  percentOff: 'Trừ phần trăm mỗi lần',
  zeroTolerance: 'Không để xảy ra',
  lateness: 'Trừ ngày chậm',
  yesNo: 'Có / không',
  shareOfUnits: 'Tỷ lệ đơn vị đạt',
  level: 'Theo mức',
  levelSum: 'Cộng các mức',
  judged: 'Chấm trực tiếp',
  relativeToBest: 'So với đơn vị cao nhất',
  halfAndHalf: 'Nửa chỉ tiêu, nửa so cao nhất',
  rankInCluster: 'Theo thứ hạng trong cụm',
  minMaxInCluster: 'Theo khoảng cách trong cụm',
  netBonus: 'Thưởng trừ có giới hạn',
};

/** What each rule does, for the table that people look it up in. */
export const ruleMeanings: Readonly<Record<RuleKind, string>> = {
  threshold: 'Đạt chỉ tiêu thì đủ điểm, không đạt thì không có điểm.',
  proportional: 'Đạt bao nhiêu phần chỉ tiêu thì được bấy nhiêu phần điểm, không quá điểm tối đa.',
  steps: 'Kết quả tới bậc nào của thang thì hưởng phần trăm điểm của bậc đó.',
  linear: 'Từ mốc đầu đến chỉ tiêu điểm tăng đều; chưa tới mốc đầu thì không có điểm.',
  stepDeduction: 'Đạt chỉ tiêu thì đủ điểm; cứ thiếu một bước thì trừ một số điểm.',
  stepBonus: 'Đạt chỉ tiêu thì được mức sàn; cứ vượt một bước thì cộng một số điểm.',
  count: 'Mỗi lần, mỗi việc được một số điểm, cộng lại không quá điểm tối đa.',
  perOccurrence:
    'Mỗi lần xảy ra bị trừ một số điểm; có thể trừ nặng hơn từ lần nào đó, hoặc mất hết.',
  percentOff: 'Mỗi lần xảy ra mất một phần trăm số điểm.',
  zeroTolerance: 'Không xảy ra thì đủ điểm, xảy ra thì không có điểm.',
  lateness: 'Chậm mỗi ngày trừ một số điểm; quá giới hạn thì không có điểm.',
  yesNo: 'Có thì đủ điểm, không thì không có điểm.',
  shareOfUnits: 'Như Có / không; cả kế hoạch tính tỷ lệ đơn vị đạt so với chỉ tiêu.',
  level: 'Mức nào hưởng phần trăm điểm của mức đó; nhiều mức thì lấy mức cao nhất.',
  levelSum: 'Cộng phần trăm điểm của các mức, không quá điểm tối đa.',
  judged: 'Người chấm ghi thẳng số điểm.',
  relativeToBest: 'Đơn vị cao nhất cụm đủ điểm, đơn vị khác theo tỷ lệ so với đơn vị đó.',
  halfAndHalf:
    'Đạt chỉ tiêu được một nửa số điểm (hoặc mức sàn); phần còn lại so với đơn vị cao nhất.',
  rankInCluster: 'Đứng đầu cụm đủ điểm, mỗi hạng sau ít hơn.',
  minMaxInCluster: 'Cao nhất cụm đủ điểm, thấp nhất được mức sàn, ở giữa theo khoảng cách.',
  netBonus: 'Số dương được thưởng, số âm bị trừ, mỗi phía có giới hạn.',
};

export const roleWords: Readonly<Record<Role, string>> = {
  scored: 'Điểm chuẩn',
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
  tieOnly: 'Chỉ xét khi bằng điểm',
};

export const partialStepsWords: Readonly<Record<PartialSteps, string>> = {
  started: 'Tính cả phần lẻ',
  full: 'Chỉ tính phần đủ',
};

export const gateWords: Readonly<Record<Gate, string>> = {
  none: 'Không',
  group: 'Mất điểm nội dung',
  all: 'Mất toàn bộ điểm',
  capBand: 'Không xếp loại cao nhất',
  dropBand: 'Hạ bậc xếp loại',
  unranked: 'Không xếp hạng',
};

export const policyWords: Readonly<Record<NotApplicablePolicy, string>> = {
  rescale: 'Quy đổi',
  full: 'Đủ điểm',
  zero: 'Không điểm',
};

export const comparisonWords: Readonly<Record<Comparison, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
};

export const figureTypeWords: Readonly<Record<FigureType, string>> = {
  count: 'Số nguyên',
  amount: 'Số',
  points: 'Điểm',
  yesNo: 'Có / không',
  level: 'Mức',
};

export const yesNoWords = { yes: YES, no: NO } as const;

export const scaleKindWords: Readonly<Record<Scale['kind'], string>> = {
  levels: 'Mức',
  steps: 'Bậc',
};

export const periodKindWords: Readonly<Record<Period['kind'], string>> = {
  quarter: 'Quý',
  half: '6 tháng',
  year: 'Năm',
};

export const rankMethodWords: Readonly<Record<RankMethod, string>> = {
  competition: 'Nhảy hạng (1-1-3)',
  dense: 'Liền hạng (1-1-2)',
};

export const aggregationWords: Readonly<Record<Aggregation, string>> = {
  sum: 'Cộng điểm các nội dung',
  weightedMean: 'Bình quân theo hệ số',
};

export const quotaScopeWords: Readonly<Record<Quota['scope'], string>> = {
  cluster: 'Từng cụm',
  plan: 'Toàn kế hoạch',
};

export const periodRuleWords: Readonly<Record<PeriodRule, string>> = {
  none: 'Không cộng kỳ trước',
  sum: 'Tổng các kỳ',
  mean: 'Bình quân các kỳ',
  last: 'Lấy kỳ cuối',
  worst: 'Lấy kỳ thấp nhất',
  count: 'Theo số kỳ đạt xếp loại',
};

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  note: 'Nhắc',
};

/** The key whose word was typed; undefined where the word is none of ours. Case and spaces around do not matter. */
export function keyOfWord<Key extends string>(
  words: Readonly<Record<Key, string>>,
  typed: string,
): Key | undefined {
  const wanted = typed.trim().normalize('NFC').toLowerCase();
  return (Object.keys(words) as Key[]).find((key) => words[key].toLowerCase() === wanted);
}
