import type { ExpectedFindings } from './lineOf';

/**
 * The sample workbook of Ba Tơ with the units of early 2025: every finding that it must show, and no other,
 * by family; the comment says why it is there (from the samples' own comments and sizes).
 */
// prettier-ignore
export const baToFindings: ExpectedFindings = {
  // What does not fit together.
  relation: [
    'warning relation.broken 21484 CBDV_HTXS QH_CBDV_HTXS: 34 <= 25.2', // 34 of 160 are excellent; 20 % of the other 126 is less
    'warning relation.broken 21490 CBDV_HTXS QH_CBDV_HTXS: 18 <= 14.4', // 18 of 90 are excellent; 20 % of the other 72 is less
    'warning relation.broken 21490 TQ_NHAPNGU QH_TQ: 10 <= 9', // Ba Vinh: one recruit more than its quota of 9
    'warning relation.broken 21493 CBDV_HTXS QH_CBDV_HTXS: 16 <= 12.8', // 16 of 80 are excellent; 20 % of the other 64 is less
    'warning relation.broken 21496 CBDV_HTXS QH_CBDV_HTXS: 20 <= 16', // 20 of 100 are excellent; 20 % of the other 80 is less
    'warning relation.broken 21499 CBDV_HTXS QH_CBDV_HTXS: 17 <= 13.6', // 17 of 85 are excellent; 20 % of the other 68 is less
    'warning relation.broken 21500 CBDV_HTXS QH_CBDV_HTXS: 13 <= 10.4', // 13 of 65 are excellent; 20 % of the other 52 is less
    'warning relation.broken 21508 CBDV_HTXS QH_CBDV_HTXS: 11 <= 8.6', // 11 of 54 are excellent; 20 % of the other 43 is less
    'warning relation.broken 21517 CBDV_HTXS QH_CBDV_HTXS: 14 <= 11.2', // 14 of 70 are excellent; 20 % of the other 56 is less
    'error relation.broken 21517 HL2_KHA QH_HL2_KHAGIOI: 23 <= 22', // Ba Tiêu: 14 good and 9 excellent marks of 22 who passed
    'warning relation.broken 21520 CBDV_HTXS QH_CBDV_HTXS: 14 <= 10.4', // 14 of 66 are excellent; 20 % of the other 52 is less
    'warning relation.broken 21523 CBDV_HTXS QH_CBDV_HTXS: 17 <= 13.4', // 17 of 84 are excellent; 20 % of the other 67 is less
    'warning relation.broken 21526 TQ_CHITIEU QH_TQ_GIAO: 0 > 0', // Ba Bích: no quota was assigned, entered as 0 and not as KAD
    'warning relation.broken 21529 CBDV_HTXS QH_CBDV_HTXS: 21 <= 16.8', // 21 of 105 are excellent; 20 % of the other 84 is less
    'error relation.broken 21529 KYLUAT_NGUOI QH_KYLUAT: 1 <=> 0', // Ba Vì: a person without a case
    'warning relation.broken CQ01 CBDV_HTXS QH_CBDV_HTXS: 8 <= 6', // 8 of 38 are excellent; 20 % of the other 30 is less
    'warning relation.broken CQ02 CBDV_HTXS QH_CBDV_HTXS: 2 <= 1.4', // 2 of 9 are excellent; 20 % of the other 7 is less
    'warning relation.broken CQ04 CBDV_HTXS QH_CBDV_HTXS: 3 <= 2.2', // 3 of 14 are excellent; 20 % of the other 11 is less
    'warning relation.broken CQ05 CBDV_HTXS QH_CBDV_HTXS: 2 <= 1.6', // 2 of 10 are excellent; 20 % of the other 8 is less
    'warning relation.broken CQ06 CBDV_HTXS QH_CBDV_HTXS: 3 <= 1.6', // 3 of 11 are excellent; 20 % of the other 8 is less
    'warning relation.broken CQ07 CBDV_HTXS QH_CBDV_HTXS: 2 <= 1.2', // 2 of 8 are excellent; 20 % of the other 6 is less
    'warning relation.broken CQ09 CBDV_HTXS QH_CBDV_HTXS: 2 <= 0.8', // 2 of 6 are excellent; 20 % of the other 4 is less
  ],
  // Targets of units, then of the whole plan.
  target: [
    'warning target.short 21487 NTCT_KHA 2.3b: 40/60 >= 75, gap 5', // Ba Điền: 28 good and 12 excellent of 60; 75 % is 45
    'warning target.short 21487 CBDV_HTXS 3.4b: 9/56 >= 20, gap 3', // 9 of 56 are excellent; 20 % is 11.2
    'warning target.short 21502 CBDV_HTXS 3.4b: 9/55 >= 20, gap 2', // 9 of 55 are excellent; 20 % is 11
    'warning target.short 21505 CBDV_HTXS 3.4b: 11/68 >= 20, gap 3', // 11 of 68 are excellent; 20 % is 13.6
    'warning target.short 21511 NTCT_KHA 2.3b: 43/74 >= 75, gap 13', // Ba Cung: 28 and 15 of 4 + 25 + 45 = 74; 75 % is 55.5
    'warning target.short 21511 CBDV_HTXS 3.4b: 13/82 >= 20, gap 4', // 13 of 82 are excellent; 20 % is 16.4
    'warning target.short 21517 PTKT_HUYDONG 4.9: 1/2 >= 100, gap 1', // Ba Tiêu: one of its two vehicles
    'warning target.short 21520 HL2_DAT 4.3a.2: 21/22 >= 100, gap 1', // Ba Trang: 21 of 22 passed
    'warning target.short 21526 NTCT_DAT 2.3a: 57/58 >= 100, gap 1', // Ba Bích: 57 of 4 + 20 + 34 = 58 passed
    'warning target.short 21526 CBDV_HTXS 3.4b: 8/52 >= 20, gap 3', // 8 of 52 are excellent; 20 % is 10.4
    'note target.noObject 21526 TQ_CHITIEU 4.5: rescale', // Ba Bích: a quota of 0 entered as 0 is a ratio without a denominator
    'warning target.short 21529 HL4_DAT 4.3a.4: 51/52 >= 100, gap 1', // Ba Vì: one of 52 failed
    'warning target.short 21532 CBDV_HTXS 3.4b: 10/64 >= 20, gap 3', // 10 of 64 are excellent; 20 % is 12.8
    'warning target.short 21532 HL4_KHA 4.3b.4: 21/38 >= 75, gap 8', // Ba Lế: 12 and 9 of 38; 75 % is 28.5
    'warning target.short 21532 TQ_NHAPNGU 4.5: 7/8 >= 100, gap 1', // Ba Lế: 7 of 8 recruits
    'warning target.short 21532 PTKT_HUYDONG 4.9: 1/2 >= 100, gap 1', // Ba Lế: half its vehicles
    'warning target.short 21535 NTCT_DAT 2.3a: 55/56 >= 100, gap 1', // Ba Nam, the third band: 55 of 4 + 20 + 32 = 56
    'warning target.short 21535 NTCT_KHA 2.3b: 32/56 >= 75, gap 10', // Ba Nam: 20 and 12 of 56; 75 % is 42
    'warning target.short 21535 CBCS_DAT 2.7: 54/56 >= 100, gap 2', // Ba Nam: 54 of 56
    'warning target.short 21535 CBDV_HTXS 3.4b: 8/50 >= 20, gap 2', // 8 of 50 are excellent; 20 % is 10
    'warning target.short 21535 HL2_DAT 4.3a.2: 19/20 >= 100, gap 1', // Ba Nam: 19 of 20
    'warning target.short 21535 HL2_KHA 4.3b.2: 13/20 >= 75, gap 2', // Ba Nam: 8 and 5 of 20; 75 % is 15
    'warning target.short 21535 QNDB1_COMAT 4.8.1: 17/20 >= 95, gap 2', // Ba Nam: 17 of 20; 95 % is 19
    'warning target.short 21535 QNDB3_COMAT 4.8.3: 16/20 >= 95, gap 3', // Ba Nam: 16 of 20
    'warning target.short 21538 NTCT_DAT 2.3a: 70/79 >= 100, gap 9', // Ba Xa, the last band: 70 of 4 + 24 + 7 + 44 = 79
    'warning target.short 21538 NTCT_KHA 2.3b: 28/79 >= 75, gap 32', // Ba Xa: 20 and 8 of 79; 75 % is 59.25
    'warning target.short 21538 CBCS_DAT 2.7: 76/79 >= 100, gap 3', // Ba Xa: 76 of 79
    'warning target.short 21538 TCD_HTXS 3.3: 8/9 >= 100, gap 1', // Ba Xa: 1 excellent and 7 good of 9 Party cells
    'warning target.short 21538 CBDV_HTXS 3.4a: 62/78 >= 100, gap 16', // Ba Xa: 10 excellent and 52 good of 78
    'warning target.short 21538 CBDV_HTXS 3.4b: 10/78 >= 20, gap 6', // 10 of 78 are excellent; 20 % is 15.6
    'warning target.short 21538 HL2_DAT 4.3a.2: 20/24 >= 100, gap 4', // Ba Xa: 20 of 24
    'warning target.short 21538 HL2_KHA 4.3b.2: 11/24 >= 75, gap 7', // Ba Xa: 7 and 4 of 24; 75 % is 18
    'warning target.short 21538 HL4_DAT 4.3a.4: 40/44 >= 100, gap 4', // Ba Xa: 40 of 44
    'warning target.short 21538 HL4_KHA 4.3b.4: 18/44 >= 75, gap 15', // Ba Xa: 12 and 6 of 44; 75 % is 33
    'warning target.short 21538 TQ_NHAPNGU 4.5: 6/8 >= 100, gap 2', // Ba Xa: 6 of 8 recruits
    'warning target.short 21538 QNDB1_COMAT 4.8.1: 18/28 >= 95, gap 9', // Ba Xa: 18 of 28; 95 % is 26.6
    'warning target.short 21538 QNDB3_COMAT 4.8.3: 20/28 >= 95, gap 7', // Ba Xa: 20 of 28
    'warning target.short 21538 PTKT_HUYDONG 4.9: 1/2 >= 100, gap 1', // Ba Xa: one of two vehicles
    'warning target.short 21538 TRUC_THIEU 4.10b: 2 <= 0, gap 2', // Ba Xa: short of people on duty twice, where none is the limit
    'warning target.short CQ01 HL5_DAT 4.3a.5: 115/120 >= 100, gap 5', // Ban CHQS huyện: 5 of 120 reservists failed the test
    'warning target.short CQ03 CBDV_HTXS 3.4b: 2/16 >= 20, gap 2', // 2 of 16 are excellent; 20 % is 3.2
    'warning target.short CQ04 TCD_HTXS 3.3: 0/1 >= 100, gap 1', // Văn phòng: its only Party cell is less than well rated
    'warning target.short CQ08 CBDV_HTXS 3.4b: 1/6 >= 20, gap 1', // 1 of 6 are excellent; 20 % is 1.2
    'warning target.planShort 2.3a 1444/1455 >= 100, gap 11; 20 of 20', // 1 in Ba Bích, 1 in Ba Nam, 9 in Ba Xa failed; all 19 communes and the command report
    'note target.planShort 2.7 1384/1389 >= 100, gap 5; 19 of 20', // 2 in Ba Nam, 3 in Ba Xa; Ba Trang typed a text, so 19 of 20 are counted: only a note
    'note target.planShort 3.3 176/178 >= 100, gap 2; 27 of 28', // one cell in Ba Xa, one in Văn phòng; CQ10 is silent, CQ06 has no Party organisation
    'note target.planShort 3.4a 1566/1582 >= 100, gap 16; 28 of 29', // 14 fair and 2 poor in Ba Xa; CQ10 is silent
    'note target.planShort 3.4b 298/1582 >= 20, gap 19; 28 of 29', // 20 % of 1582 is 316.4, so 317 are needed; CQ10 is silent
    'warning target.planShort 4.3a.2 439/445 >= 100, gap 6; 19 of 19', // 1 in Ba Trang, 1 in Ba Nam, 4 in Ba Xa
    'warning target.planShort 4.3a.4 803/808 >= 100, gap 5; 19 of 19', // 1 in Ba Vì, 4 in Ba Xa
    'warning target.planShort 4.3a.5 115/120 >= 100, gap 5; 1 of 1', // only the military command trains reservists
    'warning target.planShort 4.5 130/132 >= 100, gap 2; 19 of 19', // one too few in Ba Lế, two in Ba Xa, one too many in Ba Vinh; 0 of 0 in Ba Bích
    'warning target.planShort 4.6 18/19 >= 100, gap 1; 19 of 19', // Ba Xa alone is not strong in defence and security
    'warning target.planShort 4.7 13/19 >= 70, gap 1; 19 of 19', // 13 of 19 communes is 68.4 %: one more makes 73.7 %
    'warning target.planShort 4.8.1 459/490 >= 95, gap 7; 19 of 19', // 95 % of 490 is 465.5
    'warning target.planShort 4.8.3 433/462 >= 95, gap 6; 18 of 18', // 95 % of 462 is 438.9; Ba Thành has no quota
    'warning target.planShort 4.9 30/33 >= 100, gap 3; 18 of 18', // one vehicle each in Ba Tiêu, Ba Lế, Ba Xa; Ba Thành has no quota
    'warning target.planShort 4.10b 2 <= 0, gap 2; 20 of 20', // Ba Xa was short twice
    'note target.planShort 4.12 27/29 >= 100, gap 2; 28 of 29', // Ba Xa answered no, CQ10 nothing
  ],
  // What the plan says must not happen.
  prohibition: [
    'warning prohibition.happened 21496 KYLUAT_VU 4.13: 1, capBand', // Ba Động: one case that two people were in
    'warning prohibition.happened 21508 BANCHAT_VU 4.14: 1, unranked', // Ba Khâm: an incident that harms the force
    'warning prohibition.happened 21523 ST_TRUONGHOP 2.6: 1, group', // Ba Tô: one case of degeneration
    'warning prohibition.happened 21538 BATNGO_LAN 4.1: 1, none', // Ba Xa: taken by surprise once; the plan names no consequence
  ],
  // What a criterion without points costs beyond it.
  gate: [
    'warning gate.capBand 21496 4.13 Hoàn thành xuất sắc nhiệm vụ', // Ba Động: points for the best band, which the case puts out of reach
    'warning gate.unranked 21508 4.14', // Ba Khâm: not ranked, whatever its points
    'warning gate.group 21523 2.6 Tuyên truyền, giáo dục chính trị, tư tưởng', // Ba Tô: loses the whole of group 2
  ],
  // What is missing.
  missing: [
    'error missing.figure 21511 TIN_BAI 2.5', // Ba Cung: one figure is missing
    'warning missing.evidence 21487 VM_QPAN', // Ba Điền: yes, without the document that says so
    'error missing.unit CQ10 NQ_PHAI 42', // Hội Cựu chiến binh has sent nothing back: an office enters 42 figures
  ],
  // What was typed as it should not be.
  entry: [
    'error entry.notANumber 21520 CBCS_TONG “66 người”', // Ba Trang: a text where a number belongs
    'warning entry.offStep 21520 DIEM_HCKT 1.5: 1.4 | 1.6', // Ba Trang: judged points between two steps of 0.2
    'warning entry.aboveMaximum CQ01 DIEM_HCKT 2.5 > 2', // Ban CHQS huyện: judged at 2.5 of 2 points
    'error entry.unknownWord CQ05 DG_MTQG “Rất tốt”', // Phòng Tài chính - Kế hoạch: a level that the scale does not know
    'error entry.unknownWord CQ07 DAT_DVT “x”', // Ủy ban MTTQ: a tick where “Có” or “Không” belongs
    'error entry.mustApply CQ08 TIN_BAI', // Huyện đoàn: “không áp dụng” where the plan does not allow it
    'error entry.notWhole CQ09 DVK_MOHINH 1.5', // Hội Liên hiệp Phụ nữ: half a model
    'error entry.negative CQ09 DODN_HOATDONG -2', // Hội Liên hiệp Phụ nữ: a negative number
  ],
  // What is odd beside the others of the cluster.
  plausible: [
    'warning plausible.rowOutlier 21538 CTNQ_DAT 5 of 23', // Ba Xa, the last band: five of its results lie far below those of the others
  ],
  // Ties that nothing decides.
  rank: [
    'note rank.tie 21499 3: Xã Ba Dinh, Xã Ba Giang', // Ba Dinh and Ba Giang: the same points in everything
  ],
};
