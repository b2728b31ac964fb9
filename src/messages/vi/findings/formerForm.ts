import type { FormerForm, LateFigure } from '../../../plan/arrivalFindings';
import { cellShown, quoted, shown } from './phrases';

/** The form of a unit that is no more: what is to be done with the figures of the one that took its place. */
export function formerForm(values: FormerForm): string {
  const { file, unit, into, codes, sum, figures } = values;
  if (into === '') {
    return `${file} là phiếu của ${quoted(unit)}, đơn vị đã thôi được chấm ở kỳ này. Không nhận thay cho đơn vị khác; hãy bỏ tệp khỏi danh sách.`;
  }
  const own = codes ? `${quoted(unit)} (${codes.unit})` : quoted(unit);
  const heir = codes ? `${quoted(into)} (${codes.into})` : quoted(into);
  const about = `${file} là phiếu của ${own}, nay đã nhập vào ${heir}.`;
  const instead = `Xong thì bỏ tệp khỏi danh sách. Không nhận phiếu này thay cho ${heir}, vì mất số của các đơn vị cùng nhập.`;
  switch (sum) {
    case 'none':
      return `${about} Phiếu không phải của kế hoạch và kỳ này nên không cộng vào đâu; hãy bỏ tệp khỏi danh sách.`;
    case 'blank':
      return `${about} Phiếu chưa có số nào, không phải làm gì; hãy bỏ tệp khỏi danh sách.`;
    case 'same':
      return `${about} Số trong phiếu đã có trong sổ và đã được tính đến khi sáp nhập, không phải làm gì; hãy bỏ tệp khỏi danh sách.`;
    case 'whole':
      return `${about} Khi sáp nhập, sổ chưa có số nào của ${own}. Hãy cộng thêm cả ${shown(figures.length)} số trong phiếu vào dòng của ${heir} trên Số liệu (ô đang trống thì nhập tổng của các đơn vị cùng nhập; mức, điểm thì xem lại), hoặc đề nghị gửi phiếu của đơn vị mới. ${instead}`;
    case 'part':
      return `${about} Số của ${own} đã có trong sổ và đã được tính đến khi sáp nhập, không cộng lại cả phiếu. Chỉ sửa dòng của ${heir} trên Số liệu theo ${shown(figures.length)} chỗ khác: ${listed(figures)}. ${instead}`;
  }
}

function listed(figures: readonly LateFigure[]): string {
  return figures
    .map(
      ({ label, inBook, inFile, todo }) =>
        `${quoted(label)} khi sáp nhập là ${cellShown(inBook)}, phiếu ghi ${cellShown(inFile)}, ${advice(todo)}`,
    )
    .join('; ');
}

function advice(todo: LateFigure['todo']): string {
  if (todo === 'sum') return 'ô đang trống nên nhập tổng của các đơn vị cùng nhập';
  if (todo === 'look') return 'xem lại ô này';
  return todo.add > 0 ? `cộng thêm ${shown(todo.add)}` : `bớt ${shown(-todo.add)}`;
}
