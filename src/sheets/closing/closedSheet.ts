import { closingTexts } from '../../messages/closingTexts';
import { rankingTexts } from '../../messages/sheetTexts/results';
import { commonTexts, sheetTitles } from '../../messages/sheetTexts/titles';
import type { CellValue } from '../../plan/entry';
import type { PlanIdentity } from '../../plan/plan';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { growRows } from '../grownRows';
import { names } from '../names';
import { putOfficialHead, putPlanTitle, putSignatures, signaturePoints } from '../official';
import type { StyleName } from '../styles';
import { closedCodes as codes, type ClosedResult, FINGERPRINT_RULE } from './closedResult';
import { pageWide, rowRoom } from '../paper';
import { keepWithSignatures } from '../signedPage';

/** When and by whom a result was closed, and what tells it from any other. */
export interface ClosingFacts {
  /** Local time, as Nhật ký writes it. */
  readonly at: string;
  readonly by: string;
  readonly code: string;
  readonly fingerprint: string;
}

/** Rows of the sheet (0-based), and where the texts above the table stand as seen from its code row. */
export const closedLayout = {
  issuer: 0,
  title: 4,
  planTitle: 5,
  period: 6,
  figuresNote: 7,
  /** Blank as long as the result is in force. */
  state: 8,
  codeRow: 9,
  headRow: 10,
  firstRow: 11,
  name: 1,
  firstColumn: 2,
} as const;

/**
 * The facts below the table: rows whose cluster column holds this, with the fact's key in the unit
 * column and its value in the first column of points. So they are found wherever the rows stand.
 */
export const FACT = '@';

/** What the sheet keeps of itself, shown or hidden. */
export const factKeys = [
  ...(['at', 'by', 'code', 'rule', 'fingerprint', 'planId', 'planVersion', 'period'] as const),
  ...(['reopenedAt', 'reopenedFor'] as const),
] as const;
export type FactKey = (typeof factKeys)[number];

const LINE = 20;
/** What is left of a line that has nothing to say. */
const GAP = 6;
const NAME_WIDTH = 30;
const NOTE_WIDTH = 46;

/** A footer holds 255 characters; names beyond this are cut in it. */
const FOOTER_NAME = 60;

const widths: Readonly<Record<string, number>> = {
  [codes.total]: 10,
  [codes.rank]: 7,
  [codes.band]: 29,
  [codes.combined]: 10,
  [codes.combinedRank]: 12,
  [codes.combinedBand]: 29,
  [codes.note]: NOTE_WIDTH,
};

const looks: Readonly<Record<string, StyleName>> = {
  [codes.total]: 'total',
  [codes.rank]: 'rank',
  [codes.band]: 'computedText',
  [codes.combined]: 'total',
  [codes.combinedRank]: 'rank',
  [codes.combinedBand]: 'computedText',
  [codes.note]: 'remark',
};

/**
 * The sheet Kết quả chốt: a period's result as values in the form of NĐ 30/2020/NĐ-CP, with the facts of
 * its closing at its foot and in the footer of every page. Protected without a password.
 */
