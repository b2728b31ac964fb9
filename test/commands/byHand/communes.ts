import { DONE, EXCELLENT, GOOD, NOT_DONE, type Place, rescaled, SHARED } from './places';

/**
 * Of 100 points, what each commune loses, line by line. "Khá" earns 80 %, "Đạt" 60 %, "Chưa đạt"
 * nothing; shares from 50, 75, 90, 100 % earn 40, 60, 80, 100 %. Where a criterion does not apply
 * (KAD), the others are scaled up to 100.
 */
export const communes: readonly Place[] = [
  {
    unit: 'Thị trấn Ba Tơ',
    total: 100 - 1 * 0.2 /* 3.2b: Khá */,
    rank: 1,
    band: EXCELLENT,
  },
  {
    unit: 'Xã Ba Vinh',
    // 10 recruits for a quota of 9 earn no more than full points; 18 of 90 is just 20 %.
    total: 100 - 1.5 * 0.2 /* 1.3: Khá */,
    rank: 2,
    band: EXCELLENT,
  },
  {
    unit: 'Xã Ba Dinh',
    total: 100 - 1.5 * 0.2 /* 3.1: Khá */ - 0.5 * 0.2 /* 6.0: Khá */,
    rank: 3,
    band: EXCELLENT,
    note: SHARED,
  },
  {
    // The same in every line as Ba Dinh: nothing decides, the rank is shared, the next is 5.
    unit: 'Xã Ba Giang',
    total: 100 - 1.5 * 0.2 /* 3.1: Khá */ - 0.5 * 0.2 /* 6.0: Khá */,
    rank: 3,
    band: EXCELLENT,
    note: SHARED,
  },
  {
    unit: 'Xã Ba Thành',
    total:
      ((100 -
        (1 + 2) /* 4.8.3, 4.9: KAD */ -
        1.5 * 0.2 /* 2.2: Khá */ -
        (2 - 1.6)) /* 5.1: 1.6 of 2 */ *
        100) /
      (100 - 3),
    rank: 5,
    band: EXCELLENT,
    note: rescaled('96.30/97'),
  },
  {
    unit: 'Xã Ba Vì',
    total:
      100 -
      1 /* 4.3a.4: 51 of 52 is not 100 % */ -
      1.5 * 0.2 /* 2.2: Khá */ -
      (0.75 - 12 * 0.05) /* 2.4a: 12 posts */,
    rank: 6,
    band: EXCELLENT,
    // KYLUAT: a person without a case
    note: 'Số liệu chưa khớp 1 chỗ',
  },
  {
    unit: 'Xã Ba Liên',
    total:
      100 -
      2 /* 3.4b: 9 of 55 is 16.4 %, below 20 % */ -
      1.5 * 0.2 /* 1.2: Khá */ -
      1 * 0.2 /* 3.8: Khá */,
    rank: 7,
    band: EXCELLENT,
    note: 'Bằng điểm hạng 8, hơn ở nội dung “Bốn là”',
  },
  {
    // As many points as Ba Liên, but 37.7 in group 4 where Ba Liên has all 38: the chain decides.
    unit: 'Xã Ba Ngạc',
    total:
      100 -
      2 /* 3.4b: 11 of 68 is 16.2 %, below 20 % */ -
      1.5 * 0.2 /* 4.2: Khá */ -
      1 * 0.2 /* 3.8: Khá */,
    rank: 8,
    band: EXCELLENT,
    note: 'Bằng điểm hạng 7, kém ở nội dung “Bốn là”',
  },
  {
    // Points for the best band, which one disciplinary violation puts out of reach.
    unit: 'Xã Ba Động',
    total: 100 - 3.5 /* 4.13 */,
    rank: 9,
    band: GOOD,
    note: 'Đủ điểm Hoàn thành xuất sắc nhiệm vụ nhưng vướng điều kiện ở tiêu chí 4.13',
  },
  {
    unit: 'Xã Ba Điền',
    total:
      ((100 -
        (1 + 1) /* 4.3a.3, 4.3b.3: KAD */ -
        2 /* 3.4b: 9 of 56 */ -
        2 /* 4.7: Không */ -
        (4 - 3.56) /* 2.3b: 4 * (40/60) / 75 % */ -
        1.25 /* 1.6b: Không */ -
        3 * 0.4 /* 1.4: 10 of 12 is 83.3 % */ -
        (2 - 1.6) /* 5.1 */ -
        1 /* 3.6b: Không */ -
        1.5 * 0.4 /* 1.1a: 14 of 16 is 87.5 % */ -
        2 * 0.4 /* 5.2: Đạt */ -
        1.5 * 0.2) /* 2.2: Khá */ *
        100) /
      (100 - 2),
    rank: 10,
    band: GOOD,
    note: rescaled('88.01/98'),
  },
  {
    unit: 'Xã Ba Tiêu',
    total:
      100 -
      2 /* 4.7: Không */ -
      (1.25 + 1.25) /* 1.6a, 1.6b: Không */ -
      1 /* 3.6b: Không */ -
      1.5 * 0.4 /* 6.4: 15 of 19 is 78.9 % */ -
      (2 - 1.2) /* 5.1 */ -
      1.5 * 0.6 /* 3.2a: 4 of 6 is 66.7 % */ -
      2 * 0.5 /* 4.9: 1 of 2 */ -
      (1.5 - 10 * 0.1) /* 2.5: 10 articles */ -
      1.5 * 0.4 /* 1.3: Đạt */ -
      1.5 * 0.2 /* 3.1: Khá */ -
      2 * 0.2 /* 5.2: Khá */,
    rank: 11,
    band: GOOD,
    // HL2: 14 good and 9 excellent of 22 who passed
    note: 'Số liệu chưa khớp 1 chỗ',
  },
  {
    unit: 'Xã Ba Cung',
    total:
      ((100 -
        (1 + 1) /* 4.3a.3, 4.3b.3: KAD */ -
        1.5 /* 2.5: blank */ -
        1 /* 3.6a: 0 models */ -
        1.5 * 0.4 /* 3.2a: 5 of 6 is 83.3 % */ -
        1.5 * 0.2 /* 4.2: Khá */ -
        (4 - 3.1) /* 2.3b: 4 * (43/74) / 75 % */ -
        (1.25 + 1.25) /* 1.6a, 1.6b: Không */ -
        (2 - 1.2) /* 5.1 */ -
        2 * 0.4 /* 5.2: Đạt */ -
        2) /* 3.4b: 13 of 82 */ *
        100) /
      (100 - 2),
    rank: 12,
    band: GOOD,
    note: `Thiếu số liệu 1 tiêu chí; ${rescaled('87.60/98')}`,
  },
  {
    unit: 'Xã Ba Bích',
    total:
      ((100 -
        (1 + 1) /* 4.3a.3, 4.3b.3: KAD */ -
        4 /* 4.5: a quota of 0 has no object */ -
        2 /* 3.4b: 8 of 52 */ -
        (1.25 + 1.25) /* 1.6a, 1.6b: Không */ -
        3 * 0.4 /* 1.4: 10 of 12 */ -
        1 * 0.4 /* 4.4a: 9 of 12 is just 75 % */ -
        4 /* 2.3a: 57 of 58 */ -
        1 * 0.4 /* 3.7b: Đạt */ -
        0.5 * 0.2) /* 6.2b: Khá */ *
        100) /
      (100 - 2 - 4),
    rank: 13,
    band: GOOD,
    note: rescaled('83.40/94'),
  },
  {
    unit: 'Xã Ba Lế',
    total:
      ((100 -
        (1 + 1) /* 4.3a.3, 4.3b.3: KAD */ -
        2 /* 3.4b: 10 of 64 */ -
        2 /* 4.7: Không */ -
        (4 - 4 * 0.875) /* 4.5: 7 of 8 */ -
        2 * 0.5 /* 4.9: 1 of 2 */ -
        3 * 0.2 /* 1.4: 11 of 12 is 91.7 % */ -
        1.5 * 0.4 /* 3.2a: 5 of 6 */ -
        (1 * 0.2 + 1.5 * 0.2 + 1.5 * 0.2) /* 1.1b, 2.2, 4.2: Khá */ -
        (2 - 1.6) /* 5.1 */ -
        2 * 0.4 /* 5.2: Đạt */ -
        1.25 /* 1.6b: Không */ -
        (0.75 - 8 * 0.05) /* 2.4a */ -
        (1.5 - 9 * 0.1) /* 2.5 */ -
        (1 - 0.74)) /* 4.3b.4: (21/38) / 75 % */ *
        100) /
      (100 - 2),
    rank: 14,
    band: GOOD,
    note: rescaled('86.84/98'),
  },
  {
    unit: 'Xã Ba Trang',
    total:
      ((100 -
        (1 + 1) /* 4.3a.3, 4.3b.3: KAD */ -
        2 /* 4.7: Không */ -
        3 /* 2.7: "66 người" is no number */ -
        (1.25 + 1.25) /* 1.6a, 1.6b: Không */ -
        1 /* 4.3a.2: 21 of 22 */ -
        2 * 0.2 /* 5.2: Khá */ -
        1.5 * 0.4 /* 1.1a: 14 of 16 */ -
        3 * 0.2 /* 1.4: 11 of 12 */ -
        (1.5 - 12 * 0.1) /* 2.5 */ -
        1.5 * 0.2 /* 1.2: Khá */ -
        (2 - 1.5)) /* 5.1 */ *
        100) /
      (100 - 2),
    rank: 15,
    band: GOOD,
    note: `Số liệu sai ở 1 tiêu chí; ${rescaled('86.80/98')}`,
  },
  {
    unit: 'Xã Ba Tô',
    total: 100 - 20 /* all of group 2: a case of degeneration */ - 2 * 0.2 /* 5.2: Khá */,
    rank: 16,
    band: DONE,
    note: 'Mất điểm nội dung do tiêu chí 2.6',
  },
  {
    unit: 'Xã Ba Nam',
    total:
      ((100 -
        (1 + 1) /* 4.3a.3, 4.3b.3: KAD */ -
        2 /* 3.4b: 8 of 50 */ -
        2 /* 4.7: Không */ -
        (1.25 + 1.25 + 1) /* 1.6a, 1.6b, 3.6b: Không */ -
        1.5 * 0.4 /* 1.1a: 12 of 16 is just 75 % */ -
        3 * 0.4 /* 1.4: 9 of 12 is just 75 % */ -
        4 /* 2.3a: 55 of 56 */ -
        (4 - 3.05) /* 2.3b: 4 * (32/56) / 75 % */ -
        3 /* 2.7: 54 of 56 */ -
        (1.5 - 5 * 0.1) /* 2.5 */ -
        (0.75 - 4 * 0.05) /* 2.4a */ -
        1 /* 4.3a.2: 19 of 20 */ -
        (1 - 0.87) /* 4.3b.2: (13/20) / 75 % */ -
        (1 - 0.89) /* 4.8.1: (17/20) / 95 % */ -
        (1 - 0.84) /* 4.8.3: (16/20) / 95 % */ -
        (1 * 0.4 + 1.5 * 0.4 + 1.5 * 0.4) /* 1.1b, 2.2, 3.1: Đạt */ -
        1.5 * 0.2 /* 4.2: Khá */ -
        (2 - 1.2)) /* 5.1 */ *
        100) /
      (100 - 2),
    rank: 17,
    band: DONE,
    note: rescaled('75.10/98'),
  },
  {
    unit: 'Xã Ba Xa',
    total:
      100 -
      2 /* 3.4b: 10 of 78 */ -
      (3 + 2 + 2) /* 4.6, 4.7, 4.12: Không */ -
      (1.25 + 1.25 + 1) /* 1.6a, 1.6b, 3.6b: Không */ -
      1.5 * 0.6 /* 1.1a: 11 of 16 is 68.75 % */ -
      3 * 0.6 /* 1.4: 7 of 12 is 58.3 % */ -
      4 /* 2.3a: 70 of 79 */ -
      4 /* 2.3b: 28 of 79 is 35.4 %, below half of 75 % */ -
      3 /* 2.7: 76 of 79 */ -
      3 /* 3.3: 8 of 9 */ -
      3 /* 3.4a: 62 of 78 is 79.5 %, below 80 % */ -
      1 /* 4.3a.2: 20 of 24 */ -
      (1 - 0.61) /* 4.3b.2: (11/24) / 75 % */ -
      1 /* 4.3a.4: 40 of 44 */ -
      (1 - 0.55) /* 4.3b.4: (18/44) / 75 % */ -
      4 /* 4.5: 6 of 8 is 75 %, below 80 % */ -
      1 /* 4.8.1: 18 of 28 is 64.3 %, below 70 % of 95 % */ -
      (1 - 0.75) /* 4.8.3: (20/28) / 95 % */ -
      1 /* 4.10b: short-handed twice */ -
      1 * 0.6 /* 4.10a: 9 of 14 is 64.3 % */ -
      2 /* 4.1: surprised once */ -
      1.5 * 0.6 /* 3.2a: 3 of 6 is just 50 % */ -
      (1.5 - 3 * 0.1) /* 2.5 */ -
      1.5 /* 6.4: 12 of 25 is 48 %, below the first step */ -
      1 * 0.6 /* 4.4a: 6 of 12 is just 50 % */ -
      2 * 0.5 /* 4.9: 1 of 2 */ -
      1.5 /* 1.2: Chưa đạt */ -
      (1.5 * 0.4 + 1.5 * 0.4 + 1.5 * 0.4) /* 2.2, 3.1, 4.2: Đạt */,
    rank: 18,
    band: NOT_DONE,
  },
  {
    // 95.15 points, and not ranked: an incident that harms the force.
    unit: 'Xã Ba Khâm',
    total:
      ((100 - (1 + 1) /* 4.3a.3, 4.3b.3: KAD */ - 3.5 /* 4.14 */ - 1.25) /* 1.6b: Không */ * 100) /
      (100 - 2),
    rank: '–',
    band: '',
    note: 'Không xếp hạng do tiêu chí 4.14',
  },
];
