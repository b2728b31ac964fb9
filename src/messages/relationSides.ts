import type { EntryFindingValues } from '../plan/entryFindings';

type Broken = EntryFindingValues['relation.broken'];

/** How a language writes numbers and names. */
interface Writing {
  readonly shown: (number: number) => string;
  readonly quoted: (name: string) => string;
}

/** The sides of a relation in words, as `formatExpression` wrote them: codes become what they are called. */
export function relationWords(
  { left, right, figures, labels }: Pick<Broken, 'left' | 'right' | 'figures' | 'labels'>,
  { shown, quoted }: Writing,
): readonly [left: string, right: string] {
  const called = new Map(figures.map((code, index) => [code, labels[index] ?? code]));
  const inWords = (side: string): string =>
    side.replaceAll(/[A-Za-z]\w*|(\d+(?:\.\d+)?)(\*?)/g, (part, number?: string, times = '') =>
      number === undefined
        ? quoted(called.get(part) ?? part)
        : `${shown(Number(number))}${times === '' ? '' : ' × '}`,
    );
  return [inWords(left), inWords(right)];
}

/** The operators that hold one side against a limit. */
export type LimitOperator = Extract<Broken['operator'], '<=' | '<' | '>=' | '>' | '<>'>;
const limiting: ReadonlySet<Broken['operator']> = new Set<LimitOperator>([
  '<=',
  '<',
  '>=',
  '>',
  '<>',
]);

function isLimiting(operator: Broken['operator']): operator is LimitOperator {
  return limiting.has(operator);
}

/**
 * What was found and what it is held against, where the relation names a limit; null where both sides
 * are on a par. The limit comes with the words it was reckoned from, unless it is a number itself.
 */
export function foundAndLimit(
  broken: Broken,
  writing: Writing,
): {
  readonly found: string;
  readonly operator: LimitOperator;
  readonly limit: string;
} | null {
  const { operator } = broken;
  if (!isLimiting(operator)) return null;
  const [left, right] = relationWords(broken, writing);
  const { shown } = writing;
  const isNumber = (side: string, value: number): boolean => side === String(value);
  const { leftValue, rightValue } = broken;
  return {
    found: isNumber(broken.left, leftValue) ? left : `${left} = ${shown(leftValue)}`,
    operator,
    limit: isNumber(broken.right, rightValue) ? right : `${shown(rightValue)} (${right})`,
  };
}

/** What both sides come to; a side that is a number says so itself. */
export function relationSides(broken: Broken, writing: Writing): readonly string[] {
  const [left, right] = relationWords(broken, writing);
  const sides = [
    [broken.left, left, broken.leftValue],
    [broken.right, right, broken.rightValue],
  ] as const;
  return sides.flatMap(([side, words, value]) =>
    side === String(value) ? [] : [`${words} = ${writing.shown(value)}`],
  );
}
