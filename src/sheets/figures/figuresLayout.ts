import type { Figure } from '../../plan/figure';

/** Rows and columns of the sheet Số liệu (0-based). Codes are found through its workbook names. */
export const figuresLayout = {
  codeRow: 2,
  labelRow: 3,
  unitOfMeasureRow: 4,
  /** First of the hidden rows that say which kind of unit needs the figure (1) or not (0). */
  neededRow: 5,
  code: 0,
  name: 1,
  status: 2,
  /** In words, what does not fit: beside the status, so that new figures never move it. */
  remarks: 3,
  /** Hidden: which of the plan's kinds the unit is, counted from 1. */
  kindIndex: 4,
  firstFigure: 5,
} as const;

/** First row of data: below one row for each kind, a blank one, and the three rows that follow. */
export function firstEntryRow(kinds: number): number {
  return figuresLayout.neededRow + kinds + 4;
}

/** The hidden row that says which figures are words (0), any numbers (1), whole numbers (2). */
export function valueKindRow(kinds: number): number {
  return figuresLayout.neededRow + kinds + 1;
}

/** The hidden row with the codes of units that alone need a figure, for content of their own: `,21490,`. */
export function ownersRow(kinds: number): number {
  return figuresLayout.neededRow + kinds + 2;
}

/** The hidden row with the words that a figure's cell may hold, as `allowedWords` writes them. */
export function wordsRow(kinds: number): number {
  return figuresLayout.neededRow + kinds + 3;
}

/** A figure whose cell holds a number. */
export type NumericFigure = Figure & { readonly type: 'count' | 'amount' | 'points' };

export function isNumeric(figure: Figure): figure is NumericFigure {
  const { type } = figure;
  return type === 'count' || type === 'amount' || type === 'points';
}
