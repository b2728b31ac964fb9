import PostalMime from 'postal-mime';
import { createCommands } from '../../src/commands';
import type { Board, ReceivedForm } from '../../src/commands/exchangeReports';
import type { OutFile } from '../../src/exchange/out/pack';
import { unitWorkbook } from '../../src/sheets/unitWorkbook/unitWorkbook';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { filesIn } from '../exchange/support/archive';
import { fileOf, form, modelOf, planOf, unitOf } from '../exchange/in/support/forms';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done, refused } from './support/done';
import { catchDownloads } from './support/downloads';
import { at, find, readGrid, readGrids, type, typeAt } from './support/grid';

const plan = planOf('teaching');
const running = { onProgress: () => undefined, signal: new AbortController().signal };

const file = async (
  name: string,
  unit: string,
  values: Record<string, number | string>,
  day = 1,
): Promise<File> => {
  const model = modelOf(plan, unit, new Map(Object.entries(values)));
  model.savedAt = new Date(Date.UTC(2026, 10, day));
  return new File([Uint8Array.from(await fileOf(model))], name);
};

const formOf = ({ forms }: Board, name: string): ReceivedForm => {
  const found = forms.find((form) => form.file === name);
  if (!found) throw new Error(`Not on the board: ${name}`);
  return found;
};
const stateOf = ({ units }: Board, code: string) => units.find((unit) => unit.code === code)?.state;
const codesOf = ({ findings }: ReceivedForm) => findings.map(({ code }) => code);

let excel: ExcelForTests;
let commands: ReturnType<typeof createCommands>;

let blank: Uint8Array;

beforeAll(async () => {
  excel = await startExcel();
  await done(createCommands().inject('teaching', false));
  blank = await excel.save();
  excel.close();
});
beforeEach(async () => {
  excel = await startExcel({ xlsx: blank });
  commands = createCommands();
});
afterEach(() => excel.close());

/** What a group without faults reports. */
const good = {
  KT_DU: 20,
  KT_DAT: 20,
  KT_KHAGIOI: 15,
  SANG_KIEN: 3,
  VI_PHAM: 0,
  BAO_CAO: 'Có',
  VE_SINH: 'Tốt',
};
const accept = (hash: string, reason = '', figures: readonly string[] | null = null) =>
  ({ kind: 'accept', hash, figures, reason }) as const;
const typed = async (unit: string, figure: string) =>
  at(await readGrid(excel, 'Số liệu'), unit, figure);
const select = (unit: string, figure: string) =>
  excel.run(async (context) => {
    const { row, column } = find(await readGrid(excel, 'Số liệu'), unit, figure);
    const sheet = context.workbook.worksheets.getItem('Số liệu');
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });

it('that a form of another period was taken all the same stands in Nhật ký', async () => {
  const period = { ...plan.period, code: '2026-Q2', label: 'Quý II năm 2026' };
  const model = modelOf({ ...plan, period }, 'TO03', new Map(Object.entries(good)));
  const sent = new File([Uint8Array.from(await fileOf(model))], 'to3.xlsx');
  const form = formOf(await done(commands.collect([sent], running)), 'to3.xlsx');
  expect(codesOf(form)).toContain('arrival.otherPeriod');
  await done(commands.decide([accept(form.hash, 'Đã gọi điện: số của kỳ này')]));
  const journal = await readGrid(excel, 'Nhật ký');
  expect(journal.values.at(-1)?.join(' ')).toMatch(/Tổ 3: 7 số liệu .*Phiếu của kỳ /);
});

