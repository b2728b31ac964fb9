import { writeXlsx } from 'hucre/xlsx';
import { recalculate } from './recalculate';

test('a wrong value beside a formula is replaced: the file is calculated and not only copied', async () => {
  const xlsx = await writeXlsx({
    sheets: [
      {
        name: 'Số liệu',
        rows: [[13, 19, 'Ba Tơ', null]],
        cells: new Map([
          ['1,0', { formula: 'ROUND(A1*100/B1,2)', formulaResult: 99 }],
          ['1,1', { formula: 'C1&" và Ba Tô"', formulaResult: 'cũ' }],
          ['1,2', { formula: 'A1*100>=70*B1', formulaResult: true }],
          ['1,3', { formula: 'D1=""' }],
        ]),
      },
    ],
  });
  const [, second] = (await recalculate(xlsx)).get('Số liệu') ?? [];
  expect(second).toEqual([68.42, 'Ba Tơ và Ba Tô', false, true]);
});

test('a machine set to Vietnamese writes 12,5 into a text', async () => {
  const xlsx = await writeXlsx({
    sheets: [{ name: 'A', rows: [], cells: new Map([['0,0', { formula: '"điểm "&12.5' }]]) }],
  });
  expect((await recalculate(xlsx, 'vi-VN')).get('A')?.[0]?.[0]).toBe('điểm 12,5');
});
