import type { OpenReading } from '../../plan/plan';

/** Where the plan's text can be read in more than one way. */
export const openReadings: readonly OpenReading[] = [
  {
    criterion: '2.3b',
    question: '“Trong đó có từ 75% trở lên khá, giỏi”: 75% của số nào?',
    reading: 'Số khá, giỏi chia cho số được kiểm tra (NTCT_DUOC)',
    alternative: 'Số khá, giỏi chia cho số đạt yêu cầu (NTCT_DAT)',
    reason:
      'Hai cách chỉ khác nhau khi có người không đạt; cách chặt hơn không để người không đạt làm tăng tỷ lệ, và giống chỉ tiêu huấn luyện 4.3b.',
  },
  {
    criterion: '3.4b',
    question: '“Trong đó có 20%” hoàn thành xuất sắc: mức phải đạt hay mức trần?',
    reading: 'Mức phải đạt: từ 20% trở lên số được xếp loại (so sánh >=)',
    alternative: 'Mức trần: không quá 20% (so sánh <=)',
    reason:
      'Câu này đứng giữa các chỉ tiêu phải đạt. Hướng dẫn 21-HD/BTCTW lại coi 20% số hoàn thành tốt là mức trần, nên khi vượt mức đó có cảnh báo, không trừ điểm.',
  },
  {
    criterion: '4.8.1',
    question: '“Đạt 95% quân số”: 95% của số nào? (cả ba hoạt động 4.8.1, 4.8.2, 4.8.3)',
    reading: 'Số có mặt chia cho chỉ tiêu (QNDB1_CHITIEU)',
    alternative: 'Số có mặt chia cho số có lệnh gọi (QNDB1_LENHGOI)',
    reason: 'Cách chặt hơn: người không gọi được cũng là quân số thiếu.',
  },
];
