import { writeWorkbook } from '../../src/xlsx/write';
import { decisiveRows, wrongRows } from '../sheets/agreement/decisiveRows';
import { bare } from '../sheets/agreement/disagreements';
import { markBook, markDisagreements, randomRows } from '../sheets/agreement/markCases';
import { recalculate } from './recalculate';

test('LibreOffice marks rows of figures and says of them what the add-in finds', async () => {
  const book = markBook([
    ...Object.values(decisiveRows).flat(),
    ...wrongRows(),
    ...randomRows(25, 79),
  ]);
  const unread = new Set<string>(['ranking', 'overview']);
  const sheets = book.sheets.filter(({ key }) => !unread.has(key)).map(bare);
  const xlsx = await writeWorkbook({ sheets, title: 'Dấu', properties: new Map() });
  const values = (await recalculate(xlsx)).get('Số liệu') ?? [];
  const found = markDisagreements(book, (row, column) => values[row]?.[column] ?? '', 'counted');
  expect(found.slice(0, 10)).toEqual([]);
});
