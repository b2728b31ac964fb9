import type { IStyleData } from '@univerjs/core';
import type { Book, Tracked } from '../book';
import { HostObject } from '../object';
import { blockOf } from '../place';
import { colour, patchStyle, readColour, styleOf, uniform } from '../styles';

/** Excel's default font; Univer's own differs, but what is not set is Excel's. */
const DEFAULT_FONT = { name: 'Calibri', size: 11 } as const;

/** A part of a range's look. */
abstract class StylePart extends HostObject {
  constructor(
    book: Book,
    readonly range: Tracked,
  ) {
    super(book);
  }
}

function read<T>(part: StylePart, reading: (style: IStyleData) => T): T | null {
  const sheet = part.book.sheet(part.range.sheetId);
  return uniform(sheet, blockOf(part.range), (row, column) =>
    reading(styleOf(part.book, sheet, row, column)),
  );
}

function write(part: StylePart, patch: IStyleData): void {
  patchStyle(part.book, part.range.sheetId, blockOf(part.range), patch);
}

/** `Excel.RangeFont`. */
export class RangeFontObject extends StylePart {
  readonly className = 'RangeFont';

  get name(): string | null {
    return read(this, (style) => style.ff ?? DEFAULT_FONT.name);
  }

  set name(value: string) {
    write(this, { ff: value });
  }

  get size(): number | null {
    return read(this, (style) => style.fs ?? DEFAULT_FONT.size);
  }

  set size(value: number) {
    write(this, { fs: value });
  }

  get bold(): boolean | null {
    return read(this, (style) => style.bl === 1);
  }

  set bold(value: boolean) {
    write(this, { bl: value ? 1 : 0 });
  }

  get italic(): boolean | null {
    return read(this, (style) => style.it === 1);
  }

  set italic(value: boolean) {
    write(this, { it: value ? 1 : 0 });
  }

  get underline(): string | null {
    return read(this, (style) => (style.ul?.s ? 'Single' : 'None'));
  }

  set underline(value: string) {
    write(this, { ul: { s: value === 'None' ? 0 : 1 } });
  }

  get strikethrough(): boolean | null {
    return read(this, (style) => Boolean(style.st?.s));
  }

  set strikethrough(value: boolean) {
    write(this, { st: { s: value ? 1 : 0 } });
  }

  get color(): string | null {
    return read(this, (style) => readColour(style.cl?.rgb, '#000000'));
  }

  set color(value: string) {
    write(this, { cl: { rgb: colour(value) } });
  }
}

/** `Excel.RangeFill`. */
export class RangeFillObject extends StylePart {
  readonly className = 'RangeFill';

  get color(): string | null {
    return read(this, (style) => readColour(style.bg?.rgb, '#FFFFFF'));
  }

  set color(value: string) {
    write(this, { bg: value === '' ? null : { rgb: colour(value) } });
  }

  clear(): void {
    write(this, { bg: null });
  }
}
