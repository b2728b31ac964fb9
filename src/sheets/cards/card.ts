import { cardTexts } from '../../messages/printTexts';
import type { Signing } from '../../plan/plan';
import type { Unit } from '../../plan/unit';
import { areaAddress, cellAddress } from '../address';
import type { Content } from '../description';
import type { SheetDraft } from '../draft';
import { putOfficialHead, putSignatures, signaturePoints } from '../official';
import type { PointsContext } from '../points/context';
import { pointsCodes as codes } from '../points/columnCodes';
import { toldOfFigures } from '../references';
import { type StyleName, styles } from '../styles';
import { heightFor } from '../textHeight';
import {
  type CardCells,
  cardCells,
  notesFormula,
  placeFormulas,
  pointsOver,
  rankFormula,
} from './cardFormulas';
import {
  cardColumns as at,
  type CardLine,
  type CardScale,
  LEFT,
  lineHeight,
  SHOWN_COLUMNS,
  UNIT_MARK,
} from './cardLayout';
import { putCardLines } from './cardLineRows';

/** Points of what there is to say of all figures; a gap otherwise. */
const NOTE_POINTS = 16;
/** Points of official head, title, unit, summary and headings; of two lines of notes. */
const FRAME_POINTS = 63 + 24 + 20 + 44 + NOTE_POINTS + 18;
const NOTES_POINTS = 30;
const GAP_POINTS = 8;
/** A card with few lines is set wider, up to so many points more for each. */
const LOOSE = 6;

/** Points of a page's height that a card with these lines takes at least. */
export function cardPoints(
  context: PointsContext,
  lines: readonly CardLine[],
  scale: CardScale,
): number {
  return (
    fixedPoints(context, scale) + lines.reduce((sum, line) => sum + lineHeight(line, scale), 0)
  );
}

/** A card goes to its unit alone: whoever gets the ranking is not named on it. */
function signingOf({ plan }: PointsContext): Signing {
  return { ...plan.identity.signing, recipients: '' };
}

function fixedPoints(context: PointsContext, scale: CardScale): number {
  const signed = signaturePoints(signingOf(context));
  return FRAME_POINTS + planPoints(context, scale) + NOTES_POINTS + GAP_POINTS + signed;
}

function planPoints({ plan }: PointsContext, { widths }: CardScale): number {
  const width = widths.reduce((sum, one) => sum + one, 0);
  return heightFor([{ text: planLine(plan), width, look: styles.subtitle }], 18);
}

function planLine({ identity, period }: PointsContext['plan']): string {
  return `${identity.title} (${period.label})`;
}

/** A unit's card on the sheet. */
export interface Card {
  readonly unit: Unit;
  readonly lines: readonly CardLine[];
  readonly scale: CardScale;
  readonly row: number;
}

/** Draws one card; gives the first row of the next. */
export function putCard(draft: SheetDraft, context: PointsContext, card: Card): number {
  const { lines, scale } = card;
  const cells = cardCells(context, card.row);
  const end = putCardHead(draft, context, card, cells);
  const spare = scale.room - cardPoints(context, lines, scale);
  const loose = Math.max(0, Math.min(LOOSE, spare / lines.length));
  draft.put(end, 0, [Object.values(cardTexts.headings)], 'cardHead').height(end, 18);
  const first = end + 1;
  putCardLines(draft, cells, { lines, scale, first, loose });
  const notes = first + lines.length + 1;
  const gates = lines.flatMap((line, index) =>
    line.is === 'criterion' && line.criterion.gate !== 'none'
      ? [cellAddress(first + index, at.gate, 'column')]
      : [],
  );
  const appraised = areaAddress(
    { row: first, column: at.appraised, rows: lines.length, columns: 1 },
    'column',
  );
  const said = cellAddress(notes, at.outcome, 'column');
  const { lead, none } = cardTexts.notes;
  draft
    .height(notes - 1, GAP_POINTS)
    .put(notes, at.outcome, [[{ formula: notesFormula(cells, { gates, appraised }) }]], 'behind')
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
    signingOf(context),
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
