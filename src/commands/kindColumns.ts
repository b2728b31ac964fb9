import { addTable } from '../excel/draw';
import { type OpenBook, readBook } from '../excel/readBook';
import { journalTexts } from '../messages/sheetTexts/records';
import { missingKindColumns } from '../sheets/planTables/kindColumns';
import type { SheetKey } from '../sheets/description';
import { noteDown } from './journal';

/** A book that has a column for each kind of unit, and what had to be added for that. */
export interface GrownBook {
  readonly book: OpenBook;
  readonly grown: readonly SheetKey[];
  /** Headings of the columns that were added. */
  readonly columns: readonly string[];
}

/**
 * Gives kinds of units that were added to Kế hoạch their columns in the plan's tables, and reads the
 * book again. Comes before the plan is judged: until there is a column, nobody can enter the points
 * that the plan is refused for. Nothing is written where no column is missing.
 */
export async function withKindColumns(
  context: Excel.RequestContext,
  book: OpenBook,
): Promise<GrownBook> {
  const added = missingKindColumns(book);
  const columns = added.flatMap(({ headings }) => headings);
  if (columns.length === 0) return { book, grown: [], columns };
  for (const { cells } of added) addTable(context, cells, book);
  await noteDown(context, book, [{ action: journalTexts.columns, detail: columns.join('; ') }]);
  return { book: await readBook(context), grown: added.map(({ cells }) => cells.key), columns };
}
