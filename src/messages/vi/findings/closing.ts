import type { ClosingFindingValues } from '../../../plan/closingFindings';
import type { CellValue } from '../../../plan/entry';
import type { Sentences } from '../../sentences';
import { cellShown, shown } from './phrases';

/** What the closed result has to say about the workbook as it is now. */
export const closingFindings: Sentences<ClosingFindingValues> = {
  'closed.differs': (values) =>
    `${values.unit}: kết quả nay khác kết quả đã chốt (ô ${values.address} trang “${values.sheet}”): ${changes(values)}. Nếu thay đổi là đúng, hãy mở lại kỳ rồi chốt lại; nếu sửa nhầm, hãy trả số liệu về như cũ.`,
  'closed.unitGone': ({ unit, sheet }) =>
    `${unit} có trong kết quả đã chốt (trang “${sheet}”) nhưng nay không còn trong danh sách đơn vị. Hãy đưa đơn vị trở lại, hoặc mở lại kỳ rồi chốt lại.`,
  'closed.unitNew': ({ unit, sheet }) =>
    `${unit} không có trong kết quả đã chốt (trang “${sheet}”). Nếu phải xếp hạng cả đơn vị này, hãy mở lại kỳ rồi chốt lại.`,
  'closed.edited': ({ sheet, code }) =>
    `Trang “${sheet}” đã bị sửa sau khi chốt: nội dung không còn khớp mã đối chiếu ${code}. Đừng dùng trang này; hãy lấy lại tệp đã lưu khi chốt, hoặc mở lại kỳ rồi chốt lại.`,
  'closed.gone': ({ code }) =>
    `Kỳ này đã chốt (mã đối chiếu ${code}) nhưng trang kết quả chốt không còn. Hãy lấy lại tệp đã lưu khi chốt, hoặc chốt lại.`,
  'closed.otherPeriod': ({ sheet, closed, now }) =>
    `Trang “${sheet}” là kết quả chốt của ${closed}, còn sổ đang ghi kỳ ${now}. Hãy ghi lại kỳ cũ ở trang Kế hoạch rồi dùng “Sang kỳ mới”, để kết quả cũ được giữ và số liệu được dọn.`,
};

function changes(values: ClosingFindingValues['closed.differs']): string {
  const { total, totalNow, rank, rankNow, band, bandNow } = values;
  return [
    ...(total === totalNow
      ? []
      : [`tổng điểm ${cellShown(totalNow)} (đã chốt ${cellShown(total)})`]),
    ...(rank === rankNow ? [] : [`hạng ${rankShown(rankNow)} (đã chốt ${rankShown(rank)})`]),
    ...(band === bandNow ? [] : [`xếp loại ${bandShown(bandNow)} (đã chốt ${bandShown(band)})`]),
  ].join(', ');
}

function rankShown(rank: CellValue): string {
  return typeof rank === 'number' ? shown(rank) : 'không xếp';
}

function bandShown(band: CellValue): string {
  return band === '' ? 'không có' : cellShown(band);
}
