import {
  count,
  level,
  orNotApplicable,
  withEvidence,
  withReason,
  yesNo,
} from '../../build/figures';
import { QUALITY } from '../scales';
import { reservistActivities, traineeGroups } from '../trainees';
import {
  ARMED_FORCES,
  COMMAND,
  COMMUNE_COMMAND,
  EVERY_UNIT,
  RECRUITMENT_COUNCIL,
} from './reporters';
import { testFigures } from './tests';

const NO_QUOTA = 'Nhập KAD nếu đơn vị không được giao chỉ tiêu.';

const training = traineeGroups.flatMap(({ number, name, mayBeMissing }) => {
  const figures = testFigures(`HL${number}`, `Huấn luyện ${name}`);
  return mayBeMissing
    ? orNotApplicable(figures, `Nhập KAD nếu đơn vị không có đối tượng ${name}.`)
    : figures;
});

// Quotas are assigned to every commune (4.5, 4.8, 4.9): one that has none says why, once for each quota.
const recruitment = [
  withReason(count('TQ_CHITIEU', 'Tuyển quân: chỉ tiêu giao', 'người', RECRUITMENT_COUNCIL)),
  count('TQ_NHAPNGU', 'Tuyển quân: số nhập ngũ', 'người', RECRUITMENT_COUNCIL),
];

const reservists = reservistActivities.flatMap(({ number, name }) => [
  withReason(count(`QNDB${number}_CHITIEU`, `QNDB ${name}: chỉ tiêu`, 'người', COMMUNE_COMMAND)),
  count(`QNDB${number}_LENHGOI`, `QNDB ${name}: số có lệnh gọi`, 'người', COMMUNE_COMMAND),
  count(`QNDB${number}_COMAT`, `QNDB ${name}: số có mặt`, 'người', COMMUNE_COMMAND),
]);

const vehicles = [
  withReason(
    count('PTKT_CHITIEU', 'Phương tiện kỹ thuật dự bị: chỉ tiêu', 'chiếc', COMMUNE_COMMAND),
  ),
  count('PTKT_HUYDONG', 'Phương tiện kỹ thuật dự bị: đã huy động', 'chiếc', COMMUNE_COMMAND),
];

const defenceEducation = [
  count('BDQPAN_CHITIEU', 'Bồi dưỡng kiến thức QP-AN: chỉ tiêu', 'người', EVERY_UNIT),
  count('BDQPAN_DA', 'Bồi dưỡng kiến thức QP-AN: đã bồi dưỡng', 'người', EVERY_UNIT),
];

export const groupFour = [
  count('BATNGO_LAN', 'Số lần bị động, bất ngờ', 'lần', ARMED_FORCES),
  level('DG_KVPT', 'Đánh giá khu vực phòng thủ, an ninh, trật tự', QUALITY, ARMED_FORCES),
  ...training,
  ...orNotApplicable(defenceEducation, NO_QUOTA),
  level('DG_GDQPAN', 'Đánh giá giáo dục QP-AN, hoạt động DQTV', QUALITY, ARMED_FORCES),
  ...orNotApplicable(recruitment, NO_QUOTA),
  // Recognised by others (4.6, 4.7): the document that says so.
  withEvidence(
    yesNo('VM_QPAN', 'Đạt vững mạnh về quốc phòng, an ninh', 'Ban CHQS và Công an huyện công nhận'),
  ),
  withEvidence(yesNo('VM_TOANDIEN', 'Đạt vững mạnh toàn diện', 'Ban CHQS huyện công nhận')),
  ...orNotApplicable([...reservists, ...vehicles], NO_QUOTA),
  count('VK_PHAICO', 'Văn kiện phải có', 'văn kiện', ARMED_FORCES),
  count('VK_HOANCHINH', 'Văn kiện đã hoàn chỉnh', 'văn kiện', ARMED_FORCES),
  count('TRUC_THIEU', 'Số lần trực lễ, tết thiếu quân số', 'lần', ARMED_FORCES),
  level('DG_BONTAICHO', 'Đánh giá nhiệm vụ theo “4 tại chỗ”', QUALITY, ARMED_FORCES),
  yesNo('CT79_NGHIEM', 'Thực hiện nghiêm Chỉ thị 79/CT-BQP', EVERY_UNIT),
  count('KYLUAT_VU', 'Vi phạm kỷ luật: số vụ', 'vụ', ARMED_FORCES),
  count('KYLUAT_NGUOI', 'Vi phạm kỷ luật: số người', 'người', ARMED_FORCES),
  count('BANCHAT_VU', 'Vụ việc ảnh hưởng bản chất, truyền thống', 'vụ việc', COMMAND),
];
