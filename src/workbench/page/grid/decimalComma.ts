import type { ICellData, Nullable } from '@univerjs/core';
import { ValueKind } from '../../host/univerEnums';

/** A number as it is written here: 12.5 becomes `12,5`. Null: nothing has to be changed. */
export function withComma(cell: Nullable<ICellData>): string | null {
  if (typeof cell?.v !== 'number' || cell.t !== ValueKind.Number) return null;
  return Number.isInteger(cell.v) ? null : String(cell.v).replace('.', ',');
}

/** The number that somebody has typed with a decimal comma; null: it is none. */
export function typedNumber(content: string): number | null {
  return /^\s*[+-]?\d+,\d+\s*$/.test(content) ? Number(content.replace(',', '.')) : null;
}

/** The share that somebody has typed with a percent sign: `95 %` is 0.95; null: it is none. */
export function typedShare(content: string): number | null {
  const [, typed] = /^\s*([+-]?\d+(?:[.,]\d+)?)\s*%\s*$/.exec(content) ?? [];
  return typed === undefined ? null : Number(typed.replace(',', '.')) / 100;
}
