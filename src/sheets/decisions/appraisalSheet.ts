import { appraisalTexts } from '../../messages/sheetTexts/entries';
import { pointsTexts } from '../../messages/sheetTexts/results';
import { commonTexts, sheetTitles } from '../../messages/sheetTexts/titles';
import { leastPoints } from '../../plan/applies';
import type { CellValue } from '../../plan/entry';
import type { Plan } from '../../plan/plan';
import { cellAddress, columnLetters } from '../address';
import type { CodedRow } from '../codedRows';
import type { Content, SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { endTypedTable, leftOverCodes } from '../figures/leftOver';
import { growRows } from '../grownRows';
import { names } from '../names';
import { putNarrowHead } from '../narrowHead';
import type { References } from '../references';
import { colors } from '../styles';
import { UNIT_NAME_WIDTH, UNIT_ROW_HEIGHT, putUnits, unitNames } from '../unitNames';
import { appraisalLayout as at, ORDER, ORDER_REASON, orderColumn, REASON } from './appraisalLayout';

/** Characters of a column for the points of a criterion. */
const CRITERION_WIDTH = 9;
const REASON_WIDTH = 44;
const ORDER_REASON_WIDTH = 34;

/** The sheet Thẩm định: same columns as Điểm; a number replaces the computed points and needs a reason. */
export function appraisalSheet(
  plan: Plan,
  references: References,
  rows: readonly CodedRow[],
  title: string = sheetTitles.appraisal,
): SheetDescription {
  const { criteria, unitKinds } = plan;
  const first = at.maxRow + unitKinds.length;
  const reason = at.firstCriterion + criteria.length;
  const order = orderColumn(plan);
  const leftOver = leftOverCodes(rows, criteria);
  const draft = new SheetDraft({
    key: 'appraisal',
    title,
    tabColor: '#B8860B',
    columnWidths: [
      9,
      UNIT_NAME_WIDTH,
      ...criteria.map(() => CRITERION_WIDTH),
      REASON_WIDTH,
      10,
      ORDER_REASON_WIDTH,
    ],
    // Points at most scroll away, as on Điểm: a small screen has rows of units to show.
    freeze: { rows: at.nameRow + 1, columns: 2 },
    print: {
      orientation: 'landscape',
      pagesWide: Math.max(1, Math.ceil(criteria.length / 18)),
      titleRows: { first: at.nameRow, last: at.nameRow },
      titleColumns: { first: 0, last: 1 },
      area: null,
    },
  });
  putUnits(draft, references, { ...at, firstRow: first }, rows);
  const entries = {
    row: first,
    column: at.firstCriterion,
    rows: rows.length,
    columns: criteria.length,
  };
  draft
    .put(0, 0, [[appraisalTexts.title]], 'sheetTitle')
    .put(1, 0, [[appraisalTexts.help(columnLetters(reason))]], 'help')
    .put(
      at.codeRow,
      0,
      [['_ma', '_ten', ...criteria.map(({ code }) => code), REASON, ORDER, ORDER_REASON]],
      'code',
    )
    .put(
      at.nameRow,
      0,
      [
        [
          commonTexts.code,
          commonTexts.unit,
          ...criteria.map(({ name }) => name),
          appraisalTexts.reason,
          appraisalTexts.order,
          appraisalTexts.orderReason,
        ],
      ],
      'head',
    )
    .put(
      at.maxRow,
      0,
      unitKinds.map(({ code, name }) => [
        '',
        pointsTexts.rows.max(name),
        ...criteria.map(({ points }): Content => points.get(code) ?? ''),
        ...['', '', ''],
      ]),
      'computedCenter',
    )
    .put(
      first,
      at.firstCriterion,
      rows.map(({ values }): readonly Content[] =>
        [...criteria.map(({ code }) => code), REASON, ORDER, ORDER_REASON].map(
          (code) => values.get(code) ?? null,
        ),
      ),
    )
    .style(entries, 'entryEarned')
    .style({ row: first, column: reason, rows: rows.length, columns: 1 }, 'entryText')
    .style({ row: first, column: order, rows: rows.length, columns: 1 }, 'entryNumber')
    .style({ row: first, column: order + 1, rows: rows.length, columns: 1 }, 'entryText')
    .validate({
      area: { row: first, column: order, rows: rows.length, columns: 1 },
      rule: { kind: 'whole', min: 1, max: null },
      prompt: { title: '', message: appraisalTexts.orderPrompt },
      alert: { style: 'stop', title: appraisalTexts.title, message: appraisalTexts.orderPrompt },
    })
    .height(0, 26)
    .height(1, 20)
    .hideRows(at.codeRow, 1)
    .style({ row: at.maxRow, column: at.name, rows: unitKinds.length, columns: 1 }, 'computedText');
  const labels = unitKinds.map(({ name }) => [pointsTexts.rows.max(name)]);
  growRows(draft, at.maxRow, [UNIT_NAME_WIDTH], labels, 18);
  growRows(
    draft,
    first,
    [UNIT_NAME_WIDTH, REASON_WIDTH, ORDER_REASON_WIDTH],
    unitNames(plan, rows).map(([name], row) => [name, ...reasonsOf(rows[row])]),
    UNIT_ROW_HEIGHT,
  );
  putNarrowHead(draft, {
    row: at.nameRow,
    column: at.firstCriterion,
    width: CRITERION_WIDTH,
    texts: criteria.map(({ name }) => name),
  });
  for (const { column, columns, min, max } of boundsOf(criteria)) {
    draft.validate({
      area: { ...entries, column: at.firstCriterion + column, columns },
      rule: { kind: 'decimal', min, max },
      prompt: null,
      alert: {
        style: 'stop',
        title: appraisalTexts.title,
        message: appraisalTexts.alert(min, max),
      },
    });
  }
  endTypedTable(
    draft,
    [names.appraisal, names.appraisalRows],
    { codeRow: at.codeRow, headRow: at.nameRow, first, columns: order + 2 },
    rows,
    leftOver,
  );
  const typed = `${cellAddress(first, at.firstCriterion, 'column')}:${cellAddress(first, reason - 1, 'column')}`;
  draft.formatWhere(
    { row: first, column: reason, rows: rows.length, columns: 1 },
    `=AND(COUNT(${typed})>0,${cellAddress(first, reason, 'column')}="")`,
    { fill: colors.bad },
  );
  const place = cellAddress(first, order, 'column');
  draft.formatWhere(
    { row: first, column: order + 1, rows: rows.length, columns: 1 },
    `=AND(${place}<>"",${cellAddress(first, order + 1, 'column')}="")`,
    { fill: colors.bad },
  );
  return draft.finish();
}

/** What is typed in words: a row grows with it. */
const reasonsOf = (row: CodedRow | undefined): readonly CellValue[] =>
  [REASON, ORDER_REASON].map((code) => row?.values.get(code) ?? '');

interface Bounds {
  readonly column: number;
  readonly columns: number;
  readonly min: number;
  readonly max: number;
}

/** The points that the criteria can bring whichever kind of unit, neighbours with the same bounds together. */
function boundsOf(criteria: Plan['criteria']): readonly Bounds[] {
  return criteria.reduce<readonly Bounds[]>((runs, criterion, column) => {
    const min = leastPoints(criterion);
    const max = Math.max(0, ...criterion.points.values());
    const last = runs.at(-1);
    return last?.min === min && last.max === max
      ? [...runs.slice(0, -1), { ...last, columns: last.columns + 1 }]
      : [...runs, { column, columns: 1, min, max }];
  }, []);
}
