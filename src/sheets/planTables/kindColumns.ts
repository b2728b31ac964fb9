import { sheetTitles } from '../../messages/sheetTexts/titles';
import { cleanText } from '../../plan/cleanText';
import { CodeSet, sameCode } from '../../plan/invariants/codes';
import type { UnitKind } from '../../plan/unit';
import { type Area, sheetReference } from '../address';
import { type Anchor, type Book, endOf, type SheetContents, valueAt } from '../book';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { freeRows } from '../freeRows';
import { names } from '../names';
import { pageWide } from '../paper';
import { type Column, columnsAt, readRecords, RECORD_HEAD_ROWS } from '../record';
import { styles } from '../styles';
import { heightFor } from '../textHeight';
import { CRITERIA_SPARE, kindPoints } from './criteriaSheet';
import { kindFrom } from './planColumns';
import { PLAN_WIDTHS } from './planSheet';
import { putPointsSum } from './pointsSum';

/** Columns that a table of the plan still lacks: their cells alone, on a sheet that stands. */
export interface AddedColumns {
  readonly cells: SheetDescription;
  readonly headings: readonly string[];
}

/**
 * The columns that Tiêu chí (points) and the bands of Kế hoạch (lower bounds) lack for kinds of units
 * that somebody added. They come behind a table's last column, so that nothing that stands there
 * moves; where something stands in their way, they do not come. A column is a kind's by its code: one
 * that is headed with the kind's name and has no kind's code is that of a kind whose code was changed.
 */
export function missingKindColumns(book: Book): readonly AddedColumns[] {
  const kinds = kindsIn(book);
  return [
    addedTo(book, names.criteria, kinds, kindPoints),
    addedTo(book, names.bands, kinds, kindFrom),
  ].flatMap((added) => added ?? []);
}

/** Kinds that are written whole: a name alone is still being typed. */
function kindsIn(book: Book): readonly UnitKind[] {
  const rows = readRecords(book, names.unitKinds) ?? [];
  const kinds = rows.map((row) => ({ code: row.text('code'), name: row.text('name') }));
  return kinds.filter(
    ({ code, name }, index) =>
      code !== '' &&
      name !== '' &&
      kinds.findIndex((other) => sameCode(other.code) === sameCode(code)) === index,
  );
}

type KindColumn = (
  kind: UnitKind,
) => Pick<Column<never>, 'code' | 'heading' | 'style' | 'validation'>;

function addedTo(
  book: Book,
  name: string,
  kinds: readonly UnitKind[],
  columnOf: KindColumn,
): AddedColumns | null {
  const anchor = book.anchors.get(name);
  const sheet = anchor && book.sheets.get(anchor.sheet);
  if (!sheet || anchor.headless) return null;
  const there = columnsAt(book, anchor);
  const missing = kinds.map(columnOf).filter(({ code }) => !there.has(code));
  if (missing.length === 0) return null;

  const draft = new SheetDraft({
    ...{ key: anchor.sheet, title: sheet.title, tabColor: '', columnWidths: [] },
    print: pageWide('landscape'),
  });
  const ofKinds = new CodeSet(kinds.map(columnOf));
  const headingAt = (column: number) => cleanText(String(valueAt(sheet, anchor.row + 1, column)));
  const lines = linesOf(book, name, anchor);
  let column = Math.max(anchor.column - 1, ...there.values()) + 1;
  const headings: string[] = [];
  for (const { code, heading, style, validation } of missing) {
    const renamed = [...there].find(
      ([other, at]) => !ofKinds.has(other) && headingAt(at) === cleanText(heading),
    );
    if (renamed) {
      draft.put(anchor.row, renamed[1], [[code]]);
      headings.push(heading);
      continue;
    }
    if (!isBlank(sheet, name, anchor, { ...lines, column })) continue;
    const area = { ...lines, column };
    draft
      .put(anchor.row, column, [[code]], 'code')
      .put(anchor.row + 1, column, [[heading]], 'head')
      .style(area, style);
    if (validation) draft.validate({ ...validation, area });
    if (name === names.criteria) putSum(draft, book, anchor, area);
    headings.push(heading);
    column += 1;
  }
  if (headings.length === 0) return null;
  if (name === names.bands) {
    const heads = [...[...there.values()].map(headingAt), ...headings].map((text, index) => ({
      ...{ text, look: styles.head, width: PLAN_WIDTHS[index] ?? USUAL_WIDTH },
    }));
    draft.height(anchor.row + 1, heightFor(heads, 20));
  }
  return { cells: draft.finish(), headings };
}

/** Characters of a column whose width was never set. */
const USUAL_WIDTH = 8;

/** The lines of a table with its blank ones, as one column takes them. */
function linesOf(book: Book, name: string, anchor: Anchor): Area {
  const row = anchor.row + RECORD_HEAD_ROWS;
  const free = freeRows(book, name) ?? { first: row, rows: 0 };
  const spare = Number.isFinite(free.rows) ? free.rows : CRITERIA_SPARE;
  return { row, column: anchor.column, rows: free.first - row + spare, columns: 1 };
}

/** Whether a column is free, from the sum above it to the table's end. */
function isBlank(sheet: SheetContents, name: string, anchor: Anchor, lines: Area): boolean {
  // Tiêu chí has nothing below its table, and a sum above it.
  const isAlone = name === names.criteria;
  const first = isAlone ? anchor.row - 1 : anchor.row;
  const end = Math.max(lines.row + lines.rows, isAlone ? endOf(sheet).row : 0);
  return Array.from({ length: end - first }, (_, index) => first + index).every(
    (row) =>
      valueAt(sheet, row, lines.column) === '' &&
      valueAt(sheet, row, lines.column, 'formulas') === '',
  );
}

/** The sum of the points above their column, as it stands above the others. */
function putSum(draft: SheetDraft, book: Book, anchor: Anchor, area: Area): void {
  const there = columnsAt(book, anchor);
  const [role, onlyFor] = [there.get('role'), there.get('onlyFor')];
  const full = fullPointsIn(book);
  if (role === undefined || onlyFor === undefined || full === null) return;
  const columns = { points: area.column, role, onlyFor };
  putPointsSum(draft, {
    ...{ row: anchor.row - 1, column: area.column, fullPoints: full },
    lines: (code) => ({ ...area, column: columns[code] }),
  });
}

/** The cell of Kế hoạch that says what points must add up to; null where its line is gone. */
function fullPointsIn(book: Book): string | null {
  const anchor = book.anchors.get(names.fields);
  const column = anchor && columnsAt(book, anchor).get('value');
  const row = readRecords(book, names.fields)?.find(
    (one) => one.text('field') === 'fullPoints',
  )?.row;
  if (column === undefined || row === undefined) return null;
  const title = book.sheets.get('plan')?.title ?? sheetTitles.plan;
  return sheetReference(title, { row, column, rows: 1, columns: 1 });
}
