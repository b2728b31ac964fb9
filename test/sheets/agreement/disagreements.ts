import { checkEntries } from '../../../src/checks/checkEntries';
import { noteSources } from '../../../src/checks/relations';
import { resultNoteText } from '../../../src/messages/resultNoteText';
import type { Plan } from '../../../src/plan/plan';
import { type NoteSources, resultNotes } from '../../../src/scoring/resultNotes';
import { type Book, type SheetContents, valueAt } from '../../../src/sheets/book';
import { comparePeriods } from '../../../src/sheets/compare/comparePeriods';
import { compareResults } from '../../../src/sheets/compare/compareResults';
import { describedBook } from '../../../src/sheets/describedBook';
import type { SheetDescription } from '../../../src/sheets/description';
import { readDecided } from '../../../src/sheets/read/readDecided';
import { readEntries } from '../../../src/sheets/read/readEntries';
import { readPlan } from '../../../src/sheets/read/readPlan';
import { scorebook, type UnitSheets, usualTitles } from '../../../src/sheets/scorebook';
import { pointsCodes } from '../../../src/sheets/points/columnCodes';
import type { PointsLayout } from '../../../src/sheets/points/layout';
import { type ScoredPlan, scorePlan } from '../../../src/scoring/scorePlan';
import type { Case } from './randomPlans';

/** So many plans of so many units: 1,010 units for every part of the structure. */
export const PLANS = 10;
export const UNITS = 101;

/** A sheet's cells and names without its looks, which take most of the time and change no result. */
export function bare(sheet: SheetDescription): SheetDescription {
  return {
    ...sheet,
    styles: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    rowHeights: [],
  };
}

/** The scorebook of a case: the plan's tables and all that is typed. */
export function bookOf({ plan, typed }: Case): UnitSheets {
  return scorebook(plan, typed.entries, usualTitles, typed);
}

/**
 * Where calculated cells say something else than the program. The plan is read back from the sheets
 * first, as it is after every click.
 */
export function disagreements(
  made: UnitSheets,
  calculated: (title: string) => SheetContents,
): readonly unknown[] {
  const described: Book = describedBook(made.sheets);
  const { plan } = readPlan(described);
  const { entries } = readEntries(described, plan);
  const { decided } = readDecided(described, plan);
  const scored = scorePlan(plan, entries, decided);
  const points = calculated('Điểm');
  const found = [
    ...compareResults(plan, scored, made.points, points),
    ...(made.periods ? comparePeriods(scored, made.periods, calculated('Các kỳ')) : []),
  ].map(({ values }) => values);
  const sources = noteSources(decided, checkEntries(plan, entries, scored, decided));
  return [...found, ...otherNotes(plan, sources, scored, made.points, points)];
}

/** Notes that the cells put otherwise than the program does, whichever way either writes its decimals. */
export function otherNotes(
  plan: Plan,
  sources: NoteSources,
  scored: ScoredPlan,
  at: PointsLayout,
  points: SheetContents,
): readonly unknown[] {
  const results = new Map(scored.units.map((result) => [result.unit, result]));
  const seen = new Set<string>();
  return Array.from({ length: at.rows }, (_, index) => at.firstRow + index).flatMap((row) => {
    const unit = String(valueAt(points, row, at.code));
    const result = results.get(unit);
    if (!result || seen.has(unit)) return [];
    seen.add(unit);
    const said = resultNoteText(plan, resultNotes(plan, scored, sources, result));
    const [expected, note] = [said, valueAt(points, row, at.column(pointsCodes.note))].map((text) =>
      String(text).replace(/(\d),(\d)/g, '$1.$2'),
    );
    return note === expected ? [] : [{ unit, expected, note }];
  });
}
