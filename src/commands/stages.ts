import { calledOff, type Running, type Stage } from '../exchange/worker/running';

/** A stage of a command begins; work that was called off before anything was written ends there. */
export type Begin = (stage: Stage) => Promise<void>;

/** Nobody watches. */
export const unwatched: Begin = () => Promise.resolve();

/** How many stages the parts of commands go through. */
export const stagesOf = { scoring: 4, injecting: 3 } as const;

/**
 * Tells each stage of a command that somebody watches, one of so many. From its first writing on it
 * goes through to its end: nothing is left half done.
 */
export function stages(running: Running | undefined, of: number): Begin {
  if (!running) return unwatched;
  const { onProgress, signal } = running;
  let done = 0;
  let isFinal = false;
  return async (stage) => {
    if (signal.aborted && !isFinal) throw calledOff();
    isFinal ||= stage === 'writing';
    onProgress({ done, of, name: '', stage, isFinal });
    done += 1;
    // The window draws the news, and hears the button that calls it off.
    await drawn();
    if (signal.aborted && !isFinal) throw calledOff();
  };
}

/** A window that nobody sees draws nothing (milliseconds). */
const UNSEEN = 100;

/** Ends after the window was drawn: work that begins at once would keep it from being. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestAnimationFrame === 'undefined') {
      setTimeout(resolve);
      return;
    }
    const unseen = setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(resolve);
    });
  });
}
