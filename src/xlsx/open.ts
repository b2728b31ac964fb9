import type { Workbook } from 'hucre/xlsx';
import { readXlsx } from 'hucre/xlsx';
import { cellAddress } from '../sheets/address';
import { type BudgetOptions, budgetOf, type Budget } from './guard/budget';
import { type Note, type Refusal, refusalOf, refuse } from './guard/refusal';
import { type Parts, screen } from './guard/screen';
import { checkSheet, type Tally } from './parts/checkSheet';
import { type CustomProperties, customProperties } from './parts/customProperties';
import { decode } from './parts/decode';
import { pack } from './parts/pack';
import { folderOf, type Relation, relations, relationsOf } from './parts/relations';
import { type SheetList, sheetList } from './parts/sheetList';
import { unpack } from './parts/unpack';
import { readXml } from './parts/xml';

/** A workbook file as the library read it, from parts that were checked first. */
export interface OpenedWorkbook {
  /** Days in it are from 1904 on, whatever the file counts from: see `serialOf`. */
  readonly workbook: Workbook;
  readonly properties: CustomProperties;
  readonly from1904: boolean;
  /** The sheet that was open, counted among those that were read; null where that is none of them. */
  readonly activeSheet: number | null;
  readonly notes: readonly Note[];
}

export type Opening =
  ({ readonly ok: true } & OpenedWorkbook) | { readonly ok: false; readonly refusal: Refusal };

/**
 * Opens a workbook file that nobody vouches for: screens the archive, unpacks and checks what the
 * library will read, and gives it only that. Never throws over a file, whatever is in it.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  options: BudgetOptions = {},
): Promise<Opening> {
  const screening = screen(bytes);
  if (!screening.ok) return screening;
  try {
    const checked = await checkedParts(bytes, screening.parts, budgetOf(options));
    const { list } = checked;
    const workbook = await libraryReads(checked);
    refuseLostDays(workbook);
    return {
      ok: true,
      workbook,
      properties: checked.properties,
      from1904: list.from1904,
      activeSheet: activeAmong(list, workbook.activeSheet ?? 0),
      notes: [...screening.notes, ...list.notes],
    };
  } catch (error) {
    const refusal = refusalOf(error);
    if (!refusal) throw error;
    return { ok: false, refusal };
  }
}

/** A file in memory that holds only what was checked. */
interface Checked {
  readonly file: Uint8Array;
  readonly list: SheetList;
  readonly properties: CustomProperties;
}

async function checkedParts(bytes: Uint8Array, parts: Parts, budget: Budget): Promise<Checked> {
  const kept = new Map<string, Uint8Array>();
  /** Unpacks a part and keeps it under the name by which the library asks for it. */
  const take = async (name: string, as = name): Promise<string> => {
    const part = parts.get(name.toLowerCase());
    if (!part) return refuse({ code: 'missingParts', part: name });
    const unpacked = await unpack(bytes, part, budget);
    kept.set(as, unpacked);
    return decode(unpacked, name);
  };
  const has = (name: string): boolean => parts.has(name.toLowerCase());
  /** Takes a part that has nothing to be checked but that it is sound. */
  const takeSound = async (link: Relation | undefined, as = link?.target): Promise<void> => {
    if (link && has(link.target)) readXml(await take(link.target, as), link.target, budget);
  };
  const linksOf = async (part: string): Promise<readonly Relation[]> => {
    const name = part === '' ? '_rels/.rels' : relationsOf(part);
    if (!has(name)) return [];
    return relations(await take(name), { part: name, folder: folderOf(part), budget });
  };
  const one = (links: readonly Relation[], type: string): Relation | undefined =>
    links.find((link) => link.type === type);

  readXml(await take('[Content_Types].xml'), '[Content_Types].xml', budget);
  const root = await linksOf('');
  const main = one(root, 'officeDocument');
  if (!main) return refuse({ code: 'notWorkbook', kind: 'files' });
  const workbookXml = await take(main.target);
  const links = await linksOf(main.target);
  const list = sheetList(workbookXml, main.target, links, budget);
  const texts = await countTexts(one(links, 'sharedStrings'), take, budget);
  await takeSound(one(links, 'styles'));
  await takeSound(one(links, 'theme'), `${folderOf(main.target)}/theme/theme1.xml`);
  const tally: Tally = { cells: 0, area: 0, merged: 0, columns: 0 };
  for (const { title, part } of list.sheets) {
    if (part === null) continue;
    checkSheet(await take(part), { sheet: title, part, texts, tally, budget });
    for (const link of await linksOf(part)) if (link.type === 'table') await takeSound(link);
  }
  await takeSound(one(root, 'core-properties'), 'docProps/core.xml');
  await takeSound(one(root, 'extended-properties'), 'docProps/app.xml');
  const custom = one(root, 'custom-properties');
  const properties: CustomProperties = custom
    ? customProperties(await take(custom.target), custom.target, budget)
    : new Map();
  budget.look();
  return { file: pack(kept), list, properties };
}

/** How many texts the workbook's list holds: a cell may point to no other. */
async function countTexts(
  link: Relation | undefined,
  take: (name: string) => Promise<string>,
  budget: Budget,
): Promise<number> {
  if (!link) return 0;
  let count = 0;
  readXml(await take(link.target), link.target, budget, {
    open: (name, _, parents) => {
      if (name === 'si' && parents.length === 1) count += 1;
    },
  });
  return count;
}

async function libraryReads({ file, list }: Checked): Promise<Workbook> {
  const wanted = list.sheets.map(({ part }) => part !== null);
  try {
    const workbook = await readXlsx(file, {
      readStyles: true,
      // One way of counting that loses no day: its 1900 takes 60 for 59.
      dateSystem: '1904',
      sheets: ({ index }) => wanted[index] === true,
    });
    const titles = list.sheets.flatMap(({ title, part }) => (part === null ? [] : [title]));
    if (titles.join('\n') === workbook.sheets.map(({ name }) => name).join('\n')) return workbook;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return refuse({ code: 'unreadable', detail });
  }
  return refuse({ code: 'unreadable', detail: 'sheets' });
}

/** A number too large for a day, under a date format, is one that the library cannot give back. */
function refuseLostDays({ sheets }: Workbook): void {
  for (const { name, rows } of sheets) {
    rows.forEach((line, row) =>
      line.forEach((value, column) => {
        if (value instanceof Date && Number.isNaN(value.getTime()))
          refuse({ code: 'badCell', sheet: name, cell: cellAddress(row, column) });
      }),
    );
  }
}

/** The open tab among the sheets that were read; the file counts all tabs. */
function activeAmong({ sheets }: SheetList, tab: number): number | null {
  if (sheets[tab]?.part == null) return null;
  return sheets.slice(0, tab).filter(({ part }) => part !== null).length;
}
