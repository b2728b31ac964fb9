import PostalMime, { type Attachment } from 'postal-mime';
import { budgetOf } from '../../xlsx/guard/budget';
import { readDirectory, type ZipPart } from '../../xlsx/guard/directory';
import { limits } from '../../xlsx/guard/limits';
import { isMail, notZip, startsAsZip } from '../../xlsx/guard/looks';
import { type Refusal, refusalOf, refuse } from '../../xlsx/guard/refusal';
import { unpack } from '../../xlsx/parts/unpack';
import { calledOff } from '../worker/running';
import { isDraft, isOwnCsv } from './ownFiles';
import type { UnreadFile } from './received';
import { unpackLimits } from './unpackLimits';
import { JOINT } from '../../messages/filePath';

/** A file as somebody picked it. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** ISO time; null where it is not known. */
  readonly changedAt: string | null;
}

/** A file that may be a workbook: whatever else it is, `readWorkbook` says so. */
export interface FoundFile extends PickedFile {
  /** Whether a mail or an archive around it was opened. */
  readonly isInside: boolean;
}

/** What picked files come to: workbooks, and what was not opened. */
export type Unpacked =
  | { readonly is: 'workbook'; readonly file: FoundFile }
  | { readonly is: 'unread'; readonly file: UnreadFile };

/** How many files are known to be there so far: it grows as archives are opened. */
export interface Known {
  files: number;
}

/** What is left of the limits while files are unpacked. */
interface Left {
  files: number;
  bytes: number;
  readonly signal: AbortSignal;
  readonly known: Known;
}

/** One file on its way, with its path in words. */
interface Item extends FoundFile {
  readonly depth: number;
  /** Something that a mail or archive brings along beside its workbooks. */
  readonly isAttachment: boolean;
}

/**
 * Walks through picked files, mails and archives to the workbooks in them, one at a time, by what
 * they are and not by their names. Archives are screened before anything is unpacked. Whatever
 * cannot be opened comes back with its reason, and the others go on.
 */
export async function* unpackFiles(
  picked: readonly PickedFile[],
  signal: AbortSignal,
  known: Known = { files: picked.length },
): AsyncGenerator<Unpacked> {
  const left: Left = { files: unpackLimits.files, bytes: unpackLimits.totalBytes, signal, known };
  for (const file of picked) {
    yield* opened({ ...file, depth: 0, isInside: false, isAttachment: false }, left);
  }
}

async function* opened(item: Item, left: Left): AsyncGenerator<Unpacked> {
  if (left.signal.aborted) throw calledOff();
  left.files -= 1;
  if (left.files < 0) {
    // Told once; what follows is left out without a word.
    if (left.files === -1) yield unread(item, { code: 'tooManyFiles', limit: unpackLimits.files });
    return;
  }
  const kind = kindOf(item.bytes);
  if (kind.is === 'workbook') yield { is: 'workbook', file: item };
  else if (kind.is === 'other') yield unread(item, kind.refusal);
  else if (item.depth >= unpackLimits.depth) {
    yield unread(item, { code: 'nestedTooDeep', limit: unpackLimits.depth });
  } else if (item.bytes.length > unpackLimits.containerBytes) {
    const [bytes, limit] = [item.bytes.length, unpackLimits.containerBytes];
    yield unread(item, { code: 'tooLarge', bytes, limit });
  } else yield* inside(item, kind.is, left);
}

/** Everything in a mail or an archive; that nothing in it was a workbook is told of the outermost. */
async function* inside(item: Item, kind: 'mail' | 'archive', left: Left): AsyncGenerator<Unpacked> {
  const parts = kind === 'mail' ? inMail(item, left) : inArchive(item, left);
  let [hasWorkbook, hasTrouble] = [false, false];
  for await (const part of parts) {
    hasWorkbook ||= part.is === 'workbook';
    hasTrouble ||= part.is === 'unread' && part.file.quiet !== true;
    yield part;
  }
  if (!hasWorkbook && !hasTrouble) {
    const isOwn = kind === 'mail' && isDraft(item.bytes);
    const refusal = isOwn
      ? ({ code: 'ownFile', kind: 'draft' } as const)
      : ({ code: 'nothingInside', kind } as const);
    yield unread({ ...item, isAttachment: item.depth > 0 }, refusal);
  }
}

type Kind =
  | { readonly is: 'workbook' | 'mail' | 'archive' }
  | { readonly is: 'other'; readonly refusal: Refusal };

/** Parts that make an archive an office document; the reading refuses those that are no workbook. */
const officeParts = ['[content_types].xml', 'mimetype'];
const otherDocuments = [
  ['word/document.xml', 'word'],
  ['ppt/presentation.xml', 'slides'],
] as const;

