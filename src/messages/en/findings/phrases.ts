import type { Comparison } from '../../../plan/criterion';
import type { AboutCriterion, AboutEntry, TargetValues } from '../../../plan/entryFindings';
import type { CellValue } from '../../../plan/entry';
import { isLeast, percentShown } from '../../percent';
import { numberTexts } from '../../numbers';

const ALL = '100%';

const { number: format } = numberTexts('en');

/** A number in English; a cell that should hold a number may hold anything. */
export function shown(number: number): string {
  return Number.isFinite(number) ? format(number) : 'not a number';
}

/** What a cell shows. */
export function cellShown(value: CellValue): string {
  if (value === '') return 'empty';
  if (typeof value === 'number') return shown(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : `“${value}”`;
}

/** Rows are counted from 0 in the data and from 1 by people. */
export function row(index: number): string {
  return `row ${format(index + 1)}`;
}

/** `Xã A: figure “...” (CODE)`: how a sentence about an entry begins. */
export function entry({ unit, label, figure }: AboutEntry): string {
  return `${unit}: figure ${quoted(label)} (${figure})`;
}

/** `criterion 2.1 “...”` */
export function criterion({ criterion: code, name }: Omit<AboutCriterion, 'unit'>): string {
  return `criterion ${code} ${quoted(name)}`;
}

/** A name in quotation marks; those that it holds itself become single ones. */
export function quoted(name: string): string {
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** The words that may be chosen. */
export function choices(allowed: readonly string[]): string {
  return `Choose one of: ${allowed.join(', ')}.`;
}

function amount(number: number, unit: string): string {
  return unit === '' ? shown(number) : `${shown(number)} ${unit}`;
}

/** More than all cannot be demanded, so "at least" would only puzzle. */
function demanded(comparison: Comparison, target: string): string {
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
      : `${shown(numerator)}/${shown(denominator)} (${format(percentShown(numerator, denominator, comparison))}%)`;
  const wanted = denominator === null ? amount(target, unit) : `${shown(target)}%`;
  // A result that only equals a target to be exceeded lacks no amount that could be named.
  const step = gap > 0 ? ` ${isLeast(comparison) ? 'Short' : 'Over'} by ${amount(gap, unit)}.` : '';
  return `${result}, the target is ${demanded(comparison, wanted)}.${step}`;
}
