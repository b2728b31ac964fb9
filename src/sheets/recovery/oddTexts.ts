import { cleanLines } from '../../plan/cleanText';
import { type Finding, finding } from '../../plan/finding';
import { type Book, valueAt } from '../book';
import { names } from '../names';
import { columnsAt, readRecords } from '../record';

/** A cell of the plan's tables with spaces or marks that nobody sees. */
export interface OddText {
  readonly sheet: string;
  readonly address: string;
  /** The text without them. */
  readonly clean: string;
  /** Formulas look it up, so that they do not find it now. */
  readonly isCode: boolean;
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

/** The cells of the plan's tables whose text is not what it looks like. */
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
          const clean = cleanLines(value);
          const isFormula = valueAt(sheet, row.row, column, 'formulas') !== value;
          return clean === value || isFormula
            ? []
            : [
                {
                  sheet: sheet.title,
                  address: row.address(code),
                  clean,
                  isCode: codes.includes(code),
                },
              ];
        }),
      );
  });
}

/** Says of each such cell where it is and what it matters. */
export function oddTextFindings(odd: readonly OddText[]): readonly Finding[] {
  return odd.map(({ sheet, address, clean, isCode }) => {
    const place = { at: 'cell', sheet, address } as const;
    const values = { sheet, address, text: clean };
    return isCode
      ? finding('read.oddCode', 'error', place, values)
      : finding('read.oddText', 'warning', place, values);
  });
}
