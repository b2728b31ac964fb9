import { type ExcelForTests, startExcel } from '../support/excel';

let excel: ExcelForTests;

beforeEach(async () => {
  excel = await startExcel();
});

afterEach(() => excel.close());

/** Runs a batch on the first sheet. */
const onSheet = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));

test('what is written is read back, and formulas are calculated before a load is answered', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C1').values = [[1, 2, '=A1+B1']];
    const again = sheet.getRange('A1:C1').load('values,formulas,text,valueTypes,address');
    await context.sync();
    expect(again.values).toEqual([[1, 2, 3]]);
    expect(again.formulas).toEqual([[1, 2, '=A1+B1']]);
    expect(again.text).toEqual([['1', '2', '3']]);
    expect(again.valueTypes).toEqual([['Double', 'Double', 'Double']]);
    expect(again.address).toBe('Sheet1!A1:C1');
  });
});

test('a blank cell reads as "", null leaves a cell alone, "" empties it', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [['a', 'b', 'c']];
    range.values = [[null, '', 'd']];
    const again = sheet.getRange('A1:D1').load('values,valueTypes');
    await context.sync();
    expect(again.values).toEqual([['a', '', 'd', '']]);
    expect(again.valueTypes).toEqual([['String', 'Empty', 'String', 'Empty']]);
  });
});

test('input is parsed as Excel parses it, unless the format is text', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A2:B2').numberFormat = [['@', '@']];
    sheet.getRange('A1:F2').values = [
      ['12.5', '1,234', '50%', "'007", 'true', '3/1/2025'],
      ['001', '=A1', 5, 'Ba Tơ', '#N/A', '#DIV/0!'],
    ];
    const range = sheet.getRange('A1:F2').load('values,valueTypes,numberFormat');
    await context.sync();
    expect(range.values).toEqual([
      [12.5, 1234, 0.5, '007', true, 45717],
      ['001', '=A1', 5, 'Ba Tơ', '#N/A', '#DIV/0!'],
    ]);
    expect(range.valueTypes[1]).toEqual(['String', 'String', 'Double', 'String', 'Error', 'Error']);
    expect(range.numberFormat[0]?.slice(2, 3)).toEqual(['0%']);
  });
});

test('a PropertyNotLoaded error is office.js speaking, and an Error of this realm', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1');
    await context.sync();
    expect(() => range.values).toThrow(Error);
    expect(() => range.values).toThrow(
      expect.objectContaining({ code: 'PropertyNotLoaded' }) as Error,
    );
  });
});

test('a missing sheet is a null object, or ItemNotFound', async () => {
  await excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('Không có');
    const range = none.getRange('A1');
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(range.isNullObject).toBe(true);
    context.workbook.worksheets.getItem('Không có').load('name');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('a member that the host lacks fails loudly, and so does one newer than ExcelApi 1.14', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').flashFill();
    await expect(context.sync()).rejects.toMatchObject({ code: 'NotImplemented' });
  });
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').load('valuesAsJson');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

test('sheets are added at the end without being activated, renamed, moved, hidden and deleted', async () => {
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const plan = worksheets.add('Kế hoạch');
    const scores = worksheets.add('Điểm');
    scores.visibility = 'VeryHidden';
    plan.position = 0;
    plan.tabColor = '#ff0000';
    plan.showGridlines = false;
    worksheets.load('items/name,items/visibility,items/position,items/tabColor');
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Kế hoạch', 'Sheet1', 'Điểm']);
    expect(worksheets.items.map((sheet) => sheet.visibility)).toEqual([
      'Visible',
      'Visible',
      'VeryHidden',
    ]);
    expect(worksheets.items[0]?.tabColor).toBe('#FF0000');
    expect(active.name).toBe('Sheet1');
    worksheets.getItem('Sheet1').delete();
    worksheets.getItem('Kế hoạch').name = 'Plan';
    worksheets.load('items/name');
    await context.sync();
    expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Plan', 'Điểm']);
    worksheets.add('plan');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });
});

