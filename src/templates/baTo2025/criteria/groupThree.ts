import { linesOf } from '../../build/criteria';
import { QUALITY, SHARE } from '../scales';

const { count, level, proportional, steps, threshold, yesNo, zeroTolerance } = linesOf(
  'G3',
  'Ba là',
);

/** Breakthroughs, Party building, mass mobilisation, army policy. */
export const groupThree = [
  level('3.1', 1, 'Thực hiện các khâu đột phá', 'DG_DOTPHA', QUALITY),
  steps(
    '3.2a',
    2,
    'Cuộc kiểm tra, giám sát của Đảng đã thực hiện',
    'KTGS_DA / KTGS_KEHOACH',
    SHARE,
  ),
  level('3.2b', 2, 'Chất lượng kiểm tra, giám sát, thi hành kỷ luật', 'DG_KTGS', QUALITY),
  threshold(
    '3.3',
    3,
    'Tổ chức đảng hoàn thành tốt nhiệm vụ trở lên',
    '(TCD_HTXS + TCD_HTT) / TCD_XEPLOAI',
    100,
  ),
  proportional(
    '3.4a',
    3,
    'Cán bộ, đảng viên hoàn thành tốt nhiệm vụ trở lên',
    '(CBDV_HTXS + CBDV_HTT) / CBDV_XEPLOAI',
    { target: 100, floor: 80 },
  ),
  threshold(
    '3.4b',
    3,
    'Cán bộ, đảng viên hoàn thành xuất sắc nhiệm vụ',
    'CBDV_HTXS / CBDV_XEPLOAI',
    20,
  ),
  zeroTolerance('3.5', 4, 'Không có vụ việc mất an toàn chính trị', 'MATCT_VU', {
    gate: 'capBand',
    note: 'Có từ 1 vụ việc: không xếp loại cao nhất.',
  }),
  count('3.6a', 5, 'Mô hình “Dân vận khéo”', 'DVK_MOHINH', 0.5),
  yesNo('3.6b', 5, 'Đạt “Đơn vị dân vận tốt”', 'DAT_DVT'),
  count('3.7a', 6, 'Hoạt động đền ơn đáp nghĩa', 'DODN_HOATDONG', 0.25),
  level('3.7b', 6, 'Chính sách Quân đội, hậu phương Quân đội', 'DG_CHINHSACH', QUALITY),
  level('3.8', 6, 'Công tác đảng, công tác chính trị nền nếp', 'DG_CTDCTCT', QUALITY),
];
