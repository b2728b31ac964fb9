import { appraisalTexts, figuresTexts } from '../../messages/sheetTexts/entries';
import { periodsTexts } from '../../messages/sheetTexts/results';
import { commonTexts } from '../../messages/sheetTexts/titles';
import { cleanText } from '../../plan/cleanText';
import { ORDER, ORDER_REASON, REASON } from '../decisions/appraisalLayout';
import { columnLetters } from '../address';
import { type Book, endOf, type SheetContents, valueAt } from '../book';
import type { SheetKey } from '../description';
import { names } from '../names';
import { pastCodes, periodCodes } from '../periods/periodsLayout';
import { readRecords } from '../record';

/** A column of a sheet with a row for each unit, as its heading calls it. */
export interface HeadedCode {
  readonly code: string;
  readonly heading: string;
}

/** The columns that a sheet should have, by the plan's own tables; null for sheets without typed columns. */
export function headedCodes(book: Book, key: SheetKey): readonly HeadedCode[] | null {
  const rowsOf = (name: string, heading: string): readonly HeadedCode[] =>
    (readRecords(book, name) ?? [])
      .map((row) => ({ code: row.text('code'), heading: cleanText(row.text(heading)) }))
      .filter(({ code }) => code !== '');
  const first = [
    { code: '_ma', heading: commonTexts.code },
    { code: '_ten', heading: commonTexts.unit },
  ];
  const columns: Partial<Record<SheetKey, () => readonly HeadedCode[]>> = {
    figures: () => [
      { code: '_tinhtrang', heading: figuresTexts.status },
      { code: '_canxem', heading: figuresTexts.remarks },
      ...rowsOf(names.figures, 'label'),
    ],
    pledges: () => rowsOf(names.criteria, 'name'),
    explanations: () => [
      { code: '_tinhtrang', heading: figuresTexts.status },
      ...rowsOf(names.figures, 'label'),
    ],
    previousFigures: () => rowsOf(names.figures, 'label'),
    appraisal: () => [
      ...rowsOf(names.criteria, 'name'),
      { code: REASON, heading: appraisalTexts.reason },
      { code: ORDER, heading: appraisalTexts.order },
      { code: ORDER_REASON, heading: appraisalTexts.orderReason },
    ],
    periods: () => [
      ...rowsOf(names.history, 'label').flatMap(({ code, heading }) => [
        { code: pastCodes.total(code), heading: periodsTexts.total(heading) },
        { code: pastCodes.rank(code), heading: periodsTexts.rank(heading) },
        { code: pastCodes.band(code), heading: periodsTexts.band(heading) },
      ]),
      { code: periodCodes.total, heading: periodsTexts.present(periodLabel(book)) },
      { code: periodCodes.rank, heading: periodsTexts.presentRank },
      { code: periodCodes.band, heading: periodsTexts.band(periodLabel(book)) },
      { code: periodCodes.places, heading: periodsTexts.places },
      { code: periodCodes.points, heading: periodsTexts.points },
      { code: periodCodes.combined, heading: periodsTexts.combined },
      { code: periodCodes.combinedRank, heading: periodsTexts.combinedRank },
      { code: periodCodes.combinedBand, heading: periodsTexts.combinedBand },
    ],
  };
  const own = columns[key];
  return own ? [...first, ...own()] : null;
}

function periodLabel(book: Book): string {
  const lines = readRecords(book, names.fields) ?? [];
  return cleanText(lines.find((line) => line.text('field') === 'periodLabel')?.text('value') ?? '');
}

/** The rows between which a sheet's columns are told apart. */
export interface CodeColumnRows {
  /** Null where the code row is gone. */
  readonly codes: number | null;
  readonly headings: number;
  readonly firstUnit: number;
  /** The column of the unit codes. */
  readonly column: number;
}

/** A column that was not known by its code. */
export type ColumnNote =
  /** Its heading told what it is; `found` is what stood in its code cell. */
  | { readonly is: 'restored'; readonly code: string; readonly found: string }
  /** Nothing told what it is: what is typed in it is kept under a name of its own. */
  | { readonly is: 'kept'; readonly code: string };

/**
 * The columns of a sheet by their codes. A code that was cleared or typed over is known again by
 * the heading; a column that holds something and is none of ours keeps it, under its heading.
 *
 * @param known the codes at the last scoring run: one of these that left the plan was renamed
 *   there, one that never was was typed over here. Null: there was no such run.
 */
export function codeColumns(
  sheet: SheetContents,
  rows: CodeColumnRows,
  headed: readonly HeadedCode[],
  known: ReadonlySet<string> | null,
): { readonly codes: ReadonlyMap<string, number>; readonly notes: readonly ColumnNote[] } {
  const codes = new Map<string, number>();
  const notes: ColumnNote[] = [];
  const own = new Set(headed.map(({ code }) => code));
  const textAt = (row: number, column: number): string =>
    cleanText(String(valueAt(sheet, row, column)));
  const isLeftOver = (code: string, heading: string): boolean =>
    heading === cleanText(commonTexts.leftOver(code));
  const columns = Array.from({ length: endOf(sheet).column - rows.column }, (_, across) => {
    const column = rows.column + across;
    const heading = textAt(rows.headings, column);
    const code = rows.codes === null ? '' : textAt(rows.codes, column);
    return { column, heading, code };
  });
  const isKnown = (code: string, heading: string): boolean =>
    code.startsWith('_') ||
    own.has(code) ||
    known === null ||
    known.has(code) ||
    isLeftOver(code, heading);
  const unknown = columns.filter(({ column, heading, code }) => {
    if (code === '' || codes.has(code) || !isKnown(code, heading)) return true;
    codes.set(code, column);
    return false;
  });
  for (const { column, heading, code } of unknown) {
    const again = headed.find((one) => one.heading === heading && !codes.has(one.code));
    if (again && heading !== '') {
      codes.set(again.code, column);
      notes.push({ is: 'restored', code: again.code, found: code });
    } else if (isTyped(sheet, rows.firstUnit, column, heading)) {
      const [leftOver = ''] = heading.split(':');
      const wasLeftOver = leftOver !== '' && isLeftOver(leftOver, heading);
      const name = wasLeftOver ? leftOver : code || heading || `Cột ${columnLetters(column)}`;
      const kept = unused(name.replace(/^_+/, ''), codes, own);
      codes.set(kept, column);
      notes.push({ is: 'kept', code: kept });
    }
  }
  return { codes, notes };
}

/** Whether a column holds something of somebody's own: formulas without a heading are helpers of ours. */
function isTyped(
  sheet: SheetContents,
  firstUnit: number,
  column: number,
  heading: string,
): boolean {
  for (let row = firstUnit; row < endOf(sheet).row; row += 1) {
    const value = valueAt(sheet, row, column);
    const isFormula = valueAt(sheet, row, column, 'formulas') !== value;
    if (value !== '' && !(isFormula && heading === '')) return true;
  }
  return false;
}

function unused(
  name: string,
  codes: ReadonlyMap<string, number>,
  own: ReadonlySet<string>,
): string {
  if (name !== '' && !codes.has(name) && !own.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const other = `${name} (${number})`;
    if (!codes.has(other)) return other;
  }
}
