import { finding, type Finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import type { RankedResult } from '../scoring/result';

/** Units of a cluster that share a rank after the whole tie chain: somebody has to decide or accept it. */
export function checkTies(plan: Plan, results: readonly RankedResult[]): readonly Finding[] {
  const shared = new Map<string, RankedResult[]>();
  for (const result of results) {
    const key = JSON.stringify([result.cluster, result.rank]);
    shared.set(key, [...(shared.get(key) ?? []), result]);
  }
  const names = new Map(plan.units.map(({ code, name }) => [code, name]));
  return [...shared.values()].flatMap((members) => {
    const [first] = members;
    // No rank is nothing that can be shared.
    if (first?.rank == null || members.length < 2) return [];
    const cluster = plan.clusters.find(({ code }) => code === first.cluster)?.name;
    return [
      finding(
        'rank.tie',
        'note',
        { at: 'order', unit: first.unit },
        {
          cluster: cluster ?? first.cluster,
          rank: first.rank,
          total: first.official.total,
          units: members.map(({ unit }) => names.get(unit) ?? unit),
        },
      ),
    ];
  });
}
