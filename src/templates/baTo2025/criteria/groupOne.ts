import { linesOf } from '../../build/criteria';
import { QUALITY, SHARE } from '../scales';

const { count, level, steps, yesNo } = linesOf('G1', 'Một là');

/** Resolutions, the people's defence, strong organisations. */
export const groupOne = [
  steps('1.1a', 1, 'Nghị quyết, chỉ thị đã quán triệt', 'NQ_DAQT / NQ_PHAI', SHARE),
  level('1.1b', 1, 'Chất lượng quán triệt, triển khai nghị quyết', 'DG_QUANTRIET', QUALITY),
  level('1.2', 2, 'Tham mưu xây dựng nền quốc phòng toàn dân', 'DG_THAMMUU', QUALITY),
  level('1.3', 3, 'Xây dựng lực lượng vững mạnh về chính trị', 'DG_LUCLUONG', QUALITY),
  steps('1.4', 4, 'Chỉ tiêu nghị quyết của Đảng bộ huyện đã đạt', 'CTNQ_DAT / CTNQ_GIAO', SHARE, {
    note: 'Danh sách chỉ tiêu nằm trong nghị quyết của Đảng bộ huyện, không có trong kế hoạch này.',
  }),
  count('1.5', 5, 'Điển hình tiên tiến được xây dựng', 'DH_TAPTHE + DH_CANHAN', 0.5),
  yesNo('1.6a', 5, 'Cấp ủy, tổ chức đảng trong sạch vững mạnh', 'DAT_TSVM'),
  yesNo('1.6b', 5, 'Đơn vị vững mạnh toàn diện “mẫu mực, tiêu biểu”', 'DAT_MMTB'),
];
