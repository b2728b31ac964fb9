import { unzipSync } from 'fflate';
import type { OutFile } from '../../../src/exchange/out/pack';

export async function bytesOf({ content }: OutFile): Promise<Uint8Array> {
  return new Uint8Array(await content.arrayBuffer());
}

/** The files of a downloaded archive by their names, in its order. */
export async function filesIn(file: OutFile | undefined): Promise<ReadonlyMap<string, Uint8Array>> {
  if (!file) throw new Error('No archive');
  return new Map(Object.entries(unzipSync(await bytesOf(file))));
}

export function fileIn(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const found = files.get(name);
  if (!found) throw new Error(`No ${name} in ${[...files.keys()].join(', ')}`);
  return found;
}
