import type { PrintView } from '../../commands/printReports';

/** Whose cards are wanted. */
export type CardsOf =
  { readonly by: 'everybody' } | { readonly by: 'cluster' | 'unit'; readonly code: string };

/** The choice as the list of choices holds it, and back. */
export function cardsKey(whose: CardsOf): string {
  return whose.by === 'everybody' ? whose.by : `${whose.by} ${whose.code}`;
}

export function cardsFrom(key: string): CardsOf {
  const [by = '', ...code] = key.split(' ');
  return by === 'cluster' || by === 'unit' ? { by, code: code.join(' ') } : { by: 'everybody' };
}

/** The codes of the units that are meant, in the order of the plan. */
export function cardUnits({ units }: PrintView, whose: CardsOf): readonly string[] {
  const meant = units.filter(({ code, cluster }) => {
    switch (whose.by) {
      case 'everybody':
        return true;
      case 'cluster':
        return cluster === whose.code;
      case 'unit':
        return code === whose.code;
    }
  });
  return meant.map(({ code }) => code);
}

/** The clusters that have units, with how many. */
export function clusterSizes({ clusters, units }: PrintView) {
  return clusters.flatMap(({ code, name }) => {
    const size = units.filter(({ cluster }) => cluster === code).length;
    return size === 0 ? [] : [{ code, name, size }];
  });
}
