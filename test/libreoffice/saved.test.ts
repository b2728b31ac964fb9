import { createCommands } from '../../src/commands';
import { sheetTitles } from '../../src/messages/sheetTexts/titles';
import { done } from '../commands/support/done';
import { type Grid, readGrids } from '../commands/support/grid';
import { type ExcelForTests, startExcel } from '../support/excel';
import { recalculate, type Recalculated } from './recalculate';

const titles = ['Điểm', 'Xếp hạng', 'Tổng hợp'] as const;

/** Two engines may differ in the last bits of a quotient: a ten-thousandth of a millionth is none. */
const DECIMALS = 10;

let excel: ExcelForTests;
let ours: ReadonlyMap<string, Grid>;
let theirs: Recalculated;

beforeAll(async () => {
  const commands = createCommands();
  excel = await startExcel();
  await done(commands.inject('ba-to-2025', true));
  await done(commands.score());
  ours = await readGrids(excel, titles);
  theirs = await recalculate(await excel.save());
});
afterAll(() => excel.close());

function plain(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : (value ?? '');
}

/** Cells in which the two differ, with what they say. */
function differing(title: string): readonly string[] {
  const here = ours.get(title)?.values ?? [];
  const there = theirs.get(title) ?? [];
  const rows = Math.max(here.length, there.length);
  return Array.from({ length: rows }, (_, row) => {
    const columns = Math.max(here[row]?.length ?? 0, there[row]?.length ?? 0);
    return Array.from({ length: columns }, (__, column) => {
      const [one, other] = [plain(here[row]?.[column]), plain(there[row]?.[column])];
      return one === other ? [] : [`R${row + 1}C${column + 1}: ${String(one)} / ${String(other)}`];
    }).flat();
  }).flat();
}

describe('A workbook saved after a scoring run, opened and recalculated in LibreOffice', () => {
  it.each([
    ['Điểm', 29 * 70],
    ['Xếp hạng', 29 * 10],
    ['Tổng hợp', 20 * 10],
  ] as const)('shows the same on %s, cell by cell', (title, atLeast) => {
    const filled = (ours.get(title)?.values ?? []).flat().filter((value) => value !== '');
    expect(filled.length).toBeGreaterThan(atLeast);
    expect(differing(title)).toEqual([]);
  });

  it('has all tabs but those for earlier periods, a closed one, and for print', () => {
    const { periods, closed, cards, annex } = sheetTitles;
    const without: readonly string[] = [periods, closed, cards, annex];
    const titles = Object.values(sheetTitles).filter((title) => !without.includes(title));
    expect([...theirs.keys()].slice(1)).toEqual(titles);
  });
});
