import { explanationsTexts, figuresTexts } from '../../messages/sheetTexts/entries';
import { commonTexts, sheetTitles } from '../../messages/sheetTexts/titles';
import { NOT_APPLICABLE, YES } from '../../plan/entry';
import type { Figure } from '../../plan/figure';
import type { Plan } from '../../plan/plan';
import { areaAddress, cellAddress } from '../address';
import type { CodedRow } from '../codedRows';
import type { Content, SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { figuresLayout, firstEntryRow, isNumeric } from './figuresLayout';
import { endTypedTable, leftOverCodes } from './leftOver';
import { growRows } from '../grownRows';
import { names } from '../names';
import type { References } from '../references';
import { colors } from '../styles';
import { UNIT_NAME_WIDTH, unitNameFormula, unitNames } from '../unitNames';

/** Rows and columns of the sheet Giải trình (0-based). */
export const explanationsLayout = {
  codeRow: 2,
  labelRow: 3,
  asksRow: 4,
  firstRow: 5,
  code: 0,
  name: 1,
  status: 2,
  /** Hidden: the unit's row among those of Số liệu, and its kind there, counted from 1. */
  place: 3,
  kind: 4,
  firstFigure: 5,
} as const;
const at = explanationsLayout;

/** Two lines of an explanation. */
const ROW_HEIGHT = 32;

const headCodes = ['_ma', '_ten', '_tinhtrang', '_dong', '_loaidonvi'];

/** The figures beside which a unit may have to say something. */
export function explainedFigures({ figures }: Plan): readonly Figure[] {
  return figures.filter(({ needsReason, needsEvidence }) => needsReason || needsEvidence);
}

/**
 * The sheet Giải trình: one row a unit, one column a figure that asks for a reason or for evidence.
 * Hidden columns say whether a cell is asked for now, so that it is marked without the add-in.
 */
export function explanationsSheet(
  plan: Plan,
  references: References,
  rows: readonly CodedRow[],
  entryRows: number,
  title: string = sheetTitles.explanations,
): SheetDescription {
  const figures = explainedFigures(plan);
  const leftOver = leftOverCodes(rows, figures);
  const askedColumn = at.firstFigure + figures.length;
  const columns = askedColumn + figures.length;
  const draft = new SheetDraft({
    key: 'explanations',
    title,
    tabColor: '#B8860B',
    columnWidths: [9, UNIT_NAME_WIDTH, 14, 4, 4, ...figures.map(() => 26), ...figures.map(() => 4)],
    freeze: { rows: at.firstRow, columns: 3 },
    print: {
      orientation: 'landscape',
      pagesWide: Math.max(1, Math.ceil(figures.length / 6)),
      titleRows: { first: at.labelRow, last: at.asksRow },
      titleColumns: { first: 0, last: at.status },
      area: null,
    },
  });
  const area = (column: number, width: number) => ({
    row: at.firstRow,
    column,
    rows: rows.length,
    columns: width,
  });
  const codes = figures.map(({ code }) => code);
  draft
    .put(0, 0, [[explanationsTexts.title]], 'sheetTitle')
    .put(1, 0, [[explanationsTexts.help]], 'help')
    .put(at.codeRow, 0, [[...headCodes, ...codes, ...codes.map((code) => `_hoi:${code}`)]], 'code')
    .put(
      at.labelRow,
      0,
      [
        [
          commonTexts.code,
          commonTexts.unit,
          figuresTexts.status,
          '',
          '',
          ...figures.map(({ label }) => label),
        ],
      ],
      'head',
    )
    .put(
      at.asksRow,
      0,
      [['', explanationsTexts.asks, '', '', '', ...figures.map(asks)]],
      'textCenter',
    )
    .put(
      at.firstRow,
      at.code,
      rows.map(({ unit }) => [unit]),
      'codeText',
    )
    .put(
      at.firstRow,
      at.firstFigure,
      rows.map(({ values }) => codes.map((code): Content => values.get(code) ?? null)),
    );
  const asksOf = askingFormulas(plan, references, entryRows);
  draft
    .fill({
      row: at.firstRow,
      column: at.name,
      rows: rows.length,
      formulasAt: (row) => {
        const code = cellAddress(row, at.code, 'column');
        return [
          unitNameFormula(references, code),
          statusFormula(row, figures.length),
          asksOf.place(code),
          asksOf.kind(cellAddress(row, at.place, 'column')),
        ];
      },
    })
    .fill({
      row: at.firstRow,
      column: askedColumn,
      rows: figures.length > 0 ? rows.length : 0,
      formulasAt: (row) => figures.map((figure) => asksOf.figure(figure, row)),
    });
  draft
    .style(area(at.name, 1), 'computedText')
    .style(area(at.status, 3), 'computedCenter')
    .style(area(at.firstFigure, figures.length), 'entryText')
    .style(area(askedColumn, figures.length), 'helper');
  const first = cellAddress(at.firstRow, at.firstFigure);
  const asked = cellAddress(at.firstRow, askedColumn);
  draft
    .formatWhere(area(at.firstFigure, figures.length), `=AND(${asked}=1,TRIM(${first})="")`, {
      fill: colors.warn,
    })
    .formatWhere(area(at.firstFigure, figures.length), `=AND(${asked}<>1,TRIM(${first})="")`, {
      fill: colors.off,
    })
    .height(0, 26)
    .height(1, 20)
    .hideRows(at.codeRow, 1)
    .height(at.labelRow, 64)
    .height(at.asksRow, 48)
    .hideColumns(at.place, 2);
  growRows(draft, at.firstRow, [UNIT_NAME_WIDTH], unitNames(plan, rows), ROW_HEIGHT);
  if (figures.length > 0) draft.hideColumns(askedColumn, figures.length);
  endTypedTable(
    draft,
    [names.explanations, names.explanationRows],
    { codeRow: at.codeRow, headRow: at.labelRow, first: at.firstRow, columns: columns },
    rows,
    leftOver,
  );
  return draft.finish();
}

function asks({ needsReason, needsEvidence }: Figure): string {
  if (needsReason && needsEvidence) return explanationsTexts.both;
  return needsReason ? explanationsTexts.reason : explanationsTexts.evidence;
}

/** "Đủ", "Thiếu 2": how many cells are asked for and blank. */
function statusFormula(row: number, figures: number): string {
  if (figures === 0) return `="${figuresTexts.complete}"`;
  const cells = (column: number): string =>
    areaAddress({ row, column, rows: 1, columns: figures }, 'column');
  const missing = `SUMPRODUCT((${cells(at.firstFigure + figures)}=1)*(TRIM(${cells(at.firstFigure)})=""))`;
  return `=IF(${missing}>0,"${figuresTexts.missing}"&${missing},"${figuresTexts.complete}")`;
}

/** The formulas of `askedBeside`, from the cells of Số liệu. */
function askingFormulas({ unitKinds }: Plan, references: References, entryRows: number) {
  const firstRow = firstEntryRow(unitKinds.length);
  const column = (index: number): string =>
    references.entryColumn(index, { row: firstRow, rows: entryRows });
  return {
    place: (code: string): string => `=IFERROR(MATCH(${code},${column(figuresLayout.code)},0),0)`,
    kind: (place: string): string =>
      `=IF(${place}=0,${unitKinds.length + 1},INDEX(${column(figuresLayout.kindIndex)},${place}))`,
    figure: (figure: Figure, row: number): string => {
      const { code, needsReason, needsEvidence, mayBeNotApplicable } = figure;
      const place = cellAddress(row, at.place, 'column');
      const kind = cellAddress(row, at.kind, 'column');
      const needed = references.figureColumn(code, figuresLayout.neededRow, unitKinds.length + 1);
      const value = `INDEX(${references.figureColumn(code, firstRow, entryRows)},${place})`;
      const reason = needsReason && mayBeNotApplicable ? `${value}="${NOT_APPLICABLE}"` : 'FALSE';
      const evidence = needsEvidence ? hasResult(figure, value) : 'FALSE';
      return `=IFERROR(IF(AND(${place}>0,INDEX(${needed},${kind})=1),IF(OR(${reason},${evidence}),1,0),0),0)`;
    },
  };
}

/** Whether a cell holds a result that can be proved: none of it needs no proof. */
export function hasResult(figure: Figure, value: string): string {
  if (isNumeric(figure)) return `IF(ISNUMBER(${value}),${value}>0,FALSE)`;
  if (figure.type === 'yesNo') return `${value}="${YES}"`;
  return `AND(${value}<>"",${value}<>"${NOT_APPLICABLE}")`;
}
