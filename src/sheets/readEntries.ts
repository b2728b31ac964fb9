import { type CellValue, type Entries, entryFromCell } from '../plan/entry';
import { type Finding, finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import type { Appraisals } from '../scoring/result';
import { type AppraisalRow, REASON } from './appraisalSheet';
import { type Book, endOf, valueAt } from './book';
import type { EntryRow } from './figuresSheet';
import { names } from './names';
import { columnsAt } from './record';
interface CodedRow {
  readonly unit: string;
  readonly row: number;
  readonly values: ReadonlyMap<string, CellValue>;
}

/**
 * Rows of a sheet with unit codes down and codes across: what is blank is left out. A row whose
 * code somebody cleared is kept under no code, so that its figures are not lost.
 */
export function readCodedRows(book: Book, name: string, rowsName: string): readonly CodedRow[] {
  const anchor = book.anchors.get(name);
  const first = book.anchors.get(rowsName);
  const sheet = anchor && book.sheets.get(anchor.sheet);
  if (!sheet || !first) return [];
  const columns = columnsAt(book, anchor);
  const rows: CodedRow[] = [];
  for (let row = first.row; row < endOf(sheet).row; row += 1) {
    const unit = String(valueAt(sheet, row, anchor.column)).trim();
    const values = new Map<string, CellValue>();
    for (const [code, column] of columns) {
      const value = valueAt(sheet, row, column);
      if (value !== '') values.set(code, value);
    }
    const isTyped = [...values.keys()].some((code) => !code.startsWith('_'));
    if (unit !== '' || isTyped) rows.push({ unit, row, values });
  }
  return rows;
}

/** The typed figures, row by row as they stand, and as entries by unit. */
export interface ReadEntries {
  readonly rows: readonly EntryRow[];
  readonly entries: Entries;
  readonly findings: readonly Finding[];
}

/** Reads Số liệu. Rows of units that the plan does not know are kept, but not scored. */
export function readEntries(book: Book, plan: Plan): ReadEntries {
  const rows = readCodedRows(book, names.entries, names.entryRows);
  const figures = plan.figures.map(({ code }) => code);
  const findings: Finding[] = [];
  const known = new Set(plan.units.map(({ code }) => code));
  const entries = new Map<string, ReadonlyMap<string, ReturnType<typeof entryFromCell>>>();
  for (const { unit, values } of rows) {
    const place = { at: 'unit', unit, field: 'code' } as const;
    if (!known.has(unit)) findings.push(finding('read.unknownUnit', 'warning', place, { unit }));
    if (entries.has(unit)) {
      findings.push(finding('read.duplicateRow', 'error', place, { unit }));
      continue;
    }
    entries.set(
      unit,
      new Map(figures.map((code) => [code, entryFromCell(values.get(code) ?? '')])),
    );
  }
  return { rows, entries, findings };
}

/** The typed points of Thẩm định, as they stand and as numbers by unit and criterion. */
export interface ReadAppraisals {
  readonly rows: readonly AppraisalRow[];
  readonly appraisals: Appraisals;
  readonly findings: readonly Finding[];
}

/** Reads Thẩm định: what is not a number does not replace anything and is a finding. */
export function readAppraisals(book: Book, plan: Plan): ReadAppraisals {
  const findings: Finding[] = [];
  const appraisals = new Map<string, ReadonlyMap<string, number>>();
  const rows = readCodedRows(book, names.appraisal, names.appraisalRows).map(
    ({ unit, values }): AppraisalRow => {
      const points = new Map<string, number>();
      const kind = plan.units.find(({ code }) => code === unit)?.kind ?? '';
      for (const criterion of plan.criteria) {
        const value = values.get(criterion.code);
        const place = { at: 'appraisal', unit, criterion: criterion.code } as const;
        const max = criterion.points.get(kind) ?? 0;
        if (value === undefined) continue;
        if (typeof value !== 'number') {
          findings.push(
            finding('read.appraisalNotANumber', 'error', place, {
              unit,
              criterion: criterion.code,
              typed: String(value),
            }),
          );
          continue;
        }
        points.set(criterion.code, value);
        if (value < 0 || value > max) {
          findings.push(
            finding('read.appraisalBeyondMaximum', 'warning', place, {
              unit,
              criterion: criterion.code,
              points: value,
              max,
            }),
          );
        }
      }
      const reason = values.get(REASON) ?? '';
      if (points.size > 0 && reason === '') {
        const place = { at: 'appraisal', unit, criterion: REASON } as const;
        findings.push(finding('read.appraisalWithoutReason', 'warning', place, { unit }));
      }
      if (!appraisals.has(unit)) appraisals.set(unit, points);
      return { unit, values, reason };
    },
  );
  return { rows, appraisals, findings };
}
