import { sameText } from '../plan/entry';
import type { Rung, Scale } from '../plan/figure';
import type { RuleCells } from './rule';

/** The rung of a level by its name. */
export function rungAt(scale: Scale | null, text: string): Rung | null {
  return scale?.rungs.find(({ at }) => sameText(String(at), text)) ?? null;
}

/**
 * The percentage of the level in a cell. Compares with `=` and not with MATCH, which takes `*` and
 * `?` for wildcards: a typed "*" would be the first level.
 */
export function levelFormula(
  text: string,
  { scaleAt, scalePercent }: Pick<RuleCells, 'scaleAt' | 'scalePercent'>,
): string {
  return `SUMPRODUCT((${text}=${scaleAt})*${scalePercent})`;
}
