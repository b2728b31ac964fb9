import { EXCELLENT, GOOD, type Place, rescaled } from './places';

/** What each office loses of 100 points; the military command has points of its own kind. */
export const offices: readonly Place[] = [
  { unit: 'Phòng Nội vụ', total: 100, rank: 1, band: EXCELLENT },
  {
    unit: 'Phòng Giáo dục và Đào tạo',
    total: ((100 - (6 + 6) /* 1.6a, 3.3: KAD */ - 2 * 0.2) /* 6.6b: Khá */ * 100) / (100 - 12),
    rank: 2,
    band: EXCELLENT,
    note: rescaled('87.60/88'),
  },
  {
    unit: 'Phòng Tài chính - Kế hoạch',
    total: 100 - 1.5 /* 6.0: "Rất tốt" is no level */,
    rank: 3,
    band: EXCELLENT,
    note: 'Số liệu sai ở 1 tiêu chí',
  },
  {
    unit: 'Hội Liên hiệp Phụ nữ huyện',
    total: 100 - 1.5 /* 3.7a: -2 */ - (1.5 - 1.5 * 0.5) /* 3.6a: 1.5 models */,
    rank: 4,
    band: EXCELLENT,
    note: 'Số liệu sai ở 1 tiêu chí',
  },
  {
    unit: 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện',
    total: 100 - 3 /* 3.6b: "x" is no answer */,
    rank: 5,
    band: EXCELLENT,
    note: 'Số liệu sai ở 1 tiêu chí',
  },
  {
    // Judged at 2.5 of 2 points: no more than 2.
    unit: 'Ban Chỉ huy Quân sự huyện',
    total: 100 - 3 /* 4.3a.5: 115 of 120 */ - 0.75 * 0.2 /* 2.4b: Khá */,
    rank: 6,
    band: EXCELLENT,
  },
  {
    // 240 articles would be 24 points: no more than 3.
    unit: 'Trung tâm Truyền thông - Văn hóa - Thể thao',
    total: 100 - 3 * 0.2 /* 3.2b: Khá */ - 3 /* 3.4b: 2 of 16 is 12.5 % */,
    rank: 7,
    band: EXCELLENT,
  },
  {
    unit: 'Huyện đoàn',
    total:
      ((100 -
        3 /* 2.5: KAD */ -
        6 /* 1.6b: Không */ -
        (0.5 - 1 * 0.25) /* 6.6a */ -
        3) /* 3.4b: 1 of 6 is 16.7 % */ *
        100) /
      (100 - 3),
    rank: 8,
    band: EXCELLENT,
    note: rescaled('87.75/97'),
  },
  {
    unit: 'Văn phòng HĐND và UBND',
    total:
      ((100 - 3 /* 4.4a: KAD */ - 6 /* 1.6b: Không */ - 6) /* 3.3: 0 of 1 */ * 100) / (100 - 3),
    rank: 9,
    band: GOOD,
    note: rescaled('85.00/97'),
  },
  {
    unit: 'Hội Cựu chiến binh huyện',
    total: 0 /* nothing was sent back */,
    rank: '–',
    band: '',
    note: 'Không xếp hạng: chưa có số liệu',
  },
];
