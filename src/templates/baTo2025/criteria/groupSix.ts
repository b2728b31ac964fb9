import { linesOf } from '../../build/criteria';
import { QUALITY, SHARE } from '../scales';

const { count, level, steps } = linesOf('G6', 'Sáu là');

/** Movements and national target programmes. */
export const groupSix = [
  level('6.0', 1, 'Phong trào, chương trình mục tiêu quốc gia', 'DG_MTQG', QUALITY),
  count(
    '6.1a',
    1,
    'Chung sức xây dựng nông thôn mới: kết quả quy đổi',
    'NTM_CONGTRINH + 0.02*NTM_NGAYCONG + 0.1*NTM_KINHPHI',
    0.1,
    { note: 'Quy đổi: 1 công trình = 50 ngày công = 10 triệu đồng.' },
  ),
  level('6.1b', 1, 'Chung sức xây dựng nông thôn mới: chất lượng', 'DG_NTM', QUALITY),
  count(
    '6.2a',
    1,
    'Chung tay vì người nghèo: kết quả quy đổi',
    'NGHEO_HO + 0.1*NGHEO_KINHPHI',
    0.1,
    { note: 'Quy đổi: giúp 1 hộ = 10 triệu đồng.' },
  ),
  level('6.2b', 1, 'Chung tay vì người nghèo: chất lượng', 'DG_NGHEO', QUALITY),
  level('6.3', 1, 'Văn hóa công sở, xứng danh “Bộ đội Cụ Hồ”', 'DG_VHCS', QUALITY),
  steps('6.4', 1, 'Xóa nhà tạm, nhà dột nát năm 2025', 'NHA_HOANTHANH / NHA_GIAO', SHARE, {
    whenNotApplicable: 'full',
    note: 'Đơn vị không được giao nhà nào nhập KAD và giữ trọn điểm.',
  }),
  level('6.5', 1, 'Xây dựng xã hội học tập, học tập suốt đời', 'DG_XHHT', QUALITY),
  count('6.6a', 2, 'Điển hình trong phong trào thi đua quyết thắng', 'DHQT_SO', 0.25),
  level('6.6b', 2, 'Đổi mới phương pháp thi đua', 'DG_PPTD', QUALITY),
  level('6.7', 1, 'Thi đua, khen thưởng, kỷ niệm ngày lễ lớn', 'DG_TDKT', QUALITY),
];
