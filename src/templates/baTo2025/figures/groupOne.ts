import {
  count,
  level,
  orNotApplicable,
  withEvidence,
  withReason,
  yesNo,
} from '../../build/figures';
import { QUALITY } from '../scales';
import { ARMED_FORCES, EVERY_UNIT, EVERY_UNIT_AND_MEDIA, PARTY_COMMITTEE } from './reporters';

/** Titles that somebody else awards (1.6) come with the document; who has no Party committee says why. */
export const groupOne = [
  count('NQ_PHAI', 'Nghị quyết, chỉ thị phải quán triệt', 'văn bản', EVERY_UNIT),
  count('NQ_DAQT', 'Nghị quyết, chỉ thị đã quán triệt', 'văn bản', EVERY_UNIT),
  level('DG_QUANTRIET', 'Chất lượng quán triệt, triển khai', QUALITY, EVERY_UNIT),
  level('DG_THAMMUU', 'Đánh giá công tác tham mưu quốc phòng', QUALITY, ARMED_FORCES),
  level('DG_LUCLUONG', 'Đánh giá xây dựng lực lượng về chính trị', QUALITY, ARMED_FORCES),
  count('CTNQ_GIAO', 'Chỉ tiêu nghị quyết được giao', 'chỉ tiêu', ARMED_FORCES),
  count('CTNQ_DAT', 'Chỉ tiêu nghị quyết đã đạt (kể cả vượt)', 'chỉ tiêu', ARMED_FORCES),
  count('CTNQ_VUOT', 'Trong đó: chỉ tiêu vượt', 'chỉ tiêu', ARMED_FORCES),
  count('DH_TAPTHE', 'Điển hình tiên tiến: tập thể', 'tập thể', EVERY_UNIT_AND_MEDIA),
  count('DH_CANHAN', 'Điển hình tiên tiến: cá nhân', 'người', EVERY_UNIT_AND_MEDIA),
  ...orNotApplicable(
    [
      withReason(
        withEvidence(
          yesNo('DAT_TSVM', 'Cấp ủy, tổ chức đảng đạt trong sạch vững mạnh', PARTY_COMMITTEE),
        ),
      ),
    ],
    'Nhập KAD nếu đơn vị không có tổ chức đảng riêng.',
  ),
  withEvidence(
    yesNo('DAT_MMTB', 'Đơn vị đạt vững mạnh toàn diện “mẫu mực, tiêu biểu”', EVERY_UNIT),
  ),
];
