import { type SheetContents, valueAt } from '../book';
import { describedContents } from '../describedBook';
import type { SheetDescription } from '../description';
/** Whether a sheet still has the columns of its description: its code row reads the same. */
export function sameCodes(sheet: SheetDescription, contents: SheetContents): boolean {
  const [name] = sheet.names;
  if (!name) return true;
  const { row, columns } = name.area;
  const wanted = describedContents(sheet);
  return Array.from({ length: columns }).every(
    (_, column) => valueAt(wanted, row, column) === valueAt(contents, row, column),
  );
}