describe('Forms of three units', () => {
  let board: Board;
  beforeEach(async () => {
    board = await done(
      commands.collect(
        [
          await file('to1.xlsx', 'TO01', good),
          await file('to2.xlsx', 'TO02', { ...good, KT_DAT: 21 }),
          await file('to3.xlsx', 'TO03', { ...good, KT_DAT: 18 }),
        ],
        running,
      ),
    );
  });

  it('stand on the board: clean, with an error, below target and clean all the same, late', () => {
    expect(board.units.map(({ code }) => stateOf(board, code))).toEqual([
      'ready',
      'faulty',
      'ready',
      'late',
    ]);
    expect(codesOf(formOf(board, 'to2.xlsx'))).toContain('relation.broken');
    expect(codesOf(formOf(board, 'to3.xlsx'))).toContain('target.short');
  });

  it('write nothing before they are taken', async () => {
    expect(await typed('TO01', 'KT_DU')).toBe('');
    expect((await readGrid(excel, 'Nhật ký')).values.flat()).not.toContain('Nhận phiếu');
  });

  it('are taken together in one step, which “Hoàn tác” takes back cell by cell', async () => {
    const before = await readGrids(excel, ['Số liệu', 'Giải trình']);
    const clean = board.forms.filter(({ state }) => state === 'clean');
    const { board: after, cells } = await done(
      commands.decide(clean.map(({ hash }) => accept(hash))),
    );
    expect(cells).toBe(14);
    expect(await typed('TO01', 'VI_PHAM')).toBe(0);
    expect(await typed('TO03', 'KT_DAT')).toBe(18);
    expect(stateOf(after, 'TO01')).toBe('received');
    expect(formOf(after, 'to1.xlsx').state).toBe('accepted');
    expect(after.units[0]?.receivedAt).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/);
    const lines = (await readGrid(excel, 'Nhật ký')).values.filter(
      ([, what]) => what === 'Nhận phiếu',
    );
    expect(lines.map(([, , detail]) => String(detail).slice(0, 30))).toEqual([
      'Tổ 1: 7 số liệu từ to1.xlsx (m',
      'Tổ 3: 7 số liệu từ to3.xlsx (m',
    ]);
    await done(commands.undo());
    expect((await readGrid(excel, 'Nhật ký')).values.at(-1)?.slice(1, 3)).toEqual([
      'Hoàn tác',
      'Bỏ nhận phiếu của Tổ 1, Tổ 3 (14 ô)',
    ]);
    expect(await readGrids(excel, ['Số liệu', 'Giải trình'])).toEqual(before);
    const undone = await done(commands.board());
    expect(stateOf(undone, 'TO01')).toBe('ready');
    expect(formOf(undone, 'to1.xlsx').state).toBe('clean');
  });

  it('change nothing when they are collected and taken again, by another pane too', async () => {
    const { hash } = formOf(board, 'to1.xlsx');
    await done(commands.decide([accept(hash)]));
    const before = await readGrids(excel);
    const other = createCommands();
    const again = await done(other.collect([await file('to1 (1).xlsx', 'TO01', good)], running));
    expect(formOf(again, 'to1 (1).xlsx').state).toBe('accepted');
    expect(stateOf(again, 'TO01')).toBe('received');
    expect((await done(other.decide([accept(hash)]))).cells).toBe(0);
    expect((await done(commands.decide([accept(hash)]))).cells).toBe(0);
    expect(await readGrids(excel)).toEqual(before);
  });

  it('are taken in part, with the reason in Nhật ký; the rest can follow', async () => {
    const { hash } = formOf(board, 'to2.xlsx');
    const part = await done(
      commands.decide([accept(hash, 'Gọi điện hỏi lại', ['KT_DU', 'BAO_CAO'])]),
    );
    expect(part.cells).toBe(2);
    expect(part.board.units[1]).toMatchObject({ state: 'partial', missing: 5, refusal: null });
    expect(await typed('TO02', 'KT_DAT')).toBe('');
    const last = (await readGrid(excel, 'Nhật ký')).values.at(-1);
    expect(last?.slice(1, 4)).toEqual([
      'Nhận một phần phiếu',
      expect.stringMatching(/^Tổ 2: 2 số liệu từ to2.xlsx .*\. Chưa nhận 5 số liệu của phiếu$/),
      'Gọi điện hỏi lại',
    ]);
    const form = formOf(part.board, 'to2.xlsx');
    expect(form.state).toBe('partial');
    expect([...form.left].sort()).toEqual(
      ['KT_DAT', 'KT_KHAGIOI', 'SANG_KIEN', 'VI_PHAM', 'VE_SINH'].sort(),
    );
    const rest = await done(commands.decide([accept(hash, 'Đơn vị đã giải trình', form.left)]));
    expect(rest.cells).toBe(5);
    expect(formOf(rest.board, 'to2.xlsx').state).toBe('accepted');
    await done(commands.undo());
    expect(await typed('TO02', 'KT_DU')).toBe(20);
    expect(await typed('TO02', 'KT_DAT')).toBe('');
    expect(formOf(await done(commands.board()), 'to2.xlsx').state).toBe('partial');
  });

  it('are refused with a reason; a doubtful one is not taken without', async () => {
    const { hash } = formOf(board, 'to2.xlsx');
    await expect(commands.decide([accept(hash)])).rejects.toThrow('A reason');
    await expect(commands.decide([{ kind: 'refuse', hash, reason: ' ' }])).rejects.toThrow(
      'A reason',
    );
    const { board: after, cells } = await done(
      commands.decide([{ kind: 'refuse', hash, reason: 'Số đạt nhiều hơn số dự' }]),
    );
    expect([cells, formOf(after, 'to2.xlsx').state, stateOf(after, 'TO02')]).toEqual([
      0,
      'refused',
      'returned',
    ]);
    // Also where nobody has the file open any more.
    const reopened = await done(createCommands().board());
    const [, second] = reopened.units;
    expect([second?.state, second?.missing]).toEqual(['returned', 7]);
    expect(second?.refusal?.reason).toBe('Số đạt nhiều hơn số dự');
    expect(second?.refusal?.at).toMatch(/^\d\d\/\d\d\/\d{4} \d\d:\d\d$/);
    const newer = await file('to2 (sửa).xlsx', 'TO02', good, 5);
    expect(stateOf(await done(commands.collect([newer], running)), 'TO02')).toBe('ready');
    await done(commands.forget(formOf(await done(commands.board()), 'to2 (sửa).xlsx').hash));
    await done(commands.undo());
    expect(stateOf(await done(commands.board()), 'TO02')).toBe('faulty');
  });

  it('go into the right rows after these were sorted', async () => {
    await excel.run(async (context) => {
      const grid = await readGrid(excel, 'Số liệu');
      const first = find(grid, 'TO01', 'KT_DU').row;
      const sheet = context.workbook.worksheets.getItem('Số liệu');
      sheet.getRange(`A${first + 1}:Z${first + 4}`).sort.apply([{ key: 0, ascending: false }]);
      await context.sync();
    });
    await done(commands.decide([accept(formOf(board, 'to3.xlsx').hash)]));
    expect(await typed('TO03', 'KT_DAT')).toBe(18);
    expect(await typed('TO02', 'KT_DAT')).toBe('');
  });

  it('are not taken where their row is gone, and it is said what to do', async () => {
    const { row, column } = find(await readGrid(excel, 'Số liệu'), 'TO01', 'KT_DU');
    await typeAt(excel, 'Số liệu', { row, column: 0 }, 'X');
    const now = await done(commands.board());
    expect(codesOf(formOf(now, 'to1.xlsx'))).toContain('arrival.noRow');
    const hashes = ['to1.xlsx', 'to3.xlsx'].map((name) => formOf(now, name).hash);
    const problem = await refused(commands.decide(hashes.map((hash) => accept(hash, 'Thử'))));
    expect(problem).toEqual({ code: 'rowMissing', units: ['Tổ 1'] });
    expect(await typed('TO03', 'KT_DAT')).toBe('');
    expect(column).toBeGreaterThan(0);
  });

  it('tell where a figure came from, until that is taken back', async () => {
    const { hash } = formOf(board, 'to3.xlsx');
    await done(commands.decide([accept(hash)]));
    await select('TO03', 'KT_DAT');
    const origin = await done(commands.origin(null));
    expect(origin).toMatchObject({
      unit: 'Tổ 3',
      of: { unit: 'TO03', figure: 'KT_DAT' },
      label: 'Kiểm tra: số đạt yêu cầu',
      accepted: 18,
      now: 18,
      file: 'to3.xlsx',
      hash,
      cell: { sheet: 'Phiếu số liệu' },
    });
    await type(excel, 'Số liệu', 'TO03', 'KT_DAT', 19);
    expect(await done(commands.origin(null))).toMatchObject({ accepted: 18, now: 19 });
    await select('TO01', 'KT_DAT');
    expect(await refused(commands.origin(null))).toEqual({ code: 'noOrigin' });
    // Wherever somebody has gone since, the figure that was asked about is looked up again.
    expect(await done(commands.origin(origin.of))).toMatchObject({ accepted: 18, now: 19 });
  });

  it('are forgotten without a trace', async () => {
    const { hash } = formOf(board, 'to1.xlsx');
    const after = await done(commands.forget(hash));
    expect(after.forms.map(({ file: name }) => name)).toEqual(['to2.xlsx', 'to3.xlsx']);
    expect(stateOf(after, 'TO01')).toBe('late');
  });
});

