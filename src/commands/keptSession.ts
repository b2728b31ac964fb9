import { fromPlain, toPlain } from './plainSession';
import { newSession, type Session } from './session';

/** Written along with what is kept: another version of the add-in does not read it. */
const FORMAT = 1;

const KEY = 'so-thi-dua session';

interface Kept {
  readonly format: number;
  readonly workbook: string;
  readonly session: Session;
}

/**
 * What a pane remembers outlives its page: a button of the ribbon loads the pane anew. It is kept
 * as long as the window of Excel is open, for the workbook (`workbook`: its address) it belongs to.
 */
export function keepSession(workbook: string, session: Session): void {
  // Forms take the most room and can be chosen again; a step that is lost cannot be taken back.
  for (const part of [session, withoutForms(session)]) {
    if (kept({ format: FORMAT, workbook, session: part })) return;
  }
  forget();
}

/** What was kept for the workbook, or a new session. */
export function keptSession(workbook: string): Session {
  try {
    const stored = sessionStorage.getItem(KEY);
    if (stored === null) return newSession();
    // Only `keepSession` writes under this key.
    const kept = fromPlain(stored) as Kept;
    return kept.format === FORMAT && kept.workbook === workbook ? kept.session : newSession();
  } catch {
    // Where the browser gives the pane no storage, it begins anew.
    return newSession();
  }
}

function kept(what: Kept): boolean {
  try {
    sessionStorage.setItem(KEY, toPlain(what));
    return true;
  } catch {
    // No storage, or not enough of it: browsers give some 5 million characters.
    return false;
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}

function withoutForms(session: Session): Session {
  return { ...session, received: newSession().received };
}
