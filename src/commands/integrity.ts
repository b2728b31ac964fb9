import type { OpenBook } from '../excel/readBook';
import type { Finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import type { Book } from '../sheets/book';
import { changesSince } from '../sheets/recovery/changes';
import { conditionFindings, layoutFindings } from '../sheets/recovery/conditions';
import type { SheetDescription } from '../sheets/description';
import { lostSince } from '../sheets/recovery/lost';
import { type Memory, memoryOf, readMemory, samePlan } from '../sheets/recovery/memory';
import { type OddText, oddTextFindings } from '../sheets/recovery/oddTexts';
import type { TypedRows, Titles } from '../sheets/scorebook';
import { type Note, noticed } from './journal';

/** What became of the scorebook since the last scoring run. */
export interface Integrity {
  readonly findings: readonly Finding[];
  /** What Nhật ký keeps of it: each change once, because the next run knows it already. */
  readonly journal: readonly Note[];
  /** What the next run will compare with. */
  readonly memory: Memory;
  /** Whether the plan's tables read as they did at the last run; false where there was none. */
  readonly planUnchanged: boolean;
}

/** Sheets that a run writes itself where they are gone. */
const ownLists = ['findings', 'journal', 'identity'] as const;

/** Compares the scorebook with what it was at the last run, and looks at its tabs, names and codes. */
export function integrityOf(
  book: OpenBook,
  plan: Plan,
  typed: TypedRows,
  {
    titles,
    drawn,
    odd,
  }: {
    readonly titles: Titles;
    readonly drawn: readonly SheetDescription[];
    readonly odd: readonly OddText[];
  },
): Integrity {
  const rows = typedSheets(typed);
  const before = readMemory(book);
  const sheets = new Set([...book.sheets.keys(), ...drawn.map(({ key }) => key), ...ownLists]);
  const memory = memoryOf(book, rows, sheets);
  const planUnchanged = before !== null && samePlan(before, memory);
  const conditions = conditionFindings(book, before, titles, drawn);
  const once = [
    ...(before ? lostSince(before, rows, plan, titles) : []),
    ...conditions.filter(isOnce),
    ...(planUnchanged ? layoutFindings(book, drawn) : []),
    ...(before ? changesSince(before, book) : []),
  ];
  const lasting = [...conditions.filter((one) => !isOnce(one)), ...oddTextFindings(odd)];
  return {
    findings: [...once, ...lasting],
    journal: once.map(noticed),
    memory,
    planUnchanged,
  };
}

/** What is typed, by the sheet that it stands on. */
function typedSheets(typed: TypedRows) {
  return {
    figures: typed.entries,
    pledges: typed.pledges,
    appraisal: typed.appraisals,
    periods: typed.periods,
    explanations: typed.explanations,
    previousFigures: typed.previous,
  } as const;
}

/** Sheets that people type on and that somebody has deleted since the last run, with what stood there. */
export function lostSheets(
  book: Book,
  plan: Plan,
  typed: TypedRows,
  titles: Titles,
): readonly Finding[] {
  const rows = typedSheets(typed);
  const keys = Object.keys(rows) as (keyof typeof rows)[];
  const gone = new Set(keys.filter((key) => !book.sheets.has(key)).map((key) => titles(key)));
  const before = gone.size > 0 ? readMemory(book) : null;
  const lost = before ? lostSince(before, rows, plan, titles) : [];
  return lost.filter(
    ({ code, place }) =>
      code === 'sheet.goneWithFigures' && place.at === 'cell' && gone.has(place.sheet),
  );
}

/** Findings of a state that lasts. */
const standing: ReadonlySet<Finding['code']> = new Set([
  ...(['sheet.copied', 'sheet.hidden', 'sheet.misnamed', 'sheet.tableWithoutCodes'] as const),
]);

/** Findings of a state that lasts until somebody ends it are no events for Nhật ký. */
function isOnce({ code }: Finding): boolean {
  return !standing.has(code);
}

/** Whether all workbook names of a sheet lead where it is described, so that it need not be drawn for them. */
export function namesStand(sheet: SheetDescription, book: OpenBook): boolean {
  return (
    !book.mended.some(({ key }) => key === sheet.key) &&
    sheet.names.every(({ name, area }) => isAt(book, name, area))
  );
}

function isAt(
  { anchors }: Book,
  name: string,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  const anchor = anchors.get(name);
  return anchor?.row === row && anchor.column === column;
}