describe('A form that names nobody', () => {
  it('is somebody’s once it is said whose, and is taken then', async () => {
    const model = modelOf(plan, 'TO02', new Map(Object.entries(good)));
    model.sheets = [form(model)];
    model.names = [];
    model.properties = {};
    form(model).cells = form(model).cells.map((line) =>
      line.map((cell) => (/tổ 2|TO02/iu.test(String(cell)) ? '' : cell)),
    );
    const nameless = new File([Uint8Array.from(await fileOf(model))], 'nop lai.xlsx');
    const board = await done(commands.collect([nameless], running));
    const { hash, state } = formOf(board, 'nop lai.xlsx');
    expect(state).toBe('unknownUnit');
    expect(board.units.map(({ code }) => stateOf(board, code))).not.toContain('ready');

    const chosen = formOf(await done(commands.chooseUnit(hash, 'TO02')), 'nop lai.xlsx');
    expect([chosen.unit, chosen.by]).toEqual(['TO02', 'choice']);
    await done(commands.decide([accept(hash, 'Tổ 2 gửi lại, đã gọi hỏi')]));
    expect(await typed('TO02', 'KT_KHAGIOI')).toBe(15);
  });
});

describe('Evidence on a form', () => {
  const figures = plan.figures.map((one) =>
    one.code === 'SANG_KIEN' ? { ...one, needsEvidence: true } : one,
  );
  const withEvidence = async (name: string, evidence: string): Promise<File> => {
    const nothing = new Map<string, never>();
    const workbook = unitWorkbook({ ...plan, figures }, unitOf(plan, 'TO01'), {
      values: new Map(Object.entries(good)),
      evidence: new Map([['SANG_KIEN', evidence]]),
      explanations: nothing,
      targets: nothing,
    });
    return new File([Uint8Array.from(await writeWorkbook(workbook))], name);
  };

  it('that differs from Giải trình stands beside it, old and new, though no figure does', async () => {
    await type(excel, 'Danh mục số liệu', 'SANG_KIEN', 'needsEvidence', 'Có');
    await done(commands.score());
    const first = await done(
      commands.collect([await withEvidence('to1.xlsx', 'Quyết định 12/QĐ')], running),
    );
    const about = { figure: 'SANG_KIEN', label: 'Sáng kiến được công nhận' };
    expect(formOf(first, 'to1.xlsx').texts).toEqual([
      { ...about, inBook: '', inFile: 'Quyết định 12/QĐ', is: 'new' },
    ]);
    await done(commands.decide([accept(formOf(first, 'to1.xlsx').hash)]));
    const sent = await withEvidence('sua.xlsx', 'Quyết định 15/QĐ');
    const second = formOf(await done(commands.collect([sent], running)), 'sua.xlsx');
    expect(second.texts).toEqual([
      { ...about, inBook: 'Quyết định 12/QĐ', inFile: 'Quyết định 15/QĐ', is: 'different' },
    ]);
    const { board } = await done(commands.decide([accept(second.hash, 'Đơn vị đính chính')]));
    expect(formOf(board, 'sua.xlsx').texts).toEqual([]);
    expect(at(await readGrid(excel, 'Giải trình'), 'TO01', 'SANG_KIEN')).toBe('Quyết định 15/QĐ');
  });

  it('goes to Giải trình where it is asked for, and back with “Hoàn tác”', async () => {
    await type(excel, 'Danh mục số liệu', 'SANG_KIEN', 'needsEvidence', 'Có');
    await done(commands.score());
    const evidence = 'Quyết định 12/QĐ công nhận 3 sáng kiến';
    const board = await done(commands.collect([await withEvidence('to1.xlsx', evidence)], running));
    const explained = async () => at(await readGrid(excel, 'Giải trình'), 'TO01', 'SANG_KIEN');
    expect(await explained()).toBe('');
    await done(commands.decide([accept(formOf(board, 'to1.xlsx').hash)]));
    expect(await explained()).toBe(evidence);
    await done(commands.undo());
    expect(await explained()).toBe('');
  });
});

