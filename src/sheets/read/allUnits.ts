import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import type { Book } from '../book';
import { names } from '../names';
import { readRecords } from '../record';
import { RowReader } from './readCells';
import { readUnit } from './readRows';

/** Every unit of the sheet Đơn vị, also those that do not exist in the period: they are kept there for others. */
export function allUnits(book: Book, { unitKinds, clusters }: Plan): readonly Unit[] {
  const rows = readRecords(book, names.units) ?? [];
  return rows.map((row) => {
    const code = row.text('code');
    return readUnit(new RowReader(row, code, '', []), code, unitKinds, clusters);
  });
}
