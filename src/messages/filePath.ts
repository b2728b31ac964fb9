/** Stands between an archive or a mail and what came in it: `thư.zip › phieu.eml › Phieu_21490.xlsx`. */
export const JOINT = ' › ';

/** The file itself, without the mail or the archive that it came in. */
export function lastPart(file: string): string {
  return file.split(JOINT).at(-1) ?? file;
}

/** The file that somebody chose, whatever it holds. */
export function firstPart(file: string): string {
  return file.split(JOINT)[0] ?? file;
}
