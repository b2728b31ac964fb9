import PostalMime from 'postal-mime';
import { createCommands } from '../../src/commands';
import type { SendOrder, SendView } from '../../src/commands/exchangeReports';
import type { OutFile } from '../../src/exchange/out/pack';
import { usualMails } from '../../src/messages/mailTexts';
import { readWorkbook } from '../../src/xlsx/read';
import { fileIn, filesIn } from '../exchange/support/archive';
import { quietly } from '../exchange/support/order';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { catchDownloads } from './support/downloads';
import { at, find, readGrid, type } from './support/grid';

const commands = createCommands();
let excel: ExcelForTests;
let saved: readonly OutFile[];

beforeEach(async () => {
  excel = await startExcel();
  saved = catchDownloads();
  await done(commands.inject('teaching', true));
});
afterEach(() => {
  excel.close();
  jest.restoreAllMocks();
});

const forms: SendOrder = {
  kind: 'forms',
  units: ['TO01', 'TO03'],
  withDrafts: true,
  withFigures: false,
  mail: usualMails.form,
};
const reminders: SendOrder = { ...forms, kind: 'reminders', mail: usualMails.reminder };

const view = (): Promise<SendView> => done(commands.sendView());
const unitIn = ({ units }: SendView, code: string) => units.find((unit) => unit.code === code);
const latest = async (): Promise<readonly unknown[]> =>
  (await readGrid(excel, 'Nhật ký')).values.at(-1) ?? [];

/** Clears a unit's figures on Số liệu. */
async function clear(unit: string, ...figures: readonly string[]): Promise<void> {
  for (const figure of figures) await type(excel, 'Số liệu', unit, figure, '');
}

describe('Before anything is sent', () => {
  it('every unit is shown with its address, its file and what is missing of it', async () => {
    await type(excel, 'Đơn vị', 'TO02', 'email', 'to2@lop.vn');
    await clear('TO03', 'VI_PHAM');
    const shown = await view();
    expect(shown.units.map(({ code }) => code)).toEqual(['TO01', 'TO02', 'TO03', 'TO04']);
    expect(unitIn(shown, 'TO02')).toMatchObject({ email: 'to2@lop.vn', missing: [] });
    const { row, column } = find(await readGrid(excel, 'Đơn vị'), 'TO02', 'email');
    expect(unitIn(shown, 'TO02')?.emailCell).toEqual({
      sheet: 'Đơn vị',
      address: `${String.fromCharCode(65 + column)}${row + 1}`,
    });
    const label = at(await readGrid(excel, 'Danh mục số liệu'), 'VI_PHAM', 'label');
    expect(unitIn(shown, 'TO03')?.missing).toEqual([label]);
    expect(unitIn(shown, 'TO03')?.fileName).toMatch(/^Phieu_TO03_To-3_.*\.xlsx$/);
    expect(shown.way).toBe('download');
    expect(shown.values).toMatchObject({ ky: shown.period, han_nop: '' });
    expect(shown.values.co_quan).not.toBe('');
    expect(shown.mails).toEqual(usualMails);
    expect(shown.placeholders.map(({ code }) => code)).toContain('{don_vi}');
  });

  it('a figure that is 0 or does not apply is not missing', async () => {
    await type(excel, 'Số liệu', 'TO03', 'VI_PHAM', 0);
    expect(unitIn(await view(), 'TO03')?.missing).toEqual([]);
    await type(excel, 'Số liệu', 'TO03', 'VI_PHAM', 'KAD');
    expect(unitIn(await view(), 'TO03')?.missing).toEqual([]);
  });

  it('nothing can be shown of a workbook without a scorebook', async () => {
    jest.restoreAllMocks();
    excel.close();
    excel = await startExcel();
    expect(await refused(commands.sendView())).toEqual({ code: 'noScorebook' });
    expect(await refused(commands.send(forms, quietly))).toEqual({ code: 'noScorebook' });
    expect(await refused(commands.saveMail('form', usualMails.form))).toEqual({
      code: 'noScorebook',
    });
  });
});

