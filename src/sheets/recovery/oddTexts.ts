import { cleanLines } from '../../plan/cleanText';
import { sameText } from '../../plan/entry';
import { type Finding, finding } from '../../plan/finding';
import { sameCode } from '../../plan/invariants/codes';
import { type Book, valueAt } from '../book';
import { names } from '../names';
import { columnsAt, readRecords } from '../record';

/** A cell of the plan's tables with spaces or marks that nobody sees, or a code where formulas look for a name. */
export interface OddText {
  readonly sheet: string;
  readonly address: string;
  /** What the cell is to hold. */
  readonly clean: string;
  /** Formulas look it up, so that they do not find it now. */
  readonly isCode: boolean;
  /** The code that stands for the name; null where there is only something to be cleaned. */
  readonly code: string | null;
}

/** Columns that formulas compare, and columns with names that people read. */
const tables: Readonly<Record<string, { codes: readonly string[]; names: readonly string[] }>> = {
  [names.fields]: { codes: ['value'], names: [] },
  [names.groups]: { codes: ['code'], names: ['ordinal', 'name'] },
  [names.unitKinds]: { codes: ['code', 'name'], names: [] },
  [names.clusters]: { codes: ['code', 'name'], names: [] },
  [names.bands]: { codes: ['name'], names: [] },
  [names.quotas]: { codes: ['band', 'base', 'scope'], names: [] },
  [names.tieChain]: { codes: ['code'], names: [] },
  [names.scales]: { codes: ['code', 'at', 'kind'], names: ['name'] },
  [names.history]: { codes: ['code'], names: ['label'] },
  [names.criteria]: {
    codes: [
      ...['code', 'group', 'rule', 'comparison', 'partialSteps', 'scale', 'role', 'onlyFor'],
      ...['gate', 'whenNotApplicable'],
    ],
    names: ['name'],
  },
  [names.figures]: { codes: ['code', 'type', 'scale'], names: ['label'] },
  [names.relations]: { codes: ['code', 'operator'], names: [] },
  [names.units]: { codes: ['code', 'kind', 'cluster'], names: ['name'] },
};

/** Fields of the general information that formulas compare; the others are texts to be read. */
const comparedFields = ['rankMethod', 'aggregation', 'periodRule'];

/** Columns of Đơn vị that name a row of another table, as its list offers it. */
const naming: Readonly<Record<string, string>> = { kind: names.unitKinds, cluster: names.clusters };

/** The cells of the plan's tables whose text is not what it looks like, or not what formulas look for. */
export function oddTexts(book: Book): readonly OddText[] {
  return Object.entries(tables).flatMap(([name, { codes, names: read }]) => {
    const anchor = book.anchors.get(name);
    const sheet = anchor && book.sheets.get(anchor.sheet);
    if (!anchor || !sheet) return [];
    const columns = columnsAt(book, anchor);
    return (readRecords(book, name) ?? [])
      .filter((row) => name !== names.fields || comparedFields.includes(row.text('field')))
      .flatMap((row) =>
        [...codes, ...read].flatMap((code): OddText[] => {
          const value = row.value(code);
          const column = columns.get(code);
          if (typeof value !== 'string' || column === undefined) return [];
          const named = name === names.units ? nameFor(book, code, value) : null;
          const clean = named ?? cleanLines(value);
          const isFormula = valueAt(sheet, row.row, column, 'formulas') !== value;
          if (clean === value || isFormula) return [];
          return [
            {
              sheet: sheet.title,
              address: row.address(code),
              clean,
              isCode: codes.includes(code),
              code: named === null ? null : value,
            },
          ];
        }),
      );
  });
}

/** The name of what a unit's cell gives the code of; null where it gives a name, or what nobody knows. */
function nameFor(book: Book, column: string, value: string): string | null {
  const table = naming[column];
  const rows =
    table === undefined || sameCode(value) === '' ? [] : (readRecords(book, table) ?? []);
  if (rows.some((row) => sameText(row.text('name'), cleanLines(value)))) return null;
  const [coded] = rows.filter((row) => sameCode(row.text('code')) === sameCode(value));
  return coded?.text('name') ?? null;
}

/** Says of each such cell where it is and what it matters. */
export function oddTextFindings(odd: readonly OddText[]): readonly Finding[] {
  return odd.map(({ sheet, address, clean, isCode, code }) => {
    const place = { at: 'cell', sheet, address } as const;
    const values = { sheet, address, text: clean };
    if (code !== null)
      return finding('read.codeForName', 'error', place, { ...values, code: cleanLines(code) });
    return isCode
      ? finding('read.oddCode', 'error', place, values)
      : finding('read.oddText', 'warning', place, values);
  });
}
