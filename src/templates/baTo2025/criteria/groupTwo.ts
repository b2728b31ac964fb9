import { linesOf } from '../../build/criteria';
import { QUALITY } from '../scales';

const { count, level, proportional, threshold, zeroTolerance } = linesOf('G2', 'Hai là');

/** Propaganda, political education. */
export const groupTwo = [
  count(
    '2.1',
    1,
    'Hoạt động tuyên truyền hướng tới các ngày lễ lớn',
    'TT_BATO + TT_GIAIPHONG + TT_QUOCKHANH',
    0.25,
  ),
  level('2.2', 1, 'Giáo dục chính trị, quản lý tư tưởng', 'DG_GDCT', QUALITY),
  threshold('2.3a', 1, 'Nhận thức chính trị: đạt yêu cầu', 'NTCT_DAT / NTCT_DUOC', 100),
  proportional('2.3b', 1, 'Nhận thức chính trị: khá, giỏi', '(NTCT_KHA + NTCT_GIOI) / NTCT_DUOC', {
    target: 75,
    floor: 50,
  }),
  count('2.4a', 2, 'Lực lượng 47: bài đăng, phản bác', 'LL47_BAI', 0.05),
  level('2.4b', 2, 'Lực lượng 47: chất lượng hoạt động', 'DG_LL47', QUALITY),
  count('2.5', 3, 'Tin, bài trên các trang chính thống', 'TIN_BAI', 0.1),
  zeroTolerance('2.6', 4, 'Không có suy thoái, “tự diễn biến, tự chuyển hóa”', 'ST_TRUONGHOP', {
    gate: 'group',
    note: 'Có từ 1 trường hợp: cả Nội dung “Hai là” không có điểm.',
  }),
  threshold(
    '2.7',
    5,
    'Cán bộ, chiến sĩ vững vàng, hoàn thành tốt nhiệm vụ',
    'CBCS_DAT / CBCS_TONG',
    100,
  ),
];
