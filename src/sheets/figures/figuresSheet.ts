import { figuresTexts } from '../../messages/sheetTexts/entries';
import { commonTexts, sheetTitles } from '../../messages/sheetTexts/titles';
import { figuresForKind, figuresForUnit } from '../../plan/applies';
import type { Plan } from '../../plan/plan';
import { type Area, areaAddress, cellAddress } from '../address';
import type { CodedRow } from '../codedRows';
import type { Content, SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { NAME_WIDTH, putFigureNames } from './figureNames';
import { putFigureMarks } from './figureMarks';
import { figuresLayout as at, firstEntryRow, isNumeric, valueKindRow } from './figuresLayout';
import { validationOf } from './figureValidation';
import { allowedWords, valueKind } from './figureValues';
import { endTypedTable, leftOverCodes } from './leftOver';
import { names } from '../names';
import { NARROW, putNarrowHead } from '../narrowHead';
import type { StatusPlace } from '../points/layout';
import { type References, toldOfFigures } from '../references';

/**
 * In characters, and narrow enough that figures stand beside them on a small screen. A row has two or
 * three lines, for long names, for the status ("Đủ, ▲ xem lại 1, ▼ chưa đạt 2") and for the remarks,
 * which are small so that some hundred and fifty letters of them can be read, on paper too.
 */
const STATUS_WIDTH = 18;
const REMARKS_WIDTH = 46;
const ROW_HEIGHT = 38;
/** So many figures go on a page. */
const FIGURES_A_PAGE = 16;

/** The sheet Số liệu: one row a unit, one column a figure. Typed figures are carried over unchanged. */
export function figuresSheet(
  plan: Plan,
  references: References,
  rows: readonly CodedRow[],
  status: StatusPlace,
  title: string = sheetTitles.figures,
): SheetDescription {
  const { figures, unitKinds } = plan;
  const leftOver = leftOverCodes(rows, figures);
  const first = firstEntryRow(unitKinds.length);
  const draft = new SheetDraft({
    key: 'figures',
    title,
    tabColor: '#B8860B',
    columnWidths: [
      9,
      NAME_WIDTH,
      STATUS_WIDTH,
      REMARKS_WIDTH,
      4,
      ...figures.map((figure) => (isNumeric(figure) ? NARROW : 13)),
      ...leftOver.map(() => NARROW),
    ],
    freeze: { rows: first, columns: 3 },
    print: {
      orientation: 'landscape',
      pagesWide: Math.ceil((figures.length + REMARKS_WIDTH / NARROW) / FIGURES_A_PAGE),
      titleRows: { first: at.labelRow, last: at.unitOfMeasureRow },
      titleColumns: { first: 0, last: at.status },
      area: null,
    },
  });
  putHead(draft, plan, first);
  const note = toldOfFigures(references);
  if (note) draft.put(0, at.firstFigure, [[note]], 'alert');
  const entries = {
    row: first,
    column: at.firstFigure,
    rows: rows.length,
    columns: figures.length,
  };
  draft
    .put(
      first,
      at.code,
      rows.map(({ unit }) => [unit]),
      'codeText',
    )
    .put(
      first,
      at.firstFigure,
      rows.map(({ values }) => figures.map(({ code }): Content => values.get(code) ?? null)),
    )
    .hideColumns(at.kindIndex, 1);
  putFigureNames(draft, plan, references, rows, { first, height: ROW_HEIGHT });
  draft.fill({
    row: first,
    column: at.status,
    rows: rows.length,
    formulasAt: (row) => [
      statusFormula(row, entries, status),
      `=${ofRow(row, status, status.remarks)}`,
      // A unit of no known kind finds the blank row below the kinds: nothing is needed of it.
      `=IFERROR(${lookUp(row, status, status.kinds)},${unitKinds.length + 1})`,
    ],
  });
  draft
    .style({ row: first, column: at.status, rows: rows.length, columns: 1 }, 'lineCenter')
    .style({ row: first, column: at.remarks, rows: rows.length, columns: 1 }, 'remark')
    .style({ row: first, column: at.kindIndex, rows: rows.length, columns: 1 }, 'computedCenter');
  figures.forEach((figure, index) => {
    const area = { ...entries, column: at.firstFigure + index, columns: 1 };
    draft.style(area, isNumeric(figure) ? 'entryNumber' : 'entryChoice');
    draft.validate({ area, ...validationOf(figure, plan, area.row, area.column) });
  });
  rows.forEach(({ dates }, index) =>
    figures.forEach(({ code }, column) => {
      if (!dates?.has(code)) return;
      const cell = { row: first + index, column: at.firstFigure + column, rows: 1, columns: 1 };
      draft.style(cell, 'entryDate');
    }),
  );
  endTypedTable(
    draft,
    [names.entries, names.entryRows],
    { codeRow: at.codeRow, headRow: at.labelRow, first, columns: at.firstFigure + figures.length },
    rows,
    leftOver,
  );
  putFigureMarks(draft, plan, entries);
  return draft.finish();
}

function putHead(draft: SheetDraft, { figures, unitKinds, ...plan }: Plan, first: number): void {
  const blank = ['', '', '', ''];
  const whole = { figures, unitKinds, ...plan };
  const needed = unitKinds.map(({ code }) => figuresForKind(whole, code));
  const owners = ownersOf(whole);
  draft
    .put(0, 0, [[figuresTexts.title]], 'sheetTitle')
    .put(1, 0, [[figuresTexts.help]], 'help')
    .put(0, at.remarks, [[figuresTexts.values], [figuresTexts.marks]], 'key')
    .put(
      at.codeRow,
      0,
      [['_ma', '_ten', '_tinhtrang', REMARKS, '_loai', ...figures.map(({ code }) => code)]],
      'code',
    )
    .put(
      at.labelRow,
      0,
      [
        [
          commonTexts.code,
          commonTexts.unit,
          figuresTexts.status,
          figuresTexts.remarks,
          '',
          ...figures.map(({ label }) => label),
        ],
      ],
      'head',
    )
    .put(
      at.unitOfMeasureRow,
      0,
      [['', figuresTexts.unitOfMeasure, '', '', '', ...figures.map((f) => f.unitOfMeasure)]],
      'textCenter',
    )
    .put(
      at.neededRow,
      0,
      unitKinds.map(({ name }, index) => [
        '',
        `${figuresTexts.needed}${name}`,
        ...blank.slice(1),
        ...figures.map(({ code }) => (needed[index]?.has(code) ? 1 : 0)),
      ]),
      'helper',
    )
    .put(
      valueKindRow(unitKinds.length),
      0,
      [
        ['', '', '', '', '', ...figures.map(valueKind)],
        ['', '', '', '', '', ...figures.map(({ code }) => owners.get(code) ?? '')],
        ['', '', '', '', '', ...figures.map((figure) => allowedWords(figure, plan.scales))],
      ],
      'helper',
    )
    .hideRows(at.neededRow, first - at.neededRow)
    .height(0, 28)
    .height(1, 28)
    .hideRows(at.codeRow, 1)
    .height(at.unitOfMeasureRow, 18);
  putNarrowHead(draft, {
    row: at.labelRow,
    column: at.firstFigure,
    width: NARROW,
    texts: figures.map(({ label }) => label),
  });
}

/** Code of the column in which each row's remarks stand. */
const REMARKS = '_canxem';

/** The units that need a figure for content of their own, as `,21490,`, by figure. */
function ownersOf(plan: Plan): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const withOwn = new Set(plan.criteria.map(({ onlyFor }) => onlyFor));
  for (const unit of plan.units.filter(({ code }) => withOwn.has(code))) {
    const common = figuresForKind(plan, unit.kind);
    for (const figure of figuresForUnit(plan, unit)) {
      if (!common.has(figure)) owners.set(figure, `${owners.get(figure) ?? ','}${unit.code},`);
    }
  }
  return owners;
}

/** "Đủ", "Thiếu 3", "Sai 1": what is still to be done in the row. A second row of a unit says that it is one. */
function statusFormula(row: number, entries: Area, place: StatusPlace): string {
  const codes = areaAddress({ ...entries, column: at.code, columns: 1 }, 'both');
  const above = cellAddress(entries.row - 1, at.code, 'both');
  const isRepeated = `MATCH(${cellAddress(row, at.code, 'column')},${codes},0)<>ROW()-ROW(${above})`;
  return `=IFERROR(IF(${isRepeated},"${figuresTexts.repeated}",${lookUp(row, place, place.statuses)}),"")`;
}

/** What Điểm says of the row's unit: found by its code, so that sorted or inserted rows do no harm. */
function ofRow(row: number, place: StatusPlace, column: string): string {
  return `IFERROR(${lookUp(row, place, column)},"")`;
}

function lookUp(row: number, { codes }: StatusPlace, column: string): string {
  return `INDEX(${column},MATCH(${cellAddress(row, at.code, 'column')},${codes},0))`;
}
