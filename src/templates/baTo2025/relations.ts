import type { Relation } from '../../plan/relation';
import { must, should } from '../build/relations';
import { reservistActivities, traineeGroups } from './trainees';

/** Good and excellent <= passed <= tested <= due. */
function ofTest(prefix: string): readonly Relation[] {
  return [
    must(
      `QH_${prefix}_KHAGIOI`,
      `${prefix}_KHA + ${prefix}_GIOI <= ${prefix}_DAT`,
      'Số khá và giỏi không quá số đạt yêu cầu',
    ),
    must(
      `QH_${prefix}_DAT`,
      `${prefix}_DAT <= ${prefix}_DUOC`,
      'Số đạt yêu cầu không quá số được kiểm tra',
    ),
    must(
      `QH_${prefix}_DUOC`,
      `${prefix}_DUOC <= ${prefix}_PHAI`,
      'Số được kiểm tra không quá số phải kiểm tra',
    ),
  ];
}

/** The four results add up to the rated, and no more are rated than there are. */
function ofRating(prefix: string): readonly Relation[] {
  return [
    must(
      `QH_${prefix}_XEPLOAI`,
      `${prefix}_HTXS + ${prefix}_HTT + ${prefix}_HT + ${prefix}_KHT = ${prefix}_XEPLOAI`,
      'Bốn mức xếp loại cộng lại bằng số được xếp loại',
    ),
    must(
      `QH_${prefix}_TONG`,
      `${prefix}_XEPLOAI <= ${prefix}_TONG`,
      'Số được xếp loại không quá tổng số',
    ),
  ];
}

const ofReservists = reservistActivities.flatMap(({ number }) => [
  must(
    `QH_QNDB${number}_COMAT`,
    `QNDB${number}_COMAT <= QNDB${number}_LENHGOI`,
    'Số có mặt không quá số có lệnh gọi',
  ),
  must(
    `QH_QNDB${number}_LENHGOI`,
    `QNDB${number}_LENHGOI <= QNDB${number}_CHITIEU`,
    'Số có lệnh gọi không quá chỉ tiêu',
  ),
]);

/** What must hold between the figures of one unit. */
export const relations: readonly Relation[] = [
  must('QH_NQ', 'NQ_DAQT <= NQ_PHAI', 'Số đã quán triệt không quá số phải quán triệt'),
  must('QH_CTNQ_VUOT', 'CTNQ_VUOT <= CTNQ_DAT', 'Số chỉ tiêu vượt không quá số chỉ tiêu đạt'),
  must('QH_CTNQ_DAT', 'CTNQ_DAT <= CTNQ_GIAO', 'Số chỉ tiêu đạt không quá số chỉ tiêu giao'),
  ...ofTest('NTCT'),
  must('QH_CBCS', 'CBCS_DAT <= CBCS_TONG', 'Số đạt không quá tổng số cán bộ, chiến sĩ'),
  should('QH_KTGS', 'KTGS_DA <= KTGS_KEHOACH', 'Số cuộc đã thực hiện thường không quá kế hoạch'),
  ...ofRating('TCD'),
  ...ofRating('CBDV'),
  // Party guidance (21-HD/BTCTW 2019) sets this ceiling, on another base than the plan's 20 %.
  should(
    'QH_CBDV_HTXS',
    'CBDV_HTXS <= 0.2*CBDV_HTT',
    'Số hoàn thành xuất sắc không quá 20% số hoàn thành tốt (Hướng dẫn 21-HD/BTCTW)',
  ),
  ...traineeGroups.flatMap(({ number }) => ofTest(`HL${number}`)),
  should('QH_BDQPAN', 'BDQPAN_DA <= BDQPAN_CHITIEU', 'Số đã bồi dưỡng thường không quá chỉ tiêu'),
  // A quota of 0 is no quota: "không áp dụng" is another thing (4.5).
  should('QH_TQ_GIAO', 'TQ_CHITIEU > 0', 'Không được giao chỉ tiêu thì ghi KAD, không ghi 0'),
  should('QH_TQ', 'TQ_NHAPNGU <= TQ_CHITIEU', 'Số nhập ngũ thường không quá chỉ tiêu giao'),
  must(
    'QH_VM',
    'VM_TOANDIEN => VM_QPAN',
    'Vững mạnh toàn diện thì phải vững mạnh về quốc phòng, an ninh',
  ),
  ...ofReservists,
  must('QH_PTKT', 'PTKT_HUYDONG <= PTKT_CHITIEU', 'Số đã huy động không quá chỉ tiêu'),
  must('QH_VK', 'VK_HOANCHINH <= VK_PHAICO', 'Số văn kiện hoàn chỉnh không quá số phải có'),
  must(
    'QH_KYLUAT',
    'KYLUAT_NGUOI <=> KYLUAT_VU',
    'Có vụ vi phạm thì có người vi phạm và ngược lại',
  ),
  should(
    'QH_NTM',
    'NTM_CONGTRINH => NTM_NGAYCONG',
    'Có công trình nông thôn mới thì thường có ngày công',
  ),
  should(
    'QH_NHA',
    'NHA_HOANTHANH <= NHA_GIAO',
    'Số nhà hoàn thành thường không quá số nhà được giao',
  ),
  should(
    'QH_NHA_CONG',
    'NHA_HOANTHANH => NHA_NGAYCONG',
    'Có nhà hoàn thành thì thường có ngày công',
  ),
];
