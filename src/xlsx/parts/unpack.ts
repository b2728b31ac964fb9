import type { Budget } from '../guard/budget';
import type { ZipPart } from '../guard/directory';
import { refuse } from '../guard/refusal';
import { crc32 } from './crc32';

/**
 * Packed bytes handed over at once: deflate makes at most 1,032 bytes of one, so that no more than
 * 17 MB wait to be counted even where an engine unpacks a whole slice before it looks back.
 */
const SLICE = 16_384;
/** A gzip file without a name or a time: it holds the same deflated bytes as a zip archive. */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);

/**
 * The unpacked bytes of a part, with its size and its check sum proven. Not one byte more than the
 * directory declares is kept, whatever the packed bytes hold.
 */
export async function unpack(
  bytes: Uint8Array,
  part: ZipPart,
  budget: Budget,
): Promise<Uint8Array> {
  budget.look();
  const packed = bytes.subarray(part.packed.start, part.packed.end);
  const unpacked = part.method === 'stored' ? packed.slice() : await inflate(packed, part, budget);
  if (crc32(unpacked) !== part.crc) refuse({ code: 'damaged', part: part.name });
  return unpacked;
}

async function inflate(packed: Uint8Array, part: ZipPart, budget: Budget): Promise<Uint8Array> {
  const unpacked = new Uint8Array(part.size);
  const reader = gzipped(packed, part).pipeThrough(new DecompressionStream('gzip')).getReader();
  let filled = 0;
  for (;;) {
    const { done, value } = await reader
      .read()
      .catch(() => refuse({ code: 'damaged', part: part.name }));
    if (done) break;
    if (filled + value.length > part.size) {
      await reader.cancel().catch(() => undefined);
      refuse({ code: 'lyingSize', part: part.name, declared: part.size });
    }
    unpacked.set(value, filled);
    filled += value.length;
    budget.look();
  }
  if (filled < part.size) refuse({ code: 'lyingSize', part: part.name, declared: part.size });
  return unpacked;
}

/**
 * A part's bytes as a gzip file. The browsers of 2020 unpack that one already, raw deflate only
 * those of 2022 and later; and they compare its check sum and size themselves.
 */
function gzipped(packed: Uint8Array, { crc, size }: ZipPart): ReadableStream<BufferSource> {
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, crc, true);
  tail.setUint32(4, size, true);
  let at = 0;
  return new ReadableStream<BufferSource>({
    start: (controller) => controller.enqueue(GZIP_HEAD),
    pull: (controller) => {
      if (at < packed.length) {
        controller.enqueue(packed.slice(at, at + SLICE));
        at += SLICE;
        return;
      }
      controller.enqueue(tail);
      controller.close();
    },
  });
}
