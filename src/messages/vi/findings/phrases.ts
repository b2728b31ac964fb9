import type { Comparison } from '../../../plan/criterion';
import type {
  AboutCriterion,
  AboutEntry,
  Meant,
  TargetOutlook,
  TargetValues,
} from '../../../plan/entryFindings';
import type { CellValue } from '../../../plan/entry';
import { isLeast, percentShown } from '../../percent';
import { numbers } from '../../numbers';

/** The space before it does not break: `100` and `%` belong on one line. */
const PERCENT = '\u00a0%';
const ALL = `100${PERCENT}`;

const { number: format, ungrouped } = numbers;

/** A number in Vietnamese; a cell that should hold a number may hold anything. */
export function shown(number: number): string {
  return Number.isFinite(number) ? format(number) : 'không phải số';
}

/** What a cell shows. */
export function cellShown(value: CellValue): string {
  if (value === '') return 'ô trống';
  if (typeof value === 'number') return shown(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : `“${value}”`;
}

/** `Xã A: số liệu “...” (MA)`: how a sentence about an entry begins. */
export function entry({ unit, label, figure }: AboutEntry): string {
  return `${unit}: số liệu ${quoted(label)} (${figure})`;
}

/** `tiêu chí 2.1 “...”` */
export function criterion({ criterion: code, name }: Omit<AboutCriterion, 'unit'>): string {
  return `tiêu chí ${code} ${quoted(name)}`;
}

/** A name in quotation marks; those that it holds itself become single ones. */
export function quoted(name: string): string {
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** So many of a long list are named. */
const NAMED = 6;

/** `2.1, 3.4b và 4 tiêu chí khác` */
export function firstOf(names: readonly string[], others: string): string {
  const more = names.length - NAMED;
  const named = names.slice(0, NAMED).join(', ');
  return more > 0 ? `${named} và ${shown(more)} ${others}` : named;
}

/** `Có phải là 1234 hay 1,234? Hãy chọn.`; what to do where nothing can be offered. */
export function asked({ meant, either }: Meant, otherwise: string): string {
  const offered = (meant === null ? either : [meant]).map((one) =>
    typeof one === 'number' ? ungrouped(one) : `“${one}”`,
  );
  if (offered.length === 0) return otherwise;
  if (meant !== null) return `Có lẽ là ${offered.join('')}.`;
  return `Có phải là ${offered.join(' hay ')}? ${offered.length > 1 ? 'Hãy chọn.' : 'Hãy nhập lại.'}`;
}

/** The words that may be chosen. */
export function choices(allowed: readonly string[]): string {
  return `Chọn một trong: ${allowed.join(', ')}.`;
}

function amount(number: number, unit: string): string {
  return unit === '' ? shown(number) : `${shown(number)} ${unit}`;
}

/** More than all cannot be demanded, so "từ ... trở lên" would only puzzle. */
export function demanded(comparison: Comparison, target: string): string {
  if (target === ALL && isLeast(comparison)) return target;
  const words: Readonly<Record<Comparison, string>> = {
    '>=': `từ ${target} trở lên`,
    '>': `trên ${target}`,
    '<=': `không quá ${target}`,
    '<': `dưới ${target}`,
  };
  return words[comparison];
}

/** `12/20 (60 %), chỉ tiêu từ 70 % trở lên. Cần thêm 2 người.` */
export function againstTarget(values: TargetValues): string {
  const { numerator, denominator, target, comparison, gap, unitOfMeasure: unit } = values;
  const result =
    denominator === null
      ? amount(numerator, unit)
      : `${shown(numerator)}/${shown(denominator)} (${format(percentShown(numerator, denominator, values))}${PERCENT})`;
  const wanted = denominator === null ? amount(target, unit) : `${shown(target)}${PERCENT}`;
  // A result that only equals a target to be exceeded lacks no amount that could be named.
  const step =
    gap > 0 ? ` ${isLeast(comparison) ? 'Còn thiếu' : 'Vượt'} ${amount(gap, unit)}.` : '';
  return `${result}, chỉ tiêu ${demanded(comparison, wanted)}.${step}`;
}

/** What is still possible, as far as the figures say: follows a sentence about a target. */
export function outlook(values: TargetOutlook & Pick<TargetValues, 'unitOfMeasure'>): string {
  const { outlook: what, remaining, needed, whole, counted, unitOfMeasure: unit } = values;
  const rest = remaining === null ? '' : amount(remaining, unit);
  const from = `${quoted(whole ?? '')} trừ ${quoted(counted ?? '')}`;
  const said: Readonly<Record<TargetOutlook['outlook'], string>> = {
    unknown: '',
    possible: ` Còn ${rest} (${from}): nếu ${shown(needed ?? 0)} trong số đó được tính thêm và đều đạt thì tới chỉ tiêu.`,
    outOfReach:
      remaining === 0
        ? ` Không còn gì để tính thêm (${from} là 0), nên không thể tới chỉ tiêu, trừ khi kết quả đã có được kiểm tra lại.`
        : ` Chỉ còn ${rest} (${from}): dù tất cả đều đạt vẫn không tới chỉ tiêu, trừ khi kết quả đã có được kiểm tra lại.`,
  };
  return said[what] + untilEnd(values);
}

/** How long the period still runs. */
export function untilEnd({ daysLeft }: Pick<TargetOutlook, 'daysLeft'>): string {
  return daysLeft === null ? '' : ` Còn ${shown(daysLeft)} ngày đến hết kỳ.`;
}

/** What the units that have not reported can still do for a target of the whole plan. */
export function waitingUnits(gap: number, waiting: number, counts: 'units' | 'figures'): string {
  if (waiting <= 0) return '';
  const units = ` Còn ${shown(waiting)} đơn vị chưa báo cáo`;
  if (counts === 'figures') return `${units}.`;
  return gap <= waiting
    ? `${units}, cần ít nhất ${shown(gap)} trong số đó đạt.`
    : `${units}, dù đều đạt vẫn thiếu ${shown(gap - waiting)}: phải có thêm đơn vị đã báo cáo đạt.`;
}
