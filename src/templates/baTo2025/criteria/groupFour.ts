import { linesOf } from '../../build/criteria';
import { QUALITY, SHARE } from '../scales';
import { reservistActivities, traineeGroups } from '../trainees';

const { ceiling, level, proportional, shareOfUnits, steps, threshold, zeroTolerance } = linesOf(
  'G4',
  'Bốn là',
);

const trainingPassed = traineeGroups.map(({ number, name }) =>
  threshold(
    `4.3a.${number}`,
    4,
    `Huấn luyện ${name}: đạt yêu cầu`,
    `HL${number}_DAT / HL${number}_DUOC`,
    100,
  ),
);

const trainingGood = traineeGroups.map(({ number, name }) =>
  proportional(
    `4.3b.${number}`,
    4,
    `Huấn luyện ${name}: khá, giỏi`,
    `(HL${number}_KHA + HL${number}_GIOI) / HL${number}_DUOC`,
    { target: 75, floor: 50 },
  ),
);

const reservists = reservistActivities.map(({ number, name }) =>
  proportional(
    `4.8.${number}`,
    8,
    `Huy động QNDB: ${name}`,
    `QNDB${number}_COMAT / QNDB${number}_CHITIEU`,
    { target: 95, floor: 70 },
  ),
);

/** Training, forces, readiness, discipline. */
export const groupFour = [
  zeroTolerance('4.1', 1, 'Không để bị động, bất ngờ', 'BATNGO_LAN'),
  level('4.2', 3, 'Xây dựng khu vực phòng thủ, giữ vững an ninh', 'DG_KVPT', QUALITY),
  ...trainingPassed,
  ...trainingGood,
  steps('4.4a', 5, 'Bồi dưỡng kiến thức QP-AN theo chỉ tiêu', 'BDQPAN_DA / BDQPAN_CHITIEU', SHARE),
  level('4.4b', 5, 'Giáo dục QP-AN, hoạt động dân quân tự vệ', 'DG_GDQPAN', QUALITY),
  proportional('4.5', 6, 'Tuyển quân', 'TQ_NHAPNGU / TQ_CHITIEU', { target: 100, floor: 80 }),
  shareOfUnits('4.6', 7, 'Xã, thị trấn vững mạnh về quốc phòng, an ninh', 'VM_QPAN', 100),
  shareOfUnits('4.7', 7, 'Xã, thị trấn vững mạnh toàn diện', 'VM_TOANDIEN', 70),
  ...reservists,
  proportional('4.9', 8, 'Phương tiện kỹ thuật dự bị', 'PTKT_HUYDONG / PTKT_CHITIEU', {
    target: 100,
    floor: null,
  }),
  steps('4.10a', 9, 'Văn kiện sẵn sàng chiến đấu hoàn chỉnh', 'VK_HOANCHINH / VK_PHAICO', SHARE),
  ceiling('4.10b', 9, 'Trực lễ, tết: số lần thiếu quân số', 'TRUC_THIEU', 0),
  level('4.11', 10, 'Phòng, chống thiên tai theo “4 tại chỗ”', 'DG_BONTAICHO', QUALITY, {
    note: 'Kế hoạch gọi là nhiệm vụ “chiến đấu” trong thời bình.',
  }),
  shareOfUnits('4.12', 11, 'Thực hiện nghiêm Chỉ thị 79/CT-BQP', 'CT79_NGHIEM', 100),
  zeroTolerance('4.13', 11, 'Không vi phạm kỷ luật', 'KYLUAT_VU', {
    gate: 'capBand',
    note: 'Có từ 1 vụ: không xếp loại cao nhất.',
  }),
  zeroTolerance('4.14', 11, 'Không có vụ việc ảnh hưởng bản chất, truyền thống', 'BANCHAT_VU', {
    gate: 'unranked',
    note: 'Có từ 1 vụ việc: không xếp hạng.',
  }),
];
