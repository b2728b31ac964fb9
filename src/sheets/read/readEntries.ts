import { isDate } from '../../plan/day';
import { type Entries, entryFromCell, sameText } from '../../plan/entry';
import { type Finding, finding } from '../../plan/finding';
import { isNearCode } from '../../plan/nearCode';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/plan';
import { cellAddress } from '../address';
import type { Book } from '../book';
import { typedName } from '../figures/figureNames';
import { isNumeric } from '../figures/figuresLayout';
import { type CodedRow, readCodedRows, spelledUnits } from '../codedRows';
import { names } from '../names';
import { columnsAt } from '../record';
import { typedCells } from '../typedRows';
import { type FormerUnit, formerUnits } from './formerUnits';

/** The typed figures, row by row as they stand, and as entries by unit. */
export interface ReadEntries {
  readonly rows: readonly CodedRow[];
  readonly entries: Entries;
  readonly findings: readonly Finding[];
}

/**
 * Reads Số liệu. Rows of units that the plan does not know are kept, but not scored; those of units
 * that ended, or begin later, are not scored either, which is said where there are figures of theirs.
 */
export function readEntries(book: Book, plan: Plan): ReadEntries {
  const rows = spelledUnits(readCodedRows(book, names.entries, names.entryRows), plan.units);
  const figures = plan.figures.map(({ code }) => code);
  const findings: Finding[] = [];
  const known = new Set(plan.units.map(({ code }) => code));
  const formerOf = formerUnits(book, plan);
  const codeCell = codeCells(book);
  const firstRows = new Map<string, number>();
  const entries = new Map<string, ReadonlyMap<string, ReturnType<typeof entryFromCell>>>();
  for (const row of rows) {
    const { unit, values } = row;
    if (unit === '') {
      findings.push(withoutUnit(plan, row, codeCell(row.row)));
      continue;
    }
    const former = known.has(unit) ? undefined : formerOf(unit);
    const first = figures.find((code) => (values.get(code) ?? '') !== '');
    if (former && first !== undefined) findings.push(...outsidePeriod(unit, former, plan.period));
    else if (!former && !known.has(unit) && first !== undefined)
      findings.push(unknownUnit(plan, rows, row, codeCell(row.row)));
    const counted = firstRows.get(unit);
    if (counted !== undefined) {
      const [cell, line] = [codeCell(row.row), row.row + 1];
      const about = { unit, counted: counted + 1, line };
      findings.push(finding('read.duplicateRow', 'error', { at: 'cell', ...cell }, about));
      continue;
    }
    firstRows.set(unit, row.row);
    findings.push(...dateFindings(plan, row));
    entries.set(
      unit,
      new Map(figures.map((code) => [code, entryFromCell(values.get(code) ?? '')])),
    );
  }
  return { rows, entries, findings };
}

interface CodeCell {
  readonly sheet: string;
  readonly address: string;
}

type SheetRow = CodedRow & { readonly row: number };

/** Where the unit's code stands in a row of the sheet. */
function codeCells(book: Book): (row: number) => CodeCell {
  const sheet = book.sheets.get('figures')?.title ?? '';
  const anchor = book.anchors.get(names.entries);
  const column = (anchor && columnsAt(book, anchor).get('_ma')) ?? 0;
  return (row) => ({ sheet, address: cellAddress(row, column) });
}

/** A row with figures whose code no unit has: mistyped, where a unit with almost that code has no figures. */
function unknownUnit(
  { units }: Plan,
  rows: readonly SheetRow[],
  { unit, row }: SheetRow,
  cell: CodeCell,
): Finding {
  const filled = new Set(rows.filter((one) => typedCells(one) > 0).map((one) => one.unit));
  const [meant, ...others] = units.filter(
    ({ code }) => !filled.has(code) && isNearCode(unit, code),
  );
  const { code, name } = meant && others.length === 0 ? meant : { code: '', name: '' };
  const values = { unit, line: row + 1, address: cell.address, code, name };
  return finding('read.unknownUnit', 'warning', { at: 'cell', ...cell }, values);
}

/** A row with figures whose code somebody cleared, or that somebody inserted: nobody knows whose they are. */
function withoutUnit({ units }: Plan, { row, ...typed }: SheetRow, cell: CodeCell): Finding {
  const cells = typedCells(typed);
  const name = typedName(typed) ?? '';
  const code = units.find((unit) => sameText(unit.name, name))?.code ?? '';
  const values = { ...cell, line: row + 1, cells, name, code };
  return finding('read.rowWithoutUnit', 'warning', { at: 'cell', ...cell }, values);
}

/**
 * A unit that has figures and is not scored, because of a day in Đơn vị that may have been mistyped.
 * Who has a successor is scored there; the blank row of a unit that left with a former period needs no word.
 */
function outsidePeriod(code: string, { name, ...unit }: FormerUnit, period: Period): Finding[] {
  if (unit.successor !== '') return [];
  const hasEnded = isDate(unit.validTo) && unit.validTo < period.start;
  const place = { at: 'unit', unit: code, field: hasEnded ? 'validTo' : 'validFrom' } as const;
  const day = hasEnded ? unit.validTo : unit.validFrom;
  return [finding('read.unitOutsidePeriod', 'note', place, { unit: name, day, hasEnded })];
}

/** A serial number of 1 March 1900 or later and the days since 1 January 1970 differ by so many. */
const DAYS_BEFORE_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Excel makes a date of 3/4: the cell then holds 45750, which counts as that number until somebody
 * corrects it. What was meant (3 of 4, 3,4, a day) cannot be told from it.
 */
export function dateFindings(
  { units, figures }: Plan,
  { unit, values, dates }: CodedRow,
): Finding[] {
  const name = units.find(({ code }) => code === unit)?.name;
  if (!dates || name === undefined) return [];
  return figures
    .filter((figure) => isNumeric(figure) && dates.has(figure.code))
    .flatMap(({ code: figure, label }) => {
      const value = values.get(figure);
      if (typeof value !== 'number') return [];
      const place = { at: 'entry', unit, figure } as const;
      const typed = serialShown(value);
      const about = { unit: name, figure, label, typed, serial: value, meant: null, either: [] };
      return [finding('entry.date', 'error', place, about)];
    });
}

/** The day of a serial number, as people write it: 3/4/2025. */
export function serialShown(serial: number): string {
  const date = new Date(Math.floor(serial - DAYS_BEFORE_1970) * MILLISECONDS_A_DAY);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
