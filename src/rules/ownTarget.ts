import type { Comparison, Criterion } from '../plan/criterion';
import { rules } from './index';
import { targetFormula, targetOf } from './target';

/**
 * On which side a criterion's target lies, for asking whether another one demands more. To a rule
 * that does not look at the comparison more is always better.
 */
export function directionOf({ rule, comparison }: Criterion): Comparison {
  return rules[rule].needs.comparison ? comparison : '>=';
}

/** Whether a unit's points under a rule hang on a target: a share of units is demanded of the whole plan only. */
export function pointsHangOnTarget({ rule }: Pick<Criterion, 'rule'>): boolean {
  const { needs, looksAt } = rules[rule];
  return needs.target && looksAt === 'numbers';
}

/** The target that counts for a unit: its own (null: none) where it demands more than the plan's. */
export function ownTargetOf(criterion: Criterion, own: number | null): number {
  return targetOf({ target: criterion.target, comparison: directionOf(criterion) }, own);
}

/** The formula of `ownTargetOf`: the plan's own cell where the rule's points do not hang on a target. */
export function ownTargetFormula(
  criterion: Criterion,
  cells: { readonly target: string; readonly own: () => string; readonly atMost: string },
): string {
  if (!pointsHangOnTarget(criterion)) return cells.target;
  const { comparison } = rules[criterion.rule].needs;
  return targetFormula(cells.target, cells.own(), comparison ? cells.atMost : 'FALSE');
}
