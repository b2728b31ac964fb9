import type { Content } from '../description';
import type { SheetDraft } from '../draft';
import { growRows } from '../grownRows';
import { type Column, putRecords, RECORD_HEIGHT, type RecordArea } from '../record';
import { styles } from '../styles';
import { heightFor } from '../textHeight';

/** Blank rows of a table for what people add. */
const SPARE = 3;

/** Puts tables of records one below the other, each under its heading and with a blank row behind. */
export interface TableStack {
  /**
   * `name` is the workbook's name of the table, `spare` its blank rows; `rowHeight`: points that a
   * record's row has at least.
   */
  add<Item>(
    name: string,
    heading: string,
    columns: readonly Column<Item>[],
    items: readonly Item[],
    room?: { readonly spare?: number; readonly rowHeight?: number },
  ): RecordArea;
  /** The row in which the next table would begin. */
  next(): number;
}

/** Begins at `row`, on a sheet whose columns are `widths` characters wide. */
export function tableStack(
  draft: SheetDraft<string>,
  row: number,
  widths: readonly number[],
): TableStack {
  let next = row;
  return {
    add(name, heading, columns, items, { spare = SPARE, rowHeight = RECORD_HEIGHT } = {}) {
      draft.put(next, 0, [[heading]], 'section').height(next, 26);
      const heads = columns.map((column, index) => ({
        text: column.heading,
        width: widths[index] ?? 0,
        look: styles.head,
      }));
      const at = { row: next + 1, headHeight: heightFor(heads, 20), rowHeight };
      const area = putRecords(draft, { name, columns, items, spare, ...at });
      const texts = items.map((item) => columns.map(({ content }) => textOf(content(item))));
      growRows(draft, area.first, widths, texts, rowHeight);
      next = area.first + area.rows + 1;
      return area;
    },
    next: () => next,
  };
}

/** What a cell shows as it is described. */
export function textOf(content: Content): string {
  return typeof content === 'string' || typeof content === 'number' ? String(content) : '';
}
