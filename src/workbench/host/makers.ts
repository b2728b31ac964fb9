import { intersection } from './address';
import type { Book, Makers } from './book';
import { RangeAreasObject } from './classes/areas';
import { RangeObject } from './classes/range';
import { TableCollectionObject, TableObject } from './classes/tables';
import { WorkbookObject } from './classes/workbook';
import { WorksheetObject } from './classes/worksheet';
import type { CellBlock } from './model';

const plain = ({ startRow, startColumn, endRow, endColumn }: CellBlock): CellBlock => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

/** The objects that lead to each other in circles. */
export const makers: Makers = {
  workbook: (book: Book) => new WorkbookObject(book),
  worksheet: (book, sheetId) => new WorksheetObject(book, sheetId),
  range: (book, sheetId, block) => new RangeObject(book, sheetId, plain(block)),
  areas: (book, sheetId, blocks) => new RangeAreasObject(book, sheetId, blocks.map(plain)),
  table: (book, sheetId, tableId) => new TableObject(book, sheetId, tableId),
  tablesOfRange: (book, sheetId, block) =>
    new TableCollectionObject(book, sheetId, (table) => Boolean(intersection(table.range, block))),
};
