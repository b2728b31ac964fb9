import { languageOf, loadMessages } from '../../messages';
import { noteSentence, refusalSentence } from '../../messages/fileSentences';
import { tooLarge } from '../../xlsx/guard/screen';
import type { HostLocale, WorkbookHost } from '../host/host';
import { openXlsx, type OpenOutcome } from './open';

/** Whether a file was opened, and what the person is told of it: why not, or what was left out. */
export interface OpenTold {
  readonly opened: boolean;
  readonly sentences: readonly string[];
}

/** Opens a file that a person chose. */
export async function openFile(
  host: WorkbookHost,
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  locale: HostLocale,
): Promise<OpenTold> {
  const outcome = await opened(host, file);
  const messages = await loadMessages(languageOf(locale));
  return outcome.ok
    ? {
        opened: true,
        sentences: outcome.notes.map((note) => noteSentence(messages, file.name, note)),
      }
    : { opened: false, sentences: [refusalSentence(messages, file.name, outcome.refusal)] };
}

async function opened(
  host: WorkbookHost,
  file: Pick<File, 'size' | 'arrayBuffer'>,
): Promise<OpenOutcome> {
  // Before its bytes are fetched: they would all be in memory.
  const refusal = tooLarge(file.size);
  if (refusal) return { ok: false, refusal };
  return openXlsx(host, new Uint8Array(await file.arrayBuffer()));
}
