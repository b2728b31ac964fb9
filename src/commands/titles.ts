import { type SheetKey, sheetTitles } from '../messages/sheetTexts/titles';
import type { Book } from '../sheets/book';
import type { Titles } from '../sheets/scorebook';

/** Tab titles for a scorebook, and which of the usual ones were taken by somebody else's sheet. */
export interface ChosenTitles {
  readonly titles: Titles;
  readonly renamed: readonly { readonly wanted: string; readonly used: string }[];
}

/** A sheet of ours keeps the title it has; a new one gets its usual title, numbered where that is taken. */
export function chooseTitles(book: Book, present: readonly string[]): ChosenTitles {
  const taken = new Set(present.map((title) => title.toLowerCase()));
  const renamed: { wanted: string; used: string }[] = [];
  const chosen = new Map<SheetKey, string>();
  for (const [key, wanted] of Object.entries(sheetTitles) as [SheetKey, string][]) {
    const own = book.sheets.get(key)?.title;
    const used = own ?? free(wanted, taken);
    if (own === undefined && used !== wanted) renamed.push({ wanted, used });
    taken.add(used.toLowerCase());
    chosen.set(key, used);
  }
  return { titles: (key) => chosen.get(key) ?? sheetTitles[key], renamed };
}

/** Characters of a tab's title; Excel takes no more. */
const TITLE_LENGTH = 31;
/** So many are left for a number behind it. */
const NUMBER_LENGTH = 5;

/** A free title for a tab that names something, of which as much stands in it as there is room for. */
export function titleNaming(
  name: string,
  titleOf: (name: string) => string,
  present: readonly string[],
): string {
  const room = TITLE_LENGTH - NUMBER_LENGTH - titleOf('').length;
  const plain = name.replaceAll(/[:\\/?*[\]']/g, '-').slice(0, room);
  return free(titleOf(plain), new Set(present.map((title) => title.toLowerCase())));
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) {
    const title = `${wanted} (${number})`;
    if (!taken.has(title.toLowerCase())) return title;
  }
}
