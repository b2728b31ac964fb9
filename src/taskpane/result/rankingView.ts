import type { RankedUnit, ScoreReport } from '../../commands/resultReports';
import type { Messages } from '../../messages';
import { searchUnits } from '../units/unitGroups';

/** How many places of a cluster are shown at first. */
const FIRST_PLACES = 3;

/** How many units are drawn with each press for more. */
export const RANKING_PAGE = 100;

/** The units that share the first places (no page), or as many as these pages hold. */
export function rankedShown(ranked: readonly RankedUnit[], pages: number): readonly RankedUnit[] {
  return pages === 0
    ? ranked.filter(({ rank }) => rank <= FIRST_PLACES)
    : ranked.slice(0, pages * RANKING_PAGE);
}

/** How much of a cluster is shown, and what its buttons say; null: no such button. */
export interface ClusterView {
  readonly shown: readonly RankedUnit[];
  readonly more: string | null;
  readonly few: string | null;
}

/** A cluster of which so many pages were asked for. */
export function clusterView(
  ranked: readonly RankedUnit[],
  pages: number,
  { pane: { ranking, findings } }: Messages,
): ClusterView {
  const shown = rankedShown(ranked, pages);
  const hidden = ranked.length - shown.length;
  const more =
    ranked.length <= RANKING_PAGE
      ? ranking.all(ranked.length)
      : findings.more(Math.min(RANKING_PAGE, hidden));
  return { shown, more: hidden > 0 ? more : null, few: pages > 0 ? ranking.few : null };
}

/** From so many units on a list is searched rather than read. */
const SEARCHED_FROM = 21;

/** What a typed text finds in a ranking: units by name or code, each under its cluster with its own rank. */
export interface RankingFound {
  readonly clusters: readonly {
    readonly cluster: ScoreReport['clusters'][number];
    readonly found: readonly RankedUnit[];
  }[];
  readonly unranked: ScoreReport['unranked'];
}

type Units = Pick<ScoreReport, 'clusters' | 'unranked'>;

/** Whether there are so many units that they can be searched. */
export function isSearched({ clusters, unranked }: Units): boolean {
  const ranked = clusters.reduce((count, cluster) => count + cluster.ranked.length, 0);
  return ranked + unranked.length >= SEARCHED_FROM;
}

/** Null: nothing was typed, or there are too few units to be searched. */
export function foundIn(report: Units, typed: string): RankingFound | null {
  if (typed.trim() === '' || !isSearched(report)) return null;
  const find = <Unit extends { readonly unit: string; readonly name: string }>(
    units: readonly Unit[],
  ): readonly Unit[] =>
    searchUnits(
      units.map((one) => ({ code: one.unit, name: one.name, one })),
      typed,
    ).map(({ one }) => one);
  return {
    clusters: report.clusters
      .map((cluster) => ({ cluster, found: find(cluster.ranked) }))
      .filter(({ found }) => found.length > 0),
    unranked: find(report.unranked),
  };
}

/** What was found in a cluster, a page at first. */
export function foundView(
  found: readonly RankedUnit[],
  pages: number,
  { pane: { findings } }: Messages,
): ClusterView {
  const shown = rankedShown(found, Math.max(1, pages));
  const hidden = found.length - shown.length;
  const more = hidden > 0 ? findings.more(Math.min(RANKING_PAGE, hidden)) : null;
  return { shown, more, few: null };
}

/** The points that the longest bar of a cluster stands for; 0: no bars. */
export function mostPoints(ranked: readonly RankedUnit[]): number {
  return ranked.reduce((most, { total }) => Math.max(most, total), 0);
}

/** How long a bar is in percent; points below 0 have none. */
export function barOf(total: number, most: number): number {
  return most > 0 ? Math.max(0, (total * 100) / most) : 0;
}

/**
 * By unit, how many errors were found in its figures: its place may be owed to one of them. What is
 * missing brings no points and is no mistake.
 */
export function errorsByUnit({ findings }: ScoreReport): ReadonlyMap<string, number> {
  const errors = new Map<string, number>();
  for (const { finding } of findings) {
    const { code, place, severity } = finding;
    if (severity !== 'error' || code.startsWith('missing.') || !('unit' in place)) continue;
    errors.set(place.unit, (errors.get(place.unit) ?? 0) + 1);
  }
  return errors;
}

/** Whether a result can be taken as it stands: somebody was scored, and nothing found is an error. */
export function isSound({ withFigures, findings }: ScoreReport): boolean {
  return withFigures > 0 && findings.every(({ finding }) => finding.severity !== 'error');
}
