import type { ReceiveInput, Received } from '../exchange/in/receive';
import type { Board, UnreadFile } from '../exchange/in/received';
import { unpackLimits } from '../exchange/in/unpackLimits';
import { inWorker } from '../exchange/worker/client';
import { calledOff, isCalledOff } from '../exchange/worker/running';
import { boardIn } from './board';
import type { Running } from './exchangeReports';
import { type Result, runCommand } from './outcome';
import { readScorebook } from './readScorebook';
import type { Outcome } from './reports';
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

/** A file that is not even taken into memory. */
function tooLarge({ name, size }: File): readonly UnreadFile[] {
  const limit = unpackLimits.containerBytes;
  return size > limit ? [{ file: name, refusal: { code: 'tooLarge', bytes: size, limit } }] : [];
}

async function bytesOf(
  files: readonly File[],
  signal: AbortSignal,
): Promise<ReceiveInput['files']> {
  const picked: ReceiveInput['files'][number][] = [];
  for (const file of files) {
    if (signal.aborted) throw calledOff();
    if (tooLarge(file).length > 0) continue;
    const changedAt = file.lastModified > 0 ? new Date(file.lastModified).toISOString() : null;
    picked.push({ name: file.name.normalize('NFC'), bytes: await file.arrayBuffer(), changedAt });
  }
  return picked;
}

/** What was read before and now: a file is known by its hash, one that was not read by its name. */
function together(before: Received, now: Received, large: readonly UnreadFile[]): Received {
  const known = new Set(before.forms.map(({ hash }) => hash));
  const unread = [...now.unread, ...large];
  const again = new Set([...unread, ...now.forms].map(({ file }) => file));
  return {
    forms: [...before.forms, ...now.forms.filter(({ hash }) => !known.has(hash))],
    unread: [...before.unread.filter(({ file }) => !again.has(file)), ...unread],
  };
}
