import { linesOf } from '../../build/criteria';
import { QUALITY } from '../scales';

const { judged, level } = linesOf('G5', 'Năm là');

/** Logistics, finance, technical branch; living conditions. */
export const groupFive = [
  judged('5.1', 1, 'Phong trào ngành hậu cần, tài chính, kỹ thuật', 'DIEM_HCKT', 0.2, {
    note: 'Ban CHQS huyện (hậu cần, kỹ thuật) cho điểm trực tiếp, cách nhau 0,2 điểm.',
  }),
  level('5.2', 1, 'Đời sống vật chất, tinh thần của cán bộ, chiến sĩ', 'DG_DOISONG', QUALITY),
];
