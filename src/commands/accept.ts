import { readBook } from '../excel/readBook';
import { sentenceOf } from '../messages/sentences';
import { vi } from '../messages/vi';
import { journalTexts } from '../messages/sheetTexts/records';
import type { Finding } from '../plan/finding';
import { findingKey } from '../plan/findingKey';
import { noteDown } from './journal';
import { type Result, runCommand } from './outcome';
import type { Outcome } from './problem';
import type { ScoreReport } from './resultReports';
import { reviewed } from './review';
import type { Session } from './session';
import { isAcceptable } from './sortOut';

/**
 * Accepts a warning for a reason, which Nhật ký keeps: it does not come back until one of its
 * values changes.
 */
export function accept(
  session: Session,
  finding: Finding,
  reason: string,
): Promise<Outcome<ScoreReport>> {
  if (!isAcceptable(finding)) throw new Error(`Not to be accepted: ${finding.code}`);
  if (reason.trim() === '') throw new Error('A reason is needed');
  return decide(session, finding, { action: journalTexts.accepted, reason: reason.trim() });
}

/** Takes an acceptance back: the warning is open again. Nhật ký keeps both lines. */
export function withdraw(session: Session, finding: Finding): Promise<Outcome<ScoreReport>> {
  return decide(session, finding, { action: journalTexts.withdrawn, reason: '' });
}

function decide(
  session: Session,
  finding: Finding,
  decision: { readonly action: string; readonly reason: string },
): Promise<Outcome<ScoreReport>> {
  const started = performance.now();
  return runCommand(async (context): Promise<Result<ScoreReport>> => {
    const book = await readBook(context);
    const detail = sentenceOf(finding, vi.findings);
    const note = { ...decision, detail, finding: findingKey(finding) };
    return reviewed(await noteDown(context, book, [note]), session, started);
  });
}
