import { NOT_APPLICABLE } from '../plan/entry';
import type { Meant } from '../plan/entryFindings';
import type { Figure } from '../plan/figure';
import { bare, certainly, nothingMeant, perhaps } from './meant';
import { numberInWords } from './numberWords';

type Asked = Pick<Figure, 'unitOfMeasure' | 'mayBeNotApplicable'>;

/** A double keeps so many digits; a longer row of them is a slip or a code. */
const MOST_DIGITS = 15;

/** A number, and behind it what it counts: 12, 1 234,5 người, 75 %. */
const numberThenWords = /^\+?(\d[\d., ]*?) ?([\p{L}%].*)?$/u;

/** Letters that look like the digits 0 and 1, between digits or alone. */
const lookalikes = /^(?=.*\d|.$)[\dOolI]+$/;

/**
 * The number that a text stands for, whatever separators, spaces and words stand around it. Certain
 * only where it can be read in one way: 1.234 is a thousand to some and one to others.
 */
export function meantNumber(text: string, figure: Asked): Meant {
  const typed = inPlainSigns(text);
  if (lookalikes.test(typed) && !/^\d+$/.test(typed)) {
    return perhaps(Number(typed.replace(/[Oo]/g, '0').replace(/[lI]/g, '1')));
  }
  const [, number, words = ''] = numberThenWords.exec(typed) ?? [];
  if (number === undefined) return withoutDigits(typed, figure);
  if (words === '' || isUnitOfMeasure(words, figure.unitOfMeasure)) return readNumber(number);
  return words === '%' ? percentage(number, figure.unitOfMeasure) : nothingMeant;
}

/** One spelling for what looks the same: full-width signs, spaces of any width, a leading apostrophe. */
function inPlainSigns(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u200B|\u200C|\u200D|\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^['’‘`] ?/, '');
}

function readNumber(text: string): Meant {
  if (text.replace(/\D/g, '').length > MOST_DIGITS) return nothingMeant;
  if (/^\d+$/.test(text)) return certainly(Number(text));
  // Groups of three between spaces: what follows them is the decimal sign.
  if (/^\d{1,3}(?: \d{3})+(?:[.,]\d+)?$/.test(text)) return certainly(decimal(text, ' '));
  // Of two different signs the last one is the decimal sign.
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return certainly(decimal(text, '.'));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(text)) return certainly(decimal(text, ','));
  // A number has one decimal sign at most: one that stands twice groups.
  if (/^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}(?:,\d{3}){2,}$/.test(text)) {
    return certainly(Number(text.replace(/[.,]/g, '')));
  }
  const [, whole = '', rest = ''] = /^(\d+)[.,](\d*)$/.exec(text) ?? [];
  if (whole === '') return nothingMeant;
  // "12." may have been broken off.
  if (rest === '') return perhaps(Number(whole));
  const value = Number(`${whole}.${rest}`);
  const mayGroup = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return mayGroup ? perhaps(Number(whole + rest), value) : certainly(value);
}

function decimal(text: string, grouping: string): number {
  return Number(text.replaceAll(grouping, '').replace(',', '.'));
}

/** A percentage is a number where percents are asked for, or nothing in particular; else it is no count. */
function percentage(number: string, unitOfMeasure: string): Meant {
  const read = readNumber(number);
  if (isPercent(unitOfMeasure)) return read;
  if (unitOfMeasure !== '' || typeof read.meant !== 'number') return nothingMeant;
  return perhaps(read.meant, Number((read.meant / 100).toPrecision(MOST_DIGITS)));
}

/** Whether a figure is asked for in percent. */
export function isPercent(unitOfMeasure: string): boolean {
  return /%|phần trăm/i.test(unitOfMeasure.normalize('NFC'));
}

/** Whether words say what is counted, in full or shortened: "ng" for người, "bài" for "tin, bài". */
function isUnitOfMeasure(words: string, unitOfMeasure: string): boolean {
  const typed = bare(words);
  return [unitOfMeasure, ...unitOfMeasure.split(',')]
    .map(bare)
    .some(
      (unit) => typed !== '' && (typed === unit || (typed.length > 1 && unit.startsWith(typed))),
    );
}

/** A dash or "không có" is none to some and "không áp dụng" to others; number words are read, and asked. */
function withoutDigits(typed: string, { unitOfMeasure, mayBeNotApplicable }: Asked): Meant {
  if (/^[-–—]+$/.test(typed) || ['khong', 'khongco'].includes(bare(typed))) {
    return mayBeNotApplicable ? perhaps(0, NOT_APPLICABLE) : perhaps(0);
  }
  const number = numberInWords(typed, (words) => isUnitOfMeasure(words, unitOfMeasure));
  return number === null ? nothingMeant : perhaps(number);
}
