import type { CellValue } from '../../plan/entry';
import { type Finding, finding, type Place } from '../../plan/finding';
import { columnLetters } from '../address';
import { type SheetContents, valueAt } from '../book';
import { addressOf, type Difference, differences } from '../compare/compare';
import { describedContents } from '../describedBook';
import { sameCards } from '../cards/cardsSheet';
import type { SheetDescription } from '../description';
import { rowNames } from '../names';
import type { PointsLayout } from '../points/layout';
import { sameCodes } from '../compare/sameCodes';

/** Of so many cells each is named; of more there is the number. */
const NAMED_CELLS = 20;

/**
 * The cells of a sheet that somebody typed over, and that are written anew: formulas, and texts of
 * the head where the plan itself is unchanged. None where the columns changed, or the cards that stand
 * there: then all is new.
 */
export function restoredCells(
  sheet: SheetDescription,
  contents: SheetContents | undefined,
  planUnchanged: boolean,
): readonly Difference[] {
  if (!contents || !sameCodes(sheet, contents)) return [];
  if (sheet.key === 'cards' && !sameCards(sheet, contents)) return [];
  const rowsName = rowNames[sheet.key];
  const firstUnit = sheet.names.find(({ name }) => name === rowsName)?.area.row ?? 0;
  const wanted = describedContents(sheet);
  const isHeadText = ({ row, column }: Difference): boolean =>
    planUnchanged && row < firstUnit && valueAt(wanted, row, column) !== '';
  return differences(sheet, contents).filter((one) => one.typedOver || isHeadText(one));
}

/**
 * The cells of Điểm whose points are not what the figures give: where a formula was changed into
 * another one. Sums, ranks and bands that follow from them are not named.
 */
export function restoredPoints(
  at: PointsLayout,
  criteria: readonly { readonly code: string }[],
  differing: readonly Finding[],
): readonly Finding[] {
  const columns = new Set(criteria.map(({ code }) => columnLetters(at.column(code))));
  const named = differing.flatMap((one) =>
    one.code === 'integrity.cellDiffers' && columns.has(one.values.address.replace(/\d+/, ''))
      ? [one]
      : [],
  );
  const [first] = differing.flatMap((one) => (one.code === 'integrity.cellDiffers' ? [one] : []));
  if (!first) return [];
  const { sheet } = first.values;
  if (named.length === 0) return [unnamed(first.place, sheet, differing.length)];
  return told(
    sheet,
    named.map(({ place, values: { address, found } }) => ({ place, address, found })),
  );
}

/** A finding for each of the first cells, and one with the number of the others. */
export function restoredFindings(
  sheet: string,
  cells: readonly Pick<Difference, 'row' | 'column' | 'found'>[],
): readonly Finding[] {
  return told(
    sheet,
    cells.map(({ found, ...cell }) => {
      const address = addressOf(cell);
      return { place: { at: 'cell', sheet, address }, address, found };
    }),
  );
}

/** A cell as it was before it was written anew. */
interface RestoredCell {
  readonly place: Place;
  readonly address: string;
  readonly found: CellValue;
}

function told(sheet: string, cells: readonly RestoredCell[]): readonly Finding[] {
  const [next] = cells.slice(NAMED_CELLS);
  return [
    ...cells
      .slice(0, NAMED_CELLS)
      .map(({ place, address, found }) =>
        finding('integrity.cellRestored', 'note', place, { sheet, address, found }),
      ),
    ...(next ? [unnamed(next.place, sheet, cells.length - NAMED_CELLS)] : []),
  ];
}

function unnamed(place: Place, sheet: string, cells: number): Finding {
  return finding('integrity.cellsRestored', 'note', place, { sheet, cells });
}
