import { writeXlsx } from 'hucre/xlsx';
import { recalculate } from './recalculate';

test('a wrong value beside a formula is replaced: the file is calculated and not copied', async () => {
  const xlsx = await writeXlsx({
    sheets: [
      {
        name: 'Số liệu',
        rows: [[13, 19, 'Ba Tơ', null]],
        cells: new Map([
          ['1,0', { formula: 'ROUND(A1*100/B1,2)', formulaResult: 99 }],
          ['1,1', { formula: 'C1&" và "&"Ba Tô"' }],
          ['1,2', { formula: 'A1*100>=70*B1', formulaResult: true }],
          ['1,3', { formula: 'D1=""' }],
          ['1,4', { formula: '1/0' }],
          ['1,5', { formula: '"Co\u0301"="Có"' }],
          ['1,6', { formula: '"có"="CÓ"' }],
          ['1,7', { formula: 'ROUND(1.005,2)' }],
          ['1,8', { formula: 'ROUND(2.675,2)' }],
          ['1,9', { formula: '33*100>=1.1*3000' }],
          ['1,10', { formula: 'MATCH("*",C1:C1,0)' }],
          ['1,11', { formula: '0.1+0.2=0.3' }],
          ['1,12', { formula: '(0.1+0.2)*100<=30' }],
        ]),
      },
    ],
  });
  const rows = (await recalculate(xlsx)).get('Số liệu');
  console.log(rows);
  expect(rows?.[1]?.slice(0, 4)).toEqual([68.42, 'Ba Tơ và Ba Tô', false, true]);
});
