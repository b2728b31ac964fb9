import type { Book, Tracked } from '../book';
import {
  addConditionalFormat,
  clearConditionalFormats,
  conditionalFormats,
  conditionalFormatsIn,
  deleteConditionalFormat,
  updateConditionalFormat,
} from '../conditional';
import { notImplemented, required } from '../errors';
import type { CellBlock, ConditionalFormatModel } from '../model';
import { HostCollection, HostObject, type Identity } from '../object';
import { blockOf } from '../place';
import {
  CellValueConditionalFormatObject,
  ColorScaleConditionalFormatObject,
  CustomConditionalFormatObject,
  DataBarConditionalFormatObject,
  IconSetConditionalFormatObject,
  TextConditionalFormatObject,
} from './conditionalKinds';

const types = ['Custom', 'CellValue', 'ContainsText', 'DataBar', 'ColorScale', 'IconSet'] as const;

/** `Excel.ConditionalFormatCollection`. */
export class ConditionalFormatCollectionObject extends HostCollection {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    book: Book,
    readonly range: Tracked,
  ) {
    super(book);
  }

  #ids(): string[] {
    const found = conditionalFormatsIn(this.book, this.range.sheetId, blockOf(this.range));
    return found.map(({ model }) => model.id);
  }

  #format(id: string): HostObject {
    return new ConditionalFormatObject(this.book, this.range.sheetId, id);
  }

  list(): HostObject[] {
    return this.#ids().map((id) => this.#format(id));
  }

  add(type: string): HostObject {
    const known = types.find((one) => one === type);
    if (!known) throw notImplemented(`ConditionalFormatCollection.add("${type}")`);
    const { sheetId } = this.range;
    const model = addConditionalFormat(this.book, sheetId, [blockOf(this.range)], known);
    return this.#format(model.id);
  }

  getCount(): number {
    return this.#ids().length;
  }

  getItem(id: string): HostObject {
    return this.#format(
      required(
        this.#ids().find((one) => one === id),
        `no conditional format ${id}`,
      ),
    );
  }

  getItemAt(index: number): HostObject {
    return this.#format(required(this.#ids()[index], `no conditional format at ${index}`));
  }

  clearAll(): void {
    clearConditionalFormats(this.book, this.range.sheetId, blockOf(this.range));
  }
}

/** `Excel.ConditionalFormat`. */
export class ConditionalFormatObject extends HostObject {
  readonly className = 'ConditionalFormat';

  constructor(
    book: Book,
    readonly sheetId: string,
    readonly formatId: string,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { Id: this.formatId };
  }

  get #placed(): { model: ConditionalFormatModel; blocks: CellBlock[] } {
    const all = conditionalFormats(this.book, this.sheetId);
    const found = all.find(({ model }) => model.id === this.formatId);
    return required(found, 'the conditional format was deleted');
  }

  readonly #changed = (): void => updateConditionalFormat(this.book, this.sheetId, this.formatId);

  get id(): string {
    return this.formatId;
  }

  get type(): string {
    return this.#placed.model.type;
  }

  get stopIfTrue(): boolean {
    return this.#placed.model.stopIfTrue;
  }

  set stopIfTrue(value: boolean) {
    this.#placed.model.stopIfTrue = value;
    this.#changed();
  }

  get priority(): number {
    const all = conditionalFormats(this.book, this.sheetId);
    return all.findIndex(({ model }) => model.id === this.formatId);
  }

  #kind<T extends HostObject>(
    type: ConditionalFormatModel['type'],
    Kind: new (book: Book, model: ConditionalFormatModel, changed: () => void) => T,
  ): T | null {
    const { model } = this.#placed;
    return model.type === type ? new Kind(this.book, model, this.#changed) : null;
  }

  #kindOrThrow(found: HostObject | null): HostObject {
    return required(found, `this conditional format is a ${this.type}`);
  }

  get customOrNullObject(): HostObject | null {
    return this.#kind('Custom', CustomConditionalFormatObject);
  }

  get custom(): HostObject {
    return this.#kindOrThrow(this.#kind('Custom', CustomConditionalFormatObject));
  }

  get cellValueOrNullObject(): HostObject | null {
    return this.#kind('CellValue', CellValueConditionalFormatObject);
  }

  get cellValue(): HostObject {
    return this.#kindOrThrow(this.#kind('CellValue', CellValueConditionalFormatObject));
  }

  get textComparisonOrNullObject(): HostObject | null {
    return this.#kind('ContainsText', TextConditionalFormatObject);
  }

  get textComparison(): HostObject {
    return this.#kindOrThrow(this.#kind('ContainsText', TextConditionalFormatObject));
  }

  get colorScaleOrNullObject(): HostObject | null {
    return this.#kind('ColorScale', ColorScaleConditionalFormatObject);
  }

  get colorScale(): HostObject {
    return this.#kindOrThrow(this.#kind('ColorScale', ColorScaleConditionalFormatObject));
  }

  get dataBarOrNullObject(): HostObject | null {
    return this.#kind('DataBar', DataBarConditionalFormatObject);
  }

  get dataBar(): HostObject {
    return this.#kindOrThrow(this.#kind('DataBar', DataBarConditionalFormatObject));
  }

  get iconSetOrNullObject(): HostObject | null {
    return this.#kind('IconSet', IconSetConditionalFormatObject);
  }

  get iconSet(): HostObject {
    return this.#kindOrThrow(this.#kind('IconSet', IconSetConditionalFormatObject));
  }

  getRangeOrNullObject(): HostObject | null {
    const { blocks } = this.#placed;
    const [block] = blocks;
    return block && blocks.length === 1
      ? this.book.make.range(this.book, this.sheetId, block)
      : null;
  }

  getRange(): HostObject {
    const [block] = this.#placed.blocks;
    return this.book.make.range(this.book, this.sheetId, required(block, 'no range'));
  }

  getRanges(): HostObject {
    return this.book.make.areas(this.book, this.sheetId, this.#placed.blocks);
  }

  delete(): void {
    deleteConditionalFormat(this.book, this.sheetId, this.formatId);
  }
}
