import { useState } from 'react';
import type { Note } from './Notice';

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Does one thing at a time, named while it is under way, and says so where it failed. */
export type Attempt = (what: string, failed: string, work: () => Promise<void>) => void;

/** What is under way, and what there is to say. */
export function useWork() {
  const [note, setNote] = useState<Note>();
  const [busy, setBusy] = useState<string>();
  const attempt: Attempt = (what, failed, work) => {
    setBusy(what);
    setNote(undefined);
    work()
      .catch((error: unknown) => {
        console.error(error);
        setNote({ tone: 'error', text: failed, detail: messageOf(error) });
      })
      .finally(() => setBusy(undefined));
  };
  return { note, setNote, busy, attempt };
}
