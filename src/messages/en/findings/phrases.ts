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

const ALL = '100%';

const { number: format, ungrouped } = numbers;

/** A number in English; a cell that should hold a number may hold anything. */
export function shown(number: number): string {
  return Number.isFinite(number) ? format(number) : 'not a number';
}

/** A number with what is counted: `1 case`, `3 cases`. */
export function counted(number: number, one: string, many: string): string {
  return `${shown(number)} ${number === 1 ? one : many}`;
}

/** What a cell shows. */
export function cellShown(value: CellValue): string {
  if (value === '') return 'empty';
  if (typeof value === 'number') return shown(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : `“${value}”`;
}

/** `Xã A: figure “...” (CODE)`: how a sentence about an entry begins. */
export function entry({ unit, label, figure }: AboutEntry): string {
  return `${unit}: figure ${quoted(label)} (${figure})`;
}

/** So many of a long list are named. */
const NAMED = 6;

/** `2.1, 3.4b and 4 more` */
export function firstOf(names: readonly string[]): string {
  const more = names.length - NAMED;
  const named = names.slice(0, NAMED).join(', ');
  return more > 0 ? `${named} and ${shown(more)} more` : named;
}

/** `criterion 2.1 “...”` */
export function criterion({ criterion: code, name }: Omit<AboutCriterion, 'unit'>): string {
  return `criterion ${code} ${quoted(name)}`;
}

/** A name in quotation marks; those that it holds itself become single ones. */
export function quoted(name: string): string {
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** `Was 1234 or 1.234 meant? Choose.`; what to do where nothing can be offered. */
export function asked({ meant, either }: Meant, otherwise: string): string {
  const offered = (meant === null ? either : [meant]).map((one) =>
    typeof one === 'number' ? ungrouped(one) : `“${one}”`,
  );
  if (offered.length === 0) return otherwise;
  return `Was ${offered.join(' or ')} meant? ${offered.length > 1 ? 'Choose.' : 'Enter it again.'}`;
}

/** The words that may be chosen. */
export function choices(allowed: readonly string[]): string {
  return `Choose one of: ${allowed.join(', ')}.`;
}

function amount(number: number, unit: string): string {
  return unit === '' ? shown(number) : `${shown(number)} ${unit}`;
}

/** More than all cannot be demanded, so "at least" would only puzzle. */
export function demanded(comparison: Comparison, target: string): string {
  if (target === ALL && isLeast(comparison)) return target;
  const words: Readonly<Record<Comparison, string>> = {
    '>=': `at least ${target}`,
    '>': `more than ${target}`,
    '<=': `at most ${target}`,
    '<': `less than ${target}`,
  };
  return words[comparison];
}

/** `12/20 (60%), the target is at least 70%. Short by 2 người.` */
export function againstTarget(values: TargetValues): string {
  const { numerator, denominator, target, comparison, gap, unitOfMeasure: unit } = values;
  const result =
    denominator === null
      ? amount(numerator, unit)
      : `${shown(numerator)}/${shown(denominator)} (${format(percentShown(numerator, denominator, values))}%)`;
  const wanted = denominator === null ? amount(target, unit) : `${shown(target)}%`;
  // A result that only equals a target to be exceeded lacks no amount that could be named.
  const step = gap > 0 ? ` ${isLeast(comparison) ? 'Short' : 'Over'} by ${amount(gap, unit)}.` : '';
  return `${result}, the target is ${demanded(comparison, wanted)}.${step}`;
}

/** What is still possible, as far as the figures say: follows a sentence about a target. */
export function outlook(values: TargetOutlook & Pick<TargetValues, 'unitOfMeasure'>): string {
  const { outlook: what, remaining, needed, whole, counted, unitOfMeasure: unit } = values;
  const rest = remaining === null ? '' : amount(remaining, unit);
  const from = `${quoted(whole ?? '')} less ${quoted(counted ?? '')}`;
  const said: Readonly<Record<TargetOutlook['outlook'], string>> = {
    unknown: '',
    possible: ` ${rest} left (${from}): the target is reached if ${shown(needed ?? 0)} of them are counted and all succeed.`,
    outOfReach:
      remaining === 0
        ? ` Nothing is left to be counted (${from} is 0): the target is out of reach, unless results are tested again.`
        : ` Only ${rest} left (${from}): even if all succeed the target is out of reach, unless results are tested again.`,
  };
  return said[what] + untilEnd(values);
}

/** How long the period still runs. */
export function untilEnd({ daysLeft }: Pick<TargetOutlook, 'daysLeft'>): string {
  return daysLeft === null ? '' : ` Days left in the period: ${shown(daysLeft)}.`;
}

/** What the units that have not reported can still do for a target of the whole plan. */
export function waitingUnits(gap: number, waiting: number, counts: 'units' | 'figures'): string {
  if (waiting <= 0) return '';
  const units = ` Yet to report: ${shown(waiting)}`;
  if (counts === 'figures') return `${units}.`;
  return gap <= waiting
    ? `${units}; at least ${shown(gap)} of them must say yes.`
    : `${units}; even if all say yes ${shown(gap - waiting)} more must come from those that reported.`;
}