describe('Two files of one unit', () => {
  it('are compared figure by figure; the newer one is proposed', async () => {
    const board = await done(
      commands.collect(
        [
          await file('new.xlsx', 'TO01', { ...good, SANG_KIEN: 4 }, 9),
          await file('old.xlsx', 'TO01', good, 2),
        ],
        running,
      ),
    );
    expect(stateOf(board, 'TO01')).toBe('duplicate');
    expect(board.units[0]?.forms[0]).toBe(formOf(board, 'new.xlsx').hash);
    expect(formOf(board, 'old.xlsx').state).toBe('superseded');
    expect(formOf(board, 'new.xlsx').state).toBe('doubtful');
    const differing = formOf(board, 'new.xlsx').findings.filter(
      ({ code }) => code === 'arrival.filesDiffer',
    );
    expect(differing.map(({ values }) => values)).toEqual([
      expect.objectContaining({ figure: 'SANG_KIEN', here: 4, there: 3, file: 'old.xlsx' }),
    ]);
  });

  it('once the newer is taken the older is set aside, and the unit can be told', async () => {
    const before = await done(
      commands.collect(
        [
          await file('new.xlsx', 'TO01', { ...good, SANG_KIEN: 4 }, 9),
          await file('old.xlsx', 'TO01', good, 2),
        ],
        running,
      ),
    );
    const { hash } = formOf(before, 'new.xlsx');
    const { board } = await done(commands.decide([accept(hash, 'Đơn vị xác nhận bản mới')]));
    expect(stateOf(board, 'TO01')).toBe('received');
    expect(board.units[0]).toMatchObject({ isAnswerable: true, forms: [hash, expect.anything()] });
    expect(formOf(board, 'old.xlsx').state).toBe('superseded');
  });

  it('a newer one that comes after the older was taken waits, and the unit can be told of the older', async () => {
    const first = await done(commands.collect([await file('old.xlsx', 'TO01', good, 2)], running));
    await done(commands.decide([accept(formOf(first, 'old.xlsx').hash)]));
    const newer = await file('new.xlsx', 'TO01', { ...good, SANG_KIEN: 4 }, 9);
    const board = await done(commands.collect([newer], running));
    expect(stateOf(board, 'TO01')).toBe('changed');
    expect(board.units[0]?.isAnswerable).toBe(true);
  });

  it('the same file again is told, and is not read twice', async () => {
    const one = await file('a.xlsx', 'TO01', good, 9);
    const first = await done(commands.collect([one], running));
    expect(first.again).toEqual([]);
    const copy = new File([await one.arrayBuffer()], 'ban sao.xlsx');
    const board = await done(commands.collect([copy, one], running));
    expect(board.forms).toHaveLength(1);
    expect(board.again).toEqual([
      { file: 'ban sao.xlsx', as: 'a.xlsx' },
      { file: 'a.xlsx', as: 'ban sao.xlsx' },
    ]);
  });

  it('that say the same need no decision', async () => {
    const one = await file('a.xlsx', 'TO01', good, 9);
    const copy = await file('b.xlsx', 'TO01', good, 10);
    const board = await done(commands.collect([one, copy], running));
    expect(stateOf(board, 'TO01')).toBe('ready');
    expect(formOf(board, 'b.xlsx').state).toBe('clean');
    expect(formOf(board, 'a.xlsx').state).toBe('superseded');
  });
});

