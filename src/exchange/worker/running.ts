/** What a command is at that goes through the whole workbook; once it writes it is not called off. */
export type Stage = 'reading' | 'working' | 'writing' | 'listing';

/** Says how far long work has come, and what it is at. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  /** The unit or file that is being worked on; blank where there is a stage. */
  readonly name: string;
  readonly stage?: Stage;
  /** Nothing can be called off any more: what was begun is written to its end. */
  readonly isFinal?: boolean;
}

/** How long work tells of itself and is called off. */
export interface Running {
  readonly onProgress: (progress: Progress) => void;
  readonly signal: AbortSignal;
}

/** What work that was called off ends with. */
export function calledOff(): DOMException {
  return new DOMException('The work was called off.', 'AbortError');
}

/** Whether an error says that work was called off. */
export function isCalledOff(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** What a person does not feel: a few frames of a screen. */
const SLICE_MILLISECONDS = 30;

/**
 * Gives a function for long work to wait for between two of its steps: every few frames the window
 * can draw and answer, and work that was called off ends there with an AbortError.
 */
export function breather(
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): () => Promise<void> {
  let started = now();
  return async () => {
    if (now() - started >= SLICE_MILLISECONDS) {
      await new Promise((resolve) => setTimeout(resolve));
      started = now();
    }
    if (signal.aborted) throw calledOff();
  };
}

/** 20 a second: more than anybody reads, and a window that draws each of more would do nothing else. */
const PROGRESS_MILLISECONDS = 50;

/** Tells of the first and the last step, and of those between at most 20 a second. */
export function throttled(
  onProgress: Running['onProgress'],
  now: () => number = () => performance.now(),
): Running['onProgress'] {
  let told = -Infinity;
  return (progress) => {
    const isLast = progress.done >= progress.of;
    if (!isLast && now() - told < PROGRESS_MILLISECONDS) return;
    told = now();
    onProgress(progress);
  };
}
