import type { Scale } from '../../plan/figure';

/** Levels for what the plan asks for in words only. */
export const QUALITY = 'MUC_DANHGIA';

/** Steps for shares to which the plan gives no percentage. */
export const SHARE = 'BAC_TYLE';

/** Our proposal; the plan has no scales. Edited in the sheet. */
export const scales: readonly Scale[] = [
  {
    code: QUALITY,
    name: 'Mức đánh giá',
    kind: 'levels',
    rungs: [
      { at: 'Tốt', percent: 100 },
      { at: 'Khá', percent: 80 },
      { at: 'Đạt', percent: 60 },
      { at: 'Chưa đạt', percent: 0 },
    ],
  },
  {
    code: SHARE,
    name: 'Bậc theo tỷ lệ thực hiện (%)',
    kind: 'steps',
    rungs: [
      { at: 0, percent: 0 },
      { at: 50, percent: 40 },
      { at: 75, percent: 60 },
      { at: 90, percent: 80 },
      { at: 100, percent: 100 },
    ],
  },
];
