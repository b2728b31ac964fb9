import { commonTexts, figuresTexts, sheetTitles } from '../messages/workbookTexts';
import { figuresForKind, figuresForUnit } from '../plan/applies';
import { NOT_APPLICABLE } from '../plan/entry';
import type { Figure } from '../plan/figure';
import type { Plan } from '../plan/plan';
import { areaAddress, cellAddress } from './address';
import type { CodedRow } from './codedRows';
import type { Content, SheetDescription } from './description';
import { SheetDraft } from './draft';
import { putFigureMarks } from './figureMarks';
import {
  figuresLayout as at,
  firstEntryRow,
  isNumeric,
  numericRow,
  ownersRow,
} from './figuresLayout';
import { validationOf } from './figureValidation';
import { leftOverCodes, putLeftOver } from './leftOver';
import { names } from './names';
import type { References } from './references';
import { putRelationMarks } from './relationMarks';
/** The sheet Số liệu: one row a unit, one column a figure. Typed figures are carried over unchanged. */
export function figuresSheet(
  plan: Plan,
  references: References,
  rows: readonly CodedRow[],
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
      44,
      14,
      4,
      ...figures.map(({ type }) => (isNumeric({ type } as Figure) ? 10 : 13)),
    ],
    freeze: { rows: first, columns: 3 },
    print: {
      orientation: 'landscape',
      pagesWide: Math.max(1, Math.ceil(figures.length / 16)),
      titleRows: { first: at.labelRow, last: at.unitOfMeasureRow },
      titleColumns: { first: 0, last: at.status },
      area: null,
    },
  });
  putHead(draft, plan, first);
  if (references.figuresNote !== null) {
    const note = references.figuresNote;
    draft.put(0, at.firstFigure, [[{ formula: `=IF(${note}="","",${note})` }]], 'alert');
  }
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
    .height(first, 20, rows.length)
    .hideColumns(at.kindIndex, 1);
  draft.fill({
    row: first,
    column: at.name,
    rows: rows.length,
    formulasAt: (row) => {
      const code = cellAddress(row, at.code, 'column');
      return [
        `=IFERROR(${references.ofUnit('name', code)},"${figuresTexts.unknownUnit}")`,
        statusFormula(row, entries.columns, unitKinds.length),
        // A unit of no known kind finds the blank row below the kinds: nothing is needed of it.
        `=IFERROR(MATCH(${references.ofUnit('kind', code)},${references.kindNames},0),${unitKinds.length + 1})`,
      ];
    },
  });
  draft
    .style({ row: first, column: at.name, rows: rows.length, columns: 1 }, 'computedText')
    .style({ row: first, column: at.status, rows: rows.length, columns: 2 }, 'computedCenter');
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
  putLeftOver(draft, rows, leftOver, {
    codeRow: at.codeRow,
    headRow: at.labelRow,
    first,
    column: at.firstFigure + figures.length,
  });
  putFigureMarks(draft, plan, entries);
  putRelationMarks(draft, plan, entries);
  return draft
    .name(names.entries, {
      row: at.codeRow,
      column: 0,
      rows: 1,
      columns: at.firstFigure + figures.length + leftOver.length,
    })
    .name(names.entryRows, { row: first, column: 0, rows: 1, columns: 1 })
    .finish();
}

function putHead(draft: SheetDraft, { figures, unitKinds, ...plan }: Plan, first: number): void {
  const blank = ['', '', ''];
  const whole = { figures, unitKinds, ...plan };
  const needed = unitKinds.map(({ code }) => figuresForKind(whole, code));
  const owners = ownersOf(whole);
  draft
    .put(0, 0, [[figuresTexts.title]], 'sheetTitle')
    .put(1, 0, [[figuresTexts.help]], 'help')
    .put(
      at.codeRow,
      0,
      [['_ma', '_ten', '_tinhtrang', '_loai', ...figures.map(({ code }) => code)]],
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
          '',
          ...figures.map(({ label }) => label),
        ],
      ],
      'head',
    )
    .put(
      at.unitOfMeasureRow,
      0,
      [['', figuresTexts.unitOfMeasure, '', '', ...figures.map((f) => f.unitOfMeasure)]],
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
      numericRow(unitKinds.length),
      0,
      [
        ['', '', '', '', ...figures.map((f) => (isNumeric(f) ? 1 : 0))],
        ['', '', '', '', ...figures.map(({ code }) => owners.get(code) ?? '')],
      ],
      'helper',
    )
    .hideRows(at.neededRow, first - at.neededRow)
    .height(0, 26)
    .height(1, 20)
    .hideRows(at.codeRow, 1)
    .height(at.labelRow, 96)
    .height(at.unitOfMeasureRow, 18);
}

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

/** "Đủ", "Thiếu 3", "Sai 1": what is still to be done in the row. */
function statusFormula(row: number, columns: number, kinds: number): string {
  const cells = areaAddress({ row, column: at.firstFigure, rows: 1, columns }, 'column');
  const header = (headRow: number, rows: number): string =>
    areaAddress({ row: headRow, column: at.firstFigure, rows, columns }, 'both');
  const needed = `INDEX(${header(at.neededRow, kinds + 1)},${cellAddress(row, at.kindIndex, 'column')},0)`;
  const numeric = header(numericRow(kinds), 1);
  const owned = `ISNUMBER(FIND(","&${cellAddress(row, at.code, 'column')}&",",${header(ownersRow(kinds), 1)}))`;
  const missing = `SUMPRODUCT(((${needed}=1)+${owned}>0)*(${cells}=""))`;
  const notNumber = `(${cells}<>"")*(${cells}<>"${NOT_APPLICABLE}")*(1-ISNUMBER(${cells}))`;
  const wrong = `SUMPRODUCT((${numeric}=1)*(${notNumber}+ISNUMBER(${cells})*(${cells}<0)))`;
  // An error in an entry cell is an error in every sum over the row.
  return `=IFERROR(IF(${wrong}>0,"${figuresTexts.wrong}"&${wrong},IF(${missing}>0,"${figuresTexts.missing}"&${missing},"${figuresTexts.complete}")),"${figuresTexts.wrong.trim()}")`;
}
