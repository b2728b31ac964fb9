import type { IWorkbookData } from '@univerjs/core';
import type { Note, Refusal } from '../../xlsx/guard/refusal';
import { type OpenedWorkbook, openWorkbook } from '../../xlsx/open';
import { serialOf } from '../../xlsx/serial';
import type { Book } from '../host/book';
import { bookOf, type WorkbookHost } from '../host/host';
import { WORKBOOK_SCOPE } from '../host/names';
import { newUnitId } from '../host/newWorkbook';
import { newSheetId } from '../host/ops/sheets';
import { plainFormula } from './futureFunctions';
import { rulesFromFile } from './rulesFromFile';
import { sheetFromFile, sheetModelFromFile } from './sheetFromFile';
import { colourReader } from './styleFromFile';

/** How long a person's own file may take: a large one on a slow machine takes its time. */
const PATIENCE = 20_000;

export type OpenOutcome =
  | { readonly ok: true; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Replaces the host's workbook with that of an .xlsx file; ends with a 'workbook' change. A file
 * that is refused leaves the host's workbook as it is.
 */
export async function openXlsx(host: WorkbookHost, bytes: Uint8Array): Promise<OpenOutcome> {
  const opening = await openWorkbook(bytes, { milliseconds: PATIENCE });
  if (!opening.ok) return opening;
  const { workbook: file, from1904, notes } = opening;
  const book = bookOf(host);
  await host.settled();
  const old = book.unitId;
  const ids = file.sheets.map(newSheetId);
  const read = colourReader(file.themeColors);
  const serial = (date: Date): number => serialOf(date, from1904);
  const data: Partial<IWorkbookData> = {
    id: newUnitId(),
    name: 'Book1',
    sheetOrder: ids,
    sheets: Object.fromEntries(
      file.sheets.map((sheet, index) => {
        const id = ids[index] ?? '';
        return [id, { id, ...sheetFromFile(sheet, read, serial) }];
      }),
    ),
  };
  book.quiet = true;
  host.univer.createWorkbook(data);
  host.univer.disposeUnit(old);
  book.reset();
  fillModel(book, opening, ids);
  activate(book, opening, ids);
  book.quiet = false;
  await book.recalculate();
  book.changed({ kind: 'workbook' });
  return { ok: true, notes };
}

function fillModel(
  book: Book,
  { workbook: file, properties: custom }: OpenedWorkbook,
  ids: readonly string[],
): void {
  const read = colourReader(file.themeColors);
  for (const [index, sheet] of file.sheets.entries()) {
    const id = ids[index] ?? '';
    sheetModelFromFile(book.sheetModel(id), sheet);
    rulesFromFile(book, id, sheet, read);
  }
  for (const [index, name] of (file.namedRanges ?? []).entries()) {
    if (name.name.startsWith('_xlnm.')) continue;
    const scope = file.sheets.findIndex((sheet) => sheet.name === name.scope);
    book.run('formula.mutation.set-defined-name', {
      id: `file-name-${index}`,
      name: name.name,
      formulaOrRefString: referenceOf(name.range),
      comment: name.comment ?? '',
      hidden: false,
      localSheetId: ids[scope] ?? WORKBOOK_SCOPE,
    });
  }
  const { properties } = book.model;
  const from = file.properties ?? {};
  Object.assign(properties, {
    title: from.title ?? '',
    author: from.creator ?? '',
    subject: from.subject ?? '',
    keywords: from.keywords ?? '',
    comments: from.description ?? '',
    category: from.category ?? '',
    manager: from.manager ?? '',
    company: from.company ?? '',
  });
  for (const [key, value] of custom) properties.custom.set(key, value);
  book.model.structureProtected = file.workbookProtection?.lockStructure ?? false;
}

/** Univer holds a reference bare, anything else as a formula. */
function referenceOf(range: string): string {
  const text = plainFormula(range.replace(/^=/, ''));
  return /^('([^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/iu.test(text)
    ? text
    : `=${text}`;
}

function activate(book: Book, { activeSheet }: OpenedWorkbook, ids: readonly string[]): void {
  const wanted = activeSheet === null ? undefined : ids[activeSheet];
  const visible = book.sheets().find((sheet) => !sheet.isSheetHidden());
  const id = wanted && !book.sheet(wanted).isSheetHidden() ? wanted : visible?.getSheetId();
  if (id) book.run('sheet.operation.set-worksheet-active', { subUnitId: id });
}
