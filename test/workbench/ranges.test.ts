import { type ExcelForTests, startExcel } from '../support/excel';

let excel: ExcelForTests;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => excel.close());

const onSheet = (
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<void>,
): Promise<void> =>
  excel.run((context) => batch(context.workbook.worksheets.getItem('Sheet1'), context));

test('rows come and go in a sheet that is not in front, and formulas elsewhere follow', async () => {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const data = worksheets.add('Số liệu');
    data.getRange('A1:A5').values = [[1], [2], [3], [4], [5]];
    const sheet = worksheets.getItem('Sheet1');
    sheet.getRange('A1:A3').formulas = [
      ["='Số liệu'!A3"],
      ["=SUM('Số liệu'!A1:A5)"],
      ["='Số liệu'!A5"],
    ];
    sheet.getRange('C4').select();
    const kept = data.getRange('A4:A5');
    kept.load('address');
    await context.sync();
    data.getRange('2:2').insert('Down');
    data.getRange('5:5').delete('Up');
    const range = sheet.getRange('A1:A3').load('formulas,values');
    kept.load('address,values');
    const active = worksheets.getActiveWorksheet().load('name');
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(range.formulas).toEqual([
      ["='Số liệu'!A4"],
      ["=SUM('Số liệu'!A1:A5)"],
      ["='Số liệu'!A5"],
    ]);
    expect(range.values).toEqual([[3], [11], [5]]);
    expect(kept.address).toBe("'Số liệu'!A5");
    expect(kept.values).toEqual([[5]]);
    expect(active.name).toBe('Sheet1');
    expect(selected.address).toBe('Sheet1!C4');
  });
});

test('columns come and go', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C1').formulas = [[1, 2, '=A1+B1']];
    sheet.getRange('B:B').insert('Right');
    const range = sheet.getRange('A1:D1').load('formulas');
    await context.sync();
    expect(range.formulas).toEqual([[1, '', 2, '=A1+C1']]);
    sheet.getRange('B:B').delete('Left');
    const back = sheet.getRange('A1:C1').load('formulas');
    await context.sync();
    expect(back.formulas).toEqual([[1, 2, '=A1+B1']]);
  });
});

test('cells are inserted and deleted within rows', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ];
    sheet.getRange('A2').insert('Down');
    const range = sheet.getRange('A1:B4').load('values');
    await context.sync();
    expect(range.values).toEqual([
      [1, 'a'],
      ['', 'b'],
      [2, 'c'],
      [3, ''],
    ]);
    sheet.getRange('A2').delete('Up');
    range.load('values');
    await context.sync();
    expect(range.values.map(([first]) => first as number | string)).toEqual([1, 2, 3, '']);
  });
});

test('ranges lead to each other as in Excel', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:D4').values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    const range = sheet.getRange('B2:D4');
    const found = {
      cell: range.getCell(1, 1),
      row: range.getRow(0),
      column: range.getColumn(2),
      entireRow: range.getEntireRow(),
      entireColumn: range.getEntireColumn(),
      offset: range.getOffsetRange(1, -1),
      resized: range.getResizedRange(1, 0),
      absolute: range.getAbsoluteResizedRange(1, 1),
      bounding: range.getBoundingRect('F6'),
      common: range.getIntersectionOrNullObject('C3:Z9'),
      last: range.getLastCell(),
      edge: range.getCell(0, 0).getRangeEdge('Down'),
      used: sheet.getRange('A:C').getUsedRange(true),
    };
    for (const one of Object.values(found)) one.load('address');
    const none = range.getIntersectionOrNullObject('Z1');
    await context.sync();
    const addresses = Object.fromEntries(
      Object.entries(found).map(([key, one]) => [key, one.address.replace('Sheet1!', '')]),
    );
    expect(addresses).toEqual({
      cell: 'C3',
      row: 'B2:D2',
      column: 'D2:D4',
      entireRow: '2:4',
      entireColumn: 'B:D',
      offset: 'A3:C5',
      resized: 'B2:D5',
      absolute: 'B2',
      bounding: 'B2:F6',
      common: 'C3:D4',
      last: 'D4',
      edge: 'B4',
      used: 'B2:C4',
    });
    expect(none.isNullObject).toBe(true);
  });
});

test('merged areas keep the upper left cell, and are taken apart again', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    range.merge();
    range.load('values');
    const areas = range.getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(range.values).toEqual([
      ['a', ''],
      ['', ''],
    ]);
    expect(areas.address).toBe('Sheet1!A1:B2');
    range.unmerge();
    const none = range.getMergedAreasOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('cells are found, sorted and cleared', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B4');
    range.values = [
      ['Đơn vị', 'Điểm'],
      ['Ba Vì', 7],
      ['Ba Tơ', 9],
      ['Ba Dinh', 8],
    ];
    const found = range.find('ba tơ', { completeMatch: true }).load('address');
    const missing = range.findOrNullObject('Ba Tô', {});
    range.sort.apply([{ key: 1, ascending: false }], false, true);
    range.load('values');
    await context.sync();
    expect(found.address).toBe('Sheet1!A3');
    expect(missing.isNullObject).toBe(true);
    expect(range.values).toEqual([
      ['Đơn vị', 'Điểm'],
      ['Ba Tơ', 9],
      ['Ba Dinh', 8],
      ['Ba Vì', 7],
    ]);
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1:A2').clear('Contents');
    const numbers = range.getSpecialCells('Constants', 'Numbers').load('address');
    const font = sheet.getRange('A1').format.font.load('bold');
    range.load('values');
    await context.sync();
    expect(range.values.slice(0, 2)).toEqual([
      ['', 'Điểm'],
      ['', 9],
    ]);
    expect(font.bold).toBe(true);
    expect(numbers.address).toBe('Sheet1!B2:B4');
    sheet.getRange('A1').clear();
    font.load('bold');
    await context.sync();
    expect(font.bold).toBe(false);
  });
});

