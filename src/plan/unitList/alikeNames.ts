import { nameKey } from '../cleanText';
import type { ListRemark } from './listRemark';

/** In front of a commune's name it says no more than that: UBND xã Ba Vì is xã Ba Vì. */
const OFFICE =
  /^(ubnd|[uủ][yỷ] ban nhân dân|đảng ủy|hđnd[\s,-]+(và )?ubnd)\s+(?=(xã|phường|thị trấn|tt)\s)/u;

/** An address or another addition behind a name: in brackets, or behind a dash and with a number. */
const ADDITION = /\s*(\([^()]*\)|[–—-]\s[^–—]*\d[^–—]*)$/u;

function bareName(name: string): string {
  return nameKey(name).replace(OFFICE, '').replace(ADDITION, '').trim();
}

/**
 * Names that differ from another's only in what many add to it: each of these may be one unit written in two ways.
 * `there`: the names of units that the scorebook has already.
 */
export function alikeNames(
  rows: readonly { readonly line: number; readonly name: string }[],
  there: readonly { readonly name: string }[],
): readonly ListRemark[] {
  const known = new Map<string, { name: string; isBare: boolean }>();
  const seen = (name: string): string | null => {
    const bare = bareName(name);
    const isBare = nameKey(name) === bare;
    const other = known.get(bare);
    // Of two with additions neither is the other: Trạm y tế (cơ sở 1), Trạm y tế (cơ sở 2).
    if (!other || (isBare && !other.isBare)) known.set(bare, { name, isBare });
    return other && (isBare || other.isBare) ? other.name : null;
  };
  for (const { name } of there) seen(name);
  return rows.flatMap(({ line, name }): ListRemark[] => {
    const other = seen(name);
    return other === null ? [] : [{ code: 'nameAlike', line, name, other }];
  });
}
