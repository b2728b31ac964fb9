import { restoredFindings } from '../../src/sheets/recovery/restored';

const cellsOf = (count: number) =>
  Array.from({ length: count }, (_, row) => ({ row, column: 1, found: row }));

test('each cell that was typed over is told once, the first twenty by their places, the others by their number', () => {
  const told = (count: number) => restoredFindings('Điểm', cellsOf(count));
  expect(told(0)).toEqual([]);
  expect(told(2).map(({ values }) => values)).toEqual([
    { sheet: 'Điểm', address: 'B1', found: 0 },
    { sheet: 'Điểm', address: 'B2', found: 1 },
  ]);
  expect(told(20)).toHaveLength(20);
  const many = told(23);
  expect(many).toHaveLength(21);
  expect(many.at(-1)).toMatchObject({
    code: 'integrity.cellsRestored',
    place: { at: 'cell', sheet: 'Điểm', address: 'B21' },
    values: { sheet: 'Điểm', cells: 3 },
  });
});
