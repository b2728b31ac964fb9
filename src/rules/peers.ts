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

/**
 * Results this close, as a share of themselves, are equal: COUNTIFS takes its condition as a text of
 * 15 digits, and the best of a cluster would fall behind itself with a result like 100/3.
 */
const SAME = 1e-14;

/** For rules that look at one unit only. */
export const noPeers: Peers = { best: 0, worst: 0, place: 1, count: 1 };

/** The formulas of `noPeers`. */
export const noPeerFormulas = { best: '0', worst: '0', place: '1', count: '1' } as const;

/** Where a result stands among all results of the cluster. */
export function peersOf(own: number, all: readonly number[], atMost: boolean): Peers {
  const largest = Math.max(...all);
  const smallest = Math.min(...all);
  const margin = Math.abs(own) * SAME;
  return {
    best: roundHalfUp(atMost ? smallest : largest, PERCENT_DECIMALS),
    worst: roundHalfUp(atMost ? largest : smallest, PERCENT_DECIMALS),
    place: 1 + all.filter((other) => (atMost ? other < own - margin : other > own + margin)).length,
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
  const margin = `ABS(${ownResult})*${String(SAME).toUpperCase()}`;
  const less = `"<"&(${ownResult}-${margin})`;
  const more = `">"&(${ownResult}+${margin})`;
  const ahead = from === 'best' ? `${less},${more}` : `${more},${less}`;
  const count = `COUNTIFS(${sameCluster},${results},IF(${atMost},${ahead}))`;
  return `IF(${ownResult}="","",1+${count})`;
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