describe('Forms for two units', () => {
  it('are one download with a draft for each, and a line in Nhật ký', async () => {
    await type(excel, 'Đơn vị', 'TO03', 'email', 'to3@lop.vn; nhầm');
    const report = await done(commands.send(forms, quietly));
    expect(report).toEqual({
      workbooks: 2,
      drafts: 2,
      withoutEmail: ['Tổ 1'],
      badEmail: [{ unit: 'Tổ 3', email: 'nhầm' }],
      way: 'download',
      fileName: saved[0]?.name,
    });
    expect(saved).toHaveLength(1);
    const files = await filesIn(saved[0]);
    const { fileName = '' } = unitIn(await view(), 'TO03') ?? {};
    const mail = await PostalMime.parse(
      fileIn(files, `Thu/${fileName.replace(/\.xlsx$/, '.eml')}`),
    );
    expect(mail.to).toEqual([{ name: 'Tổ 3', address: 'to3@lop.vn' }]);
    expect(mail.attachments[0]?.filename).toBe(fileName);
    expect((await latest()).slice(1, 3)).toEqual([
      'Làm phiếu gửi đơn vị',
      `2 phiếu; 2 thư; tệp ${saved[0]?.name ?? ''}; đơn vị: Tổ 1, Tổ 3`,
    ]);
  });

  it('hold the figures of the scorebook only where that was asked for', async () => {
    await type(excel, 'Số liệu', 'TO03', 'VI_PHAM', 7);
    await done(commands.send({ ...forms, withDrafts: false }, quietly));
    await done(commands.send({ ...forms, withDrafts: false, withFigures: true }, quietly));
    const { fileName = '' } = unitIn(await view(), 'TO03') ?? {};
    const entries = await Promise.all(
      saved.map(async (one) => entryIn(fileIn(await filesIn(one), fileName), 'VI_PHAM')),
    );
    expect(entries).toEqual(['', 7]);
  });

  it('carry the target that a unit registered for itself', async () => {
    await type(excel, 'Đăng ký', 'TO01', '1.2', 87);
    await done(commands.send({ ...forms, withDrafts: false }, quietly));
    const files = await filesIn(saved[0]);
    const names = [...files.keys()].filter((name) => name.startsWith('Phieu_'));
    const held = await Promise.all(
      names.map(async (name) => (await cellsOf(fileIn(files, name))).flat().includes(87)),
    );
    expect(names.map((name, index) => [name.slice(0, 10), held[index]])).toEqual([
      ['Phieu_TO01', true],
      ['Phieu_TO03', false],
    ]);
  });

  it('say until when they are to come back, as Kế hoạch says', async () => {
    await type(excel, 'Kế hoạch', 'deadline', 'value', 'thứ Sáu, 10/4/2025');
    await done(commands.send(forms, quietly));
    const files = await filesIn(saved[0]);
    const draft = [...files.keys()].find((name) => name.endsWith('.eml')) ?? '';
    const mail = await PostalMime.parse(fileIn(files, draft));
    expect(mail.text).toContain('Hạn nộp: thứ Sáu, 10/4/2025');
  });

  it('say it as a day also where a pasted cell holds the number of one', async () => {
    // 10 April 2025 is the 45,757th day since the last one of 1899.
    const { row, column } = find(await readGrid(excel, 'Kế hoạch'), 'deadline', 'value');
    await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Kế hoạch').getCell(row, column);
      cell.numberFormat = [['dd/mm/yyyy']];
      cell.values = [[45757]];
      await context.sync();
    });
    const shown = await view();
    expect(shown.values.han_nop).toBe('10/4/2025');
  });

  it('are not made for nobody, for a unit that is gone, or with braces that mean nothing', async () => {
    expect(await refused(commands.send({ ...forms, units: [] }, quietly))).toEqual({
      code: 'nothingChosen',
    });
    expect(await refused(commands.send({ ...forms, units: ['TO01', 'TO9'] }, quietly))).toEqual({
      code: 'unitGone',
      unit: 'TO9',
    });
    const mail = { subject: 'Gửi {don_v}', body: '' };
    expect(await refused(commands.send({ ...forms, mail }, quietly))).toEqual({
      code: 'unknownPlaceholders',
      placeholders: ['{don_v}'],
    });
    expect(saved).toEqual([]);
    expect((await latest())[1]).toBe('Đưa kế hoạch vào sổ');
  });

  it('leave no trace where they are called off', async () => {
    const controller = new AbortController();
    const running = { onProgress: () => controller.abort(), signal: controller.signal };
    expect(await refused(commands.send(forms, running))).toEqual({ code: 'cancelled' });
    expect(saved).toEqual([]);
    expect((await latest())[1]).toBe('Đưa kế hoạch vào sổ');
  });

  it('are opened as workbooks, one by one, on the Mac', async () => {
    const platform = { value: Office.PlatformType.Mac };
    const context = { value: Object.create(Office.context, { platform }) as unknown };
    const onMac = Object.create(Office, { context }) as typeof Office;
    jest.replaceProperty(globalThis, 'Office', onMac);
    const opened: Uint8Array[] = [];
    excel.host.onChange((change) => {
      if (change.kind === 'createWorkbook') opened.push(change.bytes);
    });
    const report = await done(commands.send({ ...forms, withDrafts: false }, quietly));
    expect(report).toMatchObject({ way: 'open', workbooks: 2 });
    expect(report.fileName).toMatch(/^Phieu_TO01_/);
    expect(saved).toEqual([]);
    expect(opened).toHaveLength(2);
    expect((await cellsOf(opened[1] ?? new Uint8Array())).flat()).toContain('TO03');
  });
});

