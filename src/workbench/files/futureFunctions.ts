/** Functions of Excel 2010: the file format knows them by a prefix that nobody sees in a cell. */
const FUTURE = [
  'RANK.EQ',
  'RANK.AVG',
  'STDEV.S',
  'STDEV.P',
  'VAR.S',
  'VAR.P',
  'MODE.SNGL',
  'PERCENTILE.INC',
  'PERCENTILE.EXC',
  'QUARTILE.INC',
  'PERCENTRANK.INC',
  'CEILING.PRECISE',
  'FLOOR.PRECISE',
  'NETWORKDAYS.INTL',
  'WORKDAY.INTL',
  'IFNA',
  'CONCAT',
  'TEXTJOIN',
  'IFS',
  'SWITCH',
  'MAXIFS',
  'MINIFS',
];

const pattern = new RegExp(
  `"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\\p{L}\\p{N}_.])(${FUTURE.map((name) => name.replace('.', '\\.')).join('|')})(?=\\()`,
  'giu',
);

/** A formula as the file holds it. */
export const futureFormula = (formula: string): string =>
  formula.replace(pattern, (text, name?: string) => (name ? `_xlfn.${name.toUpperCase()}` : text));

/** A formula as a person reads it. */
export const plainFormula = (formula: string): string => formula.replace(/_xlfn\.(_xlws\.)?/g, '');
