import { sheetTitles } from '../messages/sheetTexts/titles';

/** The scorebook's sheets as people go through them. */
const order: readonly string[] = Object.keys(sheetTitles);

/**
 * Where a new tab belongs: behind the nearest of those that stand before it in a scorebook; ahead of the
 * nearest one after it where there is none; at the end where there is neither. `keys`: what the tabs are
 * now, from the left; null for somebody else's.
 */
export function placeOfTab(key: string, keys: readonly (string | null)[]): number {
  const own = order.indexOf(key);
  const isThere = (other: string): boolean => keys.includes(other);
  const before = order.slice(0, Math.max(0, own)).reverse().find(isThere);
  if (before !== undefined) return keys.indexOf(before) + 1;
  const after = order.slice(own + 1).find(isThere);
  return own < 0 || after === undefined ? keys.length : keys.indexOf(after);
}
