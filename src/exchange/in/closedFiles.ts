import { type ClosedRecord, readClosed } from '../../sheets/closing/readClosed';
import { readWorkbook } from '../../xlsx/read';
import { breather, calledOff, type Running } from '../worker/running';
import type { ReceiveInput } from './receive';
import type { UnreadFile } from './received';
import { unpackFiles } from './unpack';

/** What picked files hold of closed results. */
export interface ClosedFiles {
  /** One for each sheet with a closed result, in the order of files and tabs. */
  readonly closed: readonly { readonly file: string; readonly record: ClosedRecord }[];
  /** Workbooks that were read and hold none. */
  readonly without: readonly string[];
  readonly unread: readonly UnreadFile[];
}

/**
 * Reads the closed results out of files that nobody vouches for, mails and archives around them
 * included. Whether they are genuine is for their fingerprints to say.
 */
export async function readClosedFiles(
  { files }: Pick<ReceiveInput, 'files'>,
  { onProgress, signal }: Running,
): Promise<ClosedFiles> {
  const picked = files.map((file) => ({ ...file, bytes: new Uint8Array(file.bytes) }));
  const known = { files: picked.length };
  const closed: ClosedFiles['closed'][number][] = [];
  const without: string[] = [];
  const unread: UnreadFile[] = [];
  const breathe = breather(signal);
  let done = 0;
  for await (const one of unpackFiles(picked, signal, known)) {
    const name = one.is === 'workbook' ? one.file.name : one.file.file;
    onProgress({ done, of: Math.max(known.files, done + 1), name });
    done += 1;
    if (one.is === 'unread') unread.push(one.file);
    else {
      const reading = await readWorkbook(one.file.bytes, { signal });
      if (signal.aborted) throw calledOff();
      if (!reading.ok) unread.push({ file: name, refusal: reading.refusal });
      else {
        const found = reading.book.sheets.flatMap(({ contents }) => readClosed(contents) ?? []);
        closed.push(...found.map((sheet) => ({ file: name, record: sheet.record })));
        if (found.length === 0) without.push(name);
      }
    }
    await breathe();
  }
  return { closed, without, unread };
}