describe('A corrected form of a unit that was received before', () => {
  beforeEach(async () => {
    const { forms } = await done(
      commands.collect([await file('a.xlsx', 'TO01', good, 2)], running),
    );
    await done(commands.decide(forms.map(({ hash }) => accept(hash))));
  });

  it('is a change, taken without a reason', async () => {
    const newer = await file('b.xlsx', 'TO01', { ...good, SANG_KIEN: 4 }, 5);
    const board = await done(commands.collect([newer], running));
    expect([formOf(board, 'b.xlsx').state, stateOf(board, 'TO01')]).toEqual(['changed', 'changed']);
    const { board: after } = await done(commands.decide([accept(formOf(board, 'b.xlsx').hash)]));
    expect([await typed('TO01', 'SANG_KIEN'), stateOf(after, 'TO01')]).toEqual([4, 'received']);
  });

  it('needs a reason where it would replace what somebody typed into the scorebook', async () => {
    await type(excel, 'Số liệu', 'TO01', 'SANG_KIEN', 2);
    const newer = await file('b.xlsx', 'TO01', { ...good, SANG_KIEN: 4 }, 5);
    const board = await done(commands.collect([newer], running));
    expect(formOf(board, 'b.xlsx').state).toBe('differing');
    expect(stateOf(board, 'TO01')).toBe('changed');
    const { hash } = formOf(board, 'b.xlsx');
    await expect(commands.decide([accept(hash)])).rejects.toThrow('A reason');
  });

  it('with an error is no mere change', async () => {
    const newer = await file('b.xlsx', 'TO01', { ...good, KT_DAT: 21 }, 5);
    const board = await done(commands.collect([newer], running));
    expect(formOf(board, 'b.xlsx').state).toBe('doubtful');
  });
});

