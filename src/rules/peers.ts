import { roundHalfUp } from './round';
import { PERCENT_DECIMALS } from './target';

/** Where one result stands among the results of its cluster, its own included. */
export interface Peers {
  /** The best result; the largest where more is better. */
  readonly best: number;
  readonly worst: number;
  /** 1 for the best; equal results share a place. */
  readonly place: number;
  /** How many units have a result. */
  readonly count: number;
}

/** For rules that look at one unit only. */
export const noPeers: Peers = { best: 0, worst: 0, place: 1, count: 1 };

/** Where a result stands among all results of the cluster. */
export function peersOf(own: number, all: readonly number[], atMost: boolean): Peers {
  const largest = Math.max(...all);
  const smallest = Math.min(...all);
  return {
    best: roundHalfUp(atMost ? smallest : largest, PERCENT_DECIMALS),
    worst: roundHalfUp(atMost ? largest : smallest, PERCENT_DECIMALS),
    place: 1 + all.filter((other) => (atMost ? other < own : other > own)).length,
    count: all.length,
  };
}

/** Ranges over all units and the own cell of each, for the formulas of `peersOf`. */
export interface PeerCells {
  /** Condition pairs for the functions on several conditions: the units of the same cluster. */
  readonly sameCluster: string;
  /** The results of all units; blank texts where there is none. */
  readonly results: string;
  readonly ownResult: string;
  /** For all units: 1 + how many results of the cluster are better, and 1 + how many are worse. */
  readonly places: string;
  readonly placesFromLast: string;
  readonly ownPlace: string;
}

/** 1 + how many results of the cluster are better (or worse) than the own one; blank without a result. */
export function placeFormula(
  { sameCluster, results, ownResult }: Pick<PeerCells, 'sameCluster' | 'results' | 'ownResult'>,
  atMost: string,
  from: 'best' | 'worst',
): string {
  const ahead = from === 'best' ? `IF(${atMost},"<",">")` : `IF(${atMost},">","<")`;
  return `IF(${ownResult}="","",1+COUNTIFS(${sameCluster},${results},${ahead}&${ownResult}))`;
}

/** The formulas of `peersOf`. Equal results are averaged, which takes no array formula. */
export function peerFormulas(cells: PeerCells): Readonly<Record<keyof Peers, string>> {
  const { sameCluster, results, places, placesFromLast, ownPlace } = cells;
  const average = (first: string): string =>
    `ROUND(AVERAGEIFS(${results},${sameCluster},${first},1),${PERCENT_DECIMALS})`;
  return {
    best: average(places),
    worst: average(placesFromLast),
    place: ownPlace,
    count: `COUNTIFS(${sameCluster},${places},">0")`,
  };
}
