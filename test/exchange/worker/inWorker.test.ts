import { MessageChannel } from 'node:worker_threads';
import PostalMime from 'postal-mime';
import { inWorker, type WorkerLike } from '../../../src/exchange/worker/client';
import {
  breather,
  isCalledOff,
  type Progress,
  throttled,
} from '../../../src/exchange/worker/running';
import { type Line, serve } from '../../../src/exchange/worker/serve';
import { fileIn, filesIn } from '../support/archive';
import { addressee, order, quietly } from '../support/order';

const ended: string[] = [];

/** A worker on this thread, but at the other end of a line that clones what goes over it. */
function otherEnd(): WorkerLike {
  const { port1, port2 } = new MessageChannel();
  serve(port2 as unknown as Line);
  return Object.assign(port1 as unknown as WorkerLike, {
    terminate: () => {
      ended.push('terminated');
      port1.close();
      port2.close();
    },
  });
}

/** What a worker does whose script was not found, or that breaks off. */
function failing(answers: (worker: WorkerLike) => void): WorkerLike {
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: () => queueMicrotask(() => answers(worker)),
    terminate: () => ended.push('terminated'),
  };
  return worker;
}
const errorEvent = (message: string): ErrorEvent => ({ message }) as ErrorEvent;

beforeEach(() => void ended.splice(0));

describe.each([
  ['in a worker', otherEnd],
  ['without workers, on this thread', () => null],
])('A job %s', (_, start) => {
  it('gives what it makes', async () => {
    const packed = await inWorker('pack', order(), quietly, start);
    expect(packed).toMatchObject({ workbooks: 4, drafts: 4, withoutEmail: ['Tổ 4'] });
    const files = await filesIn(packed.files[0]);
    const draft = [...files.keys()].find((name) => name.includes('TO01') && name.endsWith('.eml'));
    const mail = await PostalMime.parse(fileIn(files, draft ?? ''));
    expect(mail.to).toEqual([{ name: 'Tổ 1', address: 'to1@lop.vn' }]);
  });

  it('tells how far it is, and of its end', async () => {
    const told: Progress[] = [];
    const onProgress = (progress: Progress) => told.push(progress);
    await inWorker('pack', order(), { ...quietly, onProgress }, start);
    expect(told[0]).toEqual({ done: 0, of: 4, name: 'Tổ 1' });
    expect(told.at(-1)).toEqual({ done: 4, of: 4, name: 'Tổ 4' });
  });

  it('ends with an AbortError where it is called off', async () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const work = inWorker('pack', order(), { onProgress, signal: controller.signal }, start);
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    await work.catch((error: unknown) => expect(isCalledOff(error)).toBe(true));
  });

  it('does not begin where it was called off before', async () => {
    const begun = jest.fn(start);
    const signal = AbortSignal.abort();
    const work = inWorker('pack', order(), { ...quietly, signal }, begun);
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(begun).not.toHaveBeenCalled();
  });

  it('fails with the message of its programming error', async () => {
    const addressees = [addressee('TO99')];
    const work = inWorker('pack', order({ addressees }), quietly, start);
    await expect(work).rejects.toThrow('No unit TO99');
  });
});

describe('A worker', () => {
  it('is ended when its job is done, fails or is called off', async () => {
    await inWorker('pack', order(), quietly, otherEnd);
    expect(ended).toEqual(['terminated']);
    await inWorker('pack', order({ at: new Date(NaN) }), quietly, otherEnd).catch(() => undefined);
    expect(ended).toHaveLength(2);
    const controller = new AbortController();
    const work = inWorker('pack', order(), { ...quietly, signal: controller.signal }, otherEnd);
    controller.abort();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(ended).toHaveLength(3);
  });

  it('whose script does not load leaves the job to this thread', async () => {
    const start = () => failing((worker) => worker.onerror?.(errorEvent('')));
    const packed = await inWorker('pack', order({ withDrafts: false }), quietly, start);
    expect(packed.workbooks).toBe(4);
    expect(ended).toEqual(['terminated']);
  });

  it('that breaks off after it has begun is an error', async () => {
    const progress = { is: 'progress', progress: { done: 1, of: 4, name: 'Tổ 2' } };
    const start = () =>
      failing((worker) => {
        worker.onmessage?.({ data: progress } as MessageEvent);
        worker.onerror?.(errorEvent('Out of memory'));
      });
    await expect(inWorker('pack', order(), quietly, start)).rejects.toThrow('Out of memory');
  });

  it('whose answer cannot be read is an error', async () => {
    const start = () => failing((worker) => worker.onmessageerror?.({} as MessageEvent));
    await expect(inWorker('pack', order(), quietly, start)).rejects.toThrow('cannot be read');
  });
});

test('Progress is told at most 20 times a second, but always its beginning and its end', () => {
  let now = 0;
  const told: number[] = [];
  const tell = throttled(
    ({ done }) => told.push(done),
    () => now,
  );
  for (let done = 0; done <= 100; done += 1) {
    tell({ done, of: 100, name: '' });
    now += 10;
  }
  expect(told).toEqual([...Array.from({ length: 20 }, (_, index) => index * 5), 100]);
});

test('Long work lets the window answer every few frames, and ends there where it is called off', async () => {
  let now = 0;
  const controller = new AbortController();
  const breathe = breather(controller.signal, () => now);
  const seen: string[] = [];
  setTimeout(() => seen.push('window'));
  await breathe();
  expect(seen).toEqual([]);
  now = 31;
  await breathe();
  expect(seen).toEqual(['window']);
  controller.abort();
  await expect(breathe()).rejects.toMatchObject({ name: 'AbortError' });
});
