import type { RankedUnit, ScoreReport } from '../../commands/reports';
import type { Messages } from '../../messages';

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
