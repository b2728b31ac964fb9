import { crc32, deflateRawSync } from 'node:zlib';

/** A part as the archive is to hold it; what is given besides name and data is what its headers say. */
export interface PartSpec {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** The name in the local header, where that is to differ from the directory's. */
  readonly localName?: string;
  /** The unpacked size that both headers declare. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** 0 stored, 8 deflated. */
  readonly method?: number;
  /** Puts the part where another one, by its index, already is. */
  readonly sharesBytesOf?: number;
  /** Says that the part stands inside the bytes of another one, at their start. */
  readonly insideOf?: number;
}

/** Where a part says it stands, if it has no bytes of its own. */
function placeOf(
  { sharesBytesOf, insideOf }: PartSpec,
  parts: readonly PartSpec[],
  places: readonly number[],
): number | undefined {
  if (sharesBytesOf !== undefined) return places[sharesBytesOf];
  const host = insideOf === undefined ? undefined : parts[insideOf];
  if (!host) return undefined;
  return (places[insideOf ?? 0] ?? 0) + 30 + Buffer.byteLength(host.name);
}

/** An archive by its headers' letter, true or not. */
export function zip(parts: readonly PartSpec[]): Uint8Array {
  const places: number[] = [];
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const data = Buffer.from(part.data);
    const method = part.method ?? 8;
    const packed = method === 8 ? deflateRawSync(data) : data;
    const described = Buffer.alloc(26);
    described.writeUInt16LE(20, 0);
    described.writeUInt16LE(part.flags ?? 0x800, 2);
    described.writeUInt16LE(method, 4);
    described.writeUInt16LE(0x21, 8);
    described.writeUInt32LE(part.crc ?? crc32(data), 10);
    described.writeUInt32LE(packed.length, 14);
    described.writeUInt32LE(part.size ?? data.length, 18);
    const name = Buffer.from(part.name);
    const localName = Buffer.from(part.localName ?? part.name);
    const place = placeOf(part, parts, places) ?? at;
    places.push(place);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    described.copy(entry, 6);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(place, 42);
    entries.push(entry, name);
    if (place !== at) continue;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    described.copy(local, 4);
    local.writeUInt16LE(localName.length, 26);
    bodies.push(local, localName, packed);
    at += local.length + localName.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...bodies, directory, end]));
}
