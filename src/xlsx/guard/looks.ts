import type { Looks, Refusal } from './refusal';

/** First bytes of files that are no zip archive. */
const signatures: readonly (readonly [Looks, string])[] = [
  ['pdf', '%PDF'],
  ['picture', '\xFF\xD8\xFF'],
  ['picture', '\x89PNG'],
  ['picture', 'GIF8'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['archive', 'Rar!'],
  ['archive', '7z\xBC\xAF\x27\x1C'],
  ['archive', '\x1F\x8B'],
];

const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
/** Names in an OLE file are UTF-16. This stream holds a workbook under a password. */
const ENCRYPTED_STREAM = wide('EncryptedPackage');
/** And this one the properties of a mail that Outlook saved. */
const MESSAGE_STREAM = wide('__properties_version1.0');
/** The first bytes of winmail.dat (TNEF). */
const TNEF = '\x78\x9F\x3E\x22';
/** Bytes of a file in which it is told from text. */
const HEAD_BYTES = 4_096;

/** Whether the bytes start as a zip archive does, as far as they go. */
export function startsAsZip(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, 4));
  return head.length > 1 && ['PK\x03\x04', 'PK\x05\x06'].some((start) => start.startsWith(head));
}

/** Why bytes that do not start as a zip archive are refused. */
export function notZip(bytes: Uint8Array): Refusal {
  if (bytes.length === 0) return { code: 'empty' };
  const head = latin(bytes.subarray(0, HEAD_BYTES));
  if (head.startsWith(OLE)) return { code: oleKind(bytes) };
  if (head.startsWith(TNEF)) return { code: 'outlookAttachment' };
  // Half of "PK", or half an OLE file.
  if (OLE.startsWith(head)) return { code: 'truncated' };
  return { code: 'notZip', looks: looksOf(head) };
}

function oleKind(bytes: Uint8Array): 'encrypted' | 'outlookMessage' | 'legacyXls' {
  if (holds(bytes, ENCRYPTED_STREAM)) return 'encrypted';
  return holds(bytes, MESSAGE_STREAM) ? 'outlookMessage' : 'legacyXls';
}

/** A line that only the head of a mail has. */
const mailHeader =
  /^(from|to|cc|subject|date|mime-version|message-id|received|return-path|delivered-to|x-[\w-]+|content-type|reply-to|dkim-signature|arc-[\w-]+|authentication-results):/i;

/** Whether the bytes are a mail as mail programs save it (.eml): header lines first of all. */
export function isMail(bytes: Uint8Array): boolean {
  const head = latin(bytes.subarray(0, HEAD_BYTES)).replace(/^\xEF\xBB\xBF/, '');
  const lines = head.replace(/^\s+/, '').split(/\r?\n/);
  const [first = '', second = ''] = lines;
  // Some programs write the mailbox line of old Unix before the head.
  return mailHeader.test(first.startsWith('From ') ? second : first);
}

function looksOf(head: string): Looks {
  const known = signatures.find(([, start]) => head.startsWith(start));
  if (known) return known[0];
  if (/^(RIFF....WEBP|BM....\0{4})/s.test(head)) return 'picture';
  if (/^....ftyp(heic|heix|mif1|avif)/s.test(head)) return 'picture';
  const isWide = /^(\xFF\xFE|\xFE\xFF)/.test(head);
  const text = head.replace(/^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/, '').replaceAll('\0', '');
  if (/^\s*<(!doctype html|html|head|body|table|meta|script|!--|\?xml)/i.test(text))
    return 'webPage';
  return isWide || isText(text) ? 'text' : 'unknown';
}

function wide(text: string): string {
  return text.replaceAll(/./g, '$&\0');
}

function isText(head: string): boolean {
  return !/[\x01-\x08\x0E-\x1A\x1C-\x1F]/.test(head);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Whether a short text stands anywhere in the bytes. */
function holds(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (latin(bytes.subarray(at, at + text.length)) === text) return true;
  }
  return false;
}
