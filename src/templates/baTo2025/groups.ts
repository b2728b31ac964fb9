import type { ContentGroup } from '../../plan/criterion';
import { contentGroup } from '../build/results';

/** The six content groups of part II of the plan, with short names of our own. */
export const groups: readonly ContentGroup[] = [
  contentGroup(
    'G1',
    'Một là',
    'Quán triệt nghị quyết, xây dựng nền quốc phòng toàn dân, tổ chức vững mạnh',
  ),
  contentGroup('G2', 'Hai là', 'Tuyên truyền, giáo dục chính trị, tư tưởng'),
  contentGroup('G3', 'Ba là', 'Khâu đột phá, xây dựng Đảng, dân vận, chính sách'),
  contentGroup('G4', 'Bốn là', 'Huấn luyện, xây dựng lực lượng, sẵn sàng chiến đấu, kỷ luật'),
  contentGroup('G5', 'Năm là', 'Hậu cần, tài chính, kỹ thuật, đời sống bộ đội'),
  contentGroup('G6', 'Sáu là', 'Các phong trào thi đua, chương trình mục tiêu quốc gia'),
];
