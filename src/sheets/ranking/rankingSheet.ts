import { rankingTexts } from '../../messages/sheetTexts/results';
import { commonTexts, sheetTitles } from '../../messages/sheetTexts/titles';
import type { Role } from '../../plan/criterion';
import type { Plan } from '../../plan/plan';
import { cellAddress } from '../address';
import type { SheetDescription } from '../description';
import { SheetDraft } from '../draft';
import { names } from '../names';
import { chartLook } from '../chartLook';
import { pageWide, rowRoom } from '../paper';
import { putOfficialHead, putSignatures, signaturePoints } from '../official';
import { CLUSTER_STRIDE, pointsCodes as codes, type PointsLayout } from '../points/layout';
import { type PeriodsLayout, periodCodes, periodsColumn } from '../periods/periodsLayout';
import { pointsColumn, type RankingColumns, rankingRow } from './rankingFormulas';
import { rankingRowHeight, rankingWidths } from './rankingWidths';
import { type References, toldOfFigures } from '../references';
import { colors } from '../styles';
const { headings } = rankingTexts;
/** Row of the headings, repeated on every page. */
const HEAD_ROW = 9;
/** Points of the rows above the first cluster, and of those that repeat on every page. */
const HEAD_POINTS = 207;
const REPEATED_POINTS = 34;
/** Points of a cluster's heading, of a row beside a chart. */
const CLUSTER_POINTS = 22;
const CHART_ROW = 15;
const LEAST_CHART_ROWS = 9;

/** What the ranking shows of one cluster: how many rows it needs. */
export interface ClusterSize {
  readonly cluster: string;
  readonly units: number;
}

/** What the ranking is described from. */
export interface RankingContext {
  readonly plan: Plan;
  readonly references: References;
  readonly at: PointsLayout;
  readonly periods: PeriodsLayout | null;
  readonly sizes: readonly ClusterSize[];
}

/** Bonus, penalty and the change since the period before stand there only where the plan has them. */
function extraColumns(
  { criteria, history }: Plan,
  references: References,
  periods: PeriodsLayout | null,
): RankingColumns {
  const hasRole = (wanted: Role): boolean => criteria.some(({ role }) => role === wanted);
  const column = (code: string): string =>
    periods ? periodsColumn(references.title('periods'), periods, code) : '';
  return {
    bonus: hasRole('bonus'),
    penalty: hasRole('penalty'),
    change:
      periods && history.periods.length > 0
        ? { units: column('_ma'), places: column(periodCodes.places) }
        : null,
  };
}

/**
 * The sheet Xếp hạng: a block for each cluster, sorted by live formulas. The block's first hidden
 * column holds each place's position, the second finds the unit that stands there now.
 */
