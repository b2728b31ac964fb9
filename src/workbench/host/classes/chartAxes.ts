import type { Book } from '../book';
import { notImplemented } from '../errors';
import type { AxisModel, ChartModel } from '../model';
import { HostObject } from '../object';
import { asRecord, recordClass } from './record';

/** `Excel.ChartAxes`. */
export class ChartAxesObject extends HostObject {
  readonly className = 'ChartAxes';

  constructor(
    book: Book,
    readonly axes: ChartModel['axes'],
    readonly changed: () => void,
  ) {
    super(book);
  }

  get categoryAxis(): HostObject {
    return new ChartAxisObject(this.book, this.axes.category, this.changed);
  }

  get valueAxis(): HostObject {
    return new ChartAxisObject(this.book, this.axes.value, this.changed);
  }

  getItem(type: string, group: string | null = 'Primary'): HostObject {
    if (group === 'Secondary') throw notImplemented('ChartAxes.getItem of a secondary axis');
    return type === 'Category' ? this.categoryAxis : this.valueAxis;
  }
}

const AxisTitle = recordClass('ChartAxisTitle', { text: '', visible: false });
const Gridlines = recordClass('ChartGridlines', { visible: false });

/** `Excel.ChartAxis`. */
export class ChartAxisObject extends HostObject {
  readonly className = 'ChartAxis';

  constructor(
    book: Book,
    readonly axis: AxisModel,
    readonly changed: () => void,
  ) {
    super(book);
  }

  #set(change: Partial<AxisModel>): void {
    Object.assign(this.axis, change);
    this.changed();
  }

  get title(): HostObject {
    const { title } = this.axis;
    return new AxisTitle(this.book, asRecord(title), () => {
      if (title.text !== '') title.visible = true;
      this.changed();
    });
  }

  get majorGridlines(): HostObject {
    const lines = { visible: this.axis.majorGridlines };
    return new Gridlines(this.book, lines, () => this.#set({ majorGridlines: lines.visible }));
  }

  get visible(): boolean {
    return this.axis.visible;
  }

  set visible(visible: boolean) {
    this.#set({ visible });
  }

  get minimum(): number | '' {
    return this.axis.minimum ?? '';
  }

  set minimum(value: number | '') {
    this.#set({ minimum: value === '' ? undefined : value });
  }

  get maximum(): number | '' {
    return this.axis.maximum ?? '';
  }

  set maximum(value: number | '') {
    this.#set({ maximum: value === '' ? undefined : value });
  }

  get reversePlotOrder(): boolean {
    return this.axis.reversePlotOrder;
  }

  set reversePlotOrder(reversePlotOrder: boolean) {
    this.#set({ reversePlotOrder });
  }

  get numberFormat(): string {
    return this.axis.numberFormat;
  }

  set numberFormat(numberFormat: string) {
    this.#set({ numberFormat });
  }
}
