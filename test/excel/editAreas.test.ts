import fc from 'fast-check';
import { areasOf } from '../../src/excel/editAreas';
import { cellAddress } from '../../src/sheets/address';

function cell(sheet: string, row: number, column: number) {
  return { sheet, address: cellAddress(row, column) };
}

/** Each cell of an area with the address at which it will be read and written. */
function placed(areas: ReturnType<typeof areasOf>): readonly (readonly [string, string])[] {
  return areas.flatMap(({ sheet, row, column, items }) =>
    items.flatMap((line, down) =>
      line.map(
        (item, along) =>
          [
            `${item.sheet} ${item.address}`,
            `${sheet} ${cellAddress(row + down, column + along)}`,
          ] as const,
      ),
    ),
  );
}

describe('Cells that are changed together', () => {
  it('are one area where they fill a rectangle, whatever their order', () => {
    const figures = [3, 1, 2].flatMap((row) =>
      [7, 5, 6].map((column) => cell('Số liệu', row, column)),
    );
    expect(areasOf(figures)).toMatchObject([
      { sheet: 'Số liệu', row: 1, column: 5, rows: 3, columns: 3 },
    ]);
  });

  it('are parted by a gap, by another width, and by another sheet', () => {
    const areas = areasOf([
      cell('Số liệu', 1, 5),
      cell('Số liệu', 1, 7),
      cell('Số liệu', 2, 5),
      cell('Số liệu', 2, 6),
      cell('Giải trình', 1, 5),
    ]);
    expect(
      areas.map(({ sheet, row, column, rows, columns }) => [sheet, row, column, rows, columns]),
    ).toEqual([
      ['Số liệu', 1, 5, 1, 1],
      ['Số liệu', 1, 7, 1, 1],
      ['Số liệu', 2, 5, 1, 2],
      ['Giải trình', 1, 5, 1, 1],
    ]);
  });

  it('stand in exactly one area each, at their own address', () => {
    const cells = fc.uniqueArray(
      fc.record({
        sheet: fc.constantFrom('Số liệu', 'Giải trình'),
        row: fc.nat(12),
        column: fc.nat(8),
      }),
      { selector: ({ sheet, row, column }) => `${sheet} ${row} ${column}` },
    );
    fc.assert(
      fc.property(cells, (some) => {
        const edits = some.map(({ sheet, row, column }) => cell(sheet, row, column));
        const found = placed(areasOf(edits));
        for (const [meant, written] of found) expect(written).toBe(meant);
        expect(found.map(([meant]) => meant).sort()).toEqual(
          edits.map(({ sheet, address }) => `${sheet} ${address}`).sort(),
        );
      }),
    );
  });
});
