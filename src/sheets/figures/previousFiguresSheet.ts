import { figuresTexts, previousFiguresTexts } from '../../messages/sheetTexts/entries';
import { commonTexts, sheetTitles } from '../../messages/sheetTexts/titles';
import type { Figure } from '../../plan/figure';
import type { Plan } from '../../plan/plan';
import type { Area } from '../address';
import type { CodedRow } from '../codedRows';
import type { Content, SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { figuresLayout as at, firstEntryRow, isNumeric } from './figuresLayout';
import { endTypedTable, leftOverCodes } from './leftOver';
import { growRows } from '../grownRows';
import { names } from '../names';
import { NARROW, putNarrowHead } from '../narrowHead';
import type { References } from '../references';
import type { StyleName } from '../styles';
import { UNIT_NAME_WIDTH, UNIT_ROW_HEIGHT, putUnits, unitNames } from '../unitNames';

/**
 * The sheet Số liệu kỳ trước: what the units entered in the period before, to compare with. Its
 * rows and columns are those of Số liệu, so that a block copied from last period's scorebook fits
 * where it was; what Số liệu holds besides (status, hidden rows) stays blank and hidden here.
 */
export function previousFiguresSheet(
  plan: Plan,
  references: References,
  rows: readonly CodedRow[],
  title: string = sheetTitles.previousFigures,
): SheetDescription {
  const { figures } = plan;
  const first = firstEntryRow(plan.unitKinds.length);
  const leftOver = leftOverCodes(rows, figures);
  const columns = at.firstFigure + figures.length;
  const draft = new SheetDraft({
    key: 'previousFigures',
    title,
    tabColor: '#B8860B',
    columnWidths: [
      9,
      UNIT_NAME_WIDTH,
      14,
      4,
      4,
      ...figures.map((figure) => (isNumeric(figure) ? NARROW : 13)),
    ],
    freeze: { rows: first, columns: at.status },
    print: {
      orientation: 'landscape',
      pagesWide: Math.max(1, Math.ceil(figures.length / 16)),
      titleRows: { first: at.labelRow, last: at.unitOfMeasureRow },
      titleColumns: { first: 0, last: at.name },
      area: null,
    },
  });
  const { code, unit } = commonTexts;
  putUnits(draft, references, { ...at, firstRow: first }, rows);
  draft
    .put(0, 0, [[previousFiguresTexts.title]], 'sheetTitle')
    .put(1, 0, [[previousFiguresTexts.help]], 'help')
    .put(at.codeRow, 0, [[...headCodes, ...figures.map((figure) => figure.code)]], 'code')
    .put(
      at.labelRow,
      0,
      [[code, unit, ...hiddenHeads, ...figures.map(({ label }) => label)]],
      'head',
    )
    .put(
      at.unitOfMeasureRow,
      0,
      [['', figuresTexts.unitOfMeasure, ...hiddenHeads, ...figures.map((f) => f.unitOfMeasure)]],
      'textCenter',
    )
    .put(
      first,
      at.firstFigure,
      rows.map(({ values }) => figures.map((figure): Content => values.get(figure.code) ?? null)),
    )
    .height(0, 26)
    .height(1, 20)
    .hideRows(at.codeRow, 1)
    .height(at.unitOfMeasureRow, 18)
    .hideRows(at.neededRow, first - at.neededRow)
    .hideColumns(at.status, at.firstFigure - at.status);
  growRows(draft, first, [UNIT_NAME_WIDTH], unitNames(plan, rows), UNIT_ROW_HEIGHT);
  putNarrowHead(draft, {
    row: at.labelRow,
    column: at.firstFigure,
    width: NARROW,
    texts: figures.map(({ label }) => label),
  });
  for (const { style, ...area } of entryAreas(figures, first, rows.length))
    draft.style(area, style);
  endTypedTable(
    draft,
    [names.previousFigures, names.previousRows],
    { codeRow: at.codeRow, headRow: at.labelRow, first, columns: columns },
    rows,
    leftOver,
  );
  return draft.finish();
}

/** The codes before those of the figures, as on Số liệu: a row of codes that is pasted over reads the same. */
const headCodes = ['_ma', '_ten', '_kytruoc', '_an1', '_an2'] as const;

/** Nothing stands where Số liệu has its status, remarks and kind. */
const hiddenHeads = ['', '', ''];

/** Columns of one look side by side are one area: a hundred figures cost a few of them. */
function entryAreas(
  figures: readonly Figure[],
  row: number,
  rows: number,
): readonly (Area & { readonly style: StyleName })[] {
  const areas: (Area & { readonly style: StyleName })[] = [];
  figures.forEach((figure, index) => {
    const style = isNumeric(figure) ? 'entryNumber' : 'entryChoice';
    const last = areas.at(-1);
    if (last?.style === style) areas[areas.length - 1] = { ...last, columns: last.columns + 1 };
    else areas.push({ row, column: at.firstFigure + index, rows, columns: 1, style });
  });
  return areas;
}
