import { refuse } from './refusal';

/** A file inside the archive; `packed` is where its bytes stand, `size` what they unpack to. */
export interface ZipPart {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  readonly packed: { readonly start: number; readonly end: number };
  readonly size: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_SIZE = 20;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
/** Stands where the real number is in an extra field of the 64-bit form. */
const IN_EXTRA = 0xffffffff;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED_FLAG = 1;
const SIZES_FOLLOW_FLAG = 8;

/**
 * The parts of an archive by its central directory, in its order. Nothing is unpacked. Every local
 * header must agree with the directory, and no two parts may share bytes: programs that trust the
 * one or the other would read different workbooks.
 */
export function readDirectory(
  bytes: Uint8Array,
  nameOf: (bytes: Uint8Array) => string = decodedName,
): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, end, count } = findDirectory(view);
  const parts: ZipPart[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const { part, next } = readEntry(bytes, view, at, { directory: start, end, nameOf });
    parts.push(part);
    at = next;
  }
  if (at !== end) refuse({ code: 'damaged', part: '' });
  const byPlace = [...parts].sort((a, b) => a.packed.start - b.packed.start);
  byPlace.forEach(({ packed, name }, index) => {
    const next = byPlace[index + 1];
    if (next && packed.end > next.packed.start) refuse({ code: 'damaged', part: name });
  });
  return parts;
}

/** The directory ends where the end record begins; what a mail gateway adds behind that does no harm. */
function findDirectory(view: DataView): { start: number; end: number; count: number } {
  const last = view.byteLength - END_SIZE;
  let found = false;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    found = true;
    const locator = at - LOCATOR_64_SIZE;
    if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) refuse({ code: 'zip64' });
    const [disk, startDisk] = [view.getUint16(at + 4, true), view.getUint16(at + 6, true)];
    const [here, count] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const size = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    if (start === IN_EXTRA || size === IN_EXTRA) refuse({ code: 'zip64' });
    if (disk === 0 && startDisk === 0 && here === count && start + size === at)
      return { start, end: at, count };
  }
  return refuse(found ? { code: 'damaged', part: '' } : { code: 'truncated' });
}

/** Where the directory begins and ends, and how names in it are read. */
interface Reading {
  readonly directory: number;
  readonly end: number;
  readonly nameOf: (bytes: Uint8Array) => string;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  { directory, end, nameOf }: Reading,
): { readonly part: ZipPart; readonly next: number } {
  if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY)
    refuse({ code: 'damaged', part: '' });
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const crc = view.getUint32(at + 16, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if (next > end) refuse({ code: 'damaged', part: '' });
  const nameBytes = bytes.subarray(at + ENTRY_SIZE, nameEnd);
  const name = nameOf(nameBytes);
  if (packedSize === IN_EXTRA || size === IN_EXTRA || local === IN_EXTRA) refuse({ code: 'zip64' });
  if ((flags & ENCRYPTED_FLAG) !== 0) refuse({ code: 'encrypted' });
  if (method !== 0 && method !== 8) refuse({ code: 'damaged', part: name });
  const start = localData(bytes, view, local, { name, nameBytes, method, crc, packedSize, size });
  const packed = { start, end: start + packedSize };
  if (packed.end > directory) refuse({ code: 'damaged', part: name });
  if (method === 0 && packedSize !== size)
    refuse({ code: 'lyingSize', part: name, declared: size });
  const part: ZipPart = { name, method: method === 0 ? 'stored' : 'deflated', crc, packed, size };
  return { part, next };
}

interface Declared {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
}

/** Where a part's bytes begin, once its local header says the same as the directory. */
function localData(bytes: Uint8Array, view: DataView, at: number, declared: Declared): number {
  const { name, nameBytes } = declared;
  const damaged = (): never => refuse({ code: 'damaged', part: name });
  if (at + LOCAL_SIZE > view.byteLength || view.getUint32(at, true) !== LOCAL) damaged();
  const flags = view.getUint16(at + 6, true);
  if ((flags & ENCRYPTED_FLAG) !== 0) refuse({ code: 'encrypted' });
  if (view.getUint16(at + 8, true) !== declared.method) damaged();
  // A writer that cannot seek leaves these empty and puts them behind the bytes.
  const mayBeEmpty = (flags & SIZES_FOLLOW_FLAG) !== 0;
  [declared.crc, declared.packedSize, declared.size].forEach((value, index) => {
    const here = view.getUint32(at + 14 + 4 * index, true);
    const empty = mayBeEmpty && (here === 0 || here === IN_EXTRA);
    if (here !== value && !empty) damaged();
  });
  const nameEnd = at + LOCAL_SIZE + view.getUint16(at + 26, true);
  const localName = bytes.subarray(at + LOCAL_SIZE, nameEnd);
  if (localName.length !== nameBytes.length || localName.some((byte, i) => byte !== nameBytes[i]))
    damaged();
  return nameEnd + view.getUint16(at + 28, true);
}

function decodedName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse({ code: 'damaged', part: '' });
  }
}
