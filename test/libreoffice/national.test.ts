import type { CellValue } from '../../src/plan/entry';
import { figure, judged, plan, unit } from '../scoring/build';
import { bare, disagreements } from '../sheets/agreement/disagreements';
import type { SheetContents } from '../../src/sheets/book';
import { scorebook } from '../../src/sheets/scorebook';
import { writeWorkbook } from '../../src/xlsx/write';
import { recalculate } from './recalculate';

/** All communes of the country since 1 July 2025 (NQ 202/2025/QH15 and what followed from it). */
const COMMUNES = 3321;

/** Points with two decimals in which neighbours differ by a hundredth or not at all. */
function hundredths(index: number): readonly [number, number] {
  const parts = (index * 7919) % 4000;
  return [parts / 100, ((index * 104729) % 6000) / 100];
}

test('3,321 communes in one cluster rank in LibreOffice as the program ranks them', async () => {
  const units = Array.from({ length: COMMUNES }, (_, index) => unit(String(10000 + index)));
  const whole = plan([judged('A', 40), judged('B', 60, { group: 'II' })], {
    units,
    ranking: { method: 'competition', tieChain: ['II'] },
    figures: [figure('A', { type: 'points' }), figure('B', { type: 'points' })],
  });
  const rows = units.map(({ code }, index) => {
    const [a, b] = hundredths(index);
    return {
      unit: code,
      values: new Map<string, CellValue>([
        ['A', a],
        ['B', b],
      ]),
    };
  });
  const made = scorebook(whole, rows);
  const sheets = made.sheets.filter(({ key }) => key !== 'ranking' && key !== 'overview').map(bare);
  const calculated = await recalculate(
    await writeWorkbook({ sheets, title: 'Cả nước', properties: new Map() }),
  );
  const contents = (title: string): SheetContents => {
    const values = (calculated.get(title) ?? []).map((row) =>
      row.map((value): CellValue => (value === null || value instanceof Date ? '' : value)),
    );
    return { title, row: 0, column: 0, values, formulas: values };
  };
  expect(disagreements(made, contents).slice(0, 5)).toEqual([]);
});
