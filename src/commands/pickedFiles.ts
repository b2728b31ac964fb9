import type { ReceiveInput } from '../exchange/in/receive';
import type { UnreadFile } from '../exchange/in/received';
import { unpackLimits } from '../exchange/in/unpackLimits';
import { calledOff } from '../exchange/worker/running';

/** A file that is not even taken into memory. */
export function tooLarge({ name, size }: File): readonly UnreadFile[] {
  const limit = unpackLimits.containerBytes;
  return size > limit ? [{ file: name, refusal: { code: 'tooLarge', bytes: size, limit } }] : [];
}

/** The other files in memory, as a worker takes them. Rejects with an AbortError once it is called off. */
export async function bytesOf(
  files: readonly File[],
  signal: AbortSignal,
): Promise<ReceiveInput['files']> {
  const picked: ReceiveInput['files'][number][] = [];
  for (const file of files) {
    if (signal.aborted) throw calledOff();
    if (tooLarge(file).length > 0) continue;
    const changedAt = file.lastModified > 0 ? new Date(file.lastModified).toISOString() : null;
    picked.push({ name: file.name.normalize('NFC'), bytes: await file.arrayBuffer(), changedAt });
  }
  return picked;
}
