import { XLSX_TYPE } from './draft';
import { zipWriter } from './zip';

/** A file that leaves the pane. */
export interface OutFile {
  readonly name: string;
  readonly content: Blob;
}

/** Where files go as they are made. */
export interface Collector {
  readonly workbook: (name: string, bytes: Uint8Array) => void;
  /** Written only where it can be taken away. */
  readonly draft: (name: string, write: () => Uint8Array) => void;
  readonly finish: () => readonly OutFile[];
}

/** For one download an archive grows; workbooks that are to be opened are kept as they are. */
export function collector(way: 'download' | 'open', archive: string, at: Date): Collector {
  if (way === 'open') {
    const files: OutFile[] = [];
    return {
      workbook: (name, bytes) => {
        const content = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE });
        files.push({ name, content });
      },
      draft: () => undefined,
      finish: () => files,
    };
  }
  const zip = zipWriter(at);
  return {
    workbook: (name, bytes) => zip.add(name, bytes, true),
    draft: (name, write) => zip.add(name, write(), false),
    finish: () => [{ name: archive, content: zip.finish() }],
  };
}