test('names point at ranges, calculate, and follow inserted rows', async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Tiêu chí');
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    context.workbook.names.add('Số_điểm', sheet.getRange('A1:A3'), 'ba ô');
    const total = context.workbook.worksheets.getItem('Sheet1').getRange('B1');
    total.formulas = [["=SUM(Số_điểm)+SUM('Tiêu chí'!$A$1:$A$3)"]];
    total.load('values');
    const name = context.workbook.names
      .getItem('số_điểm')
      .load('formula,type,scope,comment,visible');
    await context.sync();
    expect(total.values).toEqual([[12]]);
    expect(name.formula).toBe("='Tiêu chí'!$A$1:$A$3");
    expect([name.type, name.scope, name.comment, name.visible]).toEqual([
      'Range',
      'Workbook',
      'ba ô',
      true,
    ]);
    sheet.getRange('2:3').insert('Down');
    sheet.getRange('A2').values = [[10]];
    name.load('formula');
    total.load('values,formulas');
    const range = name.getRange().load('address');
    await context.sync();
    expect(name.formula).toBe("='Tiêu chí'!$A$1:$A$5");
    expect(range.address).toBe("'Tiêu chí'!A1:A5");
    expect(total.formulas).toEqual([["=SUM(Số_điểm)+SUM('Tiêu chí'!$A$1:$A$5)"]]);
    expect(total.values).toEqual([[32]]);
  });
});

test('formats are kept cell by cell, and read null where cells differ', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:C3');
    range.format.font.set({ bold: true, name: 'Times New Roman', size: 13, color: '#123456' });
    range.format.fill.color = 'yellow';
    range.format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true });
    range.format.rowHeight = 30;
    range.format.columnWidth = 90;
    range.format.borders.getItem('EdgeBottom').style = 'Continuous';
    range.format.borders.getItem('EdgeBottom').color = '#FF0000';
    range.format.protection.locked = false;
    const wide = sheet.getRange('A1:C3');
    const edge = range.format.borders.getItem('EdgeBottom').load('style,color,weight');
    range.format.load('rowHeight,columnWidth,wrapText,horizontalAlignment,verticalAlignment');
    range.format.font.load('bold,name,size,color');
    range.format.fill.load('color');
    range.format.protection.load('locked');
    wide.format.font.load('bold');
    wide.format.protection.load('locked');
    await context.sync();
    expect(range.format.font.toJSON()).toMatchObject({ bold: true, size: 13, color: '#123456' });
    expect(range.format.fill.color).toBe('#FFFF00');
    expect(range.format.toJSON()).toMatchObject({
      rowHeight: 30,
      columnWidth: 90,
      wrapText: true,
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
    });
    expect(edge.toJSON()).toMatchObject({ style: 'Continuous', color: '#FF0000', weight: 'Thin' });
    expect(range.format.protection.locked).toBe(false);
    expect(wide.format.font.bold).toBeNull();
    expect(wide.format.protection.locked).toBeNull();
    range.format.fill.clear();
    range.format.fill.load('color');
    await context.sync();
    expect(range.format.fill.color).toBe('#FFFFFF');
  });
});

test('what is set of a look one by one comes together, also where ranges lie over each other', async () => {
  await onSheet(async (sheet, context) => {
    const block = sheet.getRange('A1:B2').format;
    block.font.bold = true;
    block.fill.color = '#FFF2CC';
    block.protection.locked = false;
    block.indentLevel = 1;
    const corner = sheet.getRange('B2').format;
    corner.fill.clear();
    corner.font.color = '#FF0000';
    corner.borders.getItem('EdgeTop').style = 'Double';
    corner.indentLevel = 0;
    const edge = corner.borders.getItem('EdgeTop').load('style');
    for (const format of [block, corner]) {
      format.load('indentLevel,font/bold,font/color,fill/color,protection/locked');
    }
    const rest = sheet.getRange('A1:B1').format.load('indentLevel,fill/color');
    await context.sync();
    expect(corner.toJSON()).toMatchObject({
      indentLevel: 0,
      font: { bold: true, color: '#FF0000' },
      fill: { color: '#FFFFFF' },
      protection: { locked: false },
    });
    expect(edge.style).toBe('Double');
    // Null where the cells differ.
    expect(block.toJSON()).toMatchObject({
      font: { bold: true, color: null },
      fill: { color: null },
      protection: { locked: false },
    });
    expect(rest.toJSON()).toMatchObject({ indentLevel: 1, fill: { color: '#FFF2CC' } });
  });
});

