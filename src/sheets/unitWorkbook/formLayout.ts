import type { Plan } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { type Area, cellAddress } from '../address';
import { formColumns } from './formNames';
import { type FormLine, formLines } from './formLines';

/** Hidden columns behind the form's own: what its formulas share. */
export const helperColumns = {
  /** On lines of figures: what may stand in the cell (`valueKind`, `allowedWords`). */
  valueKind: '_kieu',
  words: '_tu',
  /** 1 where something is entered, where something is missing, where it is wrong (2: a date). */
  entered: '_nhap',
  missing: '_thieu',
  wrong: '_sai',
  /** One of `fits`. */
  broken: '_khop',
  /** 1: a reason is asked for and not there; 2: evidence is. */
  asked: '_hoi',
  /** On lines of criteria: what the points go into, which gate there is, and 1 where it has fired. */
  role: '_phan',
  gate: '_dieukien',
  fired: '_loaitru',
  /** On lines of groups: the points that the unit can have, without what does not apply. */
  available: '_apdung',
} as const;

/**
 * How a figure goes with the others: it does, a relation that must hold is broken, one that usually
 * holds is; or with the points that there are for it. From `unusual` on it is only to be looked at.
 */
export const fits = { yes: 0, broken: 1, unusual: 2, aboveMost: 3, betweenSteps: 4 } as const;

/** All columns of the form from column A on. Entry and status stand side by side: what is typed is answered there. */
const order = [
  formColumns.kind,
  formColumns.code,
  formColumns.number,
  formColumns.name,
  formColumns.unitOfMeasure,
  formColumns.entry,
  formColumns.status,
  formColumns.target,
  formColumns.result,
  formColumns.reached,
  formColumns.selfPoints,
  formColumns.maxPoints,
  formColumns.evidence,
  formColumns.explanation,
  ...Object.values(helperColumns),
] as const;

export type FormColumn = (typeof order)[number];
export const formColumnCodes: readonly FormColumn[] = order;

/** The place of a column, from 0. */
export function formColumn(code: FormColumn): number {
  return order.indexOf(code);
}

/** Columns that are seen and printed: from the number to the explanation. */
export const shownColumns = {
  first: formColumn(formColumns.number),
  last: formColumn(formColumns.explanation),
} as const;

/** Rows above the lines (0-based). The first two stay in view; printed is what is below them. */
export const formRows = {
  progress: 0,
  stickyHeads: 1,
  official: 2,
  title: 6,
  plan: 7,
  unit: 8,
  help: 9,
  codes: 10,
  heads: 11,
  first: 12,
} as const;

/** Where everything stands on one unit's form. */
export interface FormLayout {
  readonly lines: readonly FormLine[];
  /** The first row behind the lines. */
  readonly end: number;
  /** Rows of the lines, by code. */
  readonly groupRow: (code: string) => number;
  readonly criterionRow: (code: string) => number;
  readonly figureRow: (code: string) => number;
  /** The entry cell of a figure. */
  readonly figure: (code: string) => string;
  /** A cell of a line, and a column over some lines. */
  readonly cell: (row: number, column: FormColumn) => string;
  readonly over: (column: FormColumn, rows?: { first: number; end: number }) => Area;
  /** The lines of a content group, its own among them. */
  readonly groupRows: (code: string) => { first: number; end: number };
}

export function formLayout(plan: Plan, unit: Unit): FormLayout {
  const lines = formLines(plan, unit);
  const end = formRows.first + lines.length;
  const rows = {
    group: new Map<string, number>(),
    criterion: new Map<string, number>(),
    figure: new Map<string, number>(),
  };
  lines.forEach((line, index) => {
    rows[line.is].set(codeOf(line), formRows.first + index);
  });
  const rowOf = (is: FormLine['is']) => (code: string) => {
    const row = rows[is].get(code);
    if (row === undefined) throw new Error(`The form has no ${is} ${code}`);
    return row;
  };
  const cell = (row: number, column: FormColumn): string => cellAddress(row, formColumn(column));
  const groupRow = rowOf('group');
  const figureRow = rowOf('figure');
  return {
    lines,
    end,
    groupRow,
    criterionRow: rowOf('criterion'),
    figureRow,
    figure: (code) => cell(figureRow(code), formColumns.entry),
    cell,
    over: (column, { first, end: last } = { first: formRows.first, end }) => ({
      row: first,
      column: formColumn(column),
      rows: last - first,
      columns: 1,
    }),
    groupRows: (code) => {
      const first = groupRow(code);
      const later = [...rows.group.values()].filter((row) => row > first);
      return { first, end: Math.min(end, ...later) };
    },
  };
}

/** The code of what a line is about. */
export function codeOf(line: FormLine): string {
  switch (line.is) {
    case 'group':
      return line.group.code;
    case 'criterion':
      return line.criterion.code;
    case 'figure':
      return line.figure.code;
  }
}
