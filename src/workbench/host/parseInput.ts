import type { CellValueType, ICellData } from '@univerjs/core';
import { ValueKind } from './univerEnums';
import { invalidArgument } from './errors';

const blank = { v: null, f: null, si: null, p: null, t: null };
const value = (v: string | number | boolean, t: CellValueType): ICellData => ({
  ...blank,
  v: typeof v === 'boolean' ? Number(v) : v,
  t,
});

const DAY = 86400000;

/** Excel's serial of a day: 1 March 1900 is 61. */
const serial = (year: number, month: number, day: number): number | undefined => {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  return Math.round(time / DAY) + 25569;
};

function parseDate(text: string): number | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return us ? serial(Number(us[3]), Number(us[1]), Number(us[2])) : undefined;
}

interface Parsed {
  readonly cell: ICellData;
  /** The format that Excel gives a General cell along with such an input. */
  readonly format?: string;
}

function parseText(text: string): Parsed {
  if (text.startsWith("'")) return { cell: value(text.slice(1), ValueKind.ForcedText) };
  if (/^(true|false)$/i.test(text))
    return { cell: value(text.toLowerCase() === 'true', ValueKind.Boolean) };
  const trimmed = text.trim();
  if (/^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i.test(trimmed) && /\d/.test(trimmed))
    return { cell: value(Number(trimmed.replaceAll(',', '')), ValueKind.Number) };
  const percent = /^([+-]?\d+(\.\d+)?)%$/.exec(trimmed);
  if (percent) {
    const format = percent[2] ? '0.00%' : '0%';
    return { cell: value(Number(percent[1]) / 100, ValueKind.Number), format };
  }
  const date = parseDate(trimmed);
  if (date !== undefined) return { cell: value(date, ValueKind.Number), format: 'm/d/yyyy' };
  return { cell: value(text, ValueKind.String) };
}

/**
 * What a cell becomes when this is written to it, as Excel parses en-US input; undefined means
 * that the cell stays as it is.
 */
export function parseInput(input: unknown, isTextFormat: boolean): Parsed | undefined {
  if (input === null || input === undefined) return undefined;
  if (input === '') return { cell: { ...blank } };
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw invalidArgument('a number that is not finite');
    return {
      cell: isTextFormat ? value(String(input), ValueKind.String) : value(input, ValueKind.Number),
    };
  }
  if (typeof input === 'boolean')
    return {
      cell: isTextFormat
        ? value(String(input).toUpperCase(), ValueKind.String)
        : value(input, ValueKind.Boolean),
    };
  if (typeof input !== 'string') throw invalidArgument('a value must be text, number or boolean');
  if (isTextFormat) return { cell: value(input, ValueKind.String) };
  if (input.startsWith('=') && input.length > 1) return { cell: { ...blank, f: input } };
  return parseText(input);
}
