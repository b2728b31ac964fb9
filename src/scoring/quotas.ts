import type { Plan } from '../plan/plan';
import type { Quota } from '../plan/ranking';
import { roundHalfUp } from '../rules/round';
import { SUM_DECIMALS } from '../rules/sum';
import { better } from './rank';
import type { RankedResult } from './result';

/** A quota against what was found, in one cluster or in the whole plan. */
export interface QuotaResult {
  readonly quota: Quota;
  /** Null: the whole plan. */
  readonly cluster: string | null;
  readonly base: number;
  readonly allowed: number;
  readonly held: number;
  /** Units beyond the quota: they would lose the band, the last by rank first. */
  readonly over: readonly string[];
  /** Units that are equal to each other where the quota ends: somebody has to decide between them. */
  readonly between: readonly string[];
}

/** How many may hold a band: 20 % of 35 are 7, and of 34 they are 6. */
export function allowedBy({ percent, least }: Quota, base: number): number {
  return Math.max(least, Math.floor(roundHalfUp((percent * base) / 100, SUM_DECIMALS)));
}

/** Every quota in every place that it holds in. Nobody loses a band by it: people decide. */
export function quotaResults(plan: Plan, units: readonly RankedResult[]): readonly QuotaResult[] {
  return plan.quotas.flatMap((quota) => {
    const clusters = quota.scope === 'plan' ? [null] : plan.clusters.map(({ code }) => code);
    return clusters.map((cluster) => {
      const members = units.filter((unit) => cluster === null || unit.cluster === cluster);
      return quotaResult(plan, quota, cluster, members);
    });
  });
}

function quotaResult(
  { bands }: Plan,
  quota: Quota,
  cluster: string | null,
  members: readonly RankedResult[],
): QuotaResult {
  const ranked = members.filter(({ rank }) => rank !== null);
  const holding = (name: string | null): readonly RankedResult[] => {
    const lowest = bands.findIndex((band) => band.name === name);
    return name === null ? ranked : ranked.filter(({ band }) => band <= lowest);
  };
  const holders = holding(quota.band);
  const base = holding(quota.base).length;
  const allowed = allowedBy(quota, base);
  const countOf = (unit: RankedResult, isAhead: (order: number) => boolean): number =>
    holders.filter((other) => isAhead(better(other, unit))).length;
  const beyond = holders.filter((unit) => countOf(unit, (order) => order <= 0) > allowed);
  const isOver = (unit: RankedResult): boolean => countOf(unit, (order) => order < 0) >= allowed;
  const codes = (found: readonly RankedResult[]): readonly string[] =>
    [...found].sort(better).map(({ unit }) => unit);
  return {
    quota,
    cluster,
    base,
    allowed,
    held: holders.length,
    over: codes(beyond.filter(isOver)),
    between: codes(beyond.filter((unit) => !isOver(unit))),
  };
}
