import type { ExpectedFindings } from './lineOf';

/**
 * The sample workbook of the 8 communes of 1 July 2025: every finding that it must show, and no other,
 * by family; the comment says why it is there (from the samples' own comments and sizes).
 */
// prettier-ignore
export const afterMergerFindings: ExpectedFindings = {
  // What does not fit together.
  relation: [
    'warning relation.broken 21484 CBDV_HTXS QH_CBDV_HTXS: 62 <= 45.6', // 62 of 290 are excellent; 20 % of the other 228 is less
    'warning relation.broken 21490 CBDV_HTXS QH_CBDV_HTXS: 30 <= 23.2', // 30 of 146 are excellent; 20 % of the other 116 is less
    'warning relation.broken 21496 CBDV_HTXS QH_CBDV_HTXS: 47 <= 37.6', // 47 of 235 are excellent; 20 % of the other 188 is less
    'warning relation.broken 21499 CBDV_HTXS QH_CBDV_HTXS: 30 <= 24', // 30 of 150 are excellent; 20 % of the other 120 is less
    'warning relation.broken 21520 CBDV_HTXS QH_CBDV_HTXS: 24 <= 19.2', // 24 of 120 are excellent; 20 % of the other 96 is less
    'warning relation.broken 21523 CBDV_HTXS QH_CBDV_HTXS: 40 <= 31.6', // 40 of 198 are excellent; 20 % of the other 158 is less
    'warning relation.broken 21529 CBDV_HTXS QH_CBDV_HTXS: 49 <= 38.8', // 49 of 243 are excellent; 20 % of the other 194 is less
  ],
  // Targets of units, then of the whole plan.
  target: [
    'warning target.short 21520 NTCT_KHA 2.3b: 60/89 >= 75, gap 7', // Đặng Thùy Trâm: 40 and 20 of 4 + 30 + 55 = 89; 75 % is 66.75
    'warning target.short 21529 TQ_NHAPNGU 4.5: 21/23 >= 100, gap 2', // Ba Vì: 21 of 23 recruits
    'warning target.short 21529 PTKT_HUYDONG 4.9: 6/7 >= 100, gap 1', // Ba Vì: 6 of 7 vehicles
    'warning target.short 21538 CBDV_HTXS 3.4b: 10/78 >= 20, gap 6', // 10 of 78 are excellent; 20 % is 15.6
    'warning target.short 21538 HL2_KHA 4.3b.2: 13/24 >= 75, gap 5', // Ba Xa: 8 and 5 of 24; 75 % is 18
    'warning target.planShort 4.5 135/137 >= 100, gap 2; 8 of 8', // two recruits too few in Ba Vì
    'warning target.planShort 4.9 33/34 >= 100, gap 1; 8 of 8', // one vehicle too few in Ba Vì
  ],
  // What the plan says must not happen.
  prohibition: [
    'warning prohibition.happened 21523 KYLUAT_VU 4.13: 1, capBand', // Ba Tô: one disciplinary case
  ],
  // What a criterion without points costs beyond it.
  gate: [
    'warning gate.capBand 21523 4.13 Hoàn thành xuất sắc nhiệm vụ', // Ba Tô: the case puts the best band out of reach
  ],
};
