import { NO, sameText, YES } from '../plan/entry';
import type { Meant } from '../plan/entryFindings';
import type { Figure } from '../plan/figure';
import { finding, type Finding } from '../plan/finding';
import { isFormulaError } from '../rules/formulaError';
import { aboutEntry, entryPlace, type Row } from './about';
import { fromExact, toExact } from '../rules/exact';
import {
  certainly,
  meantAnswer,
  meantNotApplicable,
  meantWord,
  nothingMeant,
  perhaps,
} from './meant';
import { isPercent, meantNumber } from './meantNumber';

/** A thousand milliard đồng, in the unit that money is counted in. */
const mostMoney: readonly (readonly [unit: RegExp, most: number])[] = [
  [/tỷ|tỉ/i, 1e3],
  [/triệu/i, 1e6],
  [/nghìn|ngàn/i, 1e9],
  [/đồng/i, 1e12],
];

/**
 * Above this a figure is more likely a slip of the keyboard than a result of one unit: 755 for
 * 75,5 percent (120 % of a plan may be), a million people or cases, a fortune.
 */
export function largestLikely({ type, unitOfMeasure }: Figure): number {
  if (isPercent(unitOfMeasure)) return 200;
  if (type !== 'amount') return 1e6;
  const name = unitOfMeasure.normalize('NFC');
  return mostMoney.find(([unit]) => unit.test(name))?.[1] ?? 1e9;
}

/** Whether each entry of a row is of its figure's type. Points cannot be computed where it is not. */
export function checkShape(row: Row): readonly Finding[] {
  return row.plan.figures.flatMap((figure) => checkFigure(row, figure));
}

function checkFigure(row: Row, figure: Figure): readonly Finding[] {
  const entry = row.entry(figure.code);
  const place = entryPlace(row, figure.code);
  const about = aboutEntry(row, figure.code);
  switch (entry.is) {
    case 'blank':
      return [];
    case 'notApplicable':
      return figure.mayBeNotApplicable ? [] : [finding('entry.mustApply', 'error', place, about)];
    case 'number':
      return wordsOf(row, figure)
        ? checkText(row, figure, String(entry.number))
        : checkNumber(row, figure, entry.number);
    case 'text':
      return checkText(row, figure, entry.text);
  }
}

function checkNumber(row: Row, figure: Figure, number: number): readonly Finding[] {
  const place = entryPlace(row, figure.code);
  const values = { ...aboutEntry(row, figure.code), number };
  if (number < 0) {
    return [finding('entry.negative', 'error', place, { ...values, ...perhaps(-number) })];
  }
  if (figure.type === 'count' && !Number.isInteger(number)) {
    return [finding('entry.notWhole', 'error', place, { ...values, ...meantWhole(number) })];
  }
  const limit = largestLikely(figure);
  return number <= limit ? [] : [finding('entry.tooLarge', 'warning', place, { ...values, limit })];
}

/** Three decimals of a count: to an Excel with a decimal point "1.234" is no thousand. */
function meantWhole(number: number): Meant {
  const thousandfold = fromExact(toExact(number) * 1000n);
  const hasThree = Number.isInteger(thousandfold) && thousandfold % 10 !== 0;
  return hasThree && number >= 1 && number < 1000 ? perhaps(thousandfold) : nothingMeant;
}

function checkText(row: Row, figure: Figure, typed: string): readonly Finding[] {
  const place = entryPlace(row, figure.code);
  const values = { ...aboutEntry(row, figure.code), typed };
  if (isFormulaError(typed)) return [finding('entry.formulaError', 'error', place, values)];
  const words = wordsOf(row, figure);
  if (words?.some((word) => sameText(word, typed))) return [];
  // A cell with TRUE reads as this text: see entryFromCell.
  if (typed === 'TRUE' || typed === 'FALSE') {
    const meant = figure.type === 'yesNo' ? meantTruth(typed) : nothingMeant;
    return [finding('entry.boolean', 'error', place, { ...values, ...meant })];
  }
  const meant = meantBy(typed, figure, words);
  return words
    ? [finding('entry.unknownWord', 'error', place, { ...values, allowed: words, ...meant })]
    : [finding('entry.notANumber', 'error', place, { ...values, ...meant })];
}

/** A ticked box says yes; an empty one may never have been looked at. */
function meantTruth(typed: 'TRUE' | 'FALSE'): Meant {
  return typed === 'TRUE' ? certainly(YES) : perhaps(NO);
}

function meantBy(typed: string, figure: Figure, words: readonly string[] | null): Meant {
  const notApplicable = figure.mayBeNotApplicable ? meantNotApplicable(typed) : null;
  if (notApplicable !== null) return certainly(notApplicable);
  if (!words) return fitting(meantNumber(typed, figure), figure);
  const word = meantWord(typed, words);
  return word === nothingMeant && figure.type === 'yesNo' ? meantAnswer(typed) : word;
}

/** What a figure can hold of what was meant: nobody counts 16,5 documents. */
function fitting({ meant, either }: Meant, { type }: Figure): Meant {
  const isPossible = (one: number | string): boolean =>
    type !== 'count' || typeof one === 'string' || Number.isInteger(one);
  if (meant !== null) return isPossible(meant) ? certainly(meant) : nothingMeant;
  return { meant, either: either.filter(isPossible) };
}

/** The words that a figure accepts; null where it wants a number. */
function wordsOf({ plan }: Row, { type, scale }: Figure): readonly string[] | null {
  if (type === 'yesNo') return [YES, NO];
  if (type !== 'level') return null;
  const rungs = plan.scales.find(({ code }) => code === scale)?.rungs ?? [];
  return rungs.map(({ at }) => String(at));
}