describe('A form that comes after one of its unit was taken', () => {
  const other = { ...good, SANG_KIEN: 4 };
  beforeEach(async () => {
    const first = await done(commands.collect([await file('a.xlsx', 'TO01', good, 5)], running));
    await done(commands.decide([accept(formOf(first, 'a.xlsx').hash)]));
    // Another day: what was read is forgotten, Nhật ký is not.
    commands = createCommands();
  });

  it('and was saved before it is the old one: it waits for nobody', async () => {
    const board = await done(commands.collect([await file('b.xlsx', 'TO01', other, 4)], running));
    expect([stateOf(board, 'TO01'), formOf(board, 'b.xlsx').state]).toEqual([
      'received',
      'superseded',
    ]);
    expect(formOf(board, 'b.xlsx').findings).toContainEqual(
      expect.objectContaining({
        code: 'arrival.notNewer',
        severity: 'note',
        values: { unit: 'Tổ 1', file: 'b.xlsx', taken: 'a.xlsx', age: 'older' },
      }),
    );
  });

  it('and was saved at the same time may be the old one: it needs a reason', async () => {
    const board = await done(commands.collect([await file('b.xlsx', 'TO01', other, 5)], running));
    const { hash, state, findings } = formOf(board, 'b.xlsx');
    expect([stateOf(board, 'TO01'), state]).toEqual(['faulty', 'doubtful']);
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        values: { unit: 'Tổ 1', file: 'b.xlsx', taken: 'a.xlsx', age: 'same' },
      }),
    );
    await done(commands.decide([accept(hash, 'Đơn vị xác nhận qua điện thoại')]));
    expect(await typed('TO01', 'SANG_KIEN')).toBe(4);
  });

  it('and says the same brings nothing new, whenever it was saved', async () => {
    for (const day of [4, 5, 6]) {
      const again = [await file(`${day}.xlsx`, 'TO01', { ...good }, day)];
      const board = await done(commands.collect(again, running));
      expect(stateOf(board, 'TO01')).toBe('received');
      expect(codesOf(formOf(board, `${day}.xlsx`))).not.toContain('arrival.notNewer');
    }
  });
});

it('of two forms of the same age the one that was not chosen is set aside, also on another day', async () => {
  const both = [
    await file('a.xlsx', 'TO01', good, 5),
    await file('b.xlsx', 'TO01', { ...good, SANG_KIEN: 4 }, 5),
  ];
  const board = await done(commands.collect(both, running));
  expect(stateOf(board, 'TO01')).toBe('duplicate');
  const { hash } = formOf(board, 'a.xlsx');
  const { board: after } = await done(commands.decide([accept(hash, 'Đơn vị xác nhận')]));
  expect(stateOf(after, 'TO01')).toBe('received');
  commands = createCommands();
  const later = await done(commands.collect(both, running));
  expect([stateOf(later, 'TO01'), formOf(later, 'b.xlsx').state]).toEqual([
    'received',
    'superseded',
  ]);
});

it('of units that merged since, forms that were taken wait for nobody; others say where the unit went', async () => {
  const first = await done(commands.collect([await file('a.xlsx', 'TO01', good)], running));
  await done(commands.decide([accept(formOf(first, 'a.xlsx').hash)]));
  const code = 'TO12';
  await done(
    commands.mergeUnits({
      ...{ units: ['TO01', 'TO02'], code, name: 'Tổ hợp nhất', kind: 'TO', cluster: 'LOP' },
      from: '2026-02-01',
    }),
  );
  const board = await done(commands.collect([await file('b.xlsx', 'TO02', good)], running));
  expect(formOf(board, 'a.xlsx')).toMatchObject({ unit: null, state: 'accepted' });
  expect(formOf(board, 'b.xlsx').state).toBe('unknownUnit');
  expect(formOf(board, 'b.xlsx').findings[0]).toMatchObject({
    code: 'arrival.unitFormer',
    values: { unit: 'Tổ 2', into: 'Tổ hợp nhất' },
  });
});

