import { type ExcelForTests, startExcel } from '../support/excel';

let excel: ExcelForTests | undefined;

afterEach(() => excel?.close());

/** A workbook with a little of everything that a file must keep. */
async function draw(context: Excel.RequestContext): Promise<void> {
  const { workbook } = context;
  const data = workbook.worksheets.add('Số liệu');
  data.getRange('A1:C1').values = [['Đơn vị', 'Đạt', 'Kiểm tra']];
  data.getRange('A2:C3').values = [
    ['Ba Tơ', 9, 10],
    ['Ba Vì', 30, 60],
  ];
  data.getRange('A1:C1').format.font.set({ bold: true, name: 'Times New Roman', size: 13 });
  data.getRange('A1:C1').format.fill.color = '#C6E0B4';
  data.getRange('A1:C3').format.borders.getItem('EdgeBottom').style = 'Continuous';
  data.getRange('A1').format.set({ horizontalAlignment: 'Center', wrapText: true });
  data.getRange('A:A').format.columnWidth = 120;
  data.getRange('1:1').format.rowHeight = 33;
  data.getRange('E1:F2').merge();
  data.freezePanes.freezeAt(data.getRange('A1:A1'));
  data.getRange('B2:C3').format.protection.locked = false;
  data.getRange('B2:C3').dataValidation.rule = {
    wholeNumber: { formula1: 0, formula2: 1000, operator: 'Between' },
  };
  data.getRange('B2:C3').dataValidation.prompt = {
    title: 'Số liệu',
    message: 'Nhập số nguyên từ 0',
    showPrompt: true,
  };
  data.getRange('B2:C3').dataValidation.errorAlert = {
    title: 'Chưa đúng',
    message: 'Phải là số nguyên',
    showAlert: true,
    style: 'Warning',
  };
  data.getRange('D2:D3').dataValidation.rule = {
    list: { inCellDropDown: true, source: 'Có,Không' },
  };
  const custom = data.getRange('B2:B3').conditionalFormats.add('Custom');
  custom.custom.rule.formula = '=$B2<$C2';
  custom.custom.format.fill.color = '#FFC7CE';
  const points = workbook.worksheets.add('Điểm');
  workbook.names.add('Tỷ_lệ', data.getRange('B2:B3'), 'tử số');
  points.getRange('A1:B2').formulas = [
    ["=SUM('Số liệu'!B2:B3)", '=SUM(Tỷ_lệ)'],
    ["=RANK.EQ('Số liệu'!B2,'Số liệu'!B2:B3)", '=1/0'],
  ];
  points.getRange('A1').numberFormat = [['0.00']];
  points.getRange('A3').hyperlink = { documentReference: "'Số liệu'!A1", textToDisplay: 'Xem' };
  points.pageLayout.set({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    topMargin: 56.7,
    centerHorizontally: true,
  });
  points.pageLayout.setPrintArea('A1:B3');
  points.pageLayout.setPrintTitleRows('$1:$1');
  points.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P';
  points.protection.protect({ allowFormatCells: true });
  const hidden = workbook.worksheets.add('meta');
  hidden.getRange('A1').numberFormat = [['@']];
  hidden.getRange('A1:A2').values = [['007'], [true]];
  hidden.visibility = 'VeryHidden';
  workbook.properties.title = 'Sổ thi đua';
  workbook.properties.custom.add('SoThiDua', 'v1');
  const chart = points.charts.add('BarClustered', data.getRange('A1:B3'), 'Columns');
  chart.title.text = 'Xếp hạng';
  workbook.worksheets.getItem('Sheet1').delete();
  await context.sync();
}

