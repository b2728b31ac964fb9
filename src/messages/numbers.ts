const locale = 'vi-VN';

/**
 * How numbers and times are written, in either language: an English sentence about a cell or a
 * printed page that shows 97,5 says 97,5.
 */
export interface NumberTexts {
  /** Up to six decimals, no trailing zeros. */
  readonly number: (value: number) => string;
  /** The same without marks between the thousands, where 1.234 and 1,234 stand side by side. */
  readonly ungrouped: (value: number) => string;
  /** Points: two decimals at least, so that a column of them lines up. */
  readonly points: (value: number) => string;
  /** Points rounded to so many decimals, two at least, none left out, nothing between the thousands. */
  readonly fixedPoints: (value: number, decimals: number) => string;
  /** The hour and the minute, 24 hours. */
  readonly time: (value: Date) => string;
  /** The day with its hour and minute. */
  readonly dayTime: (value: Date) => string;
}

const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
const ungrouped = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: false });
const points = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 6,
});
const time = new Intl.DateTimeFormat(locale, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});

export const numbers: NumberTexts = {
  number: (value) => number.format(value),
  ungrouped: (value) => ungrouped.format(value),
  points: (value) => points.format(value),
  fixedPoints: (value, decimals) =>
    value.toLocaleString(locale, {
      minimumFractionDigits: Math.max(2, decimals),
      maximumFractionDigits: Math.max(2, decimals),
      useGrouping: false,
    }),
  time: (value) => time.format(value),
  dayTime: (value) => `${time.format(value)} ${day.format(value)}`,
};
