import type { Received } from '../exchange/in/receive';
import type { Board, UnreadFile } from '../exchange/in/received';
import { inWorker } from '../exchange/worker/client';
import { isCalledOff } from '../exchange/worker/running';
import { boardIn } from './board';
import type { Running } from './exchangeReports';
import { type Result, runCommand } from './outcome';
import { bytesOf, tooLarge } from './pickedFiles';
import { readScorebook } from './readScorebook';
import type { Outcome } from './problem';
import type { Session } from './session';

/**
 * Reads picked files and puts them on the board, beside what was read before in this session.
 * Nothing is written into the workbook. The same file again changes nothing.
 */
export async function collect(
  session: Session,
  files: readonly File[],
  running: Running,
): Promise<Outcome<Board>> {
  if (files.length === 0) return { ok: false, problem: { code: 'nothingChosen' } };
  const read = await runCommand(readScorebook);
  if (!read.ok) return read;
  const { plan, decisions } = read.report;
  const large = files.flatMap(tooLarge);
  try {
    const picked = await bytesOf(files, running.signal);
    const { ownTargets } = decisions.decided;
    const received = await inWorker('receive', { files: picked, plan, ownTargets }, running);
    session.received = together(session.received, received, large);
  } catch (error) {
    if (isCalledOff(error)) return { ok: false, problem: { code: 'cancelled' } };
    throw error;
  }
  return runCommand(async (context): Promise<Result<Board>> => {
    const now = await readScorebook(context);
    return now.problem ? { problem: now.problem } : { report: boardIn(session, now.report) };
  });
}

/** What was read before and now: a file is known by its hash, one that was not read by its name. */
function together(before: Received, now: Received, large: readonly UnreadFile[]): Received {
  const known = new Map(before.forms.map(({ hash, file }) => [hash, file]));
  const unread = [...now.unread, ...large];
  const again = new Set([...unread, ...now.forms].map(({ file }) => file));
  return {
    forms: [...before.forms, ...now.forms.filter(({ hash }) => !known.has(hash))],
    unread: [...before.unread.filter(({ file }) => !again.has(file)), ...unread],
    again: [
      ...now.forms.flatMap(({ hash, file }) => {
        const as = known.get(hash);
        return as === undefined ? [] : [{ file, as }];
      }),
      ...(now.again ?? []),
    ],
  };
}
