import type { PointsRow } from '../build/criteria';

/** Communes and the town; offices and organisations of the district; its military command. */
export const kindCodes = ['XA', 'CQ', 'LLVT'] as const;

/**
 * Points at most, in the order of `kindCodes`; null: the line does not concern that kind.
 * The plan gives none: these are the product's proposal. Each column adds up to 100.
 */
export const pointsTable: readonly PointsRow[] = [
  // Một là: 12, 27, 12
  ['1.1a', 1.5, 7, 1.5],
  ['1.1b', 1, 6, 1],
  ['1.2', 1.5, null, 1.5],
  ['1.3', 1.5, null, 1.5],
  ['1.4', 3, null, 3],
  ['1.5', 1, 2, 1],
  ['1.6a', 1.25, 6, 1.25],
  ['1.6b', 1.25, 6, 1.25],
  // Hai là: 20, 16, 20
  ['2.1', 1.5, 3, 1.5],
  ['2.2', 1.5, null, 1.5],
  ['2.3a', 4, null, 4],
  ['2.3b', 4, null, 4],
  ['2.4a', 0.75, null, 0.75],
  ['2.4b', 0.75, null, 0.75],
  ['2.5', 1.5, 3, 1.5],
  ['2.6', 3, 10, 3],
  ['2.7', 3, null, 3],
  // Ba là: 20, 32, 20
  ['3.1', 1.5, null, 1.5],
  ['3.2a', 1.5, 4, 1.5],
  ['3.2b', 1, 3, 1],
  ['3.3', 3, 6, 3],
  ['3.4a', 3, 6, 3],
  ['3.4b', 2, 3, 2],
  ['3.5', 3, null, 3],
  ['3.6a', 1, 1.5, 1],
  ['3.6b', 1, 3, 1],
  ['3.7a', 1, 1.5, 1],
  ['3.7b', 1, 4, 1],
  ['3.8', 1, null, 1],
  // Bốn là: 38, 12, 38
  ['4.1', 2, null, 2],
  ['4.2', 1.5, null, 2],
  ['4.3a.1', null, null, 3],
  ['4.3a.2', 1, null, null],
  ['4.3a.3', 1, null, null],
  ['4.3a.4', 1, null, null],
  ['4.3a.5', null, null, 3],
  ['4.3b.1', null, null, 3],
  ['4.3b.2', 1, null, null],
  ['4.3b.3', 1, null, null],
  ['4.3b.4', 1, null, null],
  ['4.3b.5', null, null, 3],
  ['4.4a', 1, 3, null],
  ['4.4b', 1, null, 2],
  ['4.5', 4, null, null],
  ['4.6', 3, null, null],
  ['4.7', 2, null, null],
  ['4.8.1', 1, null, null],
  ['4.8.2', 1, null, null],
  ['4.8.3', 1, null, null],
  ['4.9', 2, null, null],
  ['4.10a', 1, null, 2],
  ['4.10b', 1, null, 2],
  ['4.11', 1.5, null, 2],
  ['4.12', 2, 9, 4],
  ['4.13', 3.5, null, 5],
  ['4.14', 3.5, null, 5],
  // Năm là: 4, 0, 4
  ['5.1', 2, null, 2],
  ['5.2', 2, null, 2],
  // Sáu là: 6, 13, 6
  ['6.0', 0.5, 1.5, 0.5],
  ['6.1a', 0.5, null, 0.5],
  ['6.1b', 0.5, null, 0.5],
  ['6.2a', 0.5, null, 0.5],
  ['6.2b', 0.5, null, 0.5],
  ['6.3', 0.5, null, 0.5],
  ['6.4', 1.5, 3, 1.5],
  ['6.5', 0.5, 2, 0.5],
  ['6.6a', 0.25, 0.5, 0.25],
  ['6.6b', 0.25, 2, 0.25],
  ['6.7', 0.5, 4, 0.5],
];
