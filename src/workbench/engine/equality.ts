import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Univer (0.25.1, pinned) remembers which rows of a column hold which value, and answers the second
 * `=` on that column from memory, where 0 and an empty text are one key: `A1=""` turns TRUE for a
 * cell that holds 0. Blank and 0 are different things, so nothing is answered from memory, and
 * nothing is put there: that took a third of the time of a calculation.
 */
Object.assign(CELL_INVERTED_INDEX_CACHE, {
  canUseCache: () => ({ rowsInCache: [], rowsNotInCache: [] }),
  shouldContinueBuildingCache: () => false,
  setContinueBuildingCache: () => undefined,
  set: () => undefined,
} satisfies Partial<typeof CELL_INVERTED_INDEX_CACHE>);
