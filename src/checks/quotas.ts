import { finding, type Finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import { allowedBy, type QuotaResult } from '../scoring/quotas';

/** Bands held by more units than their quota allows: who would lose it by rank, and where people must decide. */
export function checkQuotas(plan: Plan, results: readonly QuotaResult[]): readonly Finding[] {
  const names = new Map(plan.units.map(({ code, name }) => [code, name]));
  const nameOf = (unit: string): string => names.get(unit) ?? unit;
  return results
    .filter(({ held, allowed }) => held > allowed)
    .map(({ quota, cluster, base, allowed, held, over, between }) => {
      const name = plan.clusters.find(({ code }) => code === cluster)?.name ?? cluster;
      return finding(
        'quota.exceeded',
        'warning',
        { at: 'quota', band: quota.band, field: 'percent' },
        {
          cluster: name,
          band: quota.band,
          percent: quota.percent,
          base,
          allowed,
          byLeast: allowedBy({ ...quota, least: 0 }, base) < allowed,
          held,
          over: over.map(nameOf),
          between: between.map(nameOf),
        },
      );
    });
}