function kindOf(bytes: Uint8Array): Kind {
  if (isMail(bytes)) return { is: 'mail' };
  if (!startsAsZip(bytes)) {
    const refusal = isOwnCsv(bytes) ? ({ code: 'ownFile', kind: 'csv' } as const) : notZip(bytes);
    return { is: 'other', refusal };
  }
  try {
    const names = new Set(readDirectory(bytes, nameIn).map(({ name }) => name.toLowerCase()));
    const other = otherDocuments.find(([name]) => names.has(name));
    if (other) return { is: 'other', refusal: { code: 'notWorkbook', kind: other[1] } };
    return { is: officeParts.some((name) => names.has(name)) ? 'workbook' : 'archive' };
  } catch (error) {
    return { is: 'other', refusal: toRefusal(error) };
  }
}

async function* inArchive(item: Item, left: Left): AsyncGenerator<Unpacked> {
  const parts = readDirectory(item.bytes, nameIn).filter(
    ({ name }) => !name.endsWith('/') && !isLitter(name),
  );
  left.known.files += parts.length - 1;
  for (const part of parts) {
    const name = `${item.name}${JOINT}${part.name.split('/').at(-1) ?? ''}`;
    // When an archive was packed says nothing of the files in it; when it was sent does.
    const changedAt = item.isInside ? item.changedAt : null;
    const inside = { depth: item.depth + 1, isInside: true, isAttachment: true };
    const found = { ...item, ...inside, name, changedAt };
    const bytes = await unpackedPart(item.bytes, part, left);
    if (bytes instanceof Uint8Array) yield* opened({ ...found, bytes }, left);
    else yield unread({ ...found, isAttachment: false }, bytes);
  }
}

/** The bytes of one part, once its size and ratio are harmless, or why it is not unpacked. */
async function unpackedPart(
  bytes: Uint8Array,
  part: ZipPart,
  left: Left,
): Promise<Uint8Array | Refusal> {
  try {
    screenPart(part, left);
    return await unpack(bytes, part, budgetOf({ signal: left.signal }));
  } catch (error) {
    return toRefusal(error);
  }
}

function screenPart(part: ZipPart, left: Left): void {
  const { name, size, packed } = part;
  // A mail in an archive may be larger than a workbook: it holds several, in base64.
  const limit = 2 * limits.fileBytes;
  if (size > limit) refuse({ code: 'tooLarge', bytes: size, limit });
  const ratio = size / Math.max(1, packed.end - packed.start);
  if (size > limits.ratioFromBytes && ratio > limits.ratio)
    refuse({ code: 'ratio', part: name, ratio: Math.round(ratio), limit: limits.ratio });
  left.bytes -= size;
  if (left.bytes < 0)
    refuse({
      code: 'totalTooLarge',
      bytes: unpackLimits.totalBytes - left.bytes,
      limit: unpackLimits.totalBytes,
    });
}

async function* inMail(item: Item, left: Left): AsyncGenerator<Unpacked> {
  let attachments: readonly Attachment[];
  let sentAt: string | null;
  try {
    const mail = await PostalMime.parse(item.bytes, { forceRfc822Attachments: true });
    attachments = mail.attachments;
    sentAt = isoTime(mail.date);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    yield unread({ ...item, isAttachment: false }, { code: 'badMail', detail });
    return;
  }
  let number = 0;
  for (const attachment of attachments) {
    if (isDecoration(attachment)) continue;
    number += 1;
    const bytes = bytesOf(attachment);
    const name = nameOf(attachment, number);
    const path = `${item.name}${JOINT}${name}`;
    yield* opened(
      {
        name: path,
        bytes,
        changedAt: sentAt ?? item.changedAt,
        depth: item.depth + 1,
        isInside: true,
        isAttachment: true,
      },
      left,
    );
  }
}

/** Pictures that stand in the text, signatures and the like: no word is lost about them. */
function isDecoration({ disposition, related, mimeType, contentId }: Attachment): boolean {
  const isShown = disposition === 'inline' || related === true || contentId !== undefined;
  return (isShown && mimeType.startsWith('image/')) || /pkcs7|pgp-signature/.test(mimeType);
}

function nameOf({ filename, mimeType }: Attachment, number: number): string {
  if (filename !== null && filename.trim() !== '') return filename.normalize('NFC').trim();
  return mimeType === 'message/rfc822' ? `thư kèm ${number}.eml` : `tệp kèm ${number}`;
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function isoTime(text: string | undefined): string | null {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Names in archives of old programs are in no encoding that anybody could tell. */
function nameIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** What systems and open programs leave in folders. */
function isLitter(path: string): boolean {
  return /(^|\/)(__MACOSX\/|\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(path);
}

function toRefusal(error: unknown): Refusal {
  const refusal = refusalOf(error);
  if (!refusal) throw error;
  return refusal;
}

const quietCodes: ReadonlySet<Refusal['code']> = new Set([
  ...(['notZip', 'notWorkbook', 'nothingInside', 'empty', 'ownFile'] as const),
]);

/** What only came along is told without raising trouble: a notice as PDF, a scan, a cover letter. */
function unread({ name, isAttachment }: Item, refusal: Refusal): Unpacked {
  const isBeside = isAttachment && quietCodes.has(refusal.code);
  return { is: 'unread', file: { file: name, refusal, ...(isBeside ? { quiet: true } : {}) } };
}
