import { amount, count, judgedPoints, level, orNotApplicable } from '../../build/figures';
import { QUALITY } from '../scales';
import { ARMED_FORCES, COMMAND, EVERY_UNIT } from './reporters';

export const groupFive = [
  {
    ...judgedPoints(
      'DIEM_HCKT',
      'Điểm phong trào hậu cần, tài chính, kỹ thuật (Ban CHQS huyện cho)',
      COMMAND,
    ),
    note: 'Chép điểm Ban CHQS huyện đã cho đơn vị; chưa được cho điểm thì để trống.',
  },
  level('DG_DOISONG', 'Đánh giá đời sống cán bộ, chiến sĩ', QUALITY, COMMAND),
];

const houses = [
  count('NHA_GIAO', 'Nhà tạm, nhà dột nát được giao hỗ trợ', 'nhà', EVERY_UNIT),
  count('NHA_HOANTHANH', 'Nhà đã hoàn thành', 'nhà', EVERY_UNIT),
  count('NHA_NGAYCONG', 'Ngày công giúp làm nhà', 'ngày công', EVERY_UNIT),
];

export const groupSix = [
  level('DG_MTQG', 'Đánh giá phong trào, chương trình mục tiêu quốc gia', QUALITY, EVERY_UNIT),
  count('NTM_NGAYCONG', 'Nông thôn mới: ngày công', 'ngày công', ARMED_FORCES),
  count('NTM_CONGTRINH', 'Nông thôn mới: công trình', 'công trình', ARMED_FORCES),
  amount('NTM_KINHPHI', 'Nông thôn mới: kinh phí', 'triệu đồng', ARMED_FORCES),
  level('DG_NTM', 'Đánh giá chung sức xây dựng nông thôn mới', QUALITY, ARMED_FORCES),
  count('NGHEO_HO', 'Vì người nghèo: số hộ được giúp', 'hộ', ARMED_FORCES),
  amount('NGHEO_KINHPHI', 'Vì người nghèo: kinh phí', 'triệu đồng', ARMED_FORCES),
  level('DG_NGHEO', 'Đánh giá chung tay vì người nghèo', QUALITY, ARMED_FORCES),
  level('DG_VHCS', 'Đánh giá văn hóa công sở', QUALITY, ARMED_FORCES),
  ...orNotApplicable(houses, 'Nhập KAD nếu đơn vị không được giao nhà nào.'),
  level('DG_XHHT', 'Đánh giá xây dựng xã hội học tập', QUALITY, EVERY_UNIT),
  count('DHQT_SO', 'Điển hình trong phong trào thi đua quyết thắng', 'điển hình', EVERY_UNIT),
  level('DG_PPTD', 'Đánh giá đổi mới phương pháp thi đua', QUALITY, EVERY_UNIT),
  level('DG_TDKT', 'Đánh giá thi đua, khen thưởng, kỷ niệm', QUALITY, EVERY_UNIT),
];
