import { overviewTexts } from '../../messages/sheetTexts/overview';
import { BELOW_BREAK, chartLook } from '../chartLook';
import type { SheetDraft } from '../draft';
import { rowRoom } from '../paper';

const { chart: texts, state } = overviewTexts;

/** A gap, then label, result and target of each bar. */
export const chartDataWidths: readonly number[] = [3, 44, 11, 11];
const GAP = 1;
const ROW_POINTS = 15;
/** Rows of the title, the legend and the axis, and of each target with its two bars. */
const FRAME_ROWS = 6;
const ROWS_PER_TARGET = 1.6;

/** What the chart is made of. Rows are 0-based. */
interface ChartOrder {
  /** Rows of the targets that are percentages: amounts of different things cannot be compared. */
  readonly shares: readonly number[];
  /** First row of the table. */
  readonly first: number;
  /** Where the chart is to stand. */
  readonly row: number;
  /** Of the printed columns. */
  readonly widths: readonly number[];
  /** Points of the head that every page repeats. */
  readonly repeated: number;
  readonly cell: (code: 'code' | 'name' | 'percent' | 'target' | 'state', row: number) => string;
}

/**
 * The results beside the targets, as bars on a page of their own, and to the right of the table the
 * cells they are drawn from. Gives the first row below the chart.
 */
export function putOverviewChart(
  draft: SheetDraft,
  { shares, first, row, widths, repeated, cell }: ChartOrder,
): number {
  if (shares.length === 0) return row;
  const column = widths.length + GAP;
  const series = (index: number, name: string, color: string) => ({
    ...{ name, color },
    values: { row: first, column: column + index, rows: shares.length, columns: 1 },
  });
  draft.put(first - 1, column, [[texts.data, texts.result, texts.target]], 'stickyHead').put(
    first,
    column,
    shares.map((line) => {
      const isOpen = `${cell('state', line)}="${state.open}"`;
      return [
        {
          formula: `=${cell('code', line)}&" "&${cell('name', line)}&IF(${isOpen},"${texts.open}","")`,
        },
        // Not yet known is no 0 %: the bar is left out, and its label says so.
        { formula: `=${cell('percent', line)}` },
        { formula: `=${cell('target', line)}` },
      ];
    }),
    'chartData',
  );
  const room = rowRoom('landscape', widths) - repeated;
  const most = Math.floor(room / ROW_POINTS) - 1;
  const rows = Math.min(most, Math.ceil(shares.length * ROWS_PER_TARGET) + FRAME_ROWS);
  draft
    .breakBefore(row)
    .height(row, BELOW_BREAK)
    .chart({
      name: 'TD_BieuDo_ChiTieu',
      kind: 'bar',
      title: texts.title,
      categories: { row: first, column, rows: shares.length, columns: 1 },
      series: [
        series(1, texts.result, chartLook.result),
        series(2, texts.target, chartLook.target),
      ],
      place: { row: row + 1, column: 0, rows, columns: widths.length },
    })
    .height(row + 1, ROW_POINTS, rows);
  return row + 1 + rows;
}
