import { cleanText } from '../../plan/cleanText';
import type { CellValue } from '../../plan/entry';
import { sameCode } from '../../plan/invariants/codes';
import type { Plan } from '../../plan/plan';
import { endOf, type SheetContents, valueAt } from '../../sheets/book';
import { formColumns, formNames, lineKinds } from '../../sheets/unitWorkbook/formNames';
import type { FileBook, FileSheet } from '../../xlsx/read';
import { sheetOfName } from './fileNames';

/** A line of a form, wherever it stands now. */
export interface FoundLine {
  readonly kind: (typeof lineKinds)[keyof typeof lineKinds];
  readonly code: string;
  /** 0-based row of its sheet. */
  readonly row: number;
}

/** A sheet that holds a form: which column is which, and where its lines are. */
export interface FoundForm {
  readonly sheet: FileSheet;
  /** Columns (0-based) by the codes of `formColumns`. */
  readonly columns: ReadonlyMap<string, number>;
  readonly lines: readonly FoundLine[];
  /** Whether the hidden codes told the lines; otherwise their labels did. */
  readonly byCodes: boolean;
}

/** What the form as it is issued calls its columns: how they are known where the code row is gone. */
export type Headings = ReadonlyMap<string, string>;

const codes: ReadonlySet<string> = new Set(Object.values(formColumns));
const kinds: ReadonlySet<string> = new Set(Object.values(lineKinds));

/** Codes or headings in one row from which on it is one of a form. */
const ENOUGH = 3;

/**
 * The sheets of a file that hold a form, the one that counts first: to which the workbook name
 * leads, otherwise the one with the most lines of figures.
 */
export function findForms(book: FileBook, plan: Plan, headings: Headings): readonly FoundForm[] {
  const named = sheetOfName(book, formNames.form);
  const found = book.sheets.flatMap((sheet) => findForm(sheet, plan, headings) ?? []);
  const rank = ({ sheet, lines }: FoundForm): number =>
    sheet.contents.title === named ? Infinity : figureLines(lines);
  return [...found].sort((one, other) => rank(other) - rank(one) || 0);
}

function figureLines(lines: readonly FoundLine[]): number {
  return lines.filter(({ kind }) => kind === lineKinds.figure).length;
}

function findForm(sheet: FileSheet, plan: Plan, headings: Headings): FoundForm | null {
  const { contents } = sheet;
  const byCodes = columnsByCodes(contents);
  const columns = byCodes ?? columnsByHeadings(contents, headings);
  if (!columns?.has(formColumns.entry)) return null;
  const coded = codedLines(contents, columns, plan);
  const lines = coded ?? labelledLines(contents, columns, plan);
  return figureLines(lines) > 0 ? { sheet, columns, lines, byCodes: coded !== null } : null;
}

/** The columns by the row of hidden codes, wherever it is. */
function columnsByCodes(contents: SheetContents): ReadonlyMap<string, number> | null {
  return columnsIn(contents, (text) => (codes.has(text) ? text : undefined));
}

/** The columns by the row of headings. */
function columnsByHeadings(
  contents: SheetContents,
  headings: Headings,
): ReadonlyMap<string, number> | null {
  const known = new Map([...headings].map(([code, heading]) => [folded(heading), code]));
  return columnsIn(contents, (text) => known.get(folded(text)));
}

function columnsIn(
  contents: SheetContents,
  codeOf: (text: string) => string | undefined,
): ReadonlyMap<string, number> | null {
  for (let row = contents.row; row < endOf(contents).row; row += 1) {
    const columns = new Map<string, number>();
    for (let column = contents.column; column < endOf(contents).column; column += 1) {
      const code = codeOf(cleanText(String(valueAt(contents, row, column))));
      if (code !== undefined && !columns.has(code)) columns.set(code, column);
    }
    if (columns.size >= ENOUGH && columns.has(formColumns.entry)) return columns;
  }
  return null;
}

/** The lines by their hidden codes; null where these are gone. */
function codedLines(
  contents: SheetContents,
  columns: ReadonlyMap<string, number>,
  plan: Plan,
): readonly FoundLine[] | null {
  const at = codeColumns(contents, columns, plan);
  if (!at) return null;
  const lines: FoundLine[] = [];
  for (let row = contents.row; row < endOf(contents).row; row += 1) {
    const kind = cleanText(String(valueAt(contents, row, at.kind))).toUpperCase();
    const code = cleanText(String(valueAt(contents, row, at.code)));
    if (isKind(kind) && code !== '') lines.push({ kind, code: spelled(code, kind, plan), row });
  }
  return lines.length > 0 ? lines : null;
}

function isKind(text: string): text is FoundLine['kind'] {
  return kinds.has(text);
}

/** A code as the plan spells it: case and the form of accents are no difference. */
function spelled(code: string, kind: FoundLine['kind'], plan: Plan): string {
  const { group, criterion } = lineKinds;
  const known = kind === group ? plan.groups : kind === criterion ? plan.criteria : plan.figures;
  return known.find((one) => sameCode(one.code) === sameCode(code))?.code ?? code;
}

/** The two hidden columns: by the code row, otherwise by what stands in them. */
function codeColumns(
  contents: SheetContents,
  columns: ReadonlyMap<string, number>,
  plan: Plan,
): { readonly kind: number; readonly code: number } | null {
  const kind = columns.get(formColumns.kind);
  const code = columns.get(formColumns.code);
  if (kind !== undefined && code !== undefined) return { kind, code };
  const figures = new Set(plan.figures.map((figure) => sameCode(figure.code)));
  for (let column = contents.column + 1; column < endOf(contents).column; column += 1) {
    const lines = contents.values.filter((line) => {
      const before = cleanText(String(line[column - 1 - contents.column] ?? ''));
      const here = sameCode(String(line[column - contents.column] ?? ''));
      return before === lineKinds.figure && figures.has(here);
    });
    if (lines.length >= ENOUGH) return { kind: column - 1, code: column };
  }
  return null;
}

/** The lines of figures by their labels; a label that two figures share tells neither. */
function labelledLines(
  contents: SheetContents,
  columns: ReadonlyMap<string, number>,
  { figures }: Plan,
): readonly FoundLine[] {
  const name = columns.get(formColumns.name);
  if (name === undefined) return [];
  const byLabel = new Map<string, string | null>();
  for (const { code, label } of figures) {
    byLabel.set(folded(label), byLabel.has(folded(label)) ? null : code);
  }
  const lines: FoundLine[] = [];
  for (let row = contents.row; row < endOf(contents).row; row += 1) {
    const code = byLabel.get(folded(valueAt(contents, row, name)));
    if (code) lines.push({ kind: lineKinds.figure, code, row });
  }
  return lines;
}

/** A text as two people's copies of it are compared: accents stay, case and spaces do not count. */
export function folded(text: CellValue): string {
  return cleanText(String(text)).toLowerCase();
}
