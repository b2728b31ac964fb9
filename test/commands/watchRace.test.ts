import { runStamp } from '../../src/sheets/findingsSheet';

/** A book as it was read; each reading is answered when the test says so. */
interface Reading {
  readonly answer: (book: KnownBook) => void;
}

const readings: Reading[] = [];
const patched: string[] = [];
interface Change {
  readonly sheetId: string;
  readonly address: string;
  readonly isOurs: boolean;
}
let tell: (change: Change) => void = () => undefined;

/** What a book is known by in these tests, and which of its sheets is which. */
interface KnownBook {
  readonly name: string;
  readonly keys: ReadonlyMap<string, string>;
}
const keys = new Map([
  ['{1}', 'figures'],
  ['{2}', 'ranking'],
  ['{3}', 'findings'],
]);

/** Answers the oldest reading that is under way, and lets everything follow that follows at once. */
async function answer(book: string): Promise<void> {
  readings.shift()?.answer({ name: book, keys });
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
    patchBook: (_: unknown, book: KnownBook) => {
      patched.push(book.name);
      return Promise.resolve(book);
    },
  }));
  jest.doMock('../../src/commands/review', () => ({
    reviewed: (book: KnownBook) => reported(`edited ${book.name}`),
    reviewedAfterRun: (book: KnownBook) => reported(`run ${book.name}`),
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

/** Watches a workbook and keeps what is told of it. */
async function listen(): Promise<{ readonly told: unknown[]; readonly stop: () => void }> {
  const { newSession } = await import('../../src/commands/session');
  const { watch } = await import('../../src/commands/watch');
  const told: unknown[] = [];
  const stop = watch(newSession(), (outcome) => {
    if (outcome.ok) told.push(outcome.report);
  });
  return { told, stop };
}

test('a run that ends while the pane reads the workbook is told from the workbook after it', async () => {
  const { told, stop } = await listen();
  tell({ sheetId: '{1}', address: 'F12', isOurs: false });
  await pause();
  // The ribbon's run ends before this reading does, and its pause is over before it, too.
  tell({ sheetId: '{3}', address: runStamp, isOurs: true });
  await pause();
  await answer('before the run');
  await pause();
  await answer('after the run');
  expect(told).toEqual(['edited before the run', 'run after the run']);
  expect(patched).toEqual([]);
  stop();
});

test('a run that draws Xếp hạng anew, whose title stands where the stamp stands on Kiểm tra, is told once: at its end', async () => {
  const { told, stop } = await listen();
  tell({ sheetId: '{2}', address: runStamp, isOurs: true });
  await pause();
  await answer('in the middle of the run');
  expect(told).toEqual([]);
  tell({ sheetId: '{3}', address: runStamp, isOurs: true });
  await pause();
  await answer('after the run');
  expect(told).toEqual(['run after the run']);
  stop();
});
