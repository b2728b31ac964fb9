import '../../../support/nodeGlobals';
import { writeXlsx } from 'hucre/xlsx';
import type { CellValue } from '../../../../src/plan/entry';
import type { Plan } from '../../../../src/plan/plan';
import type { Unit } from '../../../../src/plan/unit';
import { areaAddress, quotedSheet } from '../../../../src/sheets/address';
import { describedContents } from '../../../../src/sheets/describedBook';
import type { WorkbookDescription } from '../../../../src/sheets/description';
import { formColumns, formNames, lineKinds } from '../../../../src/sheets/unitWorkbook/formNames';
import { unitWorkbook } from '../../../../src/sheets/unitWorkbook/unitWorkbook';
import { templates } from '../../../../src/templates';

export type Content = CellValue;

/** A form as people handle it: grids of values and formulas, names, properties. */
export interface Model {
  sheets: {
    title: string;
    /** Formulas with their `=`. */
    cells: Content[][];
    hidden: boolean;
    hiddenRows: number[];
    merges: { row: number; column: number; rows: number; columns: number }[];
    formats: Map<string, string>;
  }[];
  names: { name: string; sheet: string; row: number; column: number; columns: number }[];
  properties: Record<string, string>;
  /** When it was saved last. */
  savedAt: Date;
}

export type ModelSheet = Model['sheets'][number];

export function planOf(id: string): Plan {
  const plan = templates.find((one) => one.id === id)?.plan;
  if (!plan) throw new Error(`No template ${id}`);
  return plan;
}

export const baTo = planOf('ba-to-2025');

/** What the template's samples say for a unit. */
export function sampleOf(unit: string): ReadonlyMap<string, CellValue> {
  const samples = templates.find(({ id }) => id === 'ba-to-2025')?.inventedSamples;
  return new Map(samples?.get(unit));
}

export function unitOf(plan: Plan, code: string): Unit {
  const unit = plan.units.find((one) => one.code === code);
  if (!unit) throw new Error(`No unit ${code}`);
  return unit;
}

/** The workbook that a unit gets, with figures in it. */
export function described(
  plan: Plan,
  code: string,
  values: ReadonlyMap<string, CellValue> = new Map(),
): WorkbookDescription {
  const nothing = new Map<string, never>();
  const filled = { values, evidence: nothing, explanations: nothing, targets: nothing };
  return unitWorkbook(plan, unitOf(plan, code), filled);
}

/** The form of a unit as a model that can be mangled. */
export function modelOf(
  plan: Plan,
  code: string,
  values: ReadonlyMap<string, CellValue> = new Map(),
): Model {
  const { sheets, properties } = described(plan, code, values);
  return {
    sheets: sheets.map((sheet) => ({
      title: sheet.title,
      cells: describedContents(sheet).formulas.map((line) => [...line]),
      hidden: sheet.hidden,
      hiddenRows: sheet.hiddenRows.flatMap(({ row, rows }) =>
        Array.from({ length: rows }, (_, index) => row + index),
      ),
      merges: sheet.merges.map((merge) => ({ ...merge })),
      formats: new Map(),
    })),
    names: sheets.flatMap(({ title, names }) =>
      names.map(({ name, area }) => ({ name, sheet: title, ...area })),
    ),
    properties: Object.fromEntries(properties),
    savedAt: new Date(Date.UTC(2026, 10, 1)),
  };
}

/** Writes a model as a file. Formulas carry no values. */
export async function fileOf({ sheets, names, properties, savedAt }: Model): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.title,
      rows: [],
      hidden: sheet.hidden,
      rowDefs: new Map(sheet.hiddenRows.map((row) => [row, { hidden: true }])),
      merges: sheet.merges.map(({ row, column, rows, columns }) => ({
        startRow: row,
        startCol: column,
        endRow: row + rows - 1,
        endCol: column + columns - 1,
      })),
      cells: new Map(
        sheet.cells.flatMap((line, row) =>
          line.flatMap((content, column) => {
            if (content === '') return [];
            const key = `${row},${column}`;
            const numFmt = sheet.formats.get(key);
            const style = numFmt === undefined ? {} : { style: { numFmt } };
            const isFormula = typeof content === 'string' && content.startsWith('=');
            const cell = isFormula
              ? { value: null, type: 'formula' as const, formula: content.slice(1), ...style }
              : { value: content, type: typeOf(content), ...style };
            return [[key, cell] as const];
          }),
        ),
      ),
    })),
    namedRanges: names.map(({ name, sheet, row, column, columns }) => ({
      name,
      range: `${quotedSheet(sheet)}!${areaAddress({ row, column, rows: 1, columns }, 'both')}`,
    })),
    properties: { created: savedAt, modified: savedAt, custom: properties },
  });
}

function typeOf(content: Content): 'string' | 'number' | 'boolean' {
  return typeof content as 'string' | 'number' | 'boolean';
}

export function form(model: Model): ModelSheet {
  const title = model.names.find(({ name }) => name === formNames.form)?.sheet;
  const sheet = model.sheets.find((one) => one.title === title) ?? model.sheets[0];
  if (!sheet) throw new Error('No sheet');
  return sheet;
}

/** The column of a code in the form's code row. */
export function columnOf(sheet: ModelSheet, code: string): number {
  const row = sheet.cells.find((line) => line.includes(formColumns.entry));
  return row?.indexOf(code) ?? -1;
}

/** The row of a figure's line. */
export function rowOf(sheet: ModelSheet, figure: string): number {
  const [kind, code] = [formColumns.kind, formColumns.code].map((one) => columnOf(sheet, one));
  return sheet.cells.findIndex(
    (line) => line[kind ?? 0] === lineKinds.figure && line[code ?? 1] === figure,
  );
}

/** Types into the entry cell of a figure, or another column of its line. */
export function enter(
  model: Model,
  figure: string,
  value: Content,
  column: string = formColumns.entry,
): void {
  const sheet = form(model);
  const line = sheet.cells[rowOf(sheet, figure)];
  if (!line) throw new Error(`No line ${figure}`);
  line[columnOf(sheet, column)] = value;
}

/** Inserts blank rows; what is below moves, names too. */
export function insertRows(model: Model, at: number, count: number): void {
  const sheet = form(model);
  const width = sheet.cells[0]?.length ?? 0;
  const blank = Array.from({ length: count }, () => Array<Content>(width).fill(''));
  sheet.cells.splice(at, 0, ...blank);
  sheet.hiddenRows = sheet.hiddenRows.map((row) => (row >= at ? row + count : row));
  for (const one of sheet.merges) if (one.row >= at) one.row += count;
  for (const one of model.names) {
    if (one.sheet === sheet.title && one.row >= at) one.row += count;
  }
}
