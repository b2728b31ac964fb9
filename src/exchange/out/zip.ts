import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** Bytes after which what was written so far is handed to the browser, which may keep it on disk. */
const PART_BYTES = 8 * 1024 * 1024;
/** The quickest: of base64 any compression takes away what base64 adds, and no more. */
const LEVEL = 1;

export const ZIP_TYPE = 'application/zip';

/** An archive that grows file by file; no file is kept once it was added. */
export interface ZipWriter {
  /** `isPacked`: compressed already, as .xlsx files are. */
  readonly add: (name: string, bytes: Uint8Array, isPacked: boolean) => void;
  readonly finish: () => Blob;
}

/** Begins an archive whose files all have the same time (on the machine's own clock). */
export function zipWriter(at: Date): ZipWriter {
  let whole = new Blob([], { type: ZIP_TYPE });
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const handOver = (): void => {
    whole = new Blob([whole, ...chunks], { type: ZIP_TYPE });
    [chunks, bytes] = [[], 0];
  };
  const zip = new Zip((error, data) => {
    if (error) throw error;
    chunks.push(data);
    bytes += data.length;
    if (bytes > PART_BYTES) handOver();
  });
  return {
    add: (name, content, isPacked) => {
      const file = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: LEVEL });
      file.mtime = at;
      zip.add(file);
      file.push(content, true);
    },
    finish: () => {
      zip.end();
      handOver();
      return whole;
    },
  };
}
