import { pointsTexts, rankingTexts } from '../../messages/sheetTexts/results';
import { type Area, cellAddress } from '../address';
import { BELOW_BREAK, chartLook } from '../chartLook';
import type { SheetDraft } from '../draft';
import type { ClusterBlock } from './clusterBlocks';
import type { PageFill } from './pageFill';
import type { RankingColumns } from './rankingColumns';

/** Points of a row beside a chart. */
export const CHART_ROW = 15;

const LEAST_ROWS = 9;

/** Behind the hidden columns a gap, then what the bars are called: outside of what is printed. */
export const chartLabelWidths: readonly number[] = [3, 44];
const HIDDEN_AND_GAP = 3;

/**
 * A chart of the totals of each cluster, from a row on. A chart is never cut in two by a page's end.
 * Gives the first row below them.
 */
export function putRankingCharts(
  draft: SheetDraft<string>,
  columns: RankingColumns,
  page: PageFill,
  { row: firstRow, blocks }: { readonly row: number; readonly blocks: readonly ClusterBlock[] },
): number {
  const { shown, total } = columns;
  const mostRows = Math.floor(page.free / CHART_ROW) - 1;
  let row = firstRow;
  blocks.forEach(({ cluster, first, rows }, index) => {
    const height = Math.min(Math.max(LEAST_ROWS, Math.ceil(rows * 1.4) + 4), mostRows);
    const points = (height + 1) * CHART_ROW;
    if (page.fits(points)) row += 1;
    else {
      draft.breakBefore(row).height(row, BELOW_BREAK);
      page.beginPage();
      row += 1;
    }
    page.add(points);
    draft
      .chart({
        name: `TD_BieuDo_${index + 1}`,
        kind: 'bar',
        title: rankingTexts.chart(cluster),
        categories: putLabels(draft, columns, { first, rows }),
        series: [
          {
            name: rankingTexts.headings.total,
            values: { row: first, column: total, rows, columns: 1 },
            color: chartLook.result,
          },
        ],
        place: { row, column: 0, rows: height, columns: shown.length },
      })
      .height(row, CHART_ROW, height);
    row += height;
  });
  return row;
}

/** The names of a cluster's units; who has no rank stands last, whatever the points, and is called so. */
function putLabels(
  draft: SheetDraft<string>,
  { shown, rank }: RankingColumns,
  { first, rows }: Pick<ClusterBlock, 'first' | 'rows'>,
): Area {
  const labels = { row: first, column: shown.length + HIDDEN_AND_GAP, rows, columns: 1 };
  draft
    .put(first - 1, labels.column, [[rankingTexts.chartLabels]], 'stickyHead')
    .fill({
      ...{ row: first, column: labels.column, rows },
      formulasAt: (line) => {
        const [name, place] = [1, rank].map((column) => cellAddress(line, column, 'column'));
        const isUnranked = `${place ?? ''}="${pointsTexts.noRank}"`;
        return [`=${name ?? ''}&IF(${isUnranked},"${rankingTexts.unrankedLabel}","")`];
      },
    })
    .style(labels, 'chartData');
  return labels;
}