test('a saved workbook opens again with all that it held', async () => {
  excel = await startExcel();
  await excel.run(draw);
  const xlsx = await excel.save();
  excel.close();
  excel = await startExcel({ xlsx });
  await excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.load('items/name,items/visibility');
    const data = workbook.worksheets.getItem('Số liệu');
    const points = workbook.worksheets.getItem('Điểm');
    const cells = data.getRange('A1:C3').load('values');
    const head = data.getRange('A1').load('format/columnWidth,format/rowHeight,format/wrapText');
    head.format.font.load('bold,name,size');
    head.format.fill.load('color');
    const rule = data.getRange('B2:C3').dataValidation.load('rule,prompt,errorAlert');
    const list = data.getRange('D2:D3').dataValidation.load('rule');
    const merged = data.getRange('E1').getMergedAreasOrNullObject().load('address');
    const frozen = data.freezePanes.getLocationOrNullObject().load('address');
    const entry = data.getRange('B2:C3').format.protection.load('locked');
    const format = data.getRange('B2').conditionalFormats.getItemAt(0).load('type');
    format.custom.rule.load('formula');
    format.custom.format.fill.load('color');
    const results = points.getRange('A1:B2').load('values,formulas,text');
    const link = points.getRange('A3').load('hyperlink,values');
    points.pageLayout.load('orientation,paperSize,zoom,centerHorizontally,topMargin');
    points.pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
    const area = points.pageLayout.getPrintAreaOrNullObject().load('address');
    points.protection.load('protected,options');
    const meta = workbook.worksheets.getItem('meta').getRange('A1:A2').load('values');
    const name = workbook.names.getItem('Tỷ_lệ').load('formula,comment');
    const property = workbook.properties.custom.getItem('SoThiDua').load('value');
    workbook.properties.load('title');
    await context.sync();
    expect(workbook.worksheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
      ['Số liệu', 'Visible'],
      ['Điểm', 'Visible'],
      ['meta', 'VeryHidden'],
    ]);
    expect(cells.values).toEqual([
      ['Đơn vị', 'Đạt', 'Kiểm tra'],
      ['Ba Tơ', 9, 10],
      ['Ba Vì', 30, 60],
    ]);
    expect(head.format.toJSON()).toMatchObject({ rowHeight: 33, wrapText: true });
    expect(head.format.columnWidth).toBeCloseTo(120, 0);
    expect(head.format.font.toJSON()).toEqual({ bold: true, name: 'Times New Roman', size: 13 });
    expect(head.format.fill.color).toBe('#C6E0B4');
    expect(rule.rule.wholeNumber).toEqual({ formula1: 0, formula2: 1000, operator: 'Between' });
    expect(rule.prompt.message).toBe('Nhập số nguyên từ 0');
    expect(rule.errorAlert).toMatchObject({ style: 'Warning', title: 'Chưa đúng' });
    expect(list.rule.list?.source).toBe('Có,Không');
    expect(merged.address).toBe("'Số liệu'!E1:F2");
    expect(frozen.address).toBe("'Số liệu'!A1");
    expect(entry.locked).toBe(false);
    expect(format.type).toBe('Custom');
    expect(format.custom.rule.formula).toBe('=$B2<$C2');
    expect(format.custom.format.fill.color).toBe('#FFC7CE');
    expect(results.formulas[1]).toEqual(["=RANK.EQ('Số liệu'!B2,'Số liệu'!B2:B3)", '=1/0']);
    expect(results.values).toEqual([
      [39, 39],
      [2, '#DIV/0!'],
    ]);
    expect(results.text[0]?.[0]).toBe('39.00');
    expect(link.hyperlink.documentReference).toBe("'Số liệu'!A1");
    expect(points.pageLayout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
    });
    expect(points.pageLayout.topMargin).toBeCloseTo(56.7, 1);
    expect(points.pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('Trang &P');
    expect(area.address).toBe('Điểm!A1:B3');
    expect(points.protection.protected).toBe(true);
    expect(points.protection.options.allowFormatCells).toBe(true);
    expect(meta.values).toEqual([['007'], [true]]);
    expect([name.formula, name.comment]).toEqual(["='Số liệu'!$B$2:$B$3", 'tử số']);
    expect(property.value).toBe('v1');
    expect(workbook.properties.title).toBe('Sổ thi đua');
  });
});

test('an opened workbook calculates on: a changed figure changes the points', async () => {
  excel = await startExcel();
  await excel.run(draw);
  const xlsx = await excel.save();
  excel.close();
  excel = await startExcel({ xlsx });
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Số liệu').getRange('B2').values = [[70]];
    const results = worksheets.getItem('Điểm').getRange('A1:A2').load('values');
    await context.sync();
    expect(results.values).toEqual([[100], [1]]);
  });
});
