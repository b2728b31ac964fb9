import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { BorderSide, CellStyle, Color } from 'hucre';
import type { CellExtras } from '../host/protection';
import { borderStyle, flag, horizontalAlign, verticalAlign, WRAP } from '../host/univerEnums';
import { HORIZONTAL, LINES, VERTICAL } from './styleToFile';

export type ColourReader = (colour: Color | undefined) => string | undefined;

/** Office's own theme, for files that name a theme colour and bring no theme. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The first of the old indexed palette, which files still use for black, white and the basics. */
const INDEXED = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

function tinted(rgb: string, tint: number): string {
  const channel = (at: number): string => {
    const value = parseInt(rgb.slice(at, at + 2), 16);
    const mixed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(mixed).toString(16).padStart(2, '0');
  };
  return `${channel(0)}${channel(2)}${channel(4)}`.toUpperCase();
}

/** Reads the file's colours as "#RRGGBB", theme and indexed ones too. */
export function colourReader(themeColors: readonly string[] | undefined): ColourReader {
  const theme = themeColors && themeColors.length >= 10 ? themeColors : OFFICE_THEME;
  return (colour) => {
    if (!colour) return undefined;
    const rgb =
      colour.rgb?.slice(-6) ??
      (colour.theme === undefined ? undefined : theme[colour.theme]?.replace('#', '').slice(-6)) ??
      (colour.indexed === undefined ? undefined : INDEXED[colour.indexed % 8]);
    return rgb === undefined
      ? undefined
      : `#${colour.tint ? tinted(rgb, colour.tint) : rgb.toUpperCase()}`;
  };
}

function line(side: BorderSide | undefined, read: ColourReader): IBorderStyleData | undefined {
  const number = side ? LINES.indexOf(side.style) + 1 : 0;
  if (!side || number === 0) return undefined;
  return { s: borderStyle(number), cl: { rgb: read(side.color) ?? '#000000' } };
}

function borders(style: CellStyle, read: ColourReader): IBorderData | undefined {
  const { border } = style;
  if (!border) return undefined;
  const made: IBorderData = {};
  const [t, r, b, l] = [border.top, border.right, border.bottom, border.left].map((side) =>
    line(side, read),
  );
  const diagonal = line(border.diagonal, read);
  Object.assign(
    made,
    t && { t },
    r && { r },
    b && { b },
    l && { l },
    diagonal && border.diagonalDown && { tl_br: diagonal },
    diagonal && border.diagonalUp && { bl_tr: diagonal },
  );
  return Object.keys(made).length > 0 ? made : undefined;
}

/** A look from the file as Univer holds it. */
export function styleFromFile(style: CellStyle, read: ColourReader): IStyleData {
  const { font, fill, alignment } = style;
  const made: IStyleData = {};
  if (font) {
    if (font.name) made.ff = font.name;
    if (font.size) made.fs = font.size;
    if (font.bold) made.bl = flag(true);
    if (font.italic) made.it = flag(true);
    if (font.underline) made.ul = { s: flag(true) };
    if (font.strikethrough) made.st = { s: flag(true) };
    const colour = read(font.color);
    if (colour && colour !== '#000000') made.cl = { rgb: colour };
  }
  if (fill?.type === 'pattern' && fill.pattern !== 'none') {
    const colour = read(fill.fgColor) ?? read(fill.bgColor);
    if (colour) made.bg = { rgb: colour };
  }
  const bd = borders(style, read);
  if (bd) made.bd = bd;
  if (alignment) {
    const horizontal = HORIZONTAL.findIndex((word) => word === alignment.horizontal);
    if (horizontal > 0) made.ht = horizontalAlign(horizontal);
    if (alignment.horizontal === 'centerContinuous') made.ht = horizontalAlign(2);
    const vertical = VERTICAL.findIndex(
      (word) => word !== undefined && word === alignment.vertical,
    );
    if (vertical > 0) made.vt = verticalAlign(vertical);
    if (alignment.wrapText) made.tb = WRAP;
    const turn = alignment.textRotation ?? 0;
    if (turn === 255) made.tr = { a: 0, v: flag(true) };
    else if (turn) made.tr = { a: turn <= 90 ? -turn : turn - 90 };
    if (alignment.indent) made.pd = { l: 2 + alignment.indent * 9 };
  }
  if (style.numFmt && style.numFmt !== 'General') made.n = { pattern: style.numFmt };
  return made;
}

/** What Univer's styles do not hold of a look. */
export function extrasFromFile(style: CellStyle): CellExtras | undefined {
  const made: CellExtras = {};
  if (style.protection?.locked === false) made.locked = false;
  if (style.protection?.hidden) made.formulaHidden = true;
  if (style.alignment?.shrinkToFit) made.shrinkToFit = true;
  if (style.alignment?.indent) made.indentLevel = style.alignment.indent;
  return Object.keys(made).length > 0 ? made : undefined;
}