export function rankingSheet(
  { plan, references, at, periods, sizes }: RankingContext,
  title: string = sheetTitles.ranking,
): SheetDescription {
  const groups = plan.groups;
  const extra = extraColumns(plan, references, periods);
  const sums = [
    ...(extra.bonus ? [{ code: codes.bonus, heading: headings.bonus }] : []),
    ...(extra.penalty ? [{ code: codes.penalty, heading: headings.penalty }] : []),
  ];
  const changes = extra.change ? [{ code: '_sokytruoc', heading: headings.change }] : [];
  /** Columns of points ahead of the total, behind number and name. */
  const parts = groups.length + sums.length;
  const shown = 6 + parts + changes.length;
  const position = shown;
  const widths = rankingWidths(parts, changes.length > 0);
  const shownWidths = [
    widths.number,
    widths.unit,
    ...Array<number>(parts).fill(widths.part),
    widths.total,
    widths.rank,
    widths.band,
    ...changes.map(() => widths.change),
    widths.note,
  ];
  // Programs differ by some hundredths in the height of rows. What has passed a page's end goes on
  // somewhere on the next one: whatever must stay in one piece then begins a page.
  const room = rowRoom(widths.orientation, shownWidths) * 0.97;
  const draft = new SheetDraft({
    key: 'ranking',
    title,
    tabColor: '#14572B',
    columnWidths: [...shownWidths, 4, 4],
    print: pageWide(widths.orientation, HEAD_ROW),
  });
  // On an upright page the names leave just enough room for the national title in one line.
  const isUpright = widths.orientation === 'portrait';
  const halves = { left: isUpright ? 2 : Math.max(2, Math.floor(shown / 2) - 1), columns: shown };
  let row = putOfficialHead(draft, plan.identity, halves);
  draft
    .heading(row, 0, shown, rankingTexts.title, 'title')
    .heading(row + 1, 0, shown, plan.identity.title, 'subtitle')
    .heading(row + 2, 0, shown, plan.period.label, 'subtitle')
    .height(row, 34)
    .height(row + 1, 36)
    .height(row + 2, 20)
    .height(row + 3, 20);
  const note = toldOfFigures(references);
  if (note) draft.heading(row + 3, 0, shown, note, 'alertCenter');
  row += 4;
  draft
    .put(
      row,
      0,
      [
        [
          '_tt',
          '_ten',
          ...groups.map(({ code }) => code),
          ...sums.map(({ code }) => code),
          codes.total,
          codes.rank,
          codes.band,
          ...changes.map(({ code }) => code),
          '_ghichu',
          codes.position,
          '_dong',
        ],
      ],
      'code',
    )
    .hideRows(row, 1)
    .name(names.ranking, { row, column: 0, rows: 1, columns: shown + 2 });
  const headRow = row + 1;
  draft
    .put(
      headRow,
      0,
      [
        [
          headings.number,
          headings.unit,
          ...groups.map(({ ordinal }) => ordinal),
          ...sums.map(({ heading }) => heading),
          headings.total,
          headings.rank,
          headings.band,
          ...changes.map(({ heading }) => heading),
          commonTexts.note,
        ],
      ],
      'head',
    )
    .height(headRow, 34);
  row = headRow + 1;
  const blocks: { cluster: string; first: number; rows: number }[] = [];
  let onPage = HEAD_POINTS;
  plan.clusters.forEach((cluster, clusterIndex) => {
    const units = sizes.find((size) => size.cluster === cluster.code)?.units ?? 0;
    if (units === 0) return;
    const rowHeight = rankingRowHeight(plan, cluster.code, widths);
    const needed = CLUSTER_POINTS + units * rowHeight;
    // A cluster that does not fit below the one before begins a page of its own.
    if (blocks.length > 0 && onPage + needed > room) {
      draft.breakBefore(row);
      onPage = REPEATED_POINTS;
    }
    onPage += needed;
    draft.heading(row, 0, shown, cluster.name, 'group').height(row, CLUSTER_POINTS);
    const first = row + 1;
    draft
      .put(
        first,
        position,
        Array.from({ length: units }, (_, index) => [
          (clusterIndex + 1) * CLUSTER_STRIDE + index + 1,
        ]),
        'helper',
      )
      .put(
        first,
        0,
        Array.from({ length: units }, (_, index) => [index + 1]),
        'computedCenter',
      )
      .fill({
        row: first,
        column: position + 1,
        rows: units,
        formulasAt: (line) => [
          `=MATCH(${cellAddress(line, position, 'column')},${pointsColumn(references, at, codes.position)},0)`,
        ],
      })
      .fill({
        row: first,
        column: 1,
        rows: units,
        formulasAt: (line) =>
          rankingRow(plan, references, at, extra, cellAddress(line, position + 1, 'column')),
      })
      .height(first, rowHeight, units);
    blocks.push({ cluster: cluster.name, first, rows: units });
    row = first + units;
  });
  for (const { first, rows } of blocks) {
    const area = (column: number, columns: number) => ({ row: first, column, rows, columns });
    draft
      .style(area(1, 1), 'computedText')
      .style(area(2, parts), 'pointSums')
      .style(area(2 + parts, 1), 'total')
      .style(area(3 + parts, 1), 'rank')
      .style(area(4 + parts, 1), 'computedText')
      .style(area(5 + parts + changes.length, 1), 'remark')
      .style(area(5 + parts, changes.length), 'computedCenter')
      .style(area(position, 2), 'helper')
      .formatWhere(area(0, shown), `=${cellAddress(first, 3 + parts, 'column')}=1`, {
        fill: colors.gold,
        bold: true,
      });
  }
  draft.hideColumns(position, 2);
  row = putSignatures(draft, row + 1, halves, plan.identity.signing);
  onPage += signaturePoints(plan.identity.signing) + CHART_ROW;
  blocks.forEach(({ cluster, first, rows }, index) => {
    const needed = Math.max(LEAST_CHART_ROWS, Math.ceil(rows * 1.4) + 4);
    const height = Math.min(needed, Math.floor((room - REPEATED_POINTS) / CHART_ROW) - 1);
    // A chart is never cut in two.
    if (onPage + (height + 1) * CHART_ROW > room) {
      draft.breakBefore(row);
      onPage = REPEATED_POINTS;
    } else row += 1;
    draft
      .chart({
        name: `TD_BieuDo_${index + 1}`,
        kind: 'bar',
        title: rankingTexts.chart(cluster),
        categories: { row: first, column: 1, rows, columns: 1 },
        series: [
          {
            name: headings.total,
            values: { row: first, column: 2 + parts, rows, columns: 1 },
            color: chartLook.result,
          },
        ],
        place: { row, column: 0, rows: height, columns: shown },
      })
      .height(row, CHART_ROW, height);
    onPage += (height + 1) * CHART_ROW;
    row += height;
  });
  if (headRow !== HEAD_ROW) throw new Error('The repeated row is not the row of the headings');
  return draft.finish();
}
