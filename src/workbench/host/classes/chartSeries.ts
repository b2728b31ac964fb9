import type { Book } from '../book';
import { newSeries } from '../chartSeries';
import { required } from '../errors';
import type { ChartModel, ChartSeriesModel } from '../model';
import { HostCollection, HostObject } from '../object';
import { resolvePlace } from '../place';
import { colour } from '../styles';

/** `Excel.ChartSeriesCollection`. */
export class ChartSeriesCollectionObject extends HostCollection {
  readonly className = 'ChartSeriesCollection';

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly chart: ChartModel,
    readonly changed: () => void,
  ) {
    super(book);
  }

  #series(model: ChartSeriesModel): HostObject {
    return new ChartSeriesObject(this.book, this.sheetId, this.chart, model, this.changed);
  }

  list(): HostObject[] {
    return this.chart.series.map((model) => this.#series(model));
  }

  get count(): number {
    return this.chart.series.length;
  }

  getCount(): number {
    return this.chart.series.length;
  }

  getItemAt(index: number): HostObject {
    return this.#series(required(this.chart.series[index], `no series at ${index}`));
  }

  add(name: string | null = null): HostObject {
    const model = newSeries(name ?? `Series${this.chart.series.length + 1}`);
    this.chart.series.push(model);
    this.changed();
    return this.#series(model);
  }
}

/** `Excel.ChartSeries`. */
export class ChartSeriesObject extends HostObject {
  readonly className = 'ChartSeries';

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly chart: ChartModel,
    readonly model: ChartSeriesModel,
    readonly changed: () => void,
  ) {
    super(book);
  }

  #set(change: Partial<ChartSeriesModel>): void {
    Object.assign(this.model, change);
    this.changed();
  }

  get name(): string {
    return this.model.name;
  }

  set name(name: string) {
    this.#set({ name, nameFrom: undefined });
  }

  get chartType(): string {
    return this.model.chartType ?? this.chart.type;
  }

  set chartType(chartType: string) {
    this.#set({ chartType });
  }

  get hasDataLabels(): boolean {
    return this.model.hasDataLabels;
  }

  set hasDataLabels(hasDataLabels: boolean) {
    this.#set({ hasDataLabels });
  }

  get gapWidth(): number {
    return this.model.gapWidth ?? 150;
  }

  set gapWidth(gapWidth: number) {
    this.#set({ gapWidth });
  }

  get format(): HostObject {
    return new ChartSeriesFormatObject(this.book, this.model, this.changed);
  }

  setValues(range: unknown): void {
    this.#set({ values: resolvePlace(this.book, this.sheetId, range) });
  }

  setXAxisValues(range: unknown): void {
    this.#set({ categories: resolvePlace(this.book, this.sheetId, range) });
  }

  delete(): void {
    this.chart.series.splice(this.chart.series.indexOf(this.model), 1);
    this.changed();
  }
}

/** A part of a series' look. */
abstract class SeriesPart extends HostObject {
  constructor(
    book: Book,
    readonly model: ChartSeriesModel,
    readonly changed: () => void,
  ) {
    super(book);
  }
}

/** `Excel.ChartSeriesFormat`. */
export class ChartSeriesFormatObject extends SeriesPart {
  readonly className = 'ChartSeriesFormat';

  get fill(): HostObject {
    return new ChartFillObject(this.book, this.model, this.changed);
  }

  get line(): HostObject {
    return new ChartLineFormatObject(this.book, this.model, this.changed);
  }
}

/** `Excel.ChartFill`. */
export class ChartFillObject extends SeriesPart {
  readonly className = 'ChartFill';

  setSolidColor(color: string): void {
    this.model.color = colour(color);
    this.changed();
  }

  clear(): void {
    this.model.color = undefined;
    this.changed();
  }
}

/** `Excel.ChartLineFormat`: line and fill of a series share one colour here. */
export class ChartLineFormatObject extends SeriesPart {
  readonly className = 'ChartLineFormat';

  get color(): string {
    return this.model.color ?? '';
  }

  set color(color: string) {
    this.model.color = colour(color);
    this.changed();
  }

  clear(): void {
    this.model.color = undefined;
    this.changed();
  }
}
