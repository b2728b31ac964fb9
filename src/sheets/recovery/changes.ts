import { tableTitles } from '../../messages/sheetTexts/titles';
import { cleanText, withoutAccents } from '../../plan/cleanText';
import type { CellValue } from '../../plan/entry';
import { type Finding, finding, type Place } from '../../plan/finding';
import { cellAddress } from '../address';
import { type Book, valueAt } from '../book';
import { type Facts, type Memory, memoryParts, numberIn, rowsToRemember } from './memory';
import { names } from '../names';
import { columnsAt } from '../record';

/** The columns of each table that decide points, bands and ranks; null: all but those of `telling`. */
const deciding: Readonly<Record<keyof typeof tableTitles, readonly string[] | null>> = {
  fields: ['value'],
  groups: ['cap', 'weight'],
  bands: null,
  quotas: null,
  tieChain: ['code'],
  scales: ['percent', 'kind'],
  history: [],
  criteria: null,
  figures: ['type', 'scale', 'mayBeNotApplicable'],
  units: ['kind', 'cluster'],
};

/** Columns that tell people something and decide nothing. */
const telling = ['order', 'name', 'source', 'note'];

/** Of the plan's general information, what decides. */
const decidingFields = [
  ...['periodCode', 'periodStart', 'periodEnd', 'pointsDecimals', 'totalDecimals', 'rankMethod'],
  ...['fullPoints', 'aggregation', 'bonusLimit', 'penaltyLimit', 'totalLimit'],
  ...['periodRule', 'periodTimes'],
];

/** Tables of which an added or removed row is a change of the plan's rules. */
const listed = ['groups', 'bands', 'quotas', 'scales', 'criteria'];

/** Whether any figure was typed at the last run: before, everybody may change the plan as they like. */
export function hadFigures(memory: Memory): boolean {
  return [...(memory.get(memoryParts.typed)?.values() ?? [])].some(
    (facts) => numberIn(facts, 'figures') > 0,
  );
}

/** What decides points and was changed in the plan's tables since the last scoring run. */
export function changesSince(memory: Memory, book: Book): readonly Finding[] {
  if (!hadFigures(memory)) return [];
  return (Object.keys(tableTitles) as (keyof typeof tableTitles)[]).flatMap((table) =>
    changesOf(memory, book, table),
  );
}

function changesOf(
  memory: Memory,
  book: Book,
  table: keyof typeof tableTitles,
): readonly Finding[] {
  const name = names[table];
  const anchor = book.anchors.get(name);
  const sheet = anchor && book.sheets.get(anchor.sheet);
  // Nothing is remembered of a table without rows: its first one is new.
  const before =
    memory.get(name) ?? (listed.includes(table) ? new Map<string, Facts>() : undefined);
  if (!anchor || !sheet || !before) return [];
  const title = tableTitles[table];
  const now = rowsToRemember(book, name);
  const columns = columnsAt(book, anchor);
  const cell = (address: string): Place => ({ at: 'cell', sheet: sheet.title, address });
  const heading = (column: string): string =>
    cleanText(String(valueAt(sheet, anchor.row + 1, columns.get(column) ?? anchor.column)));
  const found: Finding[] = [];
  for (const [by, { facts, row }] of now) {
    const old = before.get(by);
    if (!old) {
      if (!listed.includes(table)) continue;
      const place = cell(cellAddress(row.row, anchor.column));
      found.push(finding('changed.added', 'note', place, { table: title, by }));
      continue;
    }
    if (table === 'fields' && !decidingFields.includes(by)) continue;
    const called = table === 'fields' ? row.text('label') || by : by;
    for (const column of columns.keys()) {
      const was: CellValue = old[column] ?? '';
      const is: CellValue = facts[column] ?? '';
      if (was === is || !decides(table, column)) continue;
      const values = { table: title, by: called, field: heading(column), before: was, after: is };
      found.push(finding('changed.rule', 'note', cell(row.address(column)), values));
    }
    if (table === 'units') found.push(...renamed(by, old, facts, now));
  }
  if (!listed.includes(table)) return found;
  const gone = [...before.keys()].filter((by) => !now.has(by));
  const place = cell(cellAddress(anchor.row + 1, anchor.column));
  return [
    ...found,
    ...gone.map((by) => finding('changed.removed', 'note', place, { table: title, by })),
  ];
}

function decides(table: keyof typeof tableTitles, column: string): boolean {
  return deciding[table]?.includes(column) ?? !telling.includes(column);
}

/** A code whose unit has another name now, the more to be looked at where another unit is called almost the same. */
function renamed(
  by: string,
  old: Facts,
  now: Facts,
  units: ReadonlyMap<string, { readonly facts: Facts }>,
): readonly Finding[] {
  const [before, after] = [nameIn(old), nameIn(now)];
  if (before === after || before === '') return [];
  const place: Place = { at: 'unit', unit: by, field: 'name' };
  const like = [...units].find(
    ([code, { facts }]) => code !== by && withoutAccents(nameIn(facts)) === withoutAccents(after),
  );
  const accentsOnly = withoutAccents(before) === withoutAccents(after);
  if (!like) {
    const severity = accentsOnly ? 'warning' : 'note';
    return [finding('changed.unitName', severity, place, { by, before, after })];
  }
  const [other, { facts }] = like;
  const values = { by, before, after, other, otherName: nameIn(facts) };
  return [finding('changed.unitLookAlike', 'warning', place, values)];
}

function nameIn(facts: Facts): string {
  return cleanText(String(facts.name ?? ''));
}
