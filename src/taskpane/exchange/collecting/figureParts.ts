import type { FigureLine } from './formView';

/** So many lines of a kind are shown without unfolding them. */
const FEW = 8;

/** Lines of one kind that are folded in. */
export interface FoldedLines {
  readonly is: 'new' | 'missing' | 'same';
  readonly lines: readonly FigureLine[];
}

/** The figures of a form, by what has to be looked at. */
export interface FigureParts {
  readonly shown: readonly FigureLine[];
  readonly folded: readonly FoldedLines[];
}

/**
 * What has to be looked at stands open: figures with a finding, then those that differ from the
 * scorebook. Long lists of what is merely new, or left blank, are folded like what is the same.
 */
export function figureParts(lines: readonly FigureLine[]): FigureParts {
  const differing = lines.filter(({ is }) => is !== 'same');
  const plain = (kind: FoldedLines['is']) =>
    lines.filter(({ is, severity }) => is === kind && (kind === 'same' || severity === null));
  const folded = (['new', 'missing', 'same'] as const)
    .map((is) => ({ is, lines: plain(is) }))
    .filter(({ is, lines: { length } }) => (is === 'same' ? length > 0 : length > FEW));
  const away = new Set(folded.flatMap((part) => part.lines));
  const open = differing.filter((line) => !away.has(line));
  return {
    shown: [
      ...open.filter(({ severity }) => severity !== null),
      ...open.filter(({ severity }) => severity === null),
    ],
    folded,
  };
}
