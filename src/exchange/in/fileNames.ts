import type { FileBook } from '../../xlsx/read';

const referencePattern = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!/;

/** The title of the sheet that a workbook name leads to; null where it leads nowhere. */
export function sheetOfName(book: FileBook, name: string): string | null {
  const found = book.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const [, quoted, plain] = referencePattern.exec(found?.reference ?? '') ?? [];
  const title = quoted?.replaceAll("''", "'") ?? plain;
  if (title === undefined) return null;
  return book.sheets.find(({ contents }) => contents.title === title)?.contents.title ?? null;
}