test('formats of whole columns hold for cells that are written later', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A:B').numberFormat = '@' as never;
    sheet.getRange('C:C').numberFormat = '0.00' as never;
    const cells = sheet.getRange('A5:C5');
    cells.values = [['007', 1, 2]];
    cells.load('values,numberFormat,text');
    await context.sync();
    expect(cells.values).toEqual([['007', '1', 2]]);
    expect(cells.numberFormat).toEqual([['@', '@', '0.00']]);
    expect(cells.text).toEqual([['007', '1', '2.00']]);
  });
});

test('the used range counts contents, and formats unless only values are asked for', async () => {
  await onSheet(async (sheet, context) => {
    const blank = sheet.getUsedRangeOrNullObject();
    await context.sync();
    expect(blank.isNullObject).toBe(true);
    sheet.getRange('B2').values = [[1]];
    sheet.getRange('D5').format.fill.color = 'red';
    const all = sheet.getUsedRange().load('address');
    const values = sheet.getUsedRange(true).load('address');
    await context.sync();
    expect(all.address).toBe('Sheet1!B2:D5');
    expect(values.address).toBe('Sheet1!B2');
  });
});

test('copyFrom moves relative references and fills a larger range', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('B1').formulas = [['=A1*$A$1+SUM(A$1:A1)&"A1"']];
    sheet.getRange('B1').format.font.bold = true;
    sheet.getRange('B2:B3').copyFrom('B1');
    sheet.getRange('C1:C3').copyFrom(sheet.getRange('B1:B3'), 'Values');
    const range = sheet.getRange('B1:C3').load('formulas');
    const font = sheet.getRange('B2:B3').format.font.load('bold');
    await context.sync();
    expect(range.formulas).toEqual([
      ['=A1*$A$1+SUM(A$1:A1)&"A1"', '2A1'],
      ['=A2*$A$1+SUM(A$1:A2)&"A1"', '5A1'],
      ['=A3*$A$1+SUM(A$1:A3)&"A1"', '9A1'],
    ]);
    expect(font.bold).toBe(true);
  });
});

test('a validation keeps its rule, prompt and alert, and moves with inserted rows', async () => {
  await onSheet(async (sheet, context) => {
    const cells = sheet.getRange('B2:B10');
    cells.dataValidation.rule = {
      wholeNumber: { formula1: 0, formula2: '=$A$1', operator: 'Between' },
    };
    cells.dataValidation.prompt = { title: 'Số liệu', message: 'Nhập số nguyên', showPrompt: true };
    cells.dataValidation.errorAlert = {
      title: 'Sai',
      message: 'Phải là số nguyên',
      style: 'Warning',
      showAlert: true,
    };
    cells.dataValidation.ignoreBlanks = true;
    sheet.getRange('C2:C3').dataValidation.rule = {
      list: { inCellDropDown: true, source: 'Có,Không' },
    };
    sheet.getRange('D2').dataValidation.rule = { custom: { formula: '=ISNUMBER(D2)' } };
    sheet.getRange('1:1').insert('Down');
    const moved = sheet.getRange('B3:B11').dataValidation.load('type,rule,prompt,errorAlert');
    const list = sheet.getRange('C3:C4').dataValidation.load('rule,type');
    const custom = sheet.getRange('D3').dataValidation.load('rule,type');
    const mixed = sheet.getRange('B2:C3').dataValidation.load('type');
    await context.sync();
    expect(moved.type).toBe('WholeNumber');
    expect(moved.rule.wholeNumber).toEqual({ formula1: 0, formula2: '=$A$2', operator: 'Between' });
    expect(moved.prompt).toEqual({ title: 'Số liệu', message: 'Nhập số nguyên', showPrompt: true });
    expect(moved.errorAlert.style).toBe('Warning');
    expect(list.rule.list).toEqual({ inCellDropDown: true, source: 'Có,Không' });
    expect(custom.rule.custom).toEqual({ formula: '=ISNUMBER(D3)' });
    expect(mixed.type).toBe('Inconsistent');
  });
});