export function closedSheet(
  result: ClosedResult,
  facts: ClosingFacts,
  head: PlanIdentity,
  title: string = sheetTitles.closed,
): SheetDescription {
  const { columns } = result;
  const at = closedLayout;
  const shown = at.firstColumn + columns.length;
  const columnWidths = [5, NAME_WIDTH, ...columns.map(({ code }) => widths[code] ?? 8)];
  const print = pageWide(columns.length > 7 ? 'landscape' : 'portrait', at.headRow);
  const draft = new SheetDraft({
    key: 'closed',
    title,
    tabColor: '#14572B',
    columnWidths: [...columnWidths, 4, 4],
    protected: true,
    print: {
      ...print,
      footer: closingTexts.footer(facts.at, facts.by.slice(0, FOOTER_NAME), facts.code),
    },
  });
  const halves = { left: Math.max(2, Math.floor(shown / 2) - 1), columns: shown };
  putOfficialHead(draft, head, halves);
  putPlanTitle(draft, at.planTitle, shown, result.plan.title);
  draft
    .heading(at.title, 0, shown, closingTexts.title, 'title')
    .heading(at.period, 0, shown, result.period.label, 'subtitle')
    .heading(at.figuresNote, 0, shown, result.figuresNote, 'alertCenter')
    .heading(at.state, 0, shown, '', 'alertCenter')
    .height(at.title, 26)
    .height(at.period, LINE)
    .height(at.figuresNote, result.figuresNote === '' ? GAP : LINE)
    .height(at.state, LINE)
    .put(
      at.codeRow,
      0,
      [[codes.number, codes.name, ...columns.map(({ code }) => code), codes.unit, codes.cluster]],
      'code',
    )
    .hideRows(at.codeRow, 1)
    .hideColumns(shown, 2)
    .name(names.closed, { row: at.codeRow, column: 0, rows: 1, columns: shown + 2 })
    .put(
      at.headRow,
      0,
      [
        [
          ...[rankingTexts.headings.number, commonTexts.unit],
          ...columns.map(({ heading }) => heading),
        ],
      ],
      'head',
    )
    .height(at.headRow, 34);
  const next = putClusters(draft, result, columnWidths);
  const last = putFacts(draft, next + 1, shown, result, facts);
  keepWithSignatures(draft, {
    ...{ headRow: at.headRow, first: next - 1, end: next },
    points: draft.points(next, last + 1 - next) + signaturePoints(head.signing),
    room: rowRoom(print.orientation, columnWidths),
  });
  putSignatures(draft, last + 1, halves, head.signing);
  return draft.finish();
}

function putClusters(
  draft: SheetDraft,
  { clusters, columns, lines }: ClosedResult,
  columnWidths: readonly number[],
): number {
  const shown = columnWidths.length;
  let row: number = closedLayout.firstRow;
  for (const { code, name } of clusters) {
    const own = lines.filter(({ cluster }) => cluster === code);
    draft
      .heading(row, 0, shown, name, 'group')
      .put(row, shown, [['', code]], 'codeText')
      .height(row, 22);
    const first = row + 1;
    const cells = own.map((line, index): readonly CellValue[] => [
      ...[index + 1, line.name],
      ...columns.map((column) => line.values.get(column.code) ?? ''),
    ]);
    draft.put(first, 0, cells).put(
      first,
      shown,
      own.map(({ unit }) => [unit, code]),
      'codeText',
    );
    const area = (column: number) => ({ row: first, column, rows: own.length, columns: 1 });
    draft.style(area(0), 'computedCenter').style(area(closedLayout.name), 'computedText');
    columns.forEach((column, index) =>
      draft.style(area(closedLayout.firstColumn + index), looks[column.code] ?? 'pointSums'),
    );
    const texts = cells.map((line) =>
      line.map((value) => (typeof value === 'string' ? value : '')),
    );
    growRows(draft, first, columnWidths, texts, LINE);
    row = first + own.length;
  }
  return row;
}

/** The facts, the first three to be read and the others hidden. Returns the next free row. */
function putFacts(
  draft: SheetDraft,
  row: number,
  shown: number,
  { plan, period }: ClosedResult,
  { at, by, code, fingerprint }: ClosingFacts,
): number {
  const values: Readonly<Record<FactKey, string>> = {
    ...{ at, by, code, fingerprint, rule: String(FINGERPRINT_RULE) },
    ...{ planId: plan.id, planVersion: plan.version, period: period.code },
    ...{ reopenedAt: '', reopenedFor: '' },
  };
  const labels: Partial<Record<FactKey, string>> = closingTexts.facts;
  const column = closedLayout.firstColumn;
  factKeys.forEach((key, index) => {
    const label = labels[key];
    if (label !== undefined) {
      draft
        .put(row + index, closedLayout.name, [[label]], 'label')
        .heading(row + index, column, shown - column, values[key], 'plain');
    } else draft.put(row + index, column, [[values[key]]], 'codeText');
    draft.put(row + index, shown, [[key, FACT]], 'codeText');
  });
  const visible = Object.keys(labels).length;
  const end = row + factKeys.length;
  draft
    .height(row, LINE, visible)
    .hideRows(row + visible, factKeys.length - visible)
    .heading(end, 0, shown, closingTexts.help, 'note')
    .height(end, 32);
  return end + 1;
}
