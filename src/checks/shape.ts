import { NO, sameText, YES } from '../plan/entry';
import type { Figure } from '../plan/figure';
import { finding, type Finding } from '../plan/finding';
import { isFormulaError } from '../rules/formulaError';
import { aboutEntry, entryPlace, type Row } from './about';
import { meantNotApplicable, meantNumber, meantWord } from './meant';

/** Above this a figure is more likely a slip of the keyboard than a result. */
export const LARGEST_LIKELY = 1e9;

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

function checkNumber(row: Row, { code, type }: Figure, number: number): readonly Finding[] {
  const place = entryPlace(row, code);
  const values = { ...aboutEntry(row, code), number };
  if (number < 0) return [finding('entry.negative', 'error', place, values)];
  if (type === 'count' && !Number.isInteger(number)) {
    return [finding('entry.notWhole', 'error', place, values)];
  }
  if (number <= LARGEST_LIKELY) return [];
  return [finding('entry.tooLarge', 'warning', place, { ...values, limit: LARGEST_LIKELY })];
}

function checkText(row: Row, figure: Figure, typed: string): readonly Finding[] {
  const place = entryPlace(row, figure.code);
  const values = { ...aboutEntry(row, figure.code), typed };
  if (isFormulaError(typed)) return [finding('entry.formulaError', 'error', place, values)];
  const words = wordsOf(row, figure);
  if (words?.some((word) => sameText(word, typed))) return [];
  // A cell with TRUE reads as this text: see entryFromCell.
  if (typed === 'TRUE' || typed === 'FALSE') {
    return [finding('entry.boolean', 'error', place, values)];
  }
  const notApplicable = figure.mayBeNotApplicable ? meantNotApplicable(typed) : null;
  if (!words) {
    const meant = meantNumber(typed, figure.unitOfMeasure) ?? notApplicable;
    return [finding('entry.notANumber', 'error', place, { ...values, meant })];
  }
  const meant = meantWord(typed, words) ?? notApplicable;
  return [finding('entry.unknownWord', 'error', place, { ...values, allowed: words, meant })];
}

/** The words that a figure accepts; null where it wants a number. */
function wordsOf({ plan }: Row, { type, scale }: Figure): readonly string[] | null {
  if (type === 'yesNo') return [YES, NO];
  if (type !== 'level') return null;
  const rungs = plan.scales.find(({ code }) => code === scale)?.rungs ?? [];
  return rungs.map(({ at }) => String(at));
}
