import { patchBook } from '../excel/patchBook';
import { type OpenBook, readBook } from '../excel/readBook';
import { type CellChange, watchCells } from '../excel/watchCells';
import { runStamp } from '../sheets/findingsSheet';
import { runCommand } from './outcome';
import type { Outcome } from './problem';
import type { ScoreReport } from './resultReports';
import { reviewed, reviewedAfterRun } from './review';
import type { Session } from './session';

/** Edits that follow each other this closely (a paste, a fill, a quick typist) are reviewed together. */
const PAUSE_MS = 250;

/** After an edit mode or another hindrance the cells are read again: so often, so long after. */
const TRIES = 5;
const RETRY_MS = 1000;

/**
 * Reviews the workbook after each edit of a cell, without writing. Excel's events are hints and the
 * next run is the truth; so what cannot be read goes unreported after a few tries.
 */
export function watch(
  session: Session,
  onReview: (outcome: Outcome<ScoreReport>, isRun: boolean) => void,
): () => void {
  let known: OpenBook | null = null;
  let changes: readonly CellChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;
  /** Sheets in which our side wrote the cell of the stamp: on Kiểm tra it is one, elsewhere a title. */
  let stamped: readonly string[] = [];
  /** Something was written that no change tells of: what is known, or is being read, is old. */
  let isOld = false;
  let stopped = false;

  const hasStopped = (): boolean => stopped;
  const isOldByNow = (): boolean => isOld;
  const isMoreToSee = (): boolean => changes.length > 0 || stamped.length > 0;
  const look = async (tries: number): Promise<void> => {
    if (hasStopped() || reading) return;
    reading = true;
    const [taken, signs] = [changes, stamped];
    [changes, stamped] = [[], []];
    let isRun = false;
    const isNews = (): boolean => isRun || taken.length > 0;
    if (isOld) known = null;
    isOld = false;
    const started = performance.now();
    const outcome = await runCommand<ScoreReport>(async (context) => {
      known = (known && (await patchBook(context, known, taken))) ?? (await readBook(context));
      const { keys } = known;
      isRun = signs.some((id) => keys.get(id) === 'findings');
      return (isRun ? reviewedAfterRun : reviewed)(known, session, started);
    });
    reading = false;
    if (isOldByNow()) known = null;
    if (hasStopped()) return;
    if (isHindered(outcome)) {
      known = null;
      stamped = [...signs, ...stamped];
      if (tries > 1) later(RETRY_MS, tries - 1);
      else if (changes.length > 0) later(PAUSE_MS);
      return;
    }
    if (isNews()) onReview(outcome, isRun);
    if (isMoreToSee()) later(PAUSE_MS);
  };
  const later = (pause: number, tries = TRIES): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(tries), pause);
  };

  const listening = watchCells((change) => {
    const mayBeRun = change.address === runStamp;
    // A button of the ribbon knows nothing of this pane, and tells nobody of its run.
    if (mayBeRun) stamped = [...stamped, change.sheetId];
    // What our own commands wrote they report themselves; only the cells known from before are old.
    if (change.isOurs) isOld = true;
    else changes = [...changes, change];
    if (mayBeRun || !change.isOurs) later(PAUSE_MS);
  });
  return () => {
    stopped = true;
    clearTimeout(timer);
    void listening.then((listener) => {
      if (listener.ok) listener.result();
    });
  };
}

function isHindered(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && ['cellEditMode', 'protected', 'hostFailed'].includes(outcome.problem.code);
}
