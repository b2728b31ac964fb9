import type { ScoreReport } from '../../commands/reports';

export const targetStates = ['reached', 'short', 'open'] as const;
export type TargetState = (typeof targetStates)[number];

/** All targets of the plan, whatever became of them. */
export function allTargets(targets: ScoreReport['targets']): number {
  return targets.reached + targets.short + targets.open;
}

/** The states that occur, with the share of the bar that each of them fills, in percent. */
export function targetShares(
  targets: ScoreReport['targets'],
): readonly { readonly state: TargetState; readonly percent: number }[] {
  const all = allTargets(targets);
  return targetStates
    .filter((state) => targets[state] > 0)
    .map((state) => ({ state, percent: (targets[state] * 100) / all }));
}
