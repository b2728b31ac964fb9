import { rankingTexts } from '../../messages/sheetTexts/results';
import { chartLook } from '../chartLook';
import type { SheetDraft } from '../draft';
import type { ClusterBlock } from './clusterBlocks';
import type { PageFill } from './pageFill';
import type { RankingColumns } from './rankingColumns';

/** Points of a row beside a chart. */
export const CHART_ROW = 15;

const LEAST_ROWS = 9;

/** A chart of the totals of each cluster, from a row on. A chart is never cut in two by a page's end. */
export function putRankingCharts(
  draft: SheetDraft<string>,
  { shown, total }: RankingColumns,
  page: PageFill,
  { row: firstRow, blocks }: { readonly row: number; readonly blocks: readonly ClusterBlock[] },
): void {
  const mostRows = Math.floor(page.free / CHART_ROW) - 1;
  let row = firstRow;
  blocks.forEach(({ cluster, first, rows }, index) => {
    const height = Math.min(Math.max(LEAST_ROWS, Math.ceil(rows * 1.4) + 4), mostRows);
    const points = (height + 1) * CHART_ROW;
    if (page.fits(points)) row += 1;
    else {
      draft.breakBefore(row);
      page.beginPage();
    }
    page.add(points);
    draft
      .chart({
        name: `TD_BieuDo_${index + 1}`,
        kind: 'bar',
        title: rankingTexts.chart(cluster),
        categories: { row: first, column: 1, rows, columns: 1 },
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
}
