import { sheetTitles } from '../../messages/sheetTexts/titles';
import { checksum } from '../../plan/checksum';
import type { Unit } from '../../plan/unit';
import { type Book, endOf, type SheetContents, valueAt } from '../book';
import { describedContents } from '../describedBook';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { names } from '../names';
import type { PointsContext } from '../points/context';
import { cardPoints, putCard } from './card';
import {
  cardCodes,
  cardColumns as at,
  type CardLine,
  cardLines,
  HIDDEN_COLUMNS,
  largestScale,
  SHOWN_COLUMNS,
  UNIT_MARK,
} from './cardLayout';

/**
 * The sheet Phiếu điểm: for each unit one upright page with all that it was scored by, as formulas
 * that look its row up on Số liệu and Điểm. Made when somebody asks for it.
 */
export function cardsSheet(
  context: PointsContext,
  units: readonly Unit[],
  title: string = sheetTitles.cards,
): SheetDescription {
  const { plan } = context;
  // Units of a kind have the same lines, but for those that registered some of their own.
  const known = new Map<string, readonly CardLine[]>();
  const linesFor = (unit: Unit): readonly CardLine[] => {
    const own = plan.criteria.some(({ onlyFor }) => onlyFor === unit.code);
    const key = own ? `= ${unit.code}` : unit.kind;
    const lines = known.get(key) ?? cardLines(plan, unit);
    known.set(key, lines);
    return lines;
  };
  const cards = units.map((unit) => ({ unit, lines: linesFor(unit) }));
  const scale = largestScale((one) =>
    Math.max(...[...known.values()].map((lines) => cardPoints(context, lines, one))),
  );
  const draft = new SheetDraft({
    key: 'cards',
    title,
    tabColor: '#14572B',
    columnWidths: [...scale.widths, ...Array<number>(HIDDEN_COLUMNS).fill(4)],
    print: {
      ...{ orientation: 'portrait', pagesWide: 1, scale: scale.percent, numbered: false },
      ...{ titleRows: null, titleColumns: null, area: null },
    },
  });
  draft
    .put(0, at.key, [cardCodes], 'code')
    .hideRows(0, 1)
    .hideColumns(at.key, HIDDEN_COLUMNS)
    .name(names.cards, { row: 0, column: at.key, rows: 1, columns: HIDDEN_COLUMNS });
  let row = 1;
  cards.forEach(({ unit, lines }, index) => {
    if (index > 0) draft.breakBefore(row);
    row = putCard(draft, context, { unit, lines, scale, row });
  });
  const sheet = draft.put(0, at.key + HIDDEN_COLUMNS - 1, [[printOf(draft.finish())]]).finish();
  const area = { row: 0, column: 0, rows: row, columns: SHOWN_COLUMNS };
  return { ...sheet, print: { ...sheet.print, area } };
}

/**
 * Eight hexadecimal digits that stay the same as long as the cards do. A scoring run reads only them
 * and whose cards there are: the formulas of hundreds of cards are more than Excel on the web answers.
 */
function printOf({ blocks, columnWidths }: SheetDescription): string {
  return `_dau:${checksum(JSON.stringify([blocks, columnWidths]))
    .toString(16)
    .padStart(8, '0')}`;
}

/** Whether the cards that stand on a sheet as it was read are those that are described. */
export function sameCards(wanted: SheetDescription, there: SheetContents): boolean {
  const last = at.key + HIDDEN_COLUMNS - 1;
  return valueAt(describedContents(wanted), 0, last) === valueAt(there, 0, last);
}

/** The units whose cards stand on a sheet as it was read, by their codes. */
export function cardUnits(book: Book): readonly string[] {
  const sheet = book.sheets.get('cards');
  const anchor = book.anchors.get(names.cards);
  if (!sheet || !anchor) return [];
  const rows = Array.from({ length: endOf(sheet).row }, (_, row) => row);
  return rows
    .filter((row) => valueAt(sheet, row, anchor.column) === UNIT_MARK)
    .map((row) => String(valueAt(sheet, row, anchor.column + 1)));
}
