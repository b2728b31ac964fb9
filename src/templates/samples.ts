/** What a cell is given; a figure that is absent stays blank. */
export type SampleValue = number | string;

/** Figures by unit code and figure code. */
export type SampleEntries = ReadonlyMap<string, ReadonlyMap<string, SampleValue>>;

/** The figures of one unit. */
export type SampleRow = Readonly<Record<string, SampleValue>>;

/** What differs from a row; null leaves the cell blank. */
export type SampleChanges = Readonly<Record<string, SampleValue | null>>;

/** A row with its changes, without the cells that stay blank. */
export function changedRow(
  row: SampleRow,
  changes: SampleChanges = {},
): ReadonlyMap<string, SampleValue> {
  const cells = Object.entries({ ...row, ...changes });
  return new Map(
    cells.flatMap(([code, value]): [string, SampleValue][] =>
      value === null ? [] : [[code, value]],
    ),
  );
}
