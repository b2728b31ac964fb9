import type { CellValue } from '../../plan/entry';
import { type ClosedLine, type ClosedResult, plain } from './closedResult';

/** A cell that two results have differently; `one` and `other` as they stand there. */
export interface ClosedChange {
  /** The column's code. */
  readonly column: string;
  readonly heading: string;
  readonly one: CellValue;
  readonly other: CellValue;
}

/** A unit whose line differs; `in`: the results that have it. */
export interface ClosedDifference {
  readonly unit: string;
  readonly name: string;
  readonly in: 'both' | 'one' | 'other';
  /** Empty where only one of the results has the unit. */
  readonly changes: readonly ClosedChange[];
}

/** The units whose lines differ between two results, in the order of the first; `columns`: null looks at all. */
export function compareClosed(
  one: ClosedResult,
  other: ClosedResult,
  columns: readonly string[] | null = null,
): readonly ClosedDifference[] {
  const headings = new Map([...other.columns, ...one.columns].map((c) => [c.code, c.heading]));
  const compared = columns ?? [...headings.keys()];
  const theirs = new Map(other.lines.map((line) => [line.unit, line]));
  const known = new Set(one.lines.map(({ unit }) => unit));
  const changesOf = (mine: ClosedLine, their: ClosedLine): readonly ClosedChange[] =>
    compared.flatMap((column) => {
      const [a, b] = [mine.values.get(column) ?? '', their.values.get(column) ?? ''];
      const heading = headings.get(column) ?? column;
      return plain(a) === plain(b) ? [] : [{ column, heading, one: a, other: b }];
    });
  return [
    ...one.lines.flatMap((mine): readonly ClosedDifference[] => {
      const { unit, name } = mine;
      const their = theirs.get(unit);
      if (!their) return [{ unit, name, in: 'one', changes: [] }];
      const changes = changesOf(mine, their);
      return changes.length === 0 ? [] : [{ unit, name, in: 'both', changes }];
    }),
    ...other.lines
      .filter(({ unit }) => !known.has(unit))
      .map(({ unit, name }): ClosedDifference => ({ unit, name, in: 'other', changes: [] })),
  ];
}
