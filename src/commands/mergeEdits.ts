import type { CellEdit } from '../excel/edits';
import { mergeTexts } from '../messages/mergeTexts';
import { vi } from '../messages/vi';
import { cellShown } from '../messages/vi/findings/phrases';
import { addressesIn } from '../plan/addresses';
import type { CellValue } from '../plan/entry';
import { dayBefore, dayShown } from '../plan/day';
import type { Unit } from '../plan/unit';
import { cellAddress } from '../sheets/address';
import { readCodedRows } from '../sheets/codedRows';
import type { SheetKey } from '../sheets/description';
import { names, rowNames, sheetNames } from '../sheets/names';
import { columnsAt, readRecords } from '../sheets/record';
import type { Note } from './journal';
import { joinedTexts, ownCriteria, unitsOf } from './mergePreview';
import type { MergedFigure, MergeOrder, MergePreview } from './mergeReports';
import type { ReadScorebook } from './readScorebook';
import { unitTableEdits } from './unitTableEdits';

/** All cells that a merger changes: Đơn vị, Tiêu chí, and the successor's rows. */
export function mergeEdits(read: ReadScorebook, preview: MergePreview): readonly CellEdit[] {
  const { order } = preview;
  const texts = new Map(joinedTexts(read, order).map(({ sheet, texts: of }) => [sheet, of]));
  return [
    ...unitEdits(read, order),
    ...criteriaEdits(read, order),
    ...rowEdits(read, order, 'figures', valuesOf(preview.figures)),
    ...rowEdits(read, order, 'previousFigures', valuesOf(preview.previous)),
    ...rowEdits(read, order, 'appraisal', texts.get('appraisal')),
    ...rowEdits(read, order, 'explanations', texts.get('explanations')),
    ...rowEdits(read, order, 'pledges'),
    ...rowEdits(read, order, 'periods'),
  ];
}

function valuesOf(figures: readonly MergedFigure[]): ReadonlyMap<string, CellValue> {
  return new Map(
    figures.flatMap(({ code, outcome }) => ('value' in outcome ? [[code, outcome.value]] : [])),
  );
}

function unitEdits({ book, plan }: ReadScorebook, order: MergeOrder): readonly CellEdit[] {
  const rows = readRecords(book, names.units) ?? [];
  const last = rows.at(-1);
  if (!last) throw new Error('Units were read from a table that is not there');
  const { edit } = unitTableEdits(book);
  const merged = unitsOf(plan, order);
  const nameOf = (of: readonly { code: string; name: string }[], code: string): string =>
    of.find((one) => one.code === code)?.name ?? code;
  const email = emailOf(merged);
  const successor: readonly (readonly [string, CellValue])[] = [
    ['code', order.code],
    ['name', order.name],
    ['kind', nameOf(plan.unitKinds, order.kind)],
    ['cluster', nameOf(plan.clusters, order.cluster)],
    // Whoever answered for the former units is who there is to write to, until somebody says otherwise.
    ...(email === '' ? [] : [['email', email] as const]),
    ['validFrom', dayShown(order.from)],
    ['note', mergeTexts.note(merged.map(({ name }) => name))],
  ];
  return [
    ...rows
      .filter((row) => merged.some(({ code }) => code === row.text('code')))
      .flatMap(({ row }) => [
        ...edit(row, 'validTo', dayShown(dayBefore(order.from))),
        ...edit(row, 'successor', order.code),
      ]),
    ...successor.flatMap(([column, value]) => edit(last.row + 1, column, value)),
  ];
}

function emailOf(units: readonly Pick<Unit, 'email'>[]): string {
  return [...new Set(units.flatMap(({ email }) => addressesIn(email).valid))].join('; ');
}

function criteriaEdits({ book, plan }: ReadScorebook, order: MergeOrder): readonly CellEdit[] {
  const own = new Set(ownCriteria(plan, order).map(({ code }) => code));
  const sheet = book.sheets.get('criteria');
  if (!sheet) return [];
  return (readRecords(book, names.criteria) ?? [])
    .filter((row) => own.has(row.text('code')))
    .map((row) => ({
      sheet: sheet.title,
      address: row.address('onlyFor'),
      before: row.value('onlyFor'),
      after: order.code,
    }));
}

/**
 * A new row for the successor, right below the last one, where the next run puts its formulas. Its
 * code is written on every sheet, so that undoing leaves no row behind.
 */
function rowEdits(
  { book }: ReadScorebook,
  order: MergeOrder,
  key: SheetKey,
  values: ReadonlyMap<string, CellValue> = new Map(),
): readonly CellEdit[] {
  const [name, rowsName] = [sheetNames[key], rowNames[key]];
  const anchor = book.anchors.get(name);
  const first = rowsName === undefined ? undefined : book.anchors.get(rowsName);
  const sheet = book.sheets.get(key);
  if (!anchor || !first || !sheet || rowsName === undefined) return [];
  const columns = columnsAt(book, anchor);
  const last = readCodedRows(book, name, rowsName).at(-1);
  const row = last ? last.row + 1 : first.row;
  return [['_ma', order.code] as const, ...values].flatMap(([code, after]) => {
    const column = columns.get(code);
    return column === undefined
      ? []
      : [{ sheet: sheet.title, address: cellAddress(row, column), before: '', after }];
  });
}

/** A cell of Nhật ký holds 32,767 characters; so many are read at a glance. */
const LINE = 4000;

/** What Nhật ký keeps of a merger: who became whom, and where each number comes from. */
export function mergeNotes({ plan }: ReadScorebook, preview: MergePreview): readonly Note[] {
  const { order, figures, previous, ownCriteria: own } = preview;
  const merged = unitsOf(plan, order).map(({ name, code }) => `${name} (${code})`);
  const about = mergeTexts.merged(merged, `${order.name} (${order.code})`, dayShown(order.from));
  const sums = [
    ...figures.map((one) => mergeTexts.onSheet('figures', lineOf(one))),
    ...previous.map((one) => mergeTexts.onSheet('previousFigures', lineOf(one))),
    ...own.map(mergeTexts.ownCriterion),
  ];
  return [about, ...inLines(sums)].map((detail, index) => ({
    action: index === 0 ? mergeTexts.action : mergeTexts.continued,
    detail,
  }));
}

function lineOf({ code, parts, outcome }: MergedFigure): string {
  const shown = (value: CellValue): string =>
    typeof value === 'number'
      ? vi.ungrouped(value)
      : value === ''
        ? mergeTexts.blank
        : cellShown(value);
  const told = parts.map(({ unit, value }) => `${unit} ${shown(value)}`).join(' + ');
  switch (outcome.is) {
    case 'value':
      return `${code}: ${told} = ${shown(outcome.value)}`;
    case 'proposed':
      return `${code}: ${told}: ${mergeTexts.proposed(shown(outcome.value))}`;
    case 'gap':
    case 'wrong':
    case 'notSummed':
      return `${code}: ${told}: ${mergeTexts.leftBlank}`;
  }
}

function inLines(texts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const last = lines.at(-1);
    if (last === undefined || last.length + text.length > LINE) lines.push(text);
    else lines[lines.length - 1] = `${last}; ${text}`;
  }
  return lines;
}
