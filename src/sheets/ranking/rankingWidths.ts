import { usualNotes } from '../../messages/noteTexts';
import type { Plan } from '../../plan/plan';
import type { PrintSetup } from '../description';
import { styles } from '../styles';
import { heightFor, type TextLook } from '../textHeight';

/** How the columns of the ranking share the page. */
export interface RankingWidths {
  readonly orientation: PrintSetup['orientation'];
  readonly number: number;
  readonly unit: number;
  /** Of each column of points. */
  readonly part: number;
  readonly total: number;
  readonly rank: number;
  readonly band: number;
  readonly change: number;
  readonly note: number;
}

/** Columns of points that still leave room for the names on an upright page. */
const UPRIGHT_PARTS = 3;

/** Characters across an upright page at six sevenths of its size, as on a page that was turned. */
const UPRIGHT = 104;

/** More columns than an upright page has room for turn it. `parts`: columns of points ahead of the total. */
export function rankingWidths(parts: number, hasChange: boolean): RankingWidths {
  if (parts + (hasChange ? 1 : 0) > UPRIGHT_PARTS) {
    return {
      ...{ orientation: 'landscape', number: 5, unit: 28, part: 8, total: 10 },
      ...{ rank: 7, band: 31, change: 9, note: 48 },
    };
  }
  const fixed = { number: 5, unit: 25, part: 7, total: 9, rank: 6, band: 15, change: 8 } as const;
  const { number, unit, part, total, rank, band, change } = fixed;
  const taken = number + unit + part * parts + total + rank + band + (hasChange ? change : 0);
  return { orientation: 'portrait', ...fixed, note: UPRIGHT - taken };
}

/** Points of a unit's row: whichever of the cluster's units, bands and usual notes stands in it. */
export function rankingRowHeight(plan: Plan, cluster: string, widths: RankingWidths): number {
  const names = plan.units.filter((unit) => unit.cluster === cluster).map(({ name }) => name);
  const texts = (all: readonly string[], width: number, look: TextLook) =>
    all.map((text) => ({ text, width, look }));
  // The best row is bold; it is seldom the one with a long note.
  const strong = { ...styles.computedText, bold: true };
  return heightFor(
    [
      ...texts(names, widths.unit, strong),
      ...texts(
        plan.bands.map(({ name }) => name),
        widths.band,
        strong,
      ),
      ...texts(
        plan.bands.flatMap(({ name }) => usualNotes(name)),
        widths.note,
        styles.remark,
      ),
    ],
    20,
  );
}
