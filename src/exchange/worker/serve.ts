import { jobs, type JobName } from './jobs';
import { type Progress, type Running, throttled } from './running';

/** What a worker is asked. */
export interface Asked {
  readonly job: JobName;
  readonly input: unknown;
}

/** What a worker answers: any number of times how far it has come, then once how it ended. */
export type Answer =
  | { readonly is: 'progress'; readonly progress: Progress }
  | { readonly is: 'done'; readonly output: unknown }
  | { readonly is: 'failed'; readonly message: string; readonly stack: string };

/** The worker's own end of the line. */
export interface Line {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: Answer, transfer: Transferable[]): void;
}

/** Does on this thread what it is asked on the line. Whoever asks ends the thread to call work off. */
export function serve(line: Line): void {
  const answer = (message: Answer, transfer: Transferable[] = []): void =>
    line.postMessage(message, transfer);
  line.onmessage = ({ data }) => {
    const { job, input } = data as Asked;
    const onProgress = throttled((progress) => answer({ is: 'progress', progress }));
    const running = { onProgress, signal: new AbortController().signal };
    // The two ends of the line are typed together by `inWorker`.
    const run = jobs[job] as (input: unknown, running: Running) => Promise<unknown>;
    run(input, running).then(
      (output) => answer({ is: 'done', output }, buffersIn(output)),
      (error: unknown) => {
        const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
        answer({ is: 'failed', message, stack });
      },
    );
  };
}

/** Files change hands instead of being copied: they may be many and large. */
function buffersIn(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (Array.isArray(value)) {
    for (const item of value) buffersIn(item, found);
  } else if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) buffersIn(item, found);
  }
  return [...found];
}
