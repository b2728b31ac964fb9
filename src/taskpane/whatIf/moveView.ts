import type { Trial, UnitMove } from '../../commands/whatIfReports';
import type { Messages } from '../../messages';

/** What a trial comes to, as the pane lists it. */
export interface MovesView {
  /** The whole of it in one sentence. */
  readonly summary: string;
  /** The clusters in which a rank or a band changes, with those units, the best first. */
  readonly clusters: readonly {
    readonly cluster: string;
    readonly moves: readonly MoveLine[];
  }[];
  /** How many more there are than are listed. */
  readonly hidden: number;
}

/** How many units are listed: each move of the dial draws them anew. */
const LISTED = 50;

/** One unit that changes, in words. The direction is said in words too: an arrow alone would not do. */
export interface MoveLine {
  readonly unit: string;
  readonly name: string;
  readonly direction: 'up' | 'down' | 'level';
  readonly rank: string;
  /** How many places; blank where none, or where it had or has no rank. */
  readonly places: string;
  readonly points: string;
  /** Blank where the band stays. */
  readonly band: string;
}

/** Puts the units that change their rank or band in words, and counts those that change their points only. */
export function movesView(
  moves: Extract<Trial, { ok: true }>['moves'],
  texts: Messages['whatIf'],
): MovesView {
  const ranks = moves.filter(hasOtherRank);
  const bands = moves.filter((move) => !hasOtherRank(move) && hasOtherBand(move));
  const others = moves.length - ranks.length - bands.length;
  const changed = moves.filter((move) => hasOtherRank(move) || hasOtherBand(move));
  const seen = changed.slice(0, LISTED);
  const clusters = [...new Set(seen.map(({ cluster }) => cluster))];
  return {
    summary: summaryOf(ranks.length, bands.length, others, texts),
    clusters: clusters.map((cluster) => ({
      cluster,
      moves: seen.filter((move) => move.cluster === cluster).map((move) => lineOf(move, texts)),
    })),
    hidden: changed.length - seen.length,
  };
}

function summaryOf(
  ranks: number,
  bands: number,
  others: number,
  texts: Messages['whatIf'],
): string {
  if (ranks + bands > 0) return texts.moved(ranks, bands, others);
  return others > 0 ? texts.noRank(others) : texts.nothing;
}

function lineOf(move: UnitMove, texts: Messages['whatIf']): MoveLine {
  const { unit, name, before, after, places, points } = move;
  return {
    unit,
    name,
    direction: directionOf(move),
    rank: texts.rank(before.rank, after.rank),
    places: places === null || places === 0 ? '' : texts.places(places),
    points: texts.points(before.total, after.total, points),
    band: hasOtherBand(move) ? texts.band(before.bandName, after.bandName) : '',
  };
}

/** A better rank is up, and so is a rank where there was none. */
function directionOf({ before, after }: UnitMove): MoveLine['direction'] {
  const [from, to] = [before.rank ?? Infinity, after.rank ?? Infinity];
  if (from === to) return 'level';
  return to < from ? 'up' : 'down';
}

function hasOtherRank({ before, after }: UnitMove): boolean {
  return before.rank !== after.rank;
}

function hasOtherBand({ before, after }: UnitMove): boolean {
  return before.band !== after.band;
}
