import type { Figure } from '../../../plan/figure';
import { count, level, orNotApplicable, steady, withEvidence, yesNo } from '../../build/figures';
import { QUALITY } from '../scales';
import { ARMED_FORCES, COMMAND, EVERY_UNIT, PARTY_COMMITTEE } from './reporters';

/** How many there are, how many were rated, and with what result. */
function ratingFigures(prefix: string, what: string, of: string): readonly Figure[] {
  const rated = (part: string, label: string) =>
    count(`${prefix}_${part}`, `${what}: ${label}`, of, PARTY_COMMITTEE);
  return [
    steady(rated('TONG', 'tổng số')),
    rated('XEPLOAI', 'số được xếp loại'),
    rated('HTXS', 'hoàn thành xuất sắc'),
    rated('HTT', 'hoàn thành tốt'),
    rated('HT', 'hoàn thành'),
    rated('KHT', 'không hoàn thành'),
  ];
}

export const groupThree = [
  level('DG_DOTPHA', 'Đánh giá thực hiện các khâu đột phá', QUALITY, ARMED_FORCES),
  count('KTGS_KEHOACH', 'Cuộc kiểm tra, giám sát theo kế hoạch', 'cuộc', PARTY_COMMITTEE),
  count('KTGS_DA', 'Cuộc kiểm tra, giám sát đã thực hiện', 'cuộc', PARTY_COMMITTEE),
  level('DG_KTGS', 'Đánh giá kiểm tra, giám sát, thi hành kỷ luật', QUALITY, PARTY_COMMITTEE),
  ...orNotApplicable(
    ratingFigures('TCD', 'Tổ chức đảng', 'tổ chức'),
    'Nhập KAD nếu đơn vị không có tổ chức đảng trực thuộc.',
  ),
  ...ratingFigures('CBDV', 'Cán bộ, đảng viên', 'người'),
  count('MATCT_VU', 'Vụ việc mất an toàn chính trị', 'vụ việc', COMMAND),
  count('DVK_MOHINH', 'Mô hình “Dân vận khéo”', 'mô hình', EVERY_UNIT),
  // A title that is awarded (3.6): the document that awards it.
  withEvidence(yesNo('DAT_DVT', 'Đơn vị đạt “Đơn vị dân vận tốt”', EVERY_UNIT)),
  count('DODN_HOATDONG', 'Hoạt động đền ơn đáp nghĩa', 'hoạt động', EVERY_UNIT),
  level('DG_CHINHSACH', 'Đánh giá chính sách, hậu phương Quân đội', QUALITY, EVERY_UNIT),
  level('DG_CTDCTCT', 'Đánh giá công tác đảng, công tác chính trị', QUALITY, ARMED_FORCES),
];
