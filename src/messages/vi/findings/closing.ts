import type { ClosingFindingValues, ResultChange } from '../../../plan/closingFindings';
import type { CellValue } from '../../../plan/entry';
import type { Sentences } from '../../sentences';
import { cellShown } from './phrases';

/** What the closed result has to say about the workbook as it is now. */
export const closingFindings: Sentences<ClosingFindingValues> = {
  'closed.differs': ({ unit, address, sheet, changes }) =>
    `${unit}: kết quả nay khác kết quả đã chốt (ô ${address} trang “${sheet}”): ${changes.map(changed).join(', ')}. Nếu thay đổi là đúng, hãy mở lại kỳ rồi chốt lại; nếu sửa nhầm, hãy trả số liệu về như cũ.`,
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

const parts: Readonly<Record<ResultChange['of'], string>> = {
  total: 'tổng điểm',
  rank: 'hạng',
  band: 'xếp loại',
  combined: 'điểm gộp các kỳ',
  combinedRank: 'hạng gộp',
  combinedBand: 'xếp loại gộp',
};

function changed({ of, closed, now }: ResultChange): string {
  return `${parts[of]} ${partShown(of, now)} (đã chốt ${partShown(of, closed)})`;
}

/** A unit without a rank has a mark in its place, or nothing. */
function partShown(of: ResultChange['of'], value: CellValue): string {
  const isRank = of === 'rank' || of === 'combinedRank';
  if (isRank && typeof value !== 'number') return 'không xếp';
  return value === '' ? 'không có' : cellShown(value);
}
