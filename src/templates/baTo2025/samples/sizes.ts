import type { CommuneSize } from './commune';

/** In the order of a commune's own table of sizes; see `CommuneSize`. */
export function size(
  cells: number,
  members: number,
  excellent: number,
  mobile: number,
  standing: number,
  onSite: number,
  recruits: number,
  reservists: number,
  vehicles: number,
  houses: number,
): CommuneSize {
  return {
    ...{ cells, members, excellent, mobile, standing, onSite },
    ...{ recruits, reservists, vehicles, houses },
  };
}

/**
 * The sizes of the 19 communes of early 2025, by code. Invented. Where `excellent` is at least a
 * fifth of `members`, the target of 3.4b is reached, and the ceiling of Party guidance exceeded.
 */
// prettier-ignore
export const communeSizes: readonly (readonly [code: string, size: CommuneSize])[] = [
  // cells, members, excellent, mobile, standing, on-site, recruits, reservists, vehicles, houses
  ['21484', size(14, 160, 34, 30, 7, 60, 12, 40, 4, 12)],
  ['21487', size( 7,  56,  9, 20, 0, 36,  5, 20, 1, 15)],
  ['21490', size(10,  90, 18, 26, 7, 48,  9, 30, 2, 20)],
  ['21493', size( 9,  80, 16, 25, 7, 45,  8, 28, 2, 14)],
  ['21496', size(11, 100, 20, 28, 7, 50,  9, 32, 3, 10)],
  ['21499', size(10,  85, 17, 25, 7, 45,  8, 28, 2, 18)],
  ['21500', size( 8,  65, 13, 22, 7, 40,  6, 24, 1, 16)],
  ['21502', size( 7,  55,  9, 20, 7, 35,  5, 20, 1, 12)],
  ['21505', size( 8,  68, 11, 22, 7, 42,  7, 24, 2, 17)],
  ['21508', size( 7,  54, 11, 20, 0, 35,  5, 20, 1, 13)],
  ['21511', size( 9,  82, 13, 25, 0, 45,  7, 26, 2, 11)],
  ['21517', size( 8,  70, 14, 22, 7, 42,  7, 24, 2, 19)],
  ['21520', size( 8,  66, 14, 22, 0, 40,  6, 22, 1, 20)],
  ['21523', size( 9,  84, 17, 25, 7, 45,  8, 28, 2, 16)],
  ['21526', size( 7,  52,  8, 20, 0, 34,  5, 20, 1, 14)],
  ['21529', size(11, 105, 21, 28, 7, 52,  9, 34, 3, 15)],
  ['21532', size( 8,  64, 10, 21, 0, 38,  8, 22, 2, 18)],
  ['21535', size( 7,  50,  8, 20, 0, 32,  5, 20, 1, 12)],
  ['21538', size( 9,  78, 10, 24, 7, 44,  8, 28, 2, 25)],
];
