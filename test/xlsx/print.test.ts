import { readXlsx } from 'hucre/xlsx';
import { scorebook } from '../../src/sheets/scorebook';
import { teaching } from '../../src/templates/teaching';
import { printNames } from '../../src/xlsx/printNames';
import { writeWorkbook } from '../../src/xlsx/write';

test('a title with a space is quoted, or Excel finds the file damaged', () => {
  expect(printNames('Số liệu', { titleRows: '$4:$5', titleColumns: '$A:$C' })).toEqual([
    { name: '_xlnm.Print_Titles', range: "'Số liệu'!$A:$C,'Số liệu'!$4:$5", scope: 'Số liệu' },
  ]);
});

test('the heads of Số liệu and Xếp hạng are repeated on every printed page', async () => {
  const { sheets } = scorebook(teaching, []);
  const xlsx = await writeWorkbook({ sheets, title: '', properties: new Map() });
  const setups = new Map(
    (await readXlsx(xlsx)).sheets.map(({ name, pageSetup }) => [name, pageSetup]),
  );
  expect(setups.get('Số liệu')).toMatchObject({
    printTitlesRow: '$4:$5',
    printTitlesColumn: '$A:$C',
    orientation: 'landscape',
    paperSize: 'a4',
  });
  expect(setups.get('Xếp hạng')).toMatchObject({ printTitlesRow: '$10:$10' });
});
