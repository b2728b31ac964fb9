import type { ExpectedFindings } from './lineOf';

/**
 * The sample workbook to learn with: every finding that it must show, and no other,
 * by family; the comment says why it is there (from the samples' own comments and sizes).
 */
// prettier-ignore
export const teachingFindings: ExpectedFindings = {
  // Targets of units, then of the whole plan.
  target: [
    'warning target.short TO02 KT_DAT 1.1: 19/20 >= 100, gap 1', // Tổ 2: 19 of 20 passed
    'warning target.short TO02 KT_KHAGIOI 1.2: 12/20 >= 75, gap 3', // Tổ 2: 12 of 20; 75 % is 15
    'warning target.planShort 1.1 79/80 >= 100, gap 1; 4 of 4', // Tổ 2 alone: 1 of 80
    'warning target.planShort 1.2 57/80 >= 75, gap 3; 4 of 4', // 15 + 12 + 15 + 15 of 80; 75 % is 60
  ],
  // What the plan says must not happen.
  prohibition: [
    'warning prohibition.happened TO03 VI_PHAM 2.1: 1, capBand', // Tổ 3: a violation
  ],
  // What a criterion without points costs beyond it.
  gate: [
    'warning gate.capBand TO03 2.1 Xuất sắc', // Tổ 3: which caps the band
  ],
  // What is missing.
  missing: [
    'error missing.figure TO04 SANG_KIEN 1.3', // Tổ 4: a missing figure
  ],
};
