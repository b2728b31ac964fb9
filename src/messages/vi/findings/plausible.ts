import type { PlausibleFindingValues } from '../../../plan/plausibleFindings';
import type { Sentences } from '../../sentences';
import { criterion, entry, firstOf, quoted, shown } from './phrases';

/** Without a break before the sign, as in the other sentences. */
const percent = (number: number): string => `${shown(number)}\u00a0%`;

const word = (value: number | string): string => (typeof value === 'number' ? shown(value) : value);

/** `tăng 12 %`: how a figure usually changed. */
function change(usual: number): string {
  if (usual === 0) return 'hầu như không đổi';
  return usual > 0 ? `tăng khoảng ${percent(usual)}` : `giảm khoảng ${percent(-usual)}`;
}

/** What may be right and still looks odd: everything asks to look again, nothing says that it is wrong. */
export const plausibleFindings: Sentences<PlausibleFindingValues> = {
  'plausible.steadyChanged': ({ before, now, ...about }) =>
    `${entry(about)} kỳ trước là ${word(before)}, kỳ này là ${word(now)}; số này thường ít thay đổi. Hãy xem lại, nếu đúng thì giữ nguyên.`,
  'plausible.jump': ({ before, now, usual, units, ...about }) =>
    `${entry(about)} từ ${shown(before)} kỳ trước ${now > before ? 'lên' : 'xuống'} ${shown(now)} kỳ này, trong khi ${shown(units)} đơn vị cùng cụm thường ${change(usual)}. Hãy xem có gõ thừa, thiếu chữ số không; nếu đúng thì giữ nguyên.`,
  'plausible.rowJumped': ({ unit, figures, compared, labels }) =>
    `${unit}: ${shown(figures)} trong ${shown(compared)} số liệu thay đổi khác hẳn các đơn vị cùng cụm so với kỳ trước: ${firstOf(labels.map(quoted), 'số liệu khác')}. Hãy xem có dán lệch dòng, hoặc đơn vị có chia tách, sáp nhập không.`,
  'plausible.outlier': ({ unit, numerator, denominator, usual, isAbove, units, ...about }) =>
    `${unit}: ${criterion(about)} là ${shown(numerator)}/${shown(denominator)} (${percent(Math.round((numerator / denominator) * 1000) / 10)}), ${isAbove ? 'cao' : 'thấp'} hơn hẳn mức thường gặp ${percent(usual)} của ${shown(units)} đơn vị cùng cụm. Hãy xem lại tử số, mẫu số; nếu đúng thì giữ nguyên.`,
  'plausible.rowOutlier': ({ unit, results, compared, criteria }) =>
    `${unit}: ${shown(results)} trong ${shown(compared)} kết quả lệch hẳn các đơn vị cùng cụm: tiêu chí ${firstOf(criteria, 'tiêu chí khác')}. Hãy đối chiếu lại số liệu của đơn vị; nếu đúng thì giữ nguyên.`,
  'plausible.identicalRows': ({ units, more, figures }) =>
    `${units.join(', ')}${more > 0 ? ` và ${shown(more)} đơn vị khác` : ''}: số liệu giống hệt nhau ở cả ${shown(figures)} ô. Hãy xem có chép nhầm dòng của đơn vị khác không.`,
  'plausible.sameAsBefore': ({ unit, figures }) =>
    `${unit}: cả ${shown(figures)} số liệu kỳ này giống hệt kỳ trước. Hãy xem có chép lại số cũ không.`,
  'plausible.previousNotNumbers': ({ cells, ...about }) =>
    `Trang Số liệu kỳ trước có ${shown(cells)} ô không phải là số nên không đối chiếu được, ô đầu tiên: ${entry(about)}. Hãy nhập lại bằng số.`,
};
