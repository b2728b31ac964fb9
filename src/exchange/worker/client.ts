import type { JobInput, JobName, JobOutput } from './jobs';
import { calledOff, type Running, throttled } from './running';
import type { Answer, Asked } from './serve';

/** A worker, or what stands in for one. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  postMessage(message: Asked): void;
  terminate(): void;
}

/**
 * Runs a job in a web worker where there is one, otherwise in slices on this thread. `signal` calls
 * it off: the promise is rejected with an AbortError. An error of the job's own rejects with its message.
 */
export async function inWorker<Name extends JobName>(
  job: Name,
  input: JobInput<Name>,
  running: Running,
  start: () => WorkerLike | null = startWorker,
): Promise<JobOutput<Name>> {
  if (running.signal.aborted) throw calledOff();
  const worker = start();
  const answered = worker && (await ask(worker, { job, input }, running));
  // A worker of ours answers with what its job gives.
  if (answered) return answered.output as JobOutput<Name>;
  return onThisThread(job, input, running);
}

/** A worker of our own script; null where there are none, or where the page may not start one. */
function startWorker(): WorkerLike | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./worker.ts', import.meta.url));
  } catch {
    return null;
  }
}

/** What the worker gives; null where its script did not start, so that nothing was begun. */
function ask(
  worker: WorkerLike,
  asked: Asked,
  { onProgress, signal }: Running,
): Promise<{ readonly output: unknown } | null> {
  let hasBegun = false;
  let callOff = (): void => undefined;
  return new Promise<{ readonly output: unknown } | null>((resolve, reject) => {
    callOff = () => reject(calledOff());
    signal.addEventListener('abort', callOff);
    worker.onmessage = ({ data }) => {
      hasBegun = true;
      const answer = data as Answer;
      switch (answer.is) {
        case 'progress':
          onProgress(answer.progress);
          break;
        case 'done':
          resolve({ output: answer.output });
          break;
        case 'failed':
          reject(failureOf(answer));
          break;
      }
    };
    worker.onerror = (event) => {
      if (hasBegun) reject(new Error(event.message || 'The worker broke off'));
      else resolve(null);
    };
    worker.onmessageerror = () => reject(new Error('The answer of the worker cannot be read'));
    worker.postMessage(asked);
  }).finally(() => {
    signal.removeEventListener('abort', callOff);
    worker.terminate();
  });
}

/** The error of the other thread, with its own stack: that of this one says nothing. */
function failureOf({ message, stack }: Extract<Answer, { is: 'failed' }>): Error {
  const error = new Error(message);
  if (stack !== '') error.stack = stack;
  return error;
}

async function onThisThread<Name extends JobName>(
  job: Name,
  input: JobInput<Name>,
  { onProgress, signal }: Running,
): Promise<JobOutput<Name>> {
  // What writes and reads files is loaded only where it is needed.
  const { jobs } = await import('./jobs');
  const run = jobs[job] as (input: JobInput<Name>, running: Running) => Promise<JobOutput<Name>>;
  return run(input, { onProgress: throttled(onProgress), signal });
}
