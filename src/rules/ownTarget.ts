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

/** The target that counts for a unit: its own (null: none) where it demands more than the plan's. */
export function ownTargetOf(criterion: Criterion, own: number | null): number {
  return targetOf({ target: criterion.target, comparison: directionOf(criterion) }, own);
}

/** The formula of `ownTargetOf`: the plan's own cell where the rule's points do not hang on a target. */
export function ownTargetFormula(
  { rule }: Criterion,
  cells: { readonly target: string; readonly own: () => string; readonly atMost: string },
): string {
  const { needs, looksAt } = rules[rule];
  if (!needs.target || looksAt !== 'numbers') return cells.target;
  return targetFormula(cells.target, cells.own(), needs.comparison ? cells.atMost : 'FALSE');
}
