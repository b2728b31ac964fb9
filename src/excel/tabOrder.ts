import { sheetTitles } from '../messages/sheetTexts/titles';

/** The scorebook's sheets as people go through them. */
const order: readonly string[] = Object.keys(sheetTitles);

/**
 * Where a new tab belongs: behind the last of those that stand before it in a scorebook, and at the end
 * where there is none. `keys`: what the tabs are now, from the left; null for somebody else's.
 */
export function placeOfTab(key: string, keys: readonly (string | null)[]): number {
  const own = order.indexOf(key);
  const isBefore = keys.map((other) => other !== null && order.indexOf(other) < own);
  return isBefore.includes(true) ? isBefore.lastIndexOf(true) + 1 : keys.length;
}
