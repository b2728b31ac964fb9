import { yesNoWords } from '../../messages/workbook';
import { NOT_APPLICABLE } from '../../plan/entry';
import type { Figure } from '../../plan/figure';
import type { Plan } from '../../plan/plan';
import { isNumeric } from './figuresLayout';

/** Stands between allowed words: on no keyboard, so in no word. */
const BAR = '¦';

/** What a figure's cell holds, for formulas: 0 words, 1 any number from 0 up, 2 a whole one. */
export function valueKind(figure: Figure): 0 | 1 | 2 {
  if (!isNumeric(figure)) return 0;
  return figure.type === 'count' ? 2 : 1;
}

/** The words that a figure's cell may be chosen from, KAD among them where it is allowed. */
export function wordsOf(figure: Figure, scales: Plan['scales']): readonly string[] {
  const notApplicable = figure.mayBeNotApplicable ? [NOT_APPLICABLE] : [];
  if (figure.type === 'yesNo') return [yesNoWords.yes, yesNoWords.no, ...notApplicable];
  if (figure.type !== 'level') return notApplicable;
  const rungs = scales.find(({ code }) => code === figure.scale)?.rungs ?? [];
  return [...rungs.map(({ at }) => String(at)), ...notApplicable];
}

/** Those words as one text that formulas search, without regard to case: `¦CÓ¦KHÔNG¦KAD¦`. */
export function allowedWords(figure: Figure, scales: Plan['scales']): string {
  const words = wordsOf(figure, scales);
  return words.length === 0 ? '' : `${BAR}${words.join(BAR)}${BAR}`.toUpperCase();
}

/** Where the formulas below find a cell or a row of cells, and above it what may stand there. */
export interface ValueCells {
  readonly cells: string;
  readonly kinds: string;
  readonly words: string;
}

/** An expression that is TRUE for an allowed word; for a row of cells one for each of them. No error passes it. */
function isWord({ cells, words }: ValueCells): string {
  const found = `ISNUMBER(FIND("${BAR}"&UPPER(${cells})&"${BAR}",${words}))`;
  return `${found}*ISERROR(FIND("${BAR}",${cells}))`;
}

/** An expression that is TRUE for one cell that holds what its figure does not allow. Short enough for a conditional format. */
export function wrongCell(one: ValueCells): string {
  const { cells: cell, kinds: kind } = one;
  const isNumber = `ISNUMBER(${cell})*(${kind}>0)*NOT(ISLOGICAL(${cell}))`;
  const isBad = `OR(${cell}<0,(${kind}=2)*(${cell}<>INT(${cell})))`;
  return `IF(ISERROR(${cell}),TRUE,IF(${cell}="",FALSE,IF(${isWord(one)},FALSE,IF(${isNumber},${isBad},TRUE))))`;
}

/**
 * How many cells of a row hold what their figures do not allow: all that are not blank, without the
 * allowed numbers and words. Dividing by a condition makes an error of whatever does not meet it, a
 * text or an error included, so that one failed cell does not hide the others. `logicalNumbers` are
 * to be added.
 */
export function wrongCount(row: ValueCells, columns: number): string {
  const numbers = `SUMPRODUCT(${isAllowedNumber(row)})`;
  return `${columns}-COUNTBLANK(${row.cells})-${numbers}-SUMPRODUCT(${isWord(row)})`;
}

function isAllowedNumber({ cells, kinds }: ValueCells): string {
  const isAllowed = `ISNUMBER(1/((${cells}>=0)*((${kinds}=1)+(${cells}=INT(${cells}))>0)))`;
  return `(${kinds}>0)*ISNUMBER(${cells})*${isAllowed}`;
}

/**
 * How far the first wrong cell of a row is from the row's end, the last cell 1; 0 where none is seen,
 * as where only TRUE and FALSE pass for numbers (`logicalNumbers`).
 */
export function firstWrong(row: ValueCells, columns: number): string {
  const { cells } = row;
  const isBlank = `ISNUMBER(1/(LEN(${cells})=0))`;
  const isWrong = `(1-${isBlank}-${isAllowedNumber(row)}-${isWord(row)})`;
  const distance = `(${columns}+MIN(COLUMN(${cells}))-COLUMN(${cells}))`;
  return `SUMPRODUCT(MAX(${isWrong}*${distance}))`;
}

/**
 * How many of some cells hold TRUE or FALSE and pass for numbers all the same: as in LibreOffice,
 * which cannot tell them apart in a row of cells.
 */
export function logicalNumbers(cells: readonly string[]): string {
  return ['0', ...cells.map((cell) => `ISLOGICAL(${cell})*ISNUMBER(${cell})`)].join('+');
}
