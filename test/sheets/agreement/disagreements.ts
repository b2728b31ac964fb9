import type { Book, SheetContents } from '../../../src/sheets/book';
import { comparePeriods } from '../../../src/sheets/compare/comparePeriods';
import { compareResults } from '../../../src/sheets/compare/compareResults';
import { describedBook } from '../../../src/sheets/describedBook';
import type { SheetDescription } from '../../../src/sheets/description';
import { readDecided } from '../../../src/sheets/read/readDecided';
import { readEntries } from '../../../src/sheets/read/readEntries';
import { readPlan } from '../../../src/sheets/read/readPlan';
import { scorebook, type UnitSheets, usualTitles } from '../../../src/sheets/scorebook';
import { scorePlan } from '../../../src/scoring/scorePlan';
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
  return [
    ...compareResults(plan, scored, made.points, calculated('Điểm')),
    ...(made.periods ? comparePeriods(scored, made.periods, calculated('Các kỳ')) : []),
  ].map(({ values }) => values);
}
