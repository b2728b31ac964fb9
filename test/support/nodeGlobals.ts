import { DecompressionStream, ReadableStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { MessageChannel } from 'node:worker_threads';

/**
 * What every browser has and jest's jsdom leaves out: the engine and the .xlsx library need it.
 * Imported first by whatever uses them.
 */
const missing: Record<string, unknown> = {
  TextDecoder,
  TextEncoder,
  MessageChannel,
  ReadableStream,
  DecompressionStream,
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
};
for (const [name, value] of Object.entries(missing))
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
