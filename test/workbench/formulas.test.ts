import { type ExcelForTests, startExcel } from '../support/excel';

let excel: ExcelForTests;

beforeAll(async () => {
  excel = await startExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tiêu chí');
    sheet.getRange('A1:C6').values = [
      ['x', 1, 10],
      ['y', 2, 20],
      ['z', 3, 30],
      ['y', 4, 40],
      ['', '', ''],
      ["'5", true, 0],
    ];
    context.workbook.names.add('bảng', sheet.getRange('A1:C6'));
    await context.sync();
  });
});

afterAll(() => excel.close());

/** A formula with T! for the table's sheet, and what Excel makes of it. */
const cases: readonly (readonly [string, string | number | boolean])[] = [
  ['=IF(AND(T!B1=1,OR(FALSE,TRUE)),"a","b")', 'a'],
  ['=ISNUMBER(T!A6)', false],
  ['=ISBLANK(T!A5)', true],
  ['=COUNT(T!A1:C6)', 9],
  ['=COUNTA(T!A1:A6)', 5],
  ['=COUNTBLANK(T!A1:A6)', 1],
  ['=COUNTIF(T!A1:A6,"y")', 2],
  ['=COUNTIFS(T!A1:A6,"y",T!B1:B6,">2")', 1],
  ['=SUMIFS(T!C1:C6,T!A1:A6,"y",T!B1:B6,">=2")', 60],
  ['=SUMPRODUCT(--(T!A1:A4="y"),T!C1:C4)', 60],
  ['=SUMPRODUCT((T!A1:A4="y")*(T!B1:B4>2)*T!C1:C4)', 40],
  ['=SUM(INDEX(T!$A$1:$C$6,3,0))', 33],
  ['=SUM(INDEX(bảng,0,3))', 100],
  ['=SUMPRODUCT(INDEX(T!$B$1:$C$4,2,0),INDEX(T!$B$1:$C$4,3,0))', 606],
  ['=SUMPRODUCT(--ISNUMBER(INDEX(T!$A$1:$C$4,2,0)))', 2],
  ['=INDEX(T!$C$1:$C$6,MATCH("z",T!$A$1:$A$6,0))', 30],
  ['=MATCH(3.5,T!$B$1:$B$4,1)', 3],
  ['=INDEX({1,2,3},MATCH(25,{0,20,30},1))', 2],
  ['=LOOKUP(2.5,T!$B$1:$B$4,T!$C$1:$C$4)', 20],
  ['=IFERROR(MATCH("q",T!A1:A4,0),0)', 0],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(-2.5,0)', -3],
  ['=MIN(T!B1:B4,9)', 1],
  ['=MAX(0,T!B1:B4)', 4],
  ['=LARGE(T!B1:B4,2)', 3],
  ['=SMALL(T!B1:B4,2)', 2],
  ['=RANK.EQ(3,T!$B$1:$B$4)', 2],
  ['=RANK.EQ(3,T!$B$1:$B$4,1)', 3],
  ['=IF(Z1="","trống",Z1)', 'trống'],
  ['=T!A5', 0],
  ['=1/0', '#DIV/0!'],
  ['=SUM(T!B:B)', 10],
];

test.each(cases)('%s', async (formula, expected) => {
  await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('H9');
    cell.formulas = [[formula.replaceAll('T!', "'Tiêu chí'!")]];
    cell.load('values');
    await context.sync();
    const value: unknown = cell.values[0]?.[0];
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  });
});
