import type { Comparison, Gate, NotApplicablePolicy, RuleKind } from '../plan/criterion';
import { NO, YES } from '../plan/entry';
import type { FigureType, Scale } from '../plan/figure';
import type { Severity } from '../plan/finding';
import type { Period } from '../plan/period';
import type { RankMethod } from '../plan/ranking';

/**
 * The words that stand in the workbook itself. They are Vietnamese whatever language the pane
 * speaks: the workbook is the office's document, and its drop-downs are read back by these words.
 */
export const ruleWords: Readonly<Record<RuleKind, string>> = {
  threshold: 'Đạt chỉ tiêu',
  proportional: 'Theo tỷ lệ đạt',
  steps: 'Theo bậc',
  zeroTolerance: 'Không để xảy ra',
  yesNo: 'Có / không',
  shareOfUnits: 'Tỷ lệ đơn vị đạt',
  level: 'Theo mức',
  judged: 'Chấm trực tiếp',
  count: 'Theo số lượng',
};

export const gateWords: Readonly<Record<Gate, string>> = {
  none: 'Không',
  group: 'Mất điểm nội dung',
  capBand: 'Không xếp loại cao nhất',
  unranked: 'Không xếp hạng',
};

export const policyWords: Readonly<Record<NotApplicablePolicy, string>> = {
  rescale: 'Quy đổi',
  full: 'Đủ điểm',
  zero: 'Không điểm',
};

export const comparisonWords: Readonly<Record<Comparison, string>> = { '>=': '≥', '<=': '≤' };

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
