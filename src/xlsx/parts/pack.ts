import { crc32 } from './crc32';

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const END = 0x06054b50;
const END_SIZE = 22;
/** 1 January 1980: parts in memory have no time. */
const NO_DATE = 0x21;
const UTF8_FLAG = 0x800;

/**
 * An archive of parts in memory, not compressed: the reading library gets only these, whatever else
 * the file held, and unpacks nothing itself.
 */
export function pack(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...parts].map(([name, data]) => ({
    name: new TextEncoder().encode(name),
    data,
    crc: crc32(data),
  }));
  const bodies = sum(entries.map(({ name, data }) => LOCAL_SIZE + name.length + data.length));
  const directory = sum(entries.map(({ name }) => ENTRY_SIZE + name.length));
  const bytes = new Uint8Array(bodies + directory + END_SIZE);
  const view = new DataView(bytes.buffer);
  let [at, entryAt] = [0, bodies];
  for (const { name, data, crc } of entries) {
    view.setUint32(entryAt, ENTRY, true);
    view.setUint16(entryAt + 4, 20, true);
    describe(view, entryAt + 6, crc, data.length, name.length);
    view.setUint32(entryAt + 42, at, true);
    bytes.set(name, entryAt + ENTRY_SIZE);
    entryAt += ENTRY_SIZE + name.length;
    view.setUint32(at, LOCAL, true);
    describe(view, at + 4, crc, data.length, name.length);
    bytes.set(name, at + LOCAL_SIZE);
    bytes.set(data, at + LOCAL_SIZE + name.length);
    at += LOCAL_SIZE + name.length + data.length;
  }
  view.setUint32(entryAt, END, true);
  view.setUint16(entryAt + 8, entries.length, true);
  view.setUint16(entryAt + 10, entries.length, true);
  view.setUint32(entryAt + 12, directory, true);
  view.setUint32(entryAt + 16, bodies, true);
  return bytes;
}

/** What a local header and a directory entry both say of a stored part, from "version needed" on. */
function describe(view: DataView, at: number, crc: number, size: number, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_FLAG, true);
  view.setUint16(at + 8, NO_DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
