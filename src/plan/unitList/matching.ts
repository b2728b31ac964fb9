import { nameKey, withoutAccents } from '../cleanText';

/** What is called by a code and a name: a kind of unit, a cluster. */
export interface Named {
  readonly code: string;
  readonly name: string;
}

/** A text as headings and short words are compared: without accents, case and punctuation. */
export function plainWords(text: string): string {
  return withoutAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The one that a text means: by its name or code as written, otherwise without accents, where that
 * leaves no doubt. Null where it means none.
 */
export function meant<Item extends Named>(items: readonly Item[], text: string): Item | null {
  const exact = nameKey(text);
  if (exact === '') return null;
  const same = items.find(({ code, name }) => [code, name].some((one) => nameKey(one) === exact));
  if (same) return same;
  const plain = plainWords(text);
  const alike = items.filter(({ code, name }) =>
    [code, name].some((one) => plainWords(one) === plain),
  );
  return alike.length === 1 && plain !== '' ? (alike[0] ?? null) : null;
}

/** As `meant`, or the one kind that has the text among those that its name lists: "Xã" is "Xã, thị trấn". */
export function meantKind<Kind extends Named>(kinds: readonly Kind[], text: string): Kind | null {
  const found = meant(kinds, text);
  if (found) return found;
  const plain = plainWords(text);
  const listing = kinds.filter(({ name }) => listedIn(name).includes(plain));
  return listing.length === 1 && plain !== '' ? (listing[0] ?? null) : null;
}

/** The kind that a unit's own name begins with: "Xã Ba Tô", "Phòng Nội vụ". The longest beginning counts. */
export function kindOfName<Kind extends Named>(kinds: readonly Kind[], unit: string): Kind | null {
  const name = `${plainWords(unit)} `;
  let best: { readonly kind: Kind; readonly length: number } | null = null;
  for (const kind of kinds) {
    for (const words of listedIn(kind.name)) {
      const fits = words !== '' && name.startsWith(`${words} `);
      if (fits && words.length > (best?.length ?? 0)) best = { kind, length: words.length };
    }
  }
  return best?.kind ?? null;
}

/** "Phòng, ban, ngành" lists three. */
function listedIn(name: string): readonly string[] {
  return name.split(/[,;/]/).map(plainWords);
}
