import type { ExcelForTests } from '../../support/excel';
import { type Cell, find, type Grid, readGrid, typeAt } from './grid';

/** Types a new line of a table right below one that is there. */
export async function typeBelow(
  excel: ExcelForTests,
  title: string,
  above: string,
  cells: Readonly<Record<string, Cell>>,
): Promise<void> {
  const grid = await readGrid(excel, title);
  for (const [column, value] of Object.entries(cells)) {
    const spot = find(grid, above, column);
    await typeAt(excel, title, { ...spot, row: spot.row + 1 }, value);
  }
}

/** What was typed on Số liệu: code, then figures by their codes. */
export function typedFigures(grid: Grid): ReadonlyMap<string, Cell> {
  const codes = (grid.values[2] ?? []).map(String);
  return new Map(
    grid.values
      .filter(([code]) => String(code).startsWith('TO'))
      .flatMap((line) =>
        line.flatMap((value, column): [string, Cell][] => {
          const code = codes[column] ?? '';
          return code === '' || code.startsWith('_') || value === ''
            ? []
            : [[`${String(line[0])} ${code}`, value]];
        }),
      ),
  );
}
