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
