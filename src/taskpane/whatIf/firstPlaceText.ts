import type { FirstPlaceReport, ToppleReport } from '../../commands/whatIfReports';
import type { Messages } from '../../messages';

/** How many other weights that topple a first place by the same change are named. */
const NAMED = 3;

/** How robust a first place is, in sentences; the second and third only where something topples it. */
export function firstPlaceText(
  { first, outcome }: FirstPlaceReport,
  texts: Messages['whatIf'],
): readonly string[] {
  switch (outcome.is) {
    case 'nobody':
      return [texts.nobody];
    case 'alone':
      return [texts.alone(first)];
    case 'firm':
      return [texts.firm(first)];
    case 'toppled': {
      const [smallest, ...others] = outcome.by;
      const { change, about, weights, lost, then } = smallest;
      const isGroup = change.lever.moves === 'weight';
      const isRest = then.length > 0 && then.every((unit) => first.includes(unit));
      return [
        texts.toppled(first, about, isGroup, change.by, weights),
        ...(lost.length > 0 ? [texts.then(then, isRest)] : []),
        ...alsoAt(others, texts),
      ];
    }
  }
}

function alsoAt(others: readonly ToppleReport[], texts: Messages['whatIf']): readonly string[] {
  if (others.length === 0) return [];
  const places = [...new Set(others.map(({ about }) => about))];
  const named = places.slice(0, NAMED);
  return [texts.alsoAt(named, places.length - named.length)];
}
