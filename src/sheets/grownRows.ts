import type { CellValue } from '../plan/entry';
import type { SheetDraft } from './draft';
import { heightFor } from './textHeight';

/** Somewhat below the 409 points that Excel allows for a row. */
export const HIGHEST = 400;
const look = { indent: 0, size: 11, bold: false } as const;

/**
 * Makes rows of wrapped texts as high as their texts need, so that nothing of them is cut off on
 * screen or paper. `widths`: of the texts' columns; `least`: points of a row of short texts.
 */
export function growRows(
  draft: SheetDraft<string>,
  first: number,
  widths: readonly number[],
  lines: readonly (readonly CellValue[])[],
  least: number,
): void {
  const heights = lines.map((line) => {
    const texts = line.map((value, index) => ({
      text: String(value),
      width: widths[index] ?? 0,
      look,
    }));
    return Math.min(HIGHEST, heightFor(texts, least));
  });
  for (let start = 0, end = 0; start < heights.length; start = end) {
    const height = heights[start] ?? least;
    while (end < heights.length && heights[end] === height) end += 1;
    draft.height(first + start, height, end - start);
  }
}