test('rows and columns are hidden and shown', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('2:3').rowHidden = true;
    sheet.getRange('B:B').columnHidden = true;
    const rows = sheet.getRange('A1:A3').load('rowHidden');
    const column = sheet.getRange('B1').load('columnHidden,hidden');
    await context.sync();
    expect(rows.rowHidden).toBeNull();
    expect([column.columnHidden, column.hidden]).toEqual([true, true]);
    sheet.getRange('2:3').rowHidden = false;
    rows.load('rowHidden');
    await context.sync();
    expect(rows.rowHidden).toBe(false);
  });
});

test('conditional formats are data that move with their cells', async () => {
  await onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('B2:B9');
    const custom = conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$B2<5';
    custom.custom.format.font.color = '#9C0006';
    const bar = conditionalFormats.add('DataBar');
    bar.dataBar.positiveFormat.fillColor = '#00B050';
    sheet.getRange('1:1').insert('Down');
    const moved = sheet.getRange('B5').conditionalFormats;
    moved.load('items/type,items/priority');
    const count = moved.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    expect(moved.items.map((format) => format.type)).toEqual(['DataBar', 'Custom']);
    const rule = moved.getItemAt(1).custom.rule.load('formula');
    const range = moved.getItemAt(1).getRange().load('address');
    const other = moved.getItemAt(1).cellValueOrNullObject;
    await context.sync();
    expect(rule.formula).toBe('=$B3<5');
    expect(range.address).toBe('Sheet1!B3:B10');
    expect(other.isNullObject).toBe(true);
    sheet.getRange().conditionalFormats.clearAll();
    const left = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

test('a chart is data for the page to draw', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['Đơn vị', 'Điểm'],
      ['Ba Tơ', 9],
      ['Ba Vì', 7],
    ];
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.name = 'Xếp hạng';
    chart.title.text = 'Điểm thi đua';
    chart.legend.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.minimum = 0;
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor('#13795B');
    series.hasDataLabels = true;
    chart.setPosition('D2', 'H10');
    const same = sheet.charts.getItemOrNullObject('Xếp hạng').load('top,left,width,height');
    series.load('name');
    await context.sync();
    expect(series.name).toBe('Điểm');
    expect([same.top, same.left, same.width, same.height]).toEqual([15, 144, 240, 135]);
    const [model] = [...excel.host.model.sheets.values()].flatMap((one) => one.charts);
    expect(model?.series[0]).toMatchObject({ color: '#13795B', hasDataLabels: true });
    expect(model?.series[0]?.categories).toMatchObject({ startRow: 1, endRow: 2, startColumn: 0 });
    expect(model?.axes.value.minimum).toBe(0);
    same.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('a table knows its header, its body and its columns, and moves', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['Mã', 'Tên'],
      ['A', 'một'],
      ['B', 'hai'],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'TieuChi';
    table.style = 'TableStyleLight9';
    sheet.getRange('1:1').insert('Down');
    const body = table.getDataBodyRange().load('address,values');
    const head = table.getHeaderRowRange().load('values');
    table.columns.load('items/name');
    await context.sync();
    expect(body.address).toBe('Sheet1!A3:B4');
    expect(head.values).toEqual([['Mã', 'Tên']]);
    expect(table.columns.items.map((column) => column.name)).toEqual(['Mã', 'Tên']);
    const again = context.workbook.tables.getItem('TieuChi').load('style,showFilterButton');
    await context.sync();
    expect(again.style).toBe('TableStyleLight9');
    again.convertToRange();
    const none = context.workbook.tables.getItemOrNullObject('TieuChi');
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("a person's typing in the grid is read, calculated and announced", async () => {
  const heard: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.getRange('B1').formulas = [['=A1*2']];
    sheet.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    sheet.onSelectionChanged.add((event) => {
      heard.push(`selected ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    const grid = excel.host.univer.getActiveWorkbook()?.getActiveSheet();
    grid?.getRange('A1').setValue(21);
    if (grid) excel.host.univer.getActiveWorkbook()?.setActiveRange(grid.getRange('C3:D4'));
    const result = sheet.getRange('B1').load('values');
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(result.values).toEqual([[42]]);
    expect(selected.address).toBe('Sheet1!C3:D4');
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(['A1', 'selected C3:D4']);
});