describe('Reminders', () => {
  it('go to those of the chosen units that are late, and name what is missing', async () => {
    await clear('TO03', 'VI_PHAM');
    const report = await done(commands.send(reminders, quietly));
    expect(report).toMatchObject({ workbooks: 0, drafts: 1, withoutEmail: ['Tổ 3'] });
    const files = await filesIn(saved[0]);
    const draft = [...files.keys()].find((name) => name.startsWith('Nhac_TO03')) ?? '';
    const mail = await PostalMime.parse(fileIn(files, draft));
    const label = String(at(await readGrid(excel, 'Danh mục số liệu'), 'VI_PHAM', 'label'));
    expect(mail.text?.replace(/\r\n/g, '\n')).toContain(`còn thiếu 1 mục:\n- ${label}\n`);
    expect((await latest())[1]).toBe('Làm thư nhắc nộp');
  });

  const textOf = async (unit: string): Promise<string> => {
    const files = await filesIn(saved.at(-1));
    const draft = [...files.keys()].find((name) => name.startsWith(`Nhac_${unit}`)) ?? '';
    return (await PostalMime.parse(fileIn(files, draft))).text ?? '';
  };
  const everything = [
    ...['KT_DU', 'KT_DAT', 'KT_KHAGIOI', 'SANG_KIEN', 'VI_PHAM', 'BAO_CAO', 'VE_SINH'],
  ];

  it('tell a unit of which nothing is there that no form came; one whose figures are there in part what it lacks', async () => {
    await clear('TO01', ...everything);
    await clear('TO03', ...everything.slice(0, -1));
    expect(unitIn(await view(), 'TO01')?.isSilent).toBe(true);
    expect(unitIn(await view(), 'TO03')?.isSilent).toBe(false);
    await done(commands.send(reminders, quietly));
    expect(await textOf('TO01')).toContain(
      'Đến nay chưa nhận được phiếu số liệu thi đua (Quý I năm 2026) của đơn vị.',
    );
    expect(await textOf('TO01')).not.toMatch(/Sáng kiến|thiếu/);
    expect(await textOf('TO03')).toContain('còn thiếu 6 mục:');
    expect(await textOf('TO03')).toContain('- Sáng kiến được công nhận');
  });

  it('do not say that no form came of a unit whose form was read and waits', async () => {
    await clear('TO01', ...everything);
    const { fileName = '' } = unitIn(await view(), 'TO01') ?? {};
    await done(commands.send({ ...forms, withDrafts: false }, quietly));
    const sent = Uint8Array.from(fileIn(await filesIn(saved[0]), fileName));
    await done(commands.collect([new File([sent], fileName)], quietly));
    expect(unitIn(await view(), 'TO01')?.isSilent).toBe(false);
    await done(commands.send(reminders, quietly));
    expect(await textOf('TO01')).toContain('còn thiếu 7 mục:');
  });

  it('are not made where nobody is late', async () => {
    expect(await refused(commands.send(reminders, quietly))).toEqual({ code: 'nothingChosen' });
  });
});

