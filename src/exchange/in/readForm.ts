import { cleanLines, cleanText } from '../../plan/cleanText';
import type { CellValue } from '../../plan/entry';
import type { Plan } from '../../plan/plan';
import { cellAddress } from '../../sheets/address';
import { ANY_FORMULA, dateKey, valueAt } from '../../sheets/book';
import type { CellPlace } from '../../sheets/locate';
import { formColumns, lineKinds } from '../../sheets/unitWorkbook/formNames';
import type { FoundForm, FoundLine } from './formSheet';

/** One figure as a form says it. */
export interface ReadFigure {
  /** As it stands in the cell: a text that should be a number stays a text. */
  readonly value: CellValue;
  readonly cell: CellPlace;
  /** Whether a date format shows the number. */
  readonly isDate: boolean;
  readonly evidence: string;
  readonly explanation: string;
}

/** What was noticed while reading, whichever unit it is; `cell` is an address on the form's sheet. */
export type Remark =
  | {
      readonly is: 'formulaTyped' | 'notCalculated';
      readonly figure: string;
      readonly cell: string;
      readonly formula: string;
    }
  | {
      readonly is: 'lineTwice';
      readonly figure: string;
      readonly cell: string;
      readonly first: CellValue;
      readonly other: string;
      readonly second: CellValue;
    }
  | { readonly is: 'merged'; readonly figure: string; readonly cell: string }
  /** A value on a line that the plan does not know. */
  | { readonly is: 'unknownLine'; readonly label: string }
  | { readonly is: 'secondSheet'; readonly sheet: string; readonly other: string };

/** The figures of a form by their codes, and what was noticed. */
export interface ReadFigures {
  readonly figures: ReadonlyMap<string, ReadFigure>;
  readonly remarks: readonly Remark[];
}

/** Reads the figures of a form; `others` are further sheets of the file that look like one. */
export function readFigures(
  form: FoundForm,
  others: readonly FoundForm[],
  plan: Plan,
): ReadFigures {
  const known = new Set(plan.figures.map(({ code }) => code));
  const remarks: Remark[] = [];
  const figures = new Map<string, ReadFigure>();
  for (const line of form.lines.filter(({ kind }) => kind === lineKinds.figure)) {
    const read = readLine(form, line);
    if (!known.has(line.code)) remarks.push(...unknownLine(form, line, read.figure));
    else {
      const before = figures.get(line.code);
      remarks.push(...read.remarks, ...twice(line.code, before, read.figure));
      if (!before || (before.value === '' && read.figure.value !== ''))
        figures.set(line.code, read.figure);
    }
  }
  return { figures, remarks: [...remarks, ...secondSheets(form, others, figures)] };
}

function readLine(
  form: FoundForm,
  { code, row }: FoundLine,
): { readonly figure: ReadFigure; readonly remarks: readonly Remark[] } {
  const { contents } = form.sheet;
  const entry = form.columns.get(formColumns.entry) ?? 0;
  const address = cellAddress(row, entry);
  const text = (column: string): string => {
    const at = form.columns.get(column);
    return at === undefined ? '' : cleanLines(String(valueAt(contents, row, at)));
  };
  const isLost = isMergedInto(form, row, entry);
  const value = isLost ? '' : valueAt(contents, row, entry);
  const content = valueAt(contents, row, entry, 'formulas');
  const isFormula = typeof content === 'string' && content.startsWith('=') && content !== value;
  const formula = content === ANY_FORMULA ? '=…' : String(content);
  const remarks: Remark[] = [];
  if (isLost) remarks.push({ is: 'merged', figure: code, cell: address });
  else if (isFormula) {
    const is = value === '' ? 'notCalculated' : 'formulaTyped';
    remarks.push({ is, figure: code, cell: address, formula });
  }
  return {
    figure: {
      value: typeof value === 'string' && value.trim() === '' ? '' : value,
      cell: { sheet: contents.title, address },
      isDate: !isLost && (contents.dates?.has(dateKey(row, entry)) ?? false),
      evidence: text(formColumns.evidence),
      explanation: text(formColumns.explanation),
    },
    remarks,
  };
}

/**
 * Whether an entry cell is part of a merged one that belongs to a line of figures above it: what is
 * read there is that line's value. Where only this line of the merged area is a figure's, it is its own.
 */
function isMergedInto({ sheet, lines }: FoundForm, row: number, column: number): boolean {
  const merge = sheet.merges.find(
    (one) =>
      row >= one.row &&
      row < one.row + one.rows &&
      column >= one.column &&
      column < one.column + one.columns,
  );
  if (!merge) return false;
  return lines.some(
    (line) => line.kind === lineKinds.figure && line.row >= merge.row && line.row < row,
  );
}

function twice(
  figure: string,
  before: ReadFigure | undefined,
  { value, cell }: ReadFigure,
): readonly Remark[] {
  if (!before || before.value === '' || value === '' || before.value === value) return [];
  const [first, second] = [before.value, value];
  return [
    { is: 'lineTwice', figure, cell: before.cell.address, first, other: cell.address, second },
  ];
}

function unknownLine(
  { sheet, columns }: FoundForm,
  { code, row }: FoundLine,
  { value }: ReadFigure,
): readonly Remark[] {
  if (value === '') return [];
  const name = columns.get(formColumns.name);
  const label = name === undefined ? '' : cleanText(String(valueAt(sheet.contents, row, name)));
  return [{ is: 'unknownLine', label: label === '' ? code : label }];
}

/** Sheets that look like the form and say something else. */
function secondSheets(
  form: FoundForm,
  others: readonly FoundForm[],
  figures: ReadonlyMap<string, ReadFigure>,
): readonly Remark[] {
  return others.flatMap((other): readonly Remark[] => {
    const differs = other.lines.some((line) => {
      if (line.kind !== lineKinds.figure) return false;
      const { value } = readLine(other, line).figure;
      return value !== '' && value !== figures.get(line.code)?.value;
    });
    const [sheet, second] = [form.sheet.contents.title, other.sheet.contents.title];
    return differs ? [{ is: 'secondSheet', sheet, other: second }] : [];
  });
}
