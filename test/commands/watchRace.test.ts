import { runStamp } from '../../src/sheets/findingsSheet';

/** A book as it was read; each reading is answered when the test says so. */
interface Reading {
  readonly answer: (book: string) => void;
}

const readings: Reading[] = [];
const patched: string[] = [];
let tell: (change: { address: string; isOurs: boolean }) => void = () => undefined;

/** Answers the oldest reading that is under way, and lets everything follow that follows at once. */
async function answer(book: string): Promise<void> {
  readings.shift()?.answer(book);
  await jest.advanceTimersByTimeAsync(0);
}
const pause = () => jest.advanceTimersByTimeAsync(300);
const reported = (report: unknown) => Promise.resolve({ report });

beforeEach(() => {
  jest.useFakeTimers();
  jest.doMock('../../src/excel/watchCells', () => ({
    watchCells: (onChange: typeof tell) => {
      tell = onChange;
      return Promise.resolve({ ok: true, result: () => undefined });
    },
  }));
  jest.doMock('../../src/excel/readBook', () => ({
    readBook: () => new Promise((resolve) => readings.push({ answer: resolve })),
  }));
  jest.doMock('../../src/excel/patchBook', () => ({
    patchBook: (_: unknown, book: string) => {
      patched.push(book);
      return Promise.resolve(book);
    },
  }));
  jest.doMock('../../src/commands/review', () => ({
    reviewed: (book: string) => reported(`edited ${book}`),
    reviewedAfterRun: (book: string) => reported(`run ${book}`),
  }));
  jest.doMock('../../src/commands/outcome', () => ({
    runCommand: async (work: (context: unknown) => Promise<{ report: unknown }>) => ({
      ok: true,
      ...(await work({})),
    }),
  }));
});
afterEach(() => {
  jest.useRealTimers();
  jest.resetModules();
});

test('a run that ends while the pane reads the workbook is told from the workbook after it', async () => {
  const { newSession } = await import('../../src/commands/session');
  const { watch } = await import('../../src/commands/watch');
  const told: unknown[] = [];
  const stop = watch(newSession(), (outcome) => {
    if (outcome.ok) told.push(outcome.report);
  });
  tell({ address: 'F12', isOurs: false });
  await pause();
  // The ribbon's run ends before this reading does, and its pause is over before it, too.
  tell({ address: runStamp, isOurs: true });
  await pause();
  await answer('before the run');
  await pause();
  await answer('after the run');
  expect(told).toEqual(['edited before the run', 'run after the run']);
  expect(patched).toEqual([]);
  stop();
});
