import { createCommands } from '../../../src/commands';
import { formSheetTitles } from '../../../src/messages/unitWorkbookTexts';
import { cellAddress } from '../../../src/sheets/address';
import { describedContents } from '../../../src/sheets/describedBook';
import { styleAt } from '../../../src/sheets/styleAt';
import { nothingFilled } from '../../../src/sheets/unitWorkbook/formContext';
import { formColumn, formLayout } from '../../../src/sheets/unitWorkbook/formLayout';
import { formColumns } from '../../../src/sheets/unitWorkbook/formNames';
import { unitWorkbook } from '../../../src/sheets/unitWorkbook/unitWorkbook';
import { templates } from '../../../src/templates';
import { baTo2025 } from '../../../src/templates/baTo2025/plan';
import { teaching } from '../../../src/templates/teaching';
import { readWorkbook } from '../../../src/xlsx/read';
import { done, refused } from '../../commands/support/done';
import { type ExcelForTests, startExcel } from '../../support/excel';
import { formFile, typed, unitOf } from './forms';

/** The first unit of each kind. */
const units = templates.flatMap(({ plan }) =>
  plan.unitKinds.flatMap(({ code }) => {
    const unit = plan.units.find(({ kind }) => kind === code);
    return unit ? [[unit.name, plan, unit] as const] : [];
  }),
);

describe('Which cells of a unit workbook can be changed', () => {
  it.each(units)('%s: entries, evidence and explanations, and no others', (_, plan, unit) => {
    const at = formLayout(plan, unit);
    const open = at.lines.flatMap((line) => {
      if (line.is !== 'figure') return [];
      const row = at.figureRow(line.figure.code);
      return [formColumns.entry, formColumns.evidence, formColumns.explanation].map((column) =>
        cellAddress(row, formColumn(column)),
      );
    });
    for (const sheet of unitWorkbook(plan, unit, nothingFilled).sheets) {
      const { values } = describedContents(sheet);
      const found = values.flatMap((line, row) =>
        line.flatMap((__, column) =>
          styleAt(sheet, row, column).locked ? [] : [cellAddress(row, column)],
        ),
      );
      expect(sheet.protected).toBe(true);
      expect(found).toEqual(sheet.key === 'form' ? open : []);
    }
  });
});

describe('A form opened where the add-in is', () => {
  let excel: ExcelForTests;
  const unit = unitOf(teaching, 'TO01');
  beforeAll(async () => {
    excel = await startExcel({ xlsx: await formFile(teaching, unit, typed({ KT_DU: 20 })) });
  });
  afterAll(() => excel.close());

  const sheetOn = (saved: boolean) => async (check: (excel: ExcelForTests) => Promise<void>) => {
    if (!saved) return check(excel);
    const again = await excel.save();
    excel.close();
    excel = await startExcel({ xlsx: again });
    return check(excel);
  };

  it.each([
    ['opened', false],
    ['saved there and opened again', true],
  ])('%s: entry cells are open, the rest is locked', async (_, saved) => {
    await sheetOn(saved)((here) =>
      here.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(formSheetTitles.form);
        const at = formLayout(teaching, unit);
        const row = at.figureRow('KT_DU') + 1;
        const protection = sheet.protection.load('protected');
        const entry = sheet.getRange(`F${row}`).load('values,format/protection/locked');
        const label = sheet.getRange(`D${row}`).load('format/protection/locked');
        await context.sync();
        expect(protection.protected).toBe(true);
        expect(entry.values).toEqual([[20]]);
        expect(entry.format.protection.locked).toBe(false);
        expect(label.format.protection.locked).toBe(true);
      }),
    );
  });

  it('is no scorebook: nothing to score; its status says whose form it is', async () => {
    const commands = createCommands();
    expect(await done(commands.status())).toEqual({
      scorebook: null,
      form: { unitName: unit.name, period: teaching.period.code },
    });
    expect(await refused(commands.score())).toEqual({ code: 'noScorebook' });
  });
});

describe('A file that is written and read back', () => {
  it('keeps texts that look like formulas as texts', async () => {
    const odd = ['=1+1', '+84 255', '-', '@ban'] as const;
    const [label, evidence, explanation, name] = odd;
    const unit = { ...unitOf(teaching, 'TO01'), name };
    const plan = {
      ...teaching,
      figures: teaching.figures.map((one) => (one.code === 'KT_DU' ? { ...one, label } : one)),
    };
    const reading = await readWorkbook(
      await formFile(plan, unit, {
        ...nothingFilled,
        evidence: new Map([['KT_DU', evidence]]),
        explanations: new Map([['KT_DU', explanation]]),
      }),
    );
    if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
    const [form] = reading.book.sheets;
    const row = formLayout(plan, unit).figureRow('KT_DU');
    for (const what of ['values', 'formulas'] as const) {
      const line = form?.contents[what][row] ?? [];
      expect(line[formColumn(formColumns.name)]).toBe(label);
      expect(line[formColumn(formColumns.evidence)]).toBe(evidence);
      expect(line[formColumn(formColumns.explanation)]).toBe(explanation);
    }
  });

  it('has the form in front, then the guide, and the helpers hidden behind them', async () => {
    const reading = await readWorkbook(
      await formFile(baTo2025, unitOf(baTo2025, '21490'), nothingFilled),
    );
    if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
    expect(
      reading.book.sheets.map(({ contents, visibility }) => [contents.title, visibility]),
    ).toEqual([
      ['Phiếu số liệu', 'visible'],
      ['Hướng dẫn', 'visible'],
      ['Tham số', 'hidden'],
      ['Nhận dạng', 'hidden'],
    ]);
    expect([...reading.book.properties.keys()]).toContain('SoThiDua');
    expect(reading.book.names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['TD_Phieu', 'TD_Phieu_Bang', 'TD_Phieu_Dong']),
    );
    expect(reading.book.notes).toEqual([]);
  });
});
