import type { ContentGroup } from '../../plan/criterion';

/** The six content groups of part II of the plan, with short names of our own. */
export const groups: readonly ContentGroup[] = [
  {
    code: 'G1',
    ordinal: 'Một là',
    name: 'Quán triệt nghị quyết, xây dựng nền quốc phòng toàn dân, tổ chức vững mạnh',
  },
  { code: 'G2', ordinal: 'Hai là', name: 'Tuyên truyền, giáo dục chính trị, tư tưởng' },
  { code: 'G3', ordinal: 'Ba là', name: 'Khâu đột phá, xây dựng Đảng, dân vận, chính sách' },
  {
    code: 'G4',
    ordinal: 'Bốn là',
    name: 'Huấn luyện, xây dựng lực lượng, sẵn sàng chiến đấu, kỷ luật',
  },
  { code: 'G5', ordinal: 'Năm là', name: 'Hậu cần, tài chính, kỹ thuật, đời sống bộ đội' },
  { code: 'G6', ordinal: 'Sáu là', name: 'Các phong trào thi đua, chương trình mục tiêu quốc gia' },
];
