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
  const by = decisiveKey(one, other);
  return by ? by.other - by.one : 0;
}

/** The first key in which two units differ; null where they are equal in all of them. */
export interface DecisiveKey {
  /** 0: the total; then the tie chain in its order; the last: a decision by hand. */
  readonly index: number;
  readonly one: number;
  readonly other: number;
}

export function decisiveKey(one: UnitResult, other: UnitResult): DecisiveKey | null {
  const keys = keysOf(one);
  const otherKeys = keysOf(other);
  const index = keys.findIndex((key, at) => key !== otherKeys[at]);
  return index < 0 ? null : { index, one: keys[index] ?? 0, other: otherKeys[index] ?? 0 };
}

function keysOf({ official, tieKeys }: UnitResult): readonly number[] {
  return [official.total, ...tieKeys];
}
