import { sheetTitles } from './sheetTexts/titles';

/** What a merger of units writes into the workbook. */
export const mergeTexts = {
  action: 'Sáp nhập đơn vị',
  continued: 'Sáp nhập đơn vị (tiếp)',
  note: (units: readonly string[]) => `Sáp nhập từ: ${units.join(', ')}`,
  merged: (units: readonly string[], successor: string, from: string) =>
    `${units.join(', ')} sáp nhập thành ${successor} từ ngày ${from}`,
  onSheet: (key: 'figures' | 'previousFigures', line: string) => `${sheetTitles[key]} ${line}`,
  ownCriterion: (name: string) => `Tiêu chí riêng “${name}” chuyển sang đơn vị mới`,
  blank: '(trống)',
  leftBlank: 'không cộng, để trống',
  proposed: (value: string) => `cùng một mức, đề xuất ${value}`,
} as const;
