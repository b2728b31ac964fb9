import type { Period } from '../../plan/period';
import type { PlanIdentity } from '../../plan/plan';
import type { Band, RankingPolicy } from '../../plan/ranking';
import { band } from '../build/results';

/** Number and date are blank on the paper that we know. */
export const identity: PlanIdentity = {
  id: 'ba-to-2025',
  version: '1',
  issuer: 'UBND huyện Ba Tơ',
  place: 'Ba Tơ',
  number: '',
  date: '',
  title:
    'Phong trào thi đua thực hiện nhiệm vụ quốc phòng, quân sự địa phương huyện Ba Tơ năm 2025',
  theme: 'Dân chủ, đoàn kết, kỷ cương, sáng tạo, quyết thắng',
  basis: 'Kế hoạch số 07/KH-UBND ngày 16/01/2025 của UBND tỉnh Quảng Ngãi',
  // As on the paper; whose name stands there is the office's to fill in.
  signing: {
    recipients: [
      'Bộ CHQS tỉnh Quảng Ngãi',
      'Thường trực Huyện ủy',
      'Thường trực HĐND',
      'CT, PCT UBND huyện',
      'UBMTTQ Việt Nam và các tổ chức CT-XH huyện',
      'Ban Chỉ huy Quân sự huyện',
      'Các cơ quan, ban, ngành huyện',
      'Lưu: VT, QS',
    ].join('; '),
    position: 'TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH',
    signer: '',
  },
};

export const period: Period = {
  code: '2025',
  label: 'Năm 2025',
  kind: 'year',
  start: '2025-01-01',
  end: '2025-12-31',
};

/** Our proposal: the plan has no bands. The names are those that such plans use. */
export const bands: readonly Band[] = [
  band('Hoàn thành xuất sắc nhiệm vụ', 90),
  band('Hoàn thành tốt nhiệm vụ', 80),
  band('Hoàn thành nhiệm vụ', 65),
  band('Không hoàn thành nhiệm vụ', 0),
];

/** Our proposal: defence tasks decide first, then political education, then its share of good marks. */
export const ranking: RankingPolicy = { method: 'competition', tieChain: ['G4', 'G2', '2.3b'] };

export const POINTS_NOTE =
  'Kế hoạch không quy định điểm: điểm, bậc, mức và xếp loại ở đây là đề xuất của Sổ Thi Đua, ' +
  'mỗi loại đơn vị cộng lại bằng 100. Ban tổ chức sửa ngay trong bảng.';
