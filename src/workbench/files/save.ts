import { type WriteOptions, writeXlsx } from 'hucre';
import type { Worksheet } from '@univerjs/core';
import { printNames } from '../../xlsx/printNames';
import type { Book } from '../host/book';
import { bookOf, type WorkbookHost } from '../host/host';
import { definedNames, isWorkbookName, WORKBOOK_SCOPE } from '../host/names';
import { printReferences } from './pageToFile';
import { sheetToFile } from './sheetToFile';

/**
 * Widths of columns count digits of this font. Its digits are as wide as those of Excel's Calibri 11,
 * and machines without Microsoft's fonts have one with the same measures.
 */
const defaultFont = { name: 'Arial', size: 10 };

/** The host's workbook as an .xlsx file. */
export async function saveXlsx(host: WorkbookHost): Promise<Uint8Array> {
  await host.settled();
  const book = bookOf(host);
  const sheets = book.sheets();
  const active = book.activeSheet.getSheetId();
  return writeXlsx({
    sheets: sheets.map((sheet) => sheetToFile(book, sheet)),
    namedRanges: [...names(book), ...sheets.flatMap((sheet) => printNamesOf(book, sheet))],
    properties: properties(book),
    defaultFont,
    activeSheet: Math.max(
      sheets.findIndex((sheet) => sheet.getSheetId() === active),
      0,
    ),
    ...(book.model.structureProtected ? { workbookProtection: { lockStructure: true } } : {}),
  });
}

const printNamesOf = (book: Book, sheet: Worksheet) =>
  printNames(sheet.getName(), printReferences(book.sheetModel(sheet.getSheetId()).page));

const names = (book: Book): NonNullable<WriteOptions['namedRanges']> =>
  definedNames(book).map((name) => ({
    name: name.name,
    range: name.formulaOrRefString.replace(/^=/, ''),
    ...(isWorkbookName(name) ? {} : { scope: sheetName(book, name.localSheetId) }),
    ...(name.comment ? { comment: name.comment } : {}),
  }));

const sheetName = (book: Book, id = WORKBOOK_SCOPE): string => book.findSheet(id)?.getName() ?? '';

function properties(book: Book): NonNullable<WriteOptions['properties']> {
  const { title, author, subject, keywords, comments, category, manager, company, custom } =
    book.model.properties;
  const texts = {
    title,
    creator: author,
    subject,
    keywords,
    description: comments,
    category,
    manager,
    company,
  };
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    ...(custom.size > 0 ? { custom: Object.fromEntries(custom) } : {}),
  };
}
