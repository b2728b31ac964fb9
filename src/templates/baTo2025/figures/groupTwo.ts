import { count, level, orNotApplicable, steady } from '../../build/figures';
import { QUALITY } from '../scales';
import { ARMED_FORCES, EVERY_UNIT_AND_MEDIA, FORCE_47, PARTY_COMMITTEE } from './reporters';
import { testFigures } from './tests';

const force47 = [
  count('LL47_BAI', 'Bài đăng, phản bác của Lực lượng 47', 'bài', FORCE_47),
  level('DG_LL47', 'Đánh giá hoạt động Lực lượng 47', QUALITY, FORCE_47),
];

export const groupTwo = [
  count('TT_BATO', 'Hoạt động kỷ niệm 80 năm khởi nghĩa Ba Tơ', 'hoạt động', EVERY_UNIT_AND_MEDIA),
  count(
    'TT_GIAIPHONG',
    'Hoạt động kỷ niệm 50 năm giải phóng miền Nam',
    'hoạt động',
    EVERY_UNIT_AND_MEDIA,
  ),
  count(
    'TT_QUOCKHANH',
    'Hoạt động kỷ niệm 80 năm CMT8 và Quốc khánh 2/9',
    'hoạt động',
    EVERY_UNIT_AND_MEDIA,
  ),
  level('DG_GDCT', 'Đánh giá giáo dục chính trị, quản lý tư tưởng', QUALITY, ARMED_FORCES),
  ...testFigures('NTCT', 'Nhận thức chính trị'),
  ...orNotApplicable(force47, 'Nhập KAD nếu đơn vị không có Lực lượng 47.'),
  count('TIN_BAI', 'Tin, bài trên các trang mạng chính thống', 'tin, bài', EVERY_UNIT_AND_MEDIA),
  count(
    'ST_TRUONGHOP',
    'Trường hợp suy thoái, “tự diễn biến”, “tự chuyển hóa”',
    'trường hợp',
    PARTY_COMMITTEE,
  ),
  steady(count('CBCS_TONG', 'Tổng số cán bộ, chiến sĩ', 'người', ARMED_FORCES)),
  count('CBCS_DAT', 'Cán bộ, chiến sĩ vững vàng, hoàn thành tốt nhiệm vụ', 'người', ARMED_FORCES),
];
