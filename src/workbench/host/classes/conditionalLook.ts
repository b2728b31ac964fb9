import type { Book } from '../book';
import type { ConditionalLook } from '../model';
import { HostObject } from '../object';
import { colour } from '../styles';

/** Called once something of a conditional format has changed. */
export type Changed = () => void;

/** A part of a conditional look. */
abstract class LookPart extends HostObject {
  constructor(
    book: Book,
    readonly look: ConditionalLook,
    readonly changed: Changed,
  ) {
    super(book);
  }
}

/** `Excel.ConditionalRangeFormat`. */
export class ConditionalRangeFormatObject extends LookPart {
  readonly className = 'ConditionalRangeFormat';

  get fill(): HostObject {
    return new ConditionalRangeFillObject(this.book, this.look, this.changed);
  }

  get font(): HostObject {
    return new ConditionalRangeFontObject(this.book, this.look, this.changed);
  }

  get numberFormat(): string | null {
    return this.look.numberFormat ?? null;
  }

  set numberFormat(format: string | null) {
    this.look.numberFormat = format ?? undefined;
    this.changed();
  }
}

/** `Excel.ConditionalRangeFill`. */
export class ConditionalRangeFillObject extends LookPart {
  readonly className = 'ConditionalRangeFill';

  get color(): string {
    return this.look.fillColor ?? '';
  }

  set color(value: string) {
    this.look.fillColor = colour(value);
    this.changed();
  }

  clear(): void {
    this.look.fillColor = undefined;
    this.changed();
  }
}

/** `Excel.ConditionalRangeFont`. */
export class ConditionalRangeFontObject extends LookPart {
  readonly className = 'ConditionalRangeFont';

  #set(change: Partial<ConditionalLook>): void {
    Object.assign(this.look, change);
    this.changed();
  }

  get color(): string {
    return this.look.fontColor ?? '';
  }

  set color(value: string) {
    this.#set({ fontColor: colour(value) });
  }

  get bold(): boolean | null {
    return this.look.bold ?? null;
  }

  set bold(value: boolean | null) {
    this.#set({ bold: value ?? undefined });
  }

  get italic(): boolean | null {
    return this.look.italic ?? null;
  }

  set italic(value: boolean | null) {
    this.#set({ italic: value ?? undefined });
  }

  get underline(): string | null {
    return this.look.underline === undefined ? null : this.look.underline ? 'Single' : 'None';
  }

  set underline(value: string | null) {
    this.#set({ underline: value === null ? undefined : value !== 'None' });
  }

  get strikethrough(): boolean | null {
    return this.look.strikethrough ?? null;
  }

  set strikethrough(value: boolean | null) {
    this.#set({ strikethrough: value ?? undefined });
  }

  clear(): void {
    this.#set({
      fontColor: undefined,
      bold: undefined,
      italic: undefined,
      underline: undefined,
      strikethrough: undefined,
    });
  }
}
