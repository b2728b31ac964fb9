import { createCommands } from '../../src/commands';
import type { Progress, Running } from '../../src/commands/exchangeReports';
import { type ExcelForTests, startExcel } from '../support/excel';
import { done } from './support/done';
import { readGrids, type } from './support/grid';

const commands = createCommands();
let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
  await done(commands.inject('teaching', true));
  await done(commands.score());
  // Something to write: a unit of another name.
  await type(excel, 'Đơn vị', 'TO01', 'name', 'Tổ Một');
});
afterAll(() => excel.close());

/** Watches a command, and calls it off as soon as it has come to a stage. */
function watching(stopAt?: Progress['stage']) {
  const told: Progress[] = [];
  const off = new AbortController();
  const running: Running = {
    onProgress: (progress) => {
      told.push(progress);
      if (stopAt !== undefined && progress.stage === stopAt) off.abort();
    },
    signal: off.signal,
  };
  return { running, told };
}

const cancelled = { ok: false, problem: { code: 'cancelled' } };

test.each(['reading', 'working'] as const)(
  'a run that is called off while it is %s has written nothing',
  async (stage) => {
    const before = await readGrids(excel);
    expect(await commands.score(watching(stage).running)).toEqual(cancelled);
    expect(await readGrids(excel)).toEqual(before);
  },
);

test('setting up that is called off before it writes leaves the workbook as it was', async () => {
  const before = await readGrids(excel);
  const { running } = watching('working');
  expect(await commands.inject('teaching', false, {}, running)).toEqual(cancelled);
  expect(await readGrids(excel)).toEqual(before);
});

test('a period that is not closed because of a call off is open, and nothing is on a sheet of its own', async () => {
  const { running } = watching('working');
  const order = { by: 'Nguyễn Văn A', despite: true };
  expect(await commands.close(order, running)).toEqual(cancelled);
  expect(Object.keys(await readGrids(excel))).not.toContain('Kết quả chốt');
});

test('from its first writing on a run goes through: each stage is told, one of four', async () => {
  const { running, told } = watching('writing');
  await done(commands.score(running));
  expect(told.map(({ stage, done: at, of, isFinal }) => [stage, at, of, isFinal])).toEqual([
    ['reading', 0, 4, false],
    ['working', 1, 4, false],
    ['writing', 2, 4, true],
    ['listing', 3, 4, true],
  ]);
});
