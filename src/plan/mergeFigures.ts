import { sumDecimals } from './decimals';
import { type Entry, NO, sameText, YES } from './entry';
import type { Figure } from './figure';
import { figuresOf } from './measure';
import type { Plan } from './plan';

/** Why the figures of several units do not add up to that of the unit that takes their place. */
export type NotSummed = 'level' | 'points' | 'percent' | 'average' | 'lateness' | 'date';

/** What one unit that is merged entered for a figure. */
export interface MergedPart {
  /** Code of the unit. */
  readonly unit: string;
  readonly entry: Entry;
  /** The cell shows its number as a day. */
  readonly isDate: boolean;
}

/**
 * What becomes of one figure. value: what the successor has. proposed: a level that all of them have,
 * which the successor need not have. gap: some have it and these units do
 * not, so that a sum would say too little. wrong: these units' cells hold something else. notSummed:
 * this figure is no sum by nature. nothing: nobody entered anything.
 */
export type MergeOutcome =
  | { readonly is: 'value'; readonly entry: Entry }
  | { readonly is: 'proposed'; readonly entry: Entry }
  | { readonly is: 'gap'; readonly units: readonly string[] }
  | { readonly is: 'wrong'; readonly units: readonly string[] }
  | { readonly is: 'notSummed'; readonly because: NotSummed }
  | { readonly is: 'nothing' };

/** How the figures of a plan come together, by figure code; null: they add up. */
export type Mergeable = ReadonlyMap<string, NotSummed | null>;

/** What is counted is a share or an average: it has no sum over units. */
const percentPattern = /%|phần trăm|tỷ lệ|tỉ lệ/i;

/** Which figures of a plan add up. Days of delay and judged points do not, by the criteria that read them. */
export function mergeable({ figures, criteria }: Plan): Mergeable {
  const readBy = (rule: 'lateness' | 'judged'): ReadonlySet<string> =>
    new Set(
      criteria.filter((one) => one.rule === rule).flatMap(({ measure }) => figuresOf(measure)),
    );
  const [late, judged] = [readBy('lateness'), readBy('judged')];
  const because = ({ code, type, unitOfMeasure }: Figure): NotSummed | null => {
    if (type === 'level') return 'level';
    if (type === 'points' || judged.has(code)) return 'points';
    if (percentPattern.test(unitOfMeasure)) return 'percent';
    if (unitOfMeasure.includes('/')) return 'average';
    return late.has(code) ? 'lateness' : null;
  };
  return new Map(figures.map((figure) => [figure.code, because(figure)]));
}

/**
 * Puts the entries of units that are merged together. Numbers add up; yes is yes only where all say
 * it; "không áp dụng" adds nothing, and stays where nobody has anything else. A blank is no 0: where
 * one unit has a number and another none, the sum is left to who knows it. Levels do not add up; the
 * one of `levels` that every unit has is proposed.
 */
export function mergeFigure(
  { type }: Pick<Figure, 'type'>,
  notSummed: NotSummed | null,
  parts: readonly MergedPart[],
  levels: readonly string[] = [],
): MergeOutcome {
  const unitsWhere = (test: (part: MergedPart) => boolean): readonly string[] =>
    parts.filter(test).map(({ unit }) => unit);
  const blank = unitsWhere(({ entry }) => entry.is === 'blank');
  if (blank.length === parts.length) return { is: 'nothing' };
  const given = parts.filter(({ entry }) => entry.is !== 'notApplicable');
  if (given.length === 0) return { is: 'value', entry: { is: 'notApplicable' } };
  if (parts.some(({ isDate }) => isDate)) return { is: 'notSummed', because: 'date' };
  const level = notSummed === 'level' ? levelOfAll(parts, levels) : undefined;
  if (level !== undefined) return { is: 'proposed', entry: { is: 'text', text: level } };
  if (notSummed !== null) return { is: 'notSummed', because: notSummed };
  const isRight = type === 'yesNo' ? isAnswer : isAmount;
  const wrong = unitsWhere(({ entry }) => isTyped(entry) && !isRight(entry));
  if (wrong.length > 0) return { is: 'wrong', units: wrong };
  if (blank.length > 0) return { is: 'gap', units: blank };
  return { is: 'value', entry: type === 'yesNo' ? allYes(given) : sumOf(given) };
}

function levelOfAll(parts: readonly MergedPart[], levels: readonly string[]): string | undefined {
  return levels.find((level) =>
    parts.every(({ entry }) => entry.is === 'text' && sameText(entry.text, level)),
  );
}

function isTyped({ is }: Entry): boolean {
  return is === 'number' || is === 'text';
}

function isAmount(entry: Entry): boolean {
  return entry.is === 'number' && entry.number >= 0;
}

function isAnswer(entry: Entry): boolean {
  return entry.is === 'text' && (sameText(entry.text, YES) || sameText(entry.text, NO));
}

function allYes(parts: readonly MergedPart[]): Entry {
  const isYes = parts.every(({ entry }) => entry.is === 'text' && sameText(entry.text, YES));
  return { is: 'text', text: isYes ? YES : NO };
}

function sumOf(parts: readonly MergedPart[]): Entry {
  const numbers = parts.flatMap(({ entry }) => (entry.is === 'number' ? [entry.number] : []));
  return { is: 'number', number: sumDecimals(numbers) };
}
