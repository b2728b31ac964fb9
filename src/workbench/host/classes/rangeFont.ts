/* eslint-disable @typescript-eslint/related-getter-setter-pairs -- Office.js reads null where cells differ, and takes none */
import type { IStyleData } from '@univerjs/core';
import type { Book, Tracked } from '../book';
import { HostObject } from '../object';
import { blockOf } from '../place';
import { colour, patchStyle, readColour, styleOf, uniform } from '../styles';
import { flag, isOn } from '../univerEnums';

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
    return read(this, (style) => isOn(style.bl));
  }

  set bold(value: boolean) {
    write(this, { bl: flag(value) });
  }

  get italic(): boolean | null {
    return read(this, (style) => isOn(style.it));
  }

  set italic(value: boolean) {
    write(this, { it: flag(value) });
  }

  get underline(): string | null {
    return read(this, (style) => (style.ul?.s ? 'Single' : 'None'));
  }

  set underline(value: string) {
    write(this, { ul: { s: flag(value !== 'None') } });
  }

  get strikethrough(): boolean | null {
    return read(this, (style) => Boolean(style.st?.s));
  }

  set strikethrough(value: boolean) {
    write(this, { st: { s: flag(value) } });
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
