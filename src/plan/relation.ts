import type { Expression } from './measure';

/**
 * Comparisons of the two sides, in the order of the drop-down; `<>`: they differ. `=>`: where the
 * left is above 0 (or yes), the right must be too. `<=>`: both ways.
 */
export const relationOperators = ['<=', '<', '=', '>=', '>', '<>', '=>', '<=>'] as const;
export type RelationOperator = (typeof relationOperators)[number];

/** What must hold between the figures of one unit ("giỏi + khá <= đạt <= được kiểm tra"). */
export interface Relation {
  readonly code: string;
  readonly left: Expression;
  readonly operator: RelationOperator;
  readonly right: Expression;
  readonly severity: 'error' | 'warning';
  /** The relation in words, shown when it is broken. */
  readonly meaning: string;
}
