import type { SheetDraft } from './draft';
import { styles } from './styles';
import { heightFor } from './textHeight';

/** Characters of a column for a figure or for points. */
export const NARROW = 10;

/** Points of a row that has a line or two. */
const LEAST_HEIGHT = 32;

export interface NarrowHead {
  readonly row: number;
  readonly column: number;
  /** Characters of each of the columns. */
  readonly width: number;
  /** What the heads say, also where formulas say it. */
  readonly texts: readonly string[];
}

/**
 * Heads of many narrow columns: small letters, and a row that is just high enough for them. It is
 * frozen, and a small screen has to show rows below it.
 */
export function putNarrowHead(
  draft: SheetDraft<string>,
  { row, column, width, texts }: NarrowHead,
): void {
  const look = styles.headNarrow;
  draft.style({ row, column, rows: 1, columns: texts.length }, 'headNarrow').height(
    row,
    heightFor(
      texts.map((text) => ({ text, width, look })),
      LEAST_HEIGHT,
    ),
  );
}
