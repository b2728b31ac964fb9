import { linesOf } from '../../build/criteria';
import { QUALITY } from '../scales';

const { level } = linesOf('G5', 'Năm là');

/** Logistics, finance, technical branch; living conditions. */
export const groupFive = [
  level('5.1', 1, 'Phong trào ngành hậu cần, tài chính, kỹ thuật', 'DG_HCKT', QUALITY),
  level('5.2', 1, 'Đời sống vật chất, tinh thần của cán bộ, chiến sĩ', 'DG_DOISONG', QUALITY),
];