test('the parts of two validations may be set in turn, each for its own cells', async () => {
  await onSheet(async (sheet, context) => {
    const [numbers, answers] = [sheet.getRange('B2:B10'), sheet.getRange('C2:C10')];
    numbers.dataValidation.rule = {
      wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' },
    };
    answers.dataValidation.rule = { list: { inCellDropDown: true, source: 'Có,Không' } };
    numbers.dataValidation.prompt = { title: '', message: 'Số người', showPrompt: true };
    numbers.dataValidation.ignoreBlanks = false;
    answers.dataValidation.prompt = { title: '', message: 'Có hay không', showPrompt: true };
    // A rule of other cells takes its place where they overlap.
    sheet.getRange('B9:B10').dataValidation.rule = { custom: { formula: '=ISNUMBER(B9)' } };
    const seen = [sheet.getRange('B2:B8'), answers, sheet.getRange('B9:B10'), numbers].map(
      (range) => range.dataValidation.load('type,prompt,ignoreBlanks'),
    );
    await context.sync();
    expect(seen.map(({ type }) => type)).toEqual(['WholeNumber', 'List', 'Custom', 'Inconsistent']);
    expect(seen[0]?.prompt.message).toBe('Số người');
    expect(seen[0]?.ignoreBlanks).toBe(false);
    expect(seen[1]?.prompt.message).toBe('Có hay không');
    expect(seen[1]?.ignoreBlanks).toBe(true);
  });
});

test('panes are frozen at a range and thawed', async () => {
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(frozen.address).toBe('Sheet1!A1:B3');
    sheet.freezePanes.freezeRows(2);
    const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(rows.address).toBe('Sheet1!1:2');
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test('a protected sheet refuses locked cells and a second protect, as Excel does', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect({ allowFormatCells: true }, 'bí mật');
    sheet.getRange('B1').values = [[1]];
    sheet.protection.load('protected,options');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options.allowFormatCells).toBe(true);
    sheet.getRange('A1').values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    sheet.protection.protect();
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    sheet.protection.unprotect('bí mật');
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
});

test('a large write arrives in chunks and is read back whole', async () => {
  await onSheet(async (sheet, context) => {
    const values = Array.from({ length: 200 }, (_, row) =>
      Array.from({ length: 40 }, (__, column) => row * 100 + column),
    );
    const range = sheet.getRangeByIndexes(3, 2, 200, 40);
    range.values = values;
    const again = sheet.getRangeByIndexes(3, 2, 200, 40).load('values');
    await context.sync();
    expect(again.values).toEqual(values);
  });
});

test('events come after the batch: changed, activated, added', async () => {
  const heard: string[] = [];
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add((event) => {
      heard.push(`changed ${event.address}`);
      return Promise.resolve();
    });
    worksheets.onAdded.add(() => {
      heard.push('added');
      return Promise.resolve();
    });
    worksheets.onActivated.add(() => {
      heard.push('activated');
      return Promise.resolve();
    });
    await context.sync();
    worksheets.getActiveWorksheet().getRange('B2:C2').values = [[1, 2]];
    const added = worksheets.add('Điểm');
    added.activate();
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(['changed B2:C2', 'added', 'activated']);
});

test('a function command runs in the window and ends with event.completed()', async () => {
  const seen: string[] = [];
  Office.actions.associate('score', (event: Office.AddinCommands.Event) => {
    seen.push(event.source.id);
    event.completed();
  });
  await excel.host.runCommand('score', 'ScoreButton');
  expect(seen).toEqual(['ScoreButton']);
});

test('a workbook that the add-in creates is offered to the person', async () => {
  const seen: number[] = [];
  excel.host.onChange((change) => {
    if (change.kind === 'createWorkbook') seen.push(...change.bytes);
  });
  await Excel.createWorkbook('UEsD');
  expect(seen).toEqual([80, 75, 3]);
});

test('Office.context knows the languages, the API set and the settings', async () => {
  expect(Office.context.displayLanguage).toBe('vi-VN');
  expect(Office.context.contentLanguage).toBe('vi-VN');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  Office.context.document.settings.set('ngôn ngữ', 'vi');
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect([...excel.host.model.settings]).toEqual([['ngôn ngữ', 'vi']]);
});
