import type { Plan } from '../../plan/plan';
import type { RankedResult } from '../../scoring/result';

/** Who is to be rewarded: every unit from a band on, or the first ones of each cluster. */
export type AwardChoice =
  { readonly by: 'band'; readonly band: string } | { readonly by: 'first'; readonly count: number };

/** A unit on the list. */
export interface Award {
  readonly unit: string;
  readonly name: string;
  readonly cluster: string;
  readonly total: number;
  readonly rank: number;
  readonly band: string;
}

/** The awards of one band, in the order of the clusters and their ranks. */
export interface BandOfAwards {
  readonly band: string;
  readonly awards: readonly Award[];
}

/** The list for a decision: from the best band down, bands that nobody holds left out. Only ranked units. */
export function awardsOf(
  plan: Plan,
  results: readonly RankedResult[],
  choice: AwardChoice,
): readonly BandOfAwards[] {
  const last = plan.bands.findIndex(({ name }) => choice.by === 'band' && name === choice.band);
  const isChosen = ({ rank, band }: RankedResult): boolean =>
    choice.by === 'first' ? rank !== null && rank <= choice.count : band <= last;
  const listed = plan.clusters.flatMap((cluster) =>
    results
      .filter((result) => result.cluster === cluster.code && result.rank !== null)
      .filter(isChosen)
      .sort((one, other) => one.ordinal - other.ordinal)
      .map((result) => ({ result, cluster: cluster.name })),
  );
  return plan.bands.flatMap(({ name: band }, index) => {
    const awards = listed.flatMap(({ result, cluster }): readonly Award[] => {
      if (result.band !== index || result.rank === null) return [];
      const name = plan.units.find(({ code }) => code === result.unit)?.name ?? result.unit;
      const { unit, official, rank } = result;
      return [{ unit, name, cluster, total: official.total, rank, band }];
    });
    return awards.length === 0 ? [] : [{ band, awards }];
  });
}

/** Units of a cluster that are on the list beyond the number that was asked for. */
export interface AddedByTie {
  readonly cluster: string;
  readonly units: number;
}

/** Where more than the first ones of a cluster are listed: equal points share their rank. */
export function addedByTies(
  bands: readonly BandOfAwards[],
  choice: AwardChoice,
): readonly AddedByTie[] {
  if (choice.by !== 'first') return [];
  const listed = new Map<string, number>();
  for (const { cluster } of bands.flatMap(({ awards }) => awards)) {
    listed.set(cluster, (listed.get(cluster) ?? 0) + 1);
  }
  return [...listed]
    .filter(([, units]) => units > choice.count)
    .map(([cluster, units]) => ({ cluster, units: units - choice.count }));
}
