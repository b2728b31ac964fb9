import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { bandFrom, obstaclesTo } from '../bands';
import { type ExplainContext, explainPoint, named, namedGroup } from './explainPoint';
import { aheadOf, explainRank } from './explainRank';
import { explainGroups, explainTotal } from './explainTotal';
import type { BandExplanation, NamedObstacle } from './totalExplanation';
import type { Explainable, UnitExplanation } from './explanation';
import type { Named } from './pointExplanation';
import type { QuotaExplanation } from './rankExplanation';
import { type Gains, gainsOf } from './gains';
import { unitPoints, type UnitPoints } from '../points';
import type { QuotaResult } from '../quotas';
import type { RankedResult } from '../result';
import { inputs } from '../scorePlan';
import { waysUp } from './wayUp';

/** A unit's whole result from the figures to the rank; null where the plan has no such unit. */
export function explainUnit(of: Explainable, code: string): UnitExplanation | null {
  const { plan, entries, decided, scored } = of;
  const unit = plan.units.find((other) => other.code === code);
  const result = scored.units.find((other) => other.unit === code);
  if (!unit || !result) return null;
  const context: ExplainContext = {
    ...of,
    figures: new Map(plan.figures.map((figure) => [figure.code, figure])),
    inputOf: inputs(plan, entries, decided),
  };
  const points = unitPoints(unit, result.outcomes, decided.appraisals.get(code) ?? new Map());
  const cluster = plan.clusters.find((other) => other.code === unit.cluster);
  const told = plan.criteria.map((one) => explainPoint(context, unit, one, result, points));
  const needs = told.flatMap(({ criterion, need }) =>
    need ? [[criterion.code, need] as const] : [],
  );
  const gains = gainsOf(of, unit, new Map(needs));
  const explained = told.map((point) => ({ ...point, gain: gainIn(gains, point.criterion) }));
  return {
    unit: named(unit),
    cluster: cluster ? named(cluster) : { code: unit.cluster, name: unit.cluster },
    points: explained,
    groups: explainGroups(plan, points, result.official),
    total: explainTotal(plan, points, result.official),
    band: explainBand(plan, unit, points, result),
    rank: explainRank(of, points, result),
    ways: waysUp(of, result, aheadOf(of, result), gains, explained),
    quotas: scored.quotas.flatMap((quota) => explainQuota(plan, quota, result)),
  };
}

function gainIn({ all }: Gains, { code }: Named): number | null {
  return all.find(({ criterion }) => criterion.code === code)?.points ?? null;
}

function explainBand(
  plan: Plan,
  unit: Unit,
  points: UnitPoints,
  { band: index, official }: RankedResult,
): BandExplanation {
  const band = plan.bands[index];
  const better = plan.bands[index - 1];
  return {
    name: band?.name ?? '',
    from: band ? bandFrom(band, unit.kind) : 0,
    better: better
      ? { name: better.name, obstacles: namedObstacles(plan, index - 1, points, official) }
      : null,
  };
}

function namedObstacles(
  plan: Plan,
  index: number,
  points: UnitPoints,
  official: RankedResult['official'],
): readonly NamedObstacle[] {
  const criterion = (code: string): Named =>
    named(plan.criteria.find((one) => one.code === code) ?? { code, name: code });
  return obstaclesTo(plan, index, points, official).map((obstacle) => {
    switch (obstacle.is) {
      case 'points':
        return obstacle;
      case 'group':
        return { ...obstacle, group: namedGroup(plan, obstacle.group) };
      case 'criterion':
      case 'capBand':
      case 'dropBand':
        return { ...obstacle, criterion: criterion(obstacle.criterion) };
    }
  });
}

/** A quota concerns the units that hold its band or a better one. */
function explainQuota(
  { bands, clusters }: Plan,
  { quota, cluster, base, allowed, held, over, between }: QuotaResult,
  { unit, band, rank, cluster: own }: RankedResult,
): readonly QuotaExplanation[] {
  const lowest = bands.findIndex(({ name }) => name === quota.band);
  if (rank === null || band > lowest || (cluster !== null && cluster !== own)) return [];
  const state = over.includes(unit) ? 'over' : between.includes(unit) ? 'between' : 'within';
  const name = clusters.find(({ code }) => code === cluster)?.name ?? cluster;
  const { percent } = quota;
  return [{ band: quota.band, cluster: name, percent, base, allowed, held, state }];
}