describe('The text of a mail', () => {
  const text = { subject: '=Nộp số liệu {ky}', body: 'Kính gửi {don_vi}\n\n- Hạn: {han_nop}' };

  it('is kept in a cell of Kế hoạch, and Nhật ký keeps the one before', async () => {
    await done(commands.saveMail('reminder', text));
    expect((await view()).mails).toEqual({ ...usualMails, reminder: text });
    const grid = await readGrid(excel, 'Kế hoạch');
    expect(at(grid, 'Nhắc nộp', 'subject')).toBe(text.subject);
    const [, action, detail] = await latest();
    expect(action).toBe('Sửa mẫu thư');
    expect(detail).toBe(
      `Nhắc nộp. Mẫu trước: ${usualMails.reminder.subject}\n${usualMails.reminder.body}`,
    );
  });

  it('that is there already is not written again', async () => {
    await done(commands.saveMail('form', usualMails.form));
    expect((await latest())[1]).toBe('Đưa kế hoạch vào sổ');
  });

  it('may be edited in its cell; a blank one is the usual text', async () => {
    await type(excel, 'Kế hoạch', 'Gửi phiếu', 'subject', 'Gửi {don_vi}');
    await type(excel, 'Kế hoạch', 'Gửi phiếu', 'body', '');
    expect((await view()).mails.form).toEqual({
      subject: 'Gửi {don_vi}',
      body: usualMails.form.body,
    });
  });

  it('survives a click and the repair of the sheets', async () => {
    await done(commands.saveMail('receipt', text));
    await done(commands.score());
    await done(commands.inject('teaching', false));
    expect((await view()).mails.receipt).toEqual(text);
  });

  it('gets its table, below everything else, on a Kế hoạch without one', async () => {
    await takeMailsAway();
    const before = await readGrid(excel, 'Kế hoạch');
    expect((await view()).mails).toEqual(usualMails);
    await done(commands.saveMail('reminder', text));
    expect((await view()).mails).toEqual({ ...usualMails, reminder: text });
    const after = await readGrid(excel, 'Kế hoạch');
    expect(after.formulas.slice(0, before.formulas.length)).toEqual(
      before.formulas.map((line, row) => after.formulas[row]?.slice(0, line.length)),
    );
    expect(find(after, 'Gửi phiếu', 'subject').row).toBeGreaterThan(before.values.length);
    await done(commands.score());
    await done(commands.saveMail('reminder', usualMails.reminder));
    expect((await view()).mails).toEqual(usualMails);
  });

  it('comes back where somebody deleted its line', async () => {
    const { row } = find(await readGrid(excel, 'Kế hoạch'), 'Nhắc nộp', 'subject');
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kế hoạch');
      sheet.getRange(`${row + 1}:${row + 1}`).delete('Up');
      await context.sync();
    });
    expect((await view()).mails).toEqual(usualMails);
    await done(commands.saveMail('reminder', text));
    expect((await view()).mails).toEqual({ ...usualMails, reminder: text });
  });

  it('with braces that mean nothing is told and not kept', async () => {
    const problem = await refused(commands.saveMail('form', { ...text, body: '{hạn}' }));
    expect(problem).toEqual({ code: 'unknownPlaceholders', placeholders: ['{hạn}'] });
    expect((await view()).mails).toEqual(usualMails);
  });
});

/** A Kế hoạch as an earlier version made it. */
async function takeMailsAway(): Promise<void> {
  const grid = await readGrid(excel, 'Kế hoạch');
  const { row } = find(grid, 'Gửi phiếu', 'subject');
  await excel.run(async (context) => {
    context.workbook.names.getItem('TD_Thu').delete();
    const sheet = context.workbook.worksheets.getItem('Kế hoạch');
    sheet.getRange(`${row - 2}:${row + 4}`).delete('Up');
    await context.sync();
  });
}

type Cells = readonly (readonly (string | number | boolean)[])[];

/** Every cell of every sheet of a file, row by row. */
async function cellsOf(bytes: Uint8Array): Promise<Cells> {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.book.sheets.flatMap(({ contents }) => contents.values);
}

/** What a form holds in the entry cell of a figure. */
async function entryIn(bytes: Uint8Array, figure: string): Promise<string | number | boolean> {
  const cells = await cellsOf(bytes);
  const codes = cells.find((line) => line.includes('_solieu')) ?? [];
  const line = cells.find(
    (one) => one[codes.indexOf('_loai')] === 'S' && one[codes.indexOf('_ma')] === figure,
  );
  if (!line) throw new Error(`No line of ${figure}`);
  return line[codes.indexOf('_solieu')] ?? '';
}
