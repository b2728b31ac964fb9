/* eslint-disable @typescript-eslint/related-getter-setter-pairs -- Office.js reads null where cells differ, and takes none */
import type { Book, Tracked } from '../book';
import { borderOf, borderPatch, SIDES, type SideName } from '../borders';
import { invalidArgument } from '../errors';
import { HostCollection, HostObject, type Identity } from '../object';
import { blockOf } from '../place';
import { patchStyle } from '../styles';

const names = Object.keys(SIDES) as SideName[];

/** `Excel.RangeBorderCollection`. */
export class RangeBorderCollectionObject extends HostCollection {
  readonly className = 'RangeBorderCollection';

  constructor(
    book: Book,
    readonly range: Tracked,
  ) {
    super(book);
  }

  list(): HostObject[] {
    return names.map((name) => new RangeBorderObject(this.book, this.range, name));
  }

  get count(): number {
    return names.length;
  }

  getItem(index: string): HostObject {
    const name = names.find((known) => known === index);
    if (!name) throw invalidArgument(`border ${index}`);
    return new RangeBorderObject(this.book, this.range, name);
  }

  getItemAt(index: number): HostObject {
    return this.getItem(names[index] ?? String(index));
  }
}

/** `Excel.RangeBorder`: one edge, or the lines inside a range. */
export class RangeBorderObject extends HostObject {
  readonly className = 'RangeBorder';

  constructor(
    book: Book,
    readonly range: Tracked,
    readonly side: SideName,
  ) {
    super(book);
  }

  override identity(): Identity {
    return { Id: this.side };
  }

  get sideIndex(): string {
    return this.side;
  }

  #border(): { style: string; weight: string; color: string } | null {
    return borderOf(this.book, this.range.sheetId, blockOf(this.range), this.side);
  }

  #set(change: { style?: string; weight?: string; color?: string }): void {
    const old = this.#border() ?? { style: 'None', weight: 'Thin', color: '#000000' };
    // A weight or colour alone draws a line, as in Excel.
    const style = change.style ?? (old.style === 'None' ? 'Continuous' : old.style);
    const line = { ...old, ...change, style };
    const block = blockOf(this.range);
    patchStyle(this.book, this.range.sheetId, block, borderPatch(block, this.side, line));
  }

  get style(): string | null {
    return this.#border()?.style ?? null;
  }

  set style(style: string) {
    this.#set({ style });
  }

  get weight(): string | null {
    return this.#border()?.weight ?? null;
  }

  set weight(weight: string) {
    this.#set({ weight });
  }

  get color(): string | null {
    return this.#border()?.color ?? null;
  }

  set color(color: string) {
    this.#set({ color });
  }
}
