import { sheetTitles } from '../messages/sheetTexts/titles';
import type { Plan } from '../plan/plan';
import { appraisalPlace } from './decisions/appraisalLayout';
import { appraisalSheet } from './decisions/appraisalSheet';
import type { Book } from './book';
import type { CodedRow } from './codedRows';
import { cardsSheet, cardUnits } from './cards/cardsSheet';
import { criteriaSheet } from './planTables/criteriaSheet';
import { describedBook } from './describedBook';
import type { SheetDescription, SheetKey } from './description';
import { explainedFigures, explanationsSheet } from './figures/explanationsSheet';
import { figureListSheet } from './figures/figureListSheet';
import { figuresLayout, firstEntryRow } from './figures/figuresLayout';
import { figuresSheet } from './figures/figuresSheet';
import { overviewSheet } from './ranking/overviewSheet';
import { type PeriodsLayout, periodsLayout } from './periods/periodsLayout';
import { periodsSheet } from './periods/periodsSheet';
import { planSheet } from './planTables/planSheet';
import { pledgePlace } from './decisions/pledgesLayout';
import { pledgesSheet } from './decisions/pledgesSheet';
import { entryPlan } from './points/entryPlan';
import { type PointsLayout, pointsLayout, statusPlace } from './points/layout';
import { pointsSheet } from './points/sheet';
import { previousFiguresSheet } from './figures/previousFiguresSheet';
import { rankingSheet } from './ranking/rankingSheet';
import { referencesIn } from './references';
import { withTypedFormulas } from './figures/typedFormulas';
import { unitsSheet } from './planTables/unitsSheet';
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
    criteriaSheet(plan, tables, titles('criteria')),
    figureListSheet(plan, titles('figureList')),
    unitsSheet(plan, tables, titles('units')),
  ];
}

/** The sheets that hold a row for each unit, and those computed from them. */
export interface UnitSheets {
  readonly sheets: readonly SheetDescription[];
  readonly points: PointsLayout;
  /** Null where no period was closed before. */
  readonly periods: PeriodsLayout | null;
}

/** What is typed in the sheets with a row for each unit, as it stands. */
export interface TypedRows {
  readonly entries: readonly CodedRow[];
  readonly appraisals: readonly CodedRow[];
  readonly pledges: readonly CodedRow[];
  readonly periods: readonly CodedRow[];
  readonly previous: readonly CodedRow[];
  readonly explanations: readonly CodedRow[];
}

/**
 * Describes the sheets with a row for each unit, and those computed from them, for the plan as it
 * stands in `book`.
 * `cards`: codes of the units whose cards are wanted, those that are there unless it is said.
 * Rows go by the typed rows, then the units that have none yet; nothing typed is dropped.
 */
export function unitSheets(
  book: Book,
  plan: Plan,
  typed: TypedRows,
  titles: Titles = usualTitles,
  cards: readonly string[] = cardUnits(book),
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
  const entries = withMissing(plan, typed.entries);
  const appraisals = withMissing(plan, typed.appraisals);
  const pledges = withMissing(plan, typed.pledges);
  const past = withMissing(plan, typed.periods);
  const previous = withMissing(plan, typed.previous);
  const explanations = withMissing(plan, typed.explanations);
  const checked = entryPlan(plan);
  const at = pointsLayout(plan, entries.length, checked);
  const context = {
    plan,
    at,
    references,
    entries: checked,
    appraisal: appraisalPlace(titles('appraisal'), plan, appraisals.length),
    pledges: pledgePlace(titles('pledges'), plan, pledges.length),
    firstEntryRow: firstEntryRow(plan.unitKinds.length),
    rows: entries,
  };
  const sizes = plan.clusters.map(({ code }) => ({
    cluster: code,
    units: plan.units.filter(({ cluster }) => cluster === code).length,
  }));
  const hasPast = plan.history.periods.length > 0 || typed.periods.length > 0;
  // Only where something is asked for, or was once.
  const hasExplanations =
    explainedFigures(plan).length > 0 ||
    book.sheets.has('explanations') ||
    typed.explanations.some(({ values }) => values.size > 0);
  const carded = plan.units.filter(({ code }) => cards.includes(code));
  const periods = hasPast ? periodsLayout(plan, past.length) : null;
  return {
    sheets: [
      pledgesSheet(plan, references, pledges, titles('pledges')),
      figuresSheet(plan, references, entries, statusPlace(titles('points'), at), titles('figures')),
      ...(hasExplanations
        ? [
            explanationsSheet(
              plan,
              references,
              explanations,
              entries.length,
              titles('explanations'),
            ),
          ]
        : []),
      pointsSheet(context, titles('points')),
      appraisalSheet(plan, references, appraisals, titles('appraisal')),
      ...(periods
        ? [periodsSheet({ plan, at: periods, points: at, references }, past, titles('periods'))]
        : []),
      previousFiguresSheet(plan, references, previous, titles('previousFigures')),
      rankingSheet({ plan, references, at, periods, sizes }, titles('ranking')),
      overviewSheet(context, titles('overview')),
      ...(carded.length > 0 ? [cardsSheet(context, carded, titles('cards'))] : []),
    ].map((sheet) => withTypedFormulas(sheet, book.sheets.get(sheet.key))),
    points: at,
    periods,
  };
}

/** A whole scorebook as data, from a plan and sample or blank figures: for files and for tests. */
export function scorebook(
  plan: Plan,
  entries: readonly CodedRow[],
  titles: Titles = usualTitles,
  typed: Partial<TypedRows> = {},
  cards: readonly string[] = [],
): UnitSheets {
  const inputs = planSheets(plan, titles);
  const computed = unitSheets(
    describedBook(inputs),
    plan,
    {
      entries,
      appraisals: [],
      pledges: [],
      periods: [],
      explanations: [],
      previous: [],
      ...typed,
    },
    titles,
    cards,
  );
  return { ...computed, sheets: [...inputs, ...computed.sheets] };
}

function withMissing({ units }: Plan, rows: readonly CodedRow[]): readonly CodedRow[] {
  const there = new Set(rows.map(({ unit }) => unit));
  const missing = units.filter(({ code }) => !there.has(code));
  return [...rows, ...missing.map(({ code }) => ({ unit: code, values: new Map() }))];
}
