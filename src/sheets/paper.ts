import type { PrintSetup } from './description';

/**
 * Page margins in millimetres by NĐ 30/2020/NĐ-CP, annex I: top and bottom 20, left 30, right 15.
 * A landscape page turns with its binding edge up.
 */
export const margins = {
  portrait: { top: 20, bottom: 20, left: 30, right: 15 },
  landscape: { top: 20, bottom: 15, left: 15, right: 15 },
} as const;

/**
 * Page numbers by the same annex: Arabic, upright, size 13 or 14, in the middle of the top margin,
 * and none on the first page. As Excel's header codes; `margin` is their distance from the edge.
 */
export const pageNumbers = { header: '&"Times New Roman,Regular"&13&P', margin: 10 } as const;

/** All columns on one page across; the row of the heads is printed again on each page. */
export function pageWide(orientation: PrintSetup['orientation'], headRow?: number): PrintSetup {
  return {
    ...{ orientation, pagesWide: 1, titleColumns: null, area: null },
    titleRows: headRow === undefined ? null : { first: headRow, last: headRow },
  };
}

/** A text as the footer of a page takes it, small and with its own ampersands. */
export function footerText(text: string): string {
  return `&8${text.replaceAll('&', '&&')}`;
}

/** What is planned of a page: the rest is for programs whose rows are a little higher. */
export const PLANNED = 0.97;

/** A4 in millimetres. */
const PAPER = { short: 210, long: 297 } as const;
const POINTS_PER_MM = 72 / 25.4;

/** Points of a column so many characters wide: 7 pixels each and 5 for the borders. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Points between the margins of a page, across and down. */
export function pageRoom(orientation: PrintSetup['orientation']): {
  readonly width: number;
  readonly height: number;
} {
  const { top, bottom, left, right } = margins[orientation];
  const isTall = orientation === 'portrait';
  const [across, down] = isTall ? [PAPER.short, PAPER.long] : [PAPER.long, PAPER.short];
  return {
    width: (across - left - right) * POINTS_PER_MM,
    height: (down - top - bottom) * POINTS_PER_MM,
  };
}

/** Points of rows that a page holds where columns of these widths are fitted to its width. */
export function rowRoom(
  orientation: PrintSetup['orientation'],
  columnWidths: readonly number[],
): number {
  const { width, height } = pageRoom(orientation);
  const needed = columnWidths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  // Nothing is ever enlarged.
  return height / Math.min(1, width / needed);
}