describe('A form that says something else than the scorebook', () => {
  it('is changed until all that differs is taken; with some of it left out it is partly received', async () => {
    const held = { ...good, KT_DAT: 19, KT_KHAGIOI: 14, SANG_KIEN: 2 };
    for (const [code, value] of Object.entries(held)) {
      await type(excel, 'Số liệu', 'TO01', code, value);
    }
    const board = await done(commands.collect([await file('a.xlsx', 'TO01', good)], running));
    const { hash, state } = formOf(board, 'a.xlsx');
    expect([state, stateOf(board, 'TO01')]).toEqual(['differing', 'changed']);
    const part = await done(commands.decide([accept(hash, 'Chờ biên bản', ['KT_DAT'])]));
    expect(part.board.units[0]).toMatchObject({ state: 'partial', missing: 0, leftOut: 2 });
    const saved = catchDownloads();
    await done(commands.receipts(['TO01'], running));
    jest.restoreAllMocks();
    const mail = await mailIn(saved.at(-1), /^Thu-tra-loi_TO01_/);
    expect(mail).toContain('Phiếu mới được nhận một phần, còn 2 số liệu chưa nhận:');
    expect(mail).toContain(
      'chưa nhận:\n- Kiểm tra: số khá, giỏi: 15 người\n- Sáng kiến được công nhận: 3',
    );
    expect(mail).toContain('- Vi phạm nội quy: 0 vụ');
    // What somebody types in after a telephone call is what the unit says: nothing is left out then.
    await type(excel, 'Số liệu', 'TO01', 'KT_KHAGIOI', 15);
    await type(excel, 'Số liệu', 'TO01', 'SANG_KIEN', 3);
    expect((await done(commands.board())).units[0]).toMatchObject({
      state: 'received',
      leftOut: 0,
    });
  });

  it('needs a reason, a blank clears nothing, and what was replaced stands in Nhật ký', async () => {
    await type(excel, 'Số liệu', 'TO01', 'KT_DAT', 19);
    await type(excel, 'Số liệu', 'TO01', 'VI_PHAM', 0);
    const rest = Object.fromEntries(Object.entries(good).filter(([code]) => code !== 'VI_PHAM'));
    const board = await done(commands.collect([await file('a.xlsx', 'TO01', rest)], running));
    const form = formOf(board, 'a.xlsx');
    expect(form.state).toBe('differing');
    expect(codesOf(form)).toEqual(['arrival.differsFromBook']);
    expect(form.figures.map(({ figure, is }) => `${figure} ${is}`)).toEqual([
      'KT_DU new',
      'KT_DAT different',
      'KT_KHAGIOI new',
      'SANG_KIEN new',
      'VI_PHAM missing',
      'BAO_CAO new',
      'VE_SINH new',
    ]);
    await done(commands.decide([accept(form.hash, 'Đơn vị báo lại')]));
    expect([await typed('TO01', 'KT_DAT'), await typed('TO01', 'VI_PHAM')]).toEqual([20, 0]);
    expect(String((await readGrid(excel, 'Nhật ký')).values.at(-1)?.[2])).toMatch(
      /Thay số cũ: Kiểm tra: số đạt yêu cầu \(Số liệu [A-Z]+\d+\): 19 thành 20$/,
    );
  });
});

describe('Nothing', () => {
  it('is collected from no file, and a click on “Dừng” changes nothing', async () => {
    expect((await refused(commands.collect([], running))).code).toBe('nothingChosen');
    const stopped = { onProgress: () => undefined, signal: AbortSignal.abort() };
    const one = await file('a.xlsx', 'TO01', good);
    expect((await refused(commands.collect([one], stopped))).code).toBe('cancelled');
    expect((await done(commands.board())).forms).toEqual([]);
  });
});

const mailIn = async (archive: OutFile | undefined, name: RegExp): Promise<string> => {
  const files = await filesIn(archive);
  const found = [...files.keys()].find((one) => name.test(one)) ?? '';
  const { text = '' } = await PostalMime.parse(files.get(found) ?? '');
  return text.replace(/\r\n/g, '\n');
};

