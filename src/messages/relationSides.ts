import type { EntryFindingValues } from '../plan/entryFindings';

type Sides = Pick<
  EntryFindingValues['relation.broken'],
  'left' | 'leftValue' | 'right' | 'rightValue'
>;

/** What both sides of a relation come to, in a language's numbers; a side that is a number says so itself. */
export function relationSides(
  { left, leftValue, right, rightValue }: Sides,
  shown: (number: number) => string,
): readonly string[] {
  const sides = [
    [left, leftValue],
    [right, rightValue],
  ] as const;
  return sides.flatMap(([side, value]) =>
    side === String(value) ? [] : [`${side} = ${shown(value)}`],
  );
}
