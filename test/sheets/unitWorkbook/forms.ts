import type { CellValue } from '../../../src/plan/entry';
import type { Plan } from '../../../src/plan/plan';
import type { Unit } from '../../../src/plan/unit';
import type { SheetDescription } from '../../../src/sheets/description';
import { type Filled, nothingFilled } from '../../../src/sheets/unitWorkbook/formContext';
import { formColumn, formLayout, formRows } from '../../../src/sheets/unitWorkbook/formLayout';
import { formColumns } from '../../../src/sheets/unitWorkbook/formNames';
import { unitWorkbook } from '../../../src/sheets/unitWorkbook/unitWorkbook';
import type { Template } from '../../../src/templates';
import { writeWorkbook } from '../../../src/xlsx/write';

/** What a unit typed, where a test needs no more. */
export function typed(values: Readonly<Record<string, CellValue>>): Filled {
  return { ...nothingFilled, values: new Map(Object.entries(values)) };
}

/** A template's invented figures of one unit, with what it says about them. */
export function sampleOf(
  { inventedSamples, inventedExplanations }: Template,
  { code }: Unit,
): Filled {
  const texts = new Map(
    [...(inventedExplanations?.get(code) ?? [])].map(([figure, text]) => [figure, String(text)]),
  );
  return {
    values: new Map(inventedSamples?.get(code)),
    evidence: texts,
    explanations: texts,
    targets: new Map(),
  };
}

export function unitOf(plan: Plan, code: string): Unit {
  const unit = plan.units.find((one) => one.code === code);
  if (!unit) throw new Error(`No unit ${code}`);
  return unit;
}

/** The form itself, as a description. */
export function formSheetOf(
  plan: Plan,
  unit: Unit,
  filled = nothingFilled,
): SheetDescription<string> {
  const sheet = unitWorkbook(plan, unit, filled).sheets.find(({ key }) => key === 'form');
  if (!sheet) throw new Error('No form');
  return sheet;
}

export function formFile(plan: Plan, unit: Unit, filled: Filled): Promise<Uint8Array> {
  return writeWorkbook(unitWorkbook(plan, unit, filled));
}

/** What a calculated form says, read by what its lines are about. */
export interface Shown {
  readonly ofCriterion: (code: string, column: keyof typeof formColumns) => unknown;
  readonly ofFigure: (code: string, column: keyof typeof formColumns) => unknown;
  readonly progress: unknown;
  readonly points: unknown;
}

export function shownOn(plan: Plan, unit: Unit, values: readonly (readonly unknown[])[]): Shown {
  const at = formLayout(plan, unit);
  const read = (row: number, column: keyof typeof formColumns): unknown =>
    values[row]?.[formColumn(formColumns[column])] ?? '';
  const onTop = (column: keyof typeof formColumns): unknown => read(formRows.progress, column);
  return {
    ofCriterion: (code, column) => read(at.criterionRow(code), column),
    ofFigure: (code, column) => read(at.figureRow(code), column),
    progress: onTop('number'),
    points: onTop('target'),
  };
}
