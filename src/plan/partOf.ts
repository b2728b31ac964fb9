import type { Expression, Measure } from './measure';
import type { Relation } from './relation';

/**
 * Whether a ratio is a part of a whole, so that it cannot be above 100 %: its numerator is among what
 * the denominator sums up, or relations that must hold keep it within ("giỏi + khá <= đạt <= được kiểm tra").
 */
export function isPartOfWhole(
  { numerator, denominator }: Measure,
  relations: readonly Relation[],
): boolean {
  if (denominator === null) return false;
  if (isSummand(numerator, denominator)) return true;
  const within = relations.filter(({ severity }) => severity === 'error').flatMap(bounds);
  const reached = new Set([textOf(numerator)]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const { less, more } of within) if (reached.has(less)) reached.add(more);
  }
  return reached.has(textOf(denominator));
}

/** What a relation says of which side is not above which. */
function bounds({ left, operator, right }: Relation) {
  const [a, b] = [textOf(left), textOf(right)];
  switch (operator) {
    case '<=':
    case '<':
      return [{ less: a, more: b }];
    case '>=':
    case '>':
      return [{ less: b, more: a }];
    case '=':
      return [
        { less: a, more: b },
        { less: b, more: a },
      ];
    case '<>':
    case '=>':
    case '<=>':
      return [];
  }
}

/** Figures are counts and amounts, never below 0: a sum is not less than what it sums up. */
function isSummand(part: Expression, whole: Expression): boolean {
  const isSum = whole.terms.every(({ coefficient }) => coefficient > 0);
  return (
    isSum &&
    (part.constant ?? 0) <= (whole.constant ?? 0) &&
    part.terms.every((term) =>
      whole.terms.some(
        ({ figure, coefficient }) => figure === term.figure && coefficient >= term.coefficient,
      ),
    )
  );
}

/** The same text for expressions that sum up the same, in whatever order. */
function textOf({ terms, constant = 0 }: Expression): string {
  const parts = terms.map(({ coefficient, figure }) => `${coefficient}*${figure}`).sort();
  return [...parts, String(constant)].join('+');
}
