import { cardTexts } from '../../messages/printTexts';
import { sheetTitles } from '../../messages/sheetTexts/titles';
import type { Unit } from '../../plan/unit';
import { cellAddress } from '../address';
import { checksum } from '../../plan/checksum';
import { type Book, endOf, type SheetContents, valueAt } from '../book';
import { describedContents } from '../describedBook';
import type { Content, SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { names } from '../names';
import { putOfficialHead, putSignatures, signaturePoints } from '../official';
import type { PointsContext } from '../points/context';
import { pointsCodes as codes } from '../points/layout';
import { colors, type StyleName, styles } from '../styles';
import { heightFor } from '../textHeight';
import {
  type CardCells,
  cardCells,
  criterionCells,
  notesFormula,
  placeFormulas,
  pointsOver,
  rankFormula,
} from './cardFormulas';
import {
  cardCodes,
  cardColumns as at,
  type CardLine,
  cardLines,
  type CardScale,
  HIDDEN_COLUMNS,
  largestScale,
  lineHeight,
  lineName,
  SHOWN_COLUMNS,
  UNIT_MARK,
} from './cardLayout';
import { toldOfFigures } from '../references';

/** Where the head of the document is parted: the national title needs the right half. */
const LEFT = 2;
/** Points of what there is to say of all figures; a gap otherwise. */
const NOTE_POINTS = 16;
/** Points of official head, title, unit, summary and headings; of two lines of notes. */
const FRAME_POINTS = 63 + 24 + 20 + 44 + NOTE_POINTS + 18;
const NOTES_POINTS = 30;
const GAP_POINTS = 8;
/** A card with few lines is set wider, up to so many points more for each. */
const LOOSE = 6;

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
    Math.max(
      ...[...known.values()].map((lines) => fixedPoints(context, one) + linePoints(lines, one)),
    ),
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

function linePoints(lines: readonly CardLine[], scale: CardScale): number {
  return lines.reduce((sum, line) => sum + lineHeight(line, scale), 0);
}

function fixedPoints(context: PointsContext, scale: CardScale): number {
  const signed = signaturePoints(context.plan.identity.signing);
  return FRAME_POINTS + planPoints(context, scale) + NOTES_POINTS + GAP_POINTS + signed;
}

function planPoints({ plan }: PointsContext, { widths }: CardScale): number {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return heightFor([{ text: planLine(plan), width, look: styles.subtitle }], 18);
}

function planLine({ identity, period }: PointsContext['plan']): string {
  return `${identity.title} (${period.label})`;
}

interface Card {
  readonly unit: Unit;
  readonly lines: readonly CardLine[];
  readonly scale: CardScale;
  readonly row: number;
}

/** Draws one card; gives the first row of the next. */
function putCard(draft: SheetDraft, context: PointsContext, card: Card): number {
  const { lines, scale } = card;
  const { plan } = context;
  const cells = cardCells(context, card.row);
  const end = putCardHead(draft, context, card, cells);
  const spare = scale.room - fixedPoints(context, scale) - linePoints(lines, scale);
  const loose = Math.max(0, Math.min(LOOSE, spare / lines.length));
  const { headings } = cardTexts;
  draft
    .put(end, 0, [Object.values(headings)], 'cardHead')
    .height(end, 18)
    .put(
      end + 1,
      0,
      lines.map((line, index) => lineCells(cells, line, end + 1 + index)),
    );
  const first = end + 1;
  for (const run of runsOf(lines, scale)) {
    const area = { row: first + run.first, rows: run.rows };
    let column = 0;
    for (const [style, columns] of looks[run.is]) {
      draft.style({ ...area, column, columns }, style);
      column += columns;
    }
    draft.height(area.row, Math.round((run.points + loose) * 4) / 4, run.rows);
  }
  const area = { row: first, rows: lines.length };
  draft
    .style({ ...area, column: at.key, columns: HIDDEN_COLUMNS }, 'behind')
    .formatWhere(
      { ...area, column: at.points, columns: 1 },
      `=${cellAddress(first, at.appraised, 'column')}=1`,
      { fill: colors.gold, bold: true },
    )
    .formatWhere(
      { ...area, column: at.verdict, columns: 1 },
      `=${cellAddress(first, at.verdict, 'column')}="${cardTexts.short}"`,
      { color: colors.shortText, bold: true },
    )
    .formatWhere(
      { ...area, column: at.verdict, columns: 1 },
      `=${cellAddress(first, at.verdict, 'column')}="${cardTexts.happened}"`,
      { color: colors.badText, bold: true },
    );
  const notes = first + lines.length + 1;
  const gates = lines.flatMap((line, index) =>
    line.is === 'criterion' && line.criterion.gate !== 'none'
      ? [cellAddress(first + index, at.gate, 'column')]
      : [],
  );
  const said = cellAddress(notes, at.outcome, 'column');
  const { lead, none } = cardTexts.notes;
  draft
    .height(notes - 1, GAP_POINTS)
    .put(notes, at.outcome, [[{ formula: notesFormula(cells, gates) }]], 'behind')
    .heading(
      notes,
      0,
      SHOWN_COLUMNS,
      { formula: `="${lead}"&IF(${said}="","${none}",${said}&".")` },
      'cardNotes',
    )
    .height(notes, NOTES_POINTS);
  return putSignatures(
    draft,
    notes + 1,
    { left: LEFT, columns: SHOWN_COLUMNS },
    plan.identity.signing,
  );
}

/** Head of the document, title, whose card it is, and the result in short. Gives the next free row. */
function putCardHead(
  draft: SheetDraft,
  context: PointsContext,
  { unit, scale, row: first }: Card,
  cells: CardCells,
): number {
  const { plan, at: points } = context;
  draft.put(first, at.key, [[UNIT_MARK, unit.code, ...placeFormulas(context, first)]], 'behind');
  const row = putOfficialHead(draft, plan.identity, {
    ...{ row: first, left: LEFT, columns: SHOWN_COLUMNS },
  });
  const place = cellAddress(first, at.numerator, 'both');
  const ahead = (column: number): string => `INDEX(${pointsOver(context, { column })},${place})`;
  draft
    .heading(row, 0, SHOWN_COLUMNS, cardTexts.title, 'title')
    .heading(row + 1, 0, SHOWN_COLUMNS, planLine(plan), 'subtitle')
    .heading(
      row + 2,
      0,
      SHOWN_COLUMNS,
      { formula: `="${cardTexts.unit}"&${ahead(points.name)}` },
      'cardUnit',
    )
    .height(row, 24)
    .height(row + 1, planPoints(context, scale))
    .height(row + 2, 20)
    .height(row + 3, 14)
    .height(row + 4, 30)
    .height(row + 5, NOTE_POINTS);
  const note = toldOfFigures(context.references);
  if (note) draft.heading(row + 5, 0, SHOWN_COLUMNS, note, 'alertCenter');
  const boxes: readonly (readonly [number, number, string, Content, StyleName])[] = [
    [0, 2, cardTexts.cluster, { formula: `=${ahead(points.cluster)}` }, 'cardValue'],
    [2, 1, cardTexts.band, { formula: `=${cells.of(codes.band)}` }, 'cardValue'],
    [3, 2, cardTexts.rank, { formula: rankFormula(cells) }, 'cardValue'],
    [5, 2, cardTexts.total, { formula: `=${cells.of(codes.total)}` }, 'cardNumber'],
  ];
  for (const [column, columns, label, value, style] of boxes) {
    draft
      .heading(row + 3, column, columns, label, 'cardLabel')
      .heading(row + 4, column, columns, value, style);
  }
  return row + 6;
}

function lineCells(cells: CardCells, line: CardLine, row: number): readonly Content[] {
  const name = lineName(line);
  const sum = (points: string, most: string | null): readonly Content[] => [
    ...[null, name, null, null, null, { formula: `=${points}` }],
    most === null ? null : { formula: `=${most}` },
  ];
  switch (line.is) {
    case 'criterion':
      return [line.criterion.code, name, ...criterionCells(cells, line.criterion, row)];
    case 'group':
      return sum(cells.of(line.group.code), cells.of(codes.full(line.group.code)));
    case 'bonus':
      return sum(cells.of(codes.bonus), null);
    case 'penalty':
      return sum(cells.of(codes.penalty), null);
    case 'total':
      return sum(cells.of(codes.total), cells.of(codes.applicable));
  }
}

interface Run {
  readonly is: keyof typeof looks;
  /** Among the lines of the card. */
  readonly first: number;
  readonly rows: number;
  readonly points: number;
}

/** Neighbouring lines that look alike and are equally high: a card costs some dozens of areas, not hundreds. */
function runsOf(lines: readonly CardLine[], scale: CardScale): readonly Run[] {
  return lines.reduce<readonly Run[]>((runs, line, first) => {
    const is = line.is === 'criterion' || line.is === 'total' ? line.is : 'sum';
    const points = lineHeight(line, scale);
    const last = runs.at(-1);
    if (last?.is !== is || last.points !== points) return [...runs, { is, first, rows: 1, points }];
    return [...runs.slice(0, -1), { ...last, rows: last.rows + 1 }];
  }, []);
}

/** Styles of a line's printed cells, each with the number of its columns. */
const looks = {
  criterion: [
    ['cardCode', 1],
    ['cardText', 1],
    ['cardCenter', SHOWN_COLUMNS - 4],
    ['cardPoints', 2],
  ],
  sum: [
    ['cardGroup', SHOWN_COLUMNS - 2],
    ['cardGroupPoints', 2],
  ],
  total: [
    ['cardGroup', SHOWN_COLUMNS - 2],
    ['cardTotal', 2],
  ],
} as const satisfies Record<string, readonly (readonly [StyleName, number])[]>;

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
