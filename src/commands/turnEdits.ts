import type { CellEdit } from '../excel/edits';
import { periodKindWords } from '../messages/workbook';
import type { planTexts } from '../messages/sheetTexts/plan';
import { dayShown } from '../plan/day';
import type { CellValue } from '../plan/entry';
import type { Period } from '../plan/period';
import type { Plan } from '../plan/plan';
import type { PlanDocument } from '../plan/planDocument';
import { cellAddress, cellAt } from '../sheets/address';
import { type Book, dateKey, valueAt } from '../sheets/book';
import { ORDER, ORDER_REASON, REASON } from '../sheets/decisions/appraisalLayout';
import { pledgeCriteria } from '../sheets/decisions/pledgesLayout';
import { names } from '../sheets/names';
import { allUnits } from '../sheets/read/allUnits';
import {
  appraisalCells,
  explanationCells,
  figureCells,
  pledgeCells,
  previousCells,
  type UnitCells,
} from '../sheets/read/unitCells';
import { blankRowBelow, columnsAt, readRecords } from '../sheets/record';
import { styles } from '../sheets/styles';

/** What the turn to another period changes of the cells that people type in, by what it does to them. */
export interface TurnEdits {
  /** The period on Kế hoạch, and the plan's document where there is a new one; what was said about the former period is cleared. */
  readonly fields: readonly CellEdit[];
  /** Các kỳ đã qua on Kế hoạch; null where it has no room for one more. */
  readonly history: readonly CellEdit[] | null;
  /** Cells of Số liệu kỳ trước that get another content. */
  readonly previous: readonly CellEdit[];
  /** Emptied, each with what its sheet holds. */
  readonly figures: readonly CellEdit[];
  readonly explanations: readonly CellEdit[];
  readonly appraisals: readonly CellEdit[];
  readonly pledges: readonly CellEdit[];
}

/** How a period is followed: by the plan's next one, or by a new year in which earlier ones no longer count. */
export type TurnWay = 'next' | 'newYear';

/** To what is turned. */
export interface Turn {
  readonly way: TurnWay;
  readonly period: Period;
  /** What the plan is from then on; null: the document that it is now. */
  readonly document: PlanDocument | null;
}

/** All that the turn may change. Rows of units that the plan does not know, and columns that it does not have, stay as they are. */
export function turnEdits(book: Book, plan: Plan, { way, period, document }: Turn): TurnEdits {
  const figures = plan.figures.map(({ code }) => code);
  const criteria = plan.criteria.map(({ code }) => code);
  const pledged = pledgeCriteria(plan).map(({ code }) => code);
  const entered = figureCells(book, plan);
  const emptied = (cells: UnitCells, codes: readonly string[]): readonly CellEdit[] =>
    plan.units.flatMap((unit) => codes.flatMap((code) => emptying(cells, unit.code, code)));
  return {
    fields: fieldEdits(book, period, document),
    history: way === 'next' ? addedPeriod(book, plan) : clearedPeriods(book),
    previous: previousEdits(book, plan, figures),
    figures: [
      ...emptied(entered, figures),
      ...ofMerged(book, plan).flatMap((unit) =>
        figures.flatMap((code) => emptying(entered, unit, code)),
      ),
    ].map((edit) => undated(book, edit)),
    explanations: emptied(explanationCells(book, plan), figures),
    appraisals: emptied(appraisalCells(book, plan), [...criteria, REASON, ORDER, ORDER_REASON]),
    pledges: emptied(pledgeCells(book, plan), pledged),
  };
}

/** Units that went into others: what they entered is in their successors' sums, and in Nhật ký one by one. */
function ofMerged(book: Book, plan: Plan): readonly string[] {
  const present = new Set(plan.units.map(({ code }) => code));
  return allUnits(book, plan).flatMap(({ code, successor }) =>
    successor !== '' && !present.has(code) ? [code] : [],
  );
}

function emptying(cells: UnitCells, unit: string, code: string): readonly CellEdit[] {
  const cell = cells(unit, code);
  if (!cell || cell.content === '') return [];
  const { sheet, address, content: before } = cell;
  return [{ sheet, address, before, after: '' }];
}

/** A cell of which Excel made a date is to hold a number again. */
function undated(book: Book, edit: CellEdit): CellEdit {
  const at = cellAt(edit.address);
  const isDate = at && book.sheets.get('figures')?.dates?.has(dateKey(at.row, at.column));
  const { numberFormat } = styles.entryNumber;
  return isDate ? { ...edit, after: { content: '', isFormula: false, numberFormat } } : edit;
}

/** What the units entered now is what they entered before; of formulas their values. */
function previousEdits(book: Book, plan: Plan, figures: readonly string[]): readonly CellEdit[] {
  const [now, before] = [figureCells(book, plan), previousCells(book, plan)];
  return plan.units.flatMap((unit) =>
    figures.flatMap((code) => {
      const cell = before(unit.code, code);
      const value = now(unit.code, code)?.value ?? '';
      if (!cell) {
        if (value !== '') throw new Error(`Số liệu kỳ trước has no cell of ${unit.code} ${code}`);
        return [];
      }
      const { sheet, address, content } = cell;
      return content === value ? [] : [{ sheet, address, before: content, after: value }];
    }),
  );
}

function fieldEdits(
  book: Book,
  period: Period,
  document: PlanDocument | null,
): readonly CellEdit[] {
  const values: Partial<Record<keyof typeof planTexts.fields, string>> = {
    periodCode: period.code,
    periodLabel: period.label,
    periodKind: periodKindWords[period.kind],
    periodStart: dayShown(period.start),
    periodEnd: dayShown(period.end),
    // Both speak of the period that is over.
    deadline: '',
    figuresNote: '',
    ...(document && { title: document.title, number: document.number, date: document.date }),
  };
  const rows = new Map(
    (readRecords(book, names.fields) ?? []).map((row) => [row.text('field'), row] as const),
  );
  return Object.entries(values).flatMap(([field, after]) => {
    const row = rows.get(field);
    return row ? editAt(book, row.address('value'), after) : [];
  });
}

/** The present period becomes the last of the past ones. */
function addedPeriod(book: Book, { period }: Plan): readonly CellEdit[] | null {
  const anchor = book.anchors.get(names.history);
  const row = blankRowBelow(book, names.history);
  if (!anchor || row === null) return null;
  const columns = columnsAt(book, anchor);
  return Object.entries({ code: period.code, label: period.label }).flatMap(([column, after]) => {
    const at = columns.get(column);
    return at === undefined ? [] : editAt(book, cellAddress(row, at), after);
  });
}

function clearedPeriods(book: Book): readonly CellEdit[] {
  return (readRecords(book, names.history) ?? []).flatMap((row) =>
    ['code', 'label'].flatMap((column) => editAt(book, row.address(column), '')),
  );
}

/** An edit of a cell of Kế hoạch; none where it holds that already. */
function editAt(book: Book, address: string, after: CellValue): readonly CellEdit[] {
  const plan = book.sheets.get('plan');
  const at = cellAt(address);
  if (!plan || !at) return [];
  const before = valueAt(plan, at.row, at.column, 'formulas');
  return before === after ? [] : [{ sheet: plan.title, address, before, after }];
}
