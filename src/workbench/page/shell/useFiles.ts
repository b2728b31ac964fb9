import { useEffect, useState } from 'react';
import type { Session } from '../session';
import type { Texts } from '../texts';
import { downloadXlsx } from './download';
import type { Note } from './Notice';
import type { Attempt } from './useWork';

/** The open file: its name, opening another one, saving. */
export function useFiles(
  session: Session | undefined,
  texts: Texts,
  attempt: Attempt,
  onNote: (note: Note) => void,
) {
  const [fileName, setFileName] = useState(texts.newFile);
  // A file that was chosen while the open workbook has unsaved changes.
  const [next, setNext] = useState<File>();
  useEffect(() => {
    document.title = `${fileName} - ${texts.product}`;
  }, [fileName, texts]);

  const open = (file: File, saveFirst = false) =>
    attempt('open', texts.openFailed(file.name), async () => {
      if (!session) return;
      if (saveFirst) downloadXlsx(await session.save(), fileName);
      const { opened, sentences } = await session.open(file);
      if (opened) setFileName(file.name);
      if (sentences.length > 0)
        onNote({ tone: opened ? 'info' : 'error', text: sentences.join(' ') });
    });
  return {
    fileName,
    next,
    onOpen: (file: File) => (session?.hasUnsaved() ? setNext(file) : open(file)),
    /** The answer to whether unsaved changes are to be kept; null: nothing is opened. */
    onAnswer: (answer: 'save' | 'discard' | null) => {
      setNext(undefined);
      if (next && answer) open(next, answer === 'save');
    },
    onSave: () =>
      attempt('save', texts.saveFailed, async () => {
        if (session) downloadXlsx(await session.save(), fileName);
      }),
  };
}
