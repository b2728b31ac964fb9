import { sheetTitles } from '../messages/workbookTexts';
import type { Plan } from '../plan/plan';
import { appraisalPlace } from './appraisalLayout';
import { type AppraisalRow, appraisalSheet } from './appraisalSheet';
import type { Book } from './book';
import { criteriaSheet } from './criteriaSheet';
import { describedBook } from './describedBook';
import type { SheetDescription, SheetKey } from './description';
import { figureListSheet } from './figureListSheet';
import { figuresLayout, firstEntryRow } from './figuresLayout';
import { type EntryRow, figuresSheet } from './figuresSheet';
import { overviewSheet } from './overviewSheet';
import { planSheet } from './planSheet';
import { type PointsLayout, pointsLayout } from './pointsLayout';
import { pointsSheet } from './pointsSheet';
import { rankingSheet } from './rankingSheet';
import { referencesIn } from './references';
import { unitsSheet } from './unitsSheet';
/** The title of each sheet's tab: the usual one unless it is taken. */
export type Titles = (key: SheetKey) => string;

export const usualTitles: Titles = (key) => sheetTitles[key];

/** The sheets in which people edit the plan. */
export function planSheets(
  plan: Plan,
  titles: Titles = usualTitles,
  figuresNote = '',
): readonly SheetDescription[] {
  const tables = planSheet(plan, titles('plan'), figuresNote);
  return [
    tables.sheet,
    criteriaSheet(plan, titles('criteria')),
    figureListSheet(plan, titles('figureList')),
    unitsSheet(plan, tables, titles('units')),
  ];
}

/** The sheets that hold a row for each unit, and those computed from them. */
export interface UnitSheets {
  readonly sheets: readonly SheetDescription[];
  readonly points: PointsLayout;
}

/**
 * Describes Số liệu, Điểm, Thẩm định, Xếp hạng and Tổng hợp for the plan as it stands in `book`.
 * Rows go by the typed rows, then the units that have none yet; nothing typed is dropped.
 */
export function unitSheets(
  book: Book,
  plan: Plan,
  typed: { readonly entries: readonly EntryRow[]; readonly appraisals: readonly AppraisalRow[] },
  titles: Titles = usualTitles,
): UnitSheets {
  const columns = new Map(
    plan.figures.map(({ code }, index) => [code, figuresLayout.firstFigure + index]),
  );
  const columnOf = (code: string): number => {
    const column = columns.get(code);
    if (column === undefined) throw new Error(`No figure ${code}: validate the plan first`);
    return column;
  };
  const references = referencesIn(book, plan, columnOf, titles);
  const entries = withMissing(plan, typed.entries, (unit) => ({ unit, values: new Map() }));
  const appraisals = withMissing(plan, typed.appraisals, (unit) => ({
    unit,
    values: new Map(),
    reason: '',
  }));
  const at = pointsLayout(plan, entries.length);
  const context = {
    plan,
    at,
    references,
    appraisal: appraisalPlace(titles('appraisal'), plan.unitKinds.length, appraisals.length),
    firstEntryRow: firstEntryRow(plan.unitKinds.length),
  };
  const sizes = plan.clusters.map(({ code }) => ({
    cluster: code,
    units: plan.units.filter(({ cluster }) => cluster === code).length,
  }));
  return {
    sheets: [
      figuresSheet(plan, references, entries, titles('figures')),
      pointsSheet(context, titles('points')),
      appraisalSheet(plan, references, appraisals, titles('appraisal')),
      rankingSheet(plan, references, at, sizes, titles('ranking')),
      overviewSheet(plan, references, at, titles('overview')),
    ],
    points: at,
  };
}

/** A whole scorebook as data, from a plan and sample or blank figures: for files and for tests. */
export function scorebook(
  plan: Plan,
  entries: readonly EntryRow[],
  titles: Titles = usualTitles,
): UnitSheets {
  const inputs = planSheets(plan, titles);
  const computed = unitSheets(describedBook(inputs), plan, { entries, appraisals: [] }, titles);
  return { ...computed, sheets: [...inputs, ...computed.sheets] };
}

function withMissing<Row extends { readonly unit: string }>(
  { units }: Plan,
  rows: readonly Row[],
  blank: (unit: string) => Row,
): readonly Row[] {
  const there = new Set(rows.map(({ unit }) => unit));
  return [...rows, ...units.filter(({ code }) => !there.has(code)).map(({ code }) => blank(code))];
}
