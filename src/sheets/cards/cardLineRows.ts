import { cardTexts } from '../../messages/printTexts';
import { cellAddress } from '../address';
import type { Content } from '../description';
import type { SheetDraft } from '../draft';
import { pointsCodes as codes } from '../points/columnCodes';
import { colors, type StyleName } from '../styles';
import { type CardCells, criterionCells } from './cardFormulas';
import {
  cardColumns as at,
  type CardLine,
  type CardScale,
  HIDDEN_COLUMNS,
  lineHeight,
  lineName,
  SHOWN_COLUMNS,
} from './cardLayout';

/** The lines of a card: criteria, groups, totals. */
export interface CardRows {
  readonly lines: readonly CardLine[];
  readonly scale: CardScale;
  readonly first: number;
  /** Points that each row is higher than it has to be. */
  readonly loose: number;
}

/** Draws the lines of a card below its headings. */
export function putCardLines(
  draft: SheetDraft,
  cells: CardCells,
  { lines, scale, first, loose }: CardRows,
): void {
  draft.put(
    first,
    0,
    lines.map((line, index) => lineCells(cells, line, first + index)),
  );
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
