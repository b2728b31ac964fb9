import type { PrintView } from '../../commands/printReports';

/** Whose cards are wanted. */
export type CardsOf =
  | { readonly by: 'everybody' }
  | { readonly by: 'cluster'; readonly code: string }
  /** The ticked ones. */
  | { readonly by: 'hand' };

/** The choice as the list of choices holds it, and back. */
export function cardsKey(whose: CardsOf): string {
  return whose.by === 'cluster' ? `cluster ${whose.code}` : whose.by;
}

export function cardsFrom(key: string): CardsOf {
  if (key.startsWith('cluster ')) return { by: 'cluster', code: key.slice('cluster '.length) };
  return key === 'hand' ? { by: key } : { by: 'everybody' };
}

/** The codes of the units that are meant, in the order of the plan. */
export function cardUnits(
  { units }: PrintView,
  whose: CardsOf,
  ticked: ReadonlySet<string>,
): readonly string[] {
  const meant = units.filter(({ code, cluster }) => {
    switch (whose.by) {
      case 'everybody':
        return true;
      case 'cluster':
        return cluster === whose.code;
      case 'hand':
        return ticked.has(code);
    }
  });
  return meant.map(({ code }) => code);
}

/** How many of these units have no figures yet, so that their cards have no points. */
export function withoutFigures({ units }: PrintView, codes: readonly string[]): number {
  const meant = new Set(codes);
  return units.filter(({ code, hasFigures }) => meant.has(code) && !hasFigures).length;
}
