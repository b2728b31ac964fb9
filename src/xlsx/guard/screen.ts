import { readDirectory, type ZipPart } from './directory';
import { limits } from './limits';
import { notZip, startsAsZip } from './looks';
import { type Note, type OtherKind, type Refusal, refusalOf, refuse } from './refusal';

/** The parts of an archive by their names without regard to case, as Excel finds them. */
export type Parts = ReadonlyMap<string, ZipPart>;

export type Screening =
  | { readonly ok: true; readonly parts: Parts; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Looks at a file before any library opens it: by its first bytes and the archive's directory only,
 * nothing is unpacked, so it costs no more for a bomb than for a workbook. What it lets through is
 * an archive with a workbook's parts whose declared sizes are harmless; that they are true is
 * checked while unpacking.
 */
export function screen(bytes: Uint8Array): Screening {
  try {
    return { ok: true, ...screened(bytes) };
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return { ok: false, refusal };
  }
}

/** Whether a file is refused for its size alone, before its bytes are read. */
export function tooLarge(bytes: number): Refusal | null {
  const limit = limits.fileBytes;
  return bytes > limit ? { code: 'tooLarge', bytes, limit } : null;
}

function screened(bytes: Uint8Array): { readonly parts: Parts; readonly notes: readonly Note[] } {
  const large = tooLarge(bytes.length);
  if (large) refuse(large);
  if (!startsAsZip(bytes)) refuse(notZip(bytes));
  const listed = readDirectory(bytes);
  checkSizes(listed);
  const parts = byName(listed);
  if (!parts.has('[content_types].xml') || !parts.has('_rels/.rels') || hasOtherKind(parts))
    refuse({ code: 'notWorkbook', kind: kindOf(parts) });
  return { parts, notes: notesOf(listed) };
}

function checkSizes(parts: readonly ZipPart[]): void {
  if (parts.length > limits.parts)
    refuse({ code: 'tooManyParts', parts: parts.length, limit: limits.parts });
  let total = 0;
  for (const { name, size, packed } of parts) {
    if (size > limits.partBytes)
      refuse({ code: 'partTooLarge', part: name, bytes: size, limit: limits.partBytes });
    const ratio = size / Math.max(1, packed.end - packed.start);
    if (size > limits.ratioFromBytes && ratio > limits.ratio)
      refuse({ code: 'ratio', part: name, ratio: Math.round(ratio), limit: limits.ratio });
    total += size;
  }
  if (total > limits.totalBytes)
    refuse({ code: 'totalTooLarge', bytes: total, limit: limits.totalBytes });
}

function byName(listed: readonly ZipPart[]): Parts {
  const parts = new Map<string, ZipPart>();
  for (const part of listed) {
    const { name } = part;
    if (/^\/|\\|\0|^[a-z]:|(^|\/)\.\.(\/|$)/i.test(name))
      refuse({ code: 'pathTraversal', part: name });
    const key = name.toLowerCase();
    if (parts.has(key)) refuse({ code: 'duplicateParts', part: name });
    parts.set(key, part);
  }
  return parts;
}

const otherKinds: readonly (readonly [string, OtherKind])[] = [
  ['word/document.xml', 'word'],
  ['ppt/presentation.xml', 'slides'],
  ['mimetype', 'openDocument'],
  ['xl/workbook.bin', 'binaryWorkbook'],
];

function hasOtherKind(parts: Parts): boolean {
  return kindOf(parts) !== 'files';
}

function kindOf(parts: Parts): OtherKind {
  return otherKinds.find(([name]) => parts.has(name))?.[1] ?? 'files';
}

function notesOf(parts: readonly ZipPart[]): readonly Note[] {
  const links = parts.filter(({ name }) => /^xl\/externalLinks\/[^/]+\.xml$/i.test(name));
  return [
    ...(parts.some(({ name }) => /vbaProject\.bin$/i.test(name))
      ? [{ code: 'macros' } as const]
      : []),
    ...(links.length > 0 ? [{ code: 'externalLinks', count: links.length } as const] : []),
  ];
}
