import { type Entries, entryFromCell } from '../plan/entry';
import { type Finding, finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import type { Book } from './book';
import { type CodedRow, readCodedRows, spelledUnits } from './codedRows';
import { names } from './names';

/** The typed figures, row by row as they stand, and as entries by unit. */
export interface ReadEntries {
  readonly rows: readonly CodedRow[];
  readonly entries: Entries;
  readonly findings: readonly Finding[];
}

/** Reads Số liệu. Rows of units that the plan does not know are kept, but not scored. */
export function readEntries(book: Book, plan: Plan): ReadEntries {
  const rows = spelledUnits(readCodedRows(book, names.entries, names.entryRows), plan.units);
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
