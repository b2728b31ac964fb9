import type { IBorderStyleData, IStyleData, Nullable } from '@univerjs/core';
import type { AlignmentStyle, BorderLineStyle, BorderStyle, CellStyle, FontStyle } from 'hucre';
import type { CellExtras } from '../host/protection';
import { readColour } from '../host/styles';
import { isOn, WRAP } from '../host/univerEnums';

/** Univer's border numbers by the words of the file format. */
export const LINES: readonly BorderLineStyle[] = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
];

export const HORIZONTAL = [
  'general',
  'left',
  'center',
  'right',
  'justify',
  'fill',
  'distributed',
] as const;
export const VERTICAL = [undefined, 'top', 'center', 'bottom'] as const;

/** "#AABBCC" -> "AABBCC". */
export const fileColour = (colour: Nullable<string>): string =>
  readColour(colour, '#000000').slice(1);

function side(border: Nullable<IBorderStyleData>): BorderStyle['top'] | undefined {
  const style = border && LINES[border.s - 1];
  return style ? { style, color: { rgb: fileColour(border.cl.rgb) } } : undefined;
}

function borders(style: IStyleData): BorderStyle | undefined {
  const { bd } = style;
  if (!bd) return undefined;
  const sides = { top: side(bd.t), right: side(bd.r), bottom: side(bd.b), left: side(bd.l) };
  const diagonal = side(bd.tl_br ?? bd.bl_tr);
  const border: BorderStyle = Object.fromEntries(
    Object.entries(sides).filter(([, line]) => line !== undefined),
  );
  if (diagonal)
    Object.assign(border, {
      diagonal,
      diagonalDown: Boolean(bd.tl_br),
      diagonalUp: Boolean(bd.bl_tr),
    });
  return Object.keys(border).length > 0 ? border : undefined;
}

function font(style: IStyleData): FontStyle | undefined {
  const made: FontStyle = {
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(isOn(style.bl) ? { bold: true } : {}),
    ...(isOn(style.it) ? { italic: true } : {}),
    ...(isOn(style.ul?.s) ? { underline: true } : {}),
    ...(isOn(style.st?.s) ? { strikethrough: true } : {}),
    ...(style.cl?.rgb ? { color: { rgb: fileColour(style.cl.rgb) } } : {}),
  };
  return Object.keys(made).length > 0 ? made : undefined;
}

function alignment(style: IStyleData, extras: CellExtras): AlignmentStyle | undefined {
  const horizontal = HORIZONTAL.at(style.ht ?? 0);
  const vertical = VERTICAL[style.vt ?? 0];
  const rotation = style.tr?.v ? 255 : rotationToFile(style.tr?.a ?? 0);
  const made: AlignmentStyle = {
    ...(horizontal && horizontal !== 'general' ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === WRAP ? { wrapText: true } : {}),
    ...(rotation ? { textRotation: rotation } : {}),
    ...(extras.indentLevel ? { indent: extras.indentLevel } : {}),
    ...(extras.shrinkToFit ? { shrinkToFit: true } : {}),
  };
  return Object.keys(made).length > 0 ? made : undefined;
}

/** The file counts 1 to 90 upwards and 91 to 180 downwards; Univer's angles turn clockwise. */
const rotationToFile = (angle: number): number => (angle <= 0 ? -angle : 90 + angle);

/** A cell's look as the file holds it; undefined for a plain cell. */
export function styleToFile(style: IStyleData, extras: CellExtras): CellStyle | undefined {
  const [fontStyle, align, border] = [font(style), alignment(style, extras), borders(style)];
  const made: CellStyle = {
    ...(fontStyle ? { font: fontStyle } : {}),
    ...(style.bg?.rgb
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fileColour(style.bg.rgb) } } }
      : {}),
    ...(border ? { border } : {}),
    ...(align ? { alignment: align } : {}),
    ...(style.n?.pattern ? { numFmt: style.n.pattern } : {}),
    ...(extras.locked === false || extras.formulaHidden
      ? { protection: { locked: extras.locked ?? true, hidden: extras.formulaHidden ?? false } }
      : {}),
  };
  return Object.keys(made).length > 0 ? made : undefined;
}
