import type { Plan } from '../../plan/plan';
import type { Book } from '../../sheets/book';
import type { SheetKey } from '../../sheets/description';
import { findSheets, type RawBook } from '../../sheets/recovery/findSheets';
import { mend } from '../../sheets/recovery/mend';
import { namePlace } from '../../sheets/recovery/namePlace';
import { type ReadPlan, readPlan } from '../../sheets/read/readPlan';
import type { Refusal } from '../../xlsx/guard/refusal';
import { type FileBook, readWorkbook } from '../../xlsx/read';
import { calledOff, type Running } from '../worker/running';

/** A file that somebody chose as a template. */
export interface LoadTemplateInput {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** The plan in a file as its tables say it, with these tables, so that it can be told where something is wrong. */
export type LoadedTemplate =
  | { readonly ok: true; readonly read: ReadPlan; readonly book: Book }
  | { readonly ok: false; readonly refusal: Refusal };

/** The sheets that hold a plan; of a scorebook only these are taken. */
const planKeys = ['plan', 'criteria', 'figureList', 'units'] as const satisfies readonly SheetKey[];

/** A sheet without which there is no plan to speak of. */
const ownKeys = ['plan', 'criteria', 'figureList'] as const satisfies readonly SheetKey[];

/** One file that somebody waits for: a whole scorebook takes longer than a returned form. */
const READ_MILLISECONDS = 10_000;

/** A plan of a whole ministry has some hundred lines; checking tens of thousands would take minutes. */
const MOST_LINES = 5_000;

/**
 * Reads the plan of a template file, or of a whole scorebook that was saved. The file is hostile until
 * it was read: it is screened first, and bounded. Rejects only once it is called off.
 */
export async function loadTemplate(
  { name, bytes }: LoadTemplateInput,
  { onProgress, signal }: Running,
): Promise<LoadedTemplate> {
  onProgress({ done: 0, of: 1, name });
  const milliseconds = READ_MILLISECONDS;
  const reading = await readWorkbook(new Uint8Array(bytes), { signal, milliseconds });
  if (signal.aborted) throw calledOff();
  if (!reading.ok) return reading;
  const book = planBook(reading.book);
  if (!ownKeys.some((key) => book.sheets.has(key))) {
    return { ok: false, refusal: { code: 'noPlan' } };
  }
  const read = readPlan(book);
  const lines = linesOf(read.plan);
  onProgress({ done: 1, of: 1, name });
  return lines > MOST_LINES
    ? { ok: false, refusal: { code: 'planTooLarge', lines, limit: MOST_LINES } }
    : { ok: true, read, book };
}

/** The plan's tables in a file, wherever they stand, found as in an open workbook. */
export function planBook({ sheets, names }: FileBook): Book {
  const titles = sheets.map(({ contents }) => contents.title);
  const raw: RawBook = {
    places: new Map(names.map(({ name, reference }) => [name, namePlace(reference, titles)])),
    sheets: new Map(sheets.map(({ contents }) => [contents.title, contents])),
  };
  const { sheets: found, anchors } = mend(raw, findSheets(raw, planKeys).found);
  return { sheets: found, anchors };
}

function linesOf({ units, ...plan }: Plan): number {
  const tables = [plan.groups, plan.criteria, plan.figures, plan.relations, plan.scales];
  const small = [plan.unitKinds, plan.clusters, plan.bands, plan.quotas, plan.openReadings];
  const lines = [...tables, ...small].reduce((sum, { length }) => sum + length, 0);
  // Units are looked up and never compared each with each but for their names.
  return lines + Math.floor(units.length / 2);
}
