import type { Book } from '../book';
import { setChartData } from '../chartSeries';
import { invalidArgument, required } from '../errors';
import type { ChartModel } from '../model';
import { newChart } from '../modelDefaults';
import { HostCollection, HostObject, type Identity } from '../object';
import { lineOffset } from '../ops/lines';
import { resolvePlace } from '../place';
import { ChartAxesObject } from './chartAxes';
import { ChartSeriesCollectionObject } from './chartSeries';
import { asRecord, recordClass } from './record';

let nextChart = 1;

/** `Excel.ChartCollection`. */
export class ChartCollectionObject extends HostCollection {
  readonly className = 'ChartCollection';

  constructor(
    book: Book,
    readonly sheetId: string,
  ) {
    super(book);
  }

  get #charts(): ChartModel[] {
    return this.book.sheetModel(this.sheetId).charts;
  }

  #chart(model: ChartModel): HostObject {
    return new ChartObject(this.book, this.sheetId, model.id);
  }

  list(): HostObject[] {
    return this.#charts.map((chart) => this.#chart(chart));
  }

  get count(): number {
    return this.#charts.length;
  }

  getCount(): number {
    return this.#charts.length;
  }

  add(type: string, source: unknown, seriesBy: ChartModel['seriesBy'] | null = 'Auto'): HostObject {
    if (typeof type !== 'string' || type === '') throw invalidArgument('chart type');
    const data = resolvePlace(this.book, this.sheetId, source);
    const number = nextChart++;
    const model = newChart(`{chart-${number}}`, `Chart ${number}`, type);
    setChartData(this.book, model, data, seriesBy ?? 'Auto');
    const [only] = model.series;
    if (model.series.length === 1 && only) model.title.text = only.name;
    model.title.visible = model.series.length === 1;
    this.#charts.push(model);
    this.book.changed({ kind: 'charts', sheetId: this.sheetId });
    return this.#chart(model);
  }

  getItemOrNullObject(key: string): HostObject | null {
    const found = this.#charts.find((chart) => chart.id === key || chart.name === key);
    return found ? this.#chart(found) : null;
  }

  getItem(key: string): HostObject {
    return required(this.getItemOrNullObject(key), `no chart "${key}"`);
  }

  getItemAt(index: number): HostObject {
    return this.#chart(required(this.#charts[index], `no chart at ${index}`));
  }
}

const Title = recordClass('ChartTitle', { text: '', visible: true, overlay: false });
const Legend = recordClass('ChartLegend', { visible: true, position: 'Bottom', overlay: false });
const DataLabels = recordClass('ChartDataLabels', {
  position: 'Invalid',
  showValue: true,
  showCategoryName: false,
  showSeriesName: false,
  showPercentage: false,
  showLegendKey: false,
  numberFormat: 'General',
  separator: ',',
});

/** `Excel.Chart`, as data that the page draws. */
export class ChartObject extends HostObject {
  readonly className = 'Chart';

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly chartId: string,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { Id: this.chartId };
  }

  get #model(): ChartModel {
    const { charts } = this.book.sheetModel(this.sheetId);
    return required(
      charts.find((chart) => chart.id === this.chartId),
      'the chart was deleted',
    );
  }

  readonly #changed = (): void => this.book.changed({ kind: 'charts', sheetId: this.sheetId });

  #set(change: Partial<ChartModel>): void {
    Object.assign(this.#model, change);
    this.#changed();
  }

  get id(): string {
    return this.chartId;
  }

  get name(): string {
    return this.#model.name;
  }

  set name(name: string) {
    this.#set({ name });
  }

  get chartType(): string {
    return this.#model.type;
  }

  set chartType(type: string) {
    this.#set({ type });
  }

  get seriesNameLevel(): number {
    return this.#model.series.length > 0 ? -1 : 0;
  }

  get top(): number {
    return this.#model.top;
  }

  set top(top: number) {
    this.#set({ top });
  }

  get left(): number {
    return this.#model.left;
  }

  set left(left: number) {
    this.#set({ left });
  }

  get width(): number {
    return this.#model.width;
  }

  set width(width: number) {
    this.#set({ width });
  }

  get height(): number {
    return this.#model.height;
  }

  set height(height: number) {
    this.#set({ height });
  }

  get title(): HostObject {
    return new Title(this.book, asRecord(this.#model.title), this.#changed);
  }

  get legend(): HostObject {
    return new Legend(this.book, asRecord(this.#model.legend), this.#changed);
  }

  get dataLabels(): HostObject {
    const { dataLabels } = this.#model;
    return new DataLabels(this.book, asRecord(dataLabels), () => {
      dataLabels.visible = true;
      this.#changed();
    });
  }

  get axes(): HostObject {
    return new ChartAxesObject(this.book, this.#model.axes, this.#changed);
  }

  get series(): HostObject {
    return new ChartSeriesCollectionObject(this.book, this.sheetId, this.#model, this.#changed);
  }

  get worksheet(): HostObject {
    return this.book.make.worksheet(this.book, this.sheetId);
  }

  setData(source: unknown, seriesBy: ChartModel['seriesBy'] | null = 'Auto'): void {
    const data = resolvePlace(this.book, this.sheetId, source);
    setChartData(this.book, this.#model, data, seriesBy ?? 'Auto');
    this.#changed();
  }

  setPosition(startCell: unknown, endCell: unknown = null): void {
    const start = resolvePlace(this.book, this.sheetId, startCell);
    const offset = (axis: 'row' | 'column', line: number): number =>
      lineOffset(this.book, this.sheetId, axis, line);
    const top = offset('row', start.startRow);
    const left = offset('column', start.startColumn);
    this.#set({ top, left });
    if (endCell === null) return;
    const end = resolvePlace(this.book, this.sheetId, endCell);
    this.#set({
      height: offset('row', end.endRow + 1) - top,
      width: offset('column', end.endColumn + 1) - left,
    });
  }

  delete(): void {
    const { charts } = this.book.sheetModel(this.sheetId);
    charts.splice(charts.indexOf(this.#model), 1);
    this.#changed();
  }
}
