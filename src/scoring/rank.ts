import type { RankMethod } from '../plan/ranking';
import type { RankedResult, UnitResult } from './result';

/**
 * Ranks the units of each cluster by total, then by the tie chain. Units that are equal in all of
 * it share a rank; units without a rank stand behind the ranked ones. The result keeps the order
 * of the units given; ranks do not depend on that order.
 */
export function rankUnits(
  results: readonly UnitResult[],
  method: RankMethod,
): readonly RankedResult[] {
  const places = new Map<UnitResult, Pick<RankedResult, 'rank' | 'ordinal' | 'ahead'>>();
  for (const cluster of new Set(results.map((result) => result.cluster))) {
    const members = results.filter((result) => result.cluster === cluster);
    const ranked = members.filter(({ status }) => status === 'ranked').sort(better);
    let rank = 0;
    let ahead = 0;
    ranked.forEach((result, index) => {
      const before = ranked[index - 1];
      if (!before || better(before, result) !== 0) {
        ahead = index;
        rank = method === 'dense' ? rank + 1 : index + 1;
      }
      places.set(result, { rank, ahead, ordinal: index + 1 });
    });
    members
      .filter(({ status }) => status !== 'ranked')
      .forEach((result, index) =>
        places.set(result, { rank: null, ahead: null, ordinal: ranked.length + index + 1 }),
      );
  }
  return results.map((result) => {
    const place = places.get(result);
    if (!place) throw new Error(`No place for unit ${result.unit}`);
    return { ...result, ...place };
  });
}

/** Negative where the first stands higher: by total, then by the tie chain. */
export function better(one: UnitResult, other: UnitResult): number {
  const keys = [one.official.total, ...one.tieKeys];
  const otherKeys = [other.official.total, ...other.tieKeys];
  const decisive = keys.findIndex((key, index) => key !== otherKeys[index]);
  return decisive < 0 ? 0 : (otherKeys[decisive] ?? 0) - (keys[decisive] ?? 0);
}
