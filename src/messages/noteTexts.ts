/**
 * What stands under Ghi chú beside a unit's result, on Xếp hạng by formula and on Kết quả chốt as a text.
 * Each `{}` is a number or a name: `filled` puts values there, `filledFormula` expressions.
 */
export const noteTexts = {
  gated: 'Không xếp hạng do {}',
  noFigures: 'Không xếp hạng: chưa có số liệu',
  missing: 'Thiếu số liệu {} tiêu chí',
  invalid: 'Số liệu sai ở {} tiêu chí',
  /** Relations that must hold between figures. */
  broken: 'Số liệu chưa khớp {} chỗ',
  /** Criteria whose points are others than the computed ones. */
  appraised: 'Thẩm định đổi điểm ở {} tiêu chí',
  lostAll: 'Mất toàn bộ điểm do {}',
  lostGroup: 'Mất điểm nội dung do {}',
  /** The points that were earned and those that apply: 96,30/97. */
  rescaled: 'Quy đổi do không áp dụng: {}/{}',
  /** Where groups are weighted there is no such sum. */
  leftOut: 'Không tính {} điểm không áp dụng',
  lowered: 'Đủ điểm {} nhưng {}',
  gate: 'vướng điều kiện ở {}',
  groupBelow: '{} chưa đạt {}\u00a0%',
  notFull: '{} chưa đủ điểm',
  ahead: 'Bằng điểm hạng {}, hơn ở {}',
  behind: 'Bằng điểm hạng {}, kém ở {}',
  shared: 'Đồng hạng: thứ tự ưu tiên cũng bằng nhau',
  over: 'Vượt tỷ lệ khống chế',
  between: 'Bằng điểm ở mức khống chế',
  criterion: 'tiêu chí {}',
  group: 'nội dung “{}”',
  decision: 'thứ tự ghi ở Thẩm định',
  others: { criterion: ' và {} tiêu chí khác', group: ' và {} nội dung khác' },
} as const;

/** As long as notes usually get where a band has this name: rows are made high enough for them. */
export function usualNotes(band: string): readonly string[] {
  const { rescaled, behind, missing, lowered, gate, criterion, group } = noteTexts;
  const scaled = filled(rescaled, '96,30', 97);
  const short = filled(gate, filled(criterion, '10.10'));
  return [
    filled(lowered, band, short),
    `${scaled}; ${filled(behind, 10, filled(group, 'Mười là'))}`,
    `${filled(missing, 10)}; ${scaled}`,
  ];
}

/** A text with values in its places. */
export function filled(text: string, ...values: readonly (string | number)[]): string {
  return text
    .split('{}')
    .reduce((done, piece, index) => `${done}${values[index - 1] ?? ''}${piece}`);
}

/** The expression of a text with expressions in its places: `"Thiếu số liệu "&A1&" tiêu chí"`. */
export function filledFormula(text: string, ...expressions: readonly string[]): string {
  return text
    .split('{}')
    .flatMap((piece, index) => [
      ...(index > 0 ? [expressions[index - 1] ?? '""'] : []),
      ...(piece === '' ? [] : [`"${piece.replaceAll('"', '""')}"`]),
    ])
    .join('&');
}
