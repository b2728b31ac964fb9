import type { FUniver } from '@univerjs/core/facade';
import { chartConfig } from '../../../src/workbench/page/charts/chartConfig';
import type { AxisModel, ChartModel } from '../../../src/workbench/host/host';

const axis: AxisModel = {
  title: { text: '', visible: false },
  visible: true,
  minimum: undefined,
  maximum: undefined,
  majorGridlines: true,
  reversePlotOrder: false,
  numberFormat: '',
};

const block = (column: number, lastRow: number) => ({
  sheetId: 'ranking',
  startRow: 1,
  endRow: lastRow,
  startColumn: column,
  endColumn: column,
});

const ranking: ChartModel = {
  id: '1',
  name: 'ranking',
  type: 'BarClustered',
  seriesBy: 'Columns',
  title: { text: 'Xếp hạng', visible: true },
  legend: { visible: false, position: 'Right' },
  top: 0,
  left: 0,
  width: 300,
  height: 200,
  axes: {
    category: { ...axis, reversePlotOrder: true },
    value: { ...axis, minimum: 0, maximum: 100 },
  },
  series: [
    {
      name: 'Điểm',
      nameFrom: undefined,
      values: block(1, 3),
      categories: block(0, 3),
      color: undefined,
      chartType: undefined,
      hasDataLabels: true,
      gapWidth: 100,
    },
  ],
  dataLabels: {
    visible: false,
    position: '',
    showValue: true,
    showCategoryName: false,
    showSeriesName: false,
    showPercentage: false,
    numberFormat: '',
  },
};

/** Cells as the grid gives them: a row is an array. */
const cells = [
  ['Đơn vị', 'Điểm'],
  ['Xã Ba Tơ', 92.5],
  ['Xã Ba Vì', 0],
  ['Xã Ba Dinh', null],
];
const univer = {
  getActiveWorkbook: () => ({
    getSheetBySheetId: (id: string) =>
      id === 'ranking'
        ? {
            getRange: (row: number, column: number, rows: number, columns: number) => ({
              getRawValues: () =>
                cells.slice(row, row + rows).map((line) => line.slice(column, column + columns)),
            }),
          }
        : null,
  }),
} as unknown as FUniver;

test('bars lie on their side, the first rank on top, on the axis that was set', () => {
  const { type, options } = chartConfig(ranking, univer);
  expect(type).toBe('bar');
  expect(options?.indexAxis).toBe('y');
  expect(options?.scales?.y).toMatchObject({ reverse: false });
  expect(options?.scales?.x).toMatchObject({ min: 0, max: 100 });
});

test('as in Excel, sideways bars begin at the bottom unless the order is reversed', () => {
  const axes = { ...ranking.axes, category: axis };
  const { options } = chartConfig({ ...ranking, axes }, univer);
  expect(options?.scales?.y).toMatchObject({ reverse: true });
});

test('a blank cell is a gap, 0 is a bar of no length', () => {
  const { data } = chartConfig(ranking, univer);
  expect(data.labels).toEqual(['Xã Ba Tơ', 'Xã Ba Vì', 'Xã Ba Dinh']);
  expect(data.datasets[0]?.data).toEqual([92.5, 0, null]);
});

test.each([
  ['ColumnClustered', 'bar', 'x'],
  ['ColumnStacked', 'bar', 'x'],
  ['BarStacked', 'bar', 'y'],
  ['LineMarkers', 'line', 'x'],
  ['Pie', 'pie', 'x'],
  ['Doughnut', 'doughnut', 'x'],
])('%s is drawn as %s along %s', (excelType, type, indexAxis) => {
  const configuration = chartConfig({ ...ranking, type: excelType }, univer);
  expect(configuration.type).toBe(type);
  expect(configuration.options?.indexAxis).toBe(indexAxis);
});

test('a chart whose sheet is gone is empty, not an error', () => {
  const series = ranking.series.map((each) => ({
    ...each,
    values: { ...block(1, 3), sheetId: 'gone' },
    categories: undefined,
  }));
  const { data } = chartConfig({ ...ranking, series }, univer);
  expect(data.datasets[0]?.data).toEqual([]);
});