describe('After forms were taken', () => {
  let saved: readonly OutFile[];
  beforeEach(async () => {
    saved = catchDownloads();
    const one = await file('thư TO03.xlsx', 'TO03', { ...good, KT_DAT: 18 });
    const { forms } = await done(commands.collect([one], running));
    await done(commands.decide(forms.map(({ hash }) => accept(hash))));
  });
  afterEach(() => jest.restoreAllMocks());

  it('a receipt says when, which file, which figures, and what there is to look at', async () => {
    const answered = async () => (await done(commands.board())).units[2]?.isAnswered;
    expect(await answered()).toBe(false);
    const report = await done(commands.receipts(['TO01', 'TO03'], running));
    expect(await answered()).toBe(true);
    expect(report).toMatchObject({ workbooks: 0, drafts: 1, withoutEmail: ['Tổ 3'] });
    const files = await filesIn(saved[0]);
    const name = [...files.keys()].find((one) => one.endsWith('.eml')) ?? '';
    const { subject = '', text = '' } = await PostalMime.parse(files.get(name) ?? '');
    expect(subject).toContain('Tổ 3');
    expect(text).toContain('Tệp: thư TO03.xlsx');
    expect(text).toMatch(/Lúc nhận: \d\d\/\d\d\/\d{4}/);
    expect(text).toContain('- Kiểm tra: số đạt yêu cầu: 18 người');
    expect(text).toContain('- Vi phạm nội quy: 0 vụ');
    expect(text).toMatch(/Có \d+ chỗ đề nghị đơn vị xem lại:\s+- Tiêu chí /);
    expect(text).not.toContain('Tổ 3: ');
    expect(name).toMatch(/^Thu-tra-loi_TO03_/);
    expect(text).not.toMatch(/[{}]/);
    expect(await refused(commands.receipts(['TO01'], running))).toEqual({ code: 'nothingChosen' });
  });

  it('what was entered and not taken is told as that, with what is wrong with it, and is not missing', async () => {
    const one = await file('to1.xlsx', 'TO01', {
      ...good,
      KT_DAT: 21,
      SANG_KIEN: '',
      VE_SINH: 'KAD',
    });
    const board = await done(commands.collect([one], running));
    const { hash } = formOf(board, 'to1.xlsx');
    const some = ['KT_DU', 'KT_KHAGIOI', 'VI_PHAM', 'BAO_CAO', 'VE_SINH'];
    await done(commands.decide([accept(hash, 'Số đạt nhiều hơn số dự', some)]));
    await done(createCommands().receipts(['TO01'], running));
    const text = await mailIn(saved[0], /^Thu-tra-loi_TO01_/);
    expect(text).toContain(
      'còn 1 số liệu chưa nhận:\n- Kiểm tra: số đạt yêu cầu: 21 người. Lý do: Số liệu chưa khớp: Số đạt yêu cầu không quá số người dự. Đang có “Kiểm tra: số đạt yêu cầu” = 21, giới hạn là 20',
    );
    expect(text).toMatch(/Còn thiếu 1 mục:\s+- Sáng kiến được công nhận/);
    expect(text).toContain('Đề nghị đơn vị sửa các số liệu này trên tệp đã gửi');
    expect(text.match(/- Kiểm tra: số đạt yêu cầu/g)).toHaveLength(1);
    expect(text).not.toContain('trang Giải trình');
    expect(text).not.toMatch(/\((KT_|SANG|VI_|BAO|VE_)/);
  });

  it('a form that was sent back gets a mail with the reason and the errors, also when reopened', async () => {
    const one = await file('to2.xlsx', 'TO02', { ...good, KT_DAT: 21 });
    const { hash } = formOf(await done(commands.collect([one], running)), 'to2.xlsx');
    await done(commands.decide([{ kind: 'refuse', hash, reason: 'Số đạt lớn hơn số dự' }]));
    const report = await done(createCommands().receipts(['TO02', 'TO03'], running));
    expect(report.drafts).toBe(2);
    const text = await mailIn(saved[0], /^Tra-lai-phieu_TO02_/);
    expect(text).toContain('Tệp: to2.xlsx');
    expect(text).toContain('Lý do: Số đạt lớn hơn số dự');
    expect(text).toMatch(/Có 1 chỗ cần sửa:\s+- [^\n]*(quan hệ|khớp)/);
    expect(text).not.toMatch(/Tổ 2: |[{}]/);
    expect(await mailIn(saved[0], /^Thu-tra-loi_TO03_/)).toContain('thư TO03.xlsx');
    const { mails } = await done(createCommands().sendView());
    const reminder = { kind: 'reminders', units: ['TO02'], mail: mails.reminder } as const;
    const how = { withDrafts: true, withFigures: false };
    await done(createCommands().send({ ...reminder, ...how }, running));
    expect(await mailIn(saved[1], /^Nhac_TO02_/)).toMatch(
      /Phiếu đơn vị gửi đã được trả lại lúc [^\n]+, lý do: Số đạt lớn hơn số dự\. Đến nay chưa nhận được bản sửa\./,
    );
    const lines = (await readGrid(excel, 'Nhật ký')).values.slice(-3, -1);
    expect(lines.map(([, what, detail]) => [what, String(detail).split('; ').at(-1)])).toEqual([
      ['Làm thư trả lời: đã nhận', 'đơn vị: Tổ 3'],
      ['Làm thư trả lời: trả lại phiếu', 'đơn vị: Tổ 2'],
    ]);
  });

  it('the result goes up as a table with origins, and as a form that can be collected', async () => {
    expect((await done(commands.exportUpward('csv'))).fileName).toBe('Ket-qua_2026-Q1.csv');
    const text = (await saved[0]?.content.text()) ?? '';
    const line = text
      .split('\r\n')
      .find((one) => one.includes(',TO03,') && one.includes(',KT_DAT,'));
    expect(line).toMatch(/,18,người,[\d.]+,thư TO03.xlsx › Phiếu số liệu![A-Z]+\d+$/);
    const report = await done(commands.exportUpward('workbook'));
    expect(report).toMatchObject({
      workbooks: 1,
      fileName: 'Phieu-tong-hop_tap-huan_2026-Q1.xlsx',
    });
    const bytes = await saved[1]?.content.arrayBuffer();
    const reading = await readWorkbook(new Uint8Array(bytes ?? new ArrayBuffer(0)));
    expect(reading.ok).toBe(true);
  });
});
