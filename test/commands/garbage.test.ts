import fc from 'fast-check';
import { createCommands } from '../../src/commands';
import type { SheetDescription } from '../../src/sheets/description';
import { scorebook } from '../../src/sheets/scorebook';
import { styleAt } from '../../src/sheets/styleAt';
import { describedContents } from '../../src/sheets/describedBook';
import { teaching, teachingSamples } from '../../src/templates/teaching';
import { writeWorkbook } from '../../src/xlsx/write';
import { type ExcelForTests, startExcel } from '../support/excel';
import { garbage, type Garbage } from '../support/garbage';
import type { Cell, Spot } from './support/grid';

const commands = createCommands();
const plan = {
  ...teaching,
  history: {
    rule: 'mean' as const,
    times: null,
    periods: [{ code: '2025-Q4', label: 'Quý IV năm 2025' }],
  },
};
const rows = plan.units.map(({ code }) => ({
  unit: code,
  values: new Map(teachingSamples.get(code)),
}));
const { sheets } = scorebook(plan, rows);

let excel: ExcelForTests;
let orderly: ReadonlyMap<string, readonly Cell[]>;

beforeAll(async () => {
  const xlsx = await writeWorkbook({ sheets, title: 'Thử', properties: new Map() });
  excel = await startExcel({ xlsx });
  expect((await commands.score()).ok).toBe(true);
  orderly = await contentsOf([...ofUnits, ...ofPlan]);
});
afterAll(() => excel.close());

/** The cells in which people type, within what the sheet holds. */
function entrySpots(sheet: SheetDescription): readonly Spot[] {
  return describedContents(sheet).values.flatMap((line, row) =>
    line.flatMap((_, column) => (styleAt(sheet, row, column).locked ? [] : [{ row, column }])),
  );
}

type Entry = readonly [title: string, spot: Spot];

function entriesOf(keys: readonly string[]): readonly Entry[] {
  return sheets
    .filter(({ key }) => keys.includes(key))
    .flatMap((sheet) => entrySpots(sheet).map((spot): Entry => [sheet.title, spot]));
}

const ofUnits = entriesOf(['figures', 'appraisal', 'pledges', 'periods']);
const ofPlan = entriesOf(['plan', 'criteria', 'figureList', 'units']);

function keyOf([title, { row, column }]: Entry): string {
  return `${title} ${row} ${column}`;
}

/** What people see in the formula bar of each cell, and what the cell shows. */
function contentsOf(entries: readonly Entry[]): Promise<ReadonlyMap<string, readonly Cell[]>> {
  return excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const titles = [...new Set(entries.map(([title]) => title))];
    const used = new Map(
      titles.map((title) => [
        title,
        worksheets.getItem(title).getRange('A1:BZ120').load('formulas,values'),
      ]),
    );
    await context.sync();
    return new Map(
      entries.map((entry) => {
        const [title, { row, column }] = entry;
        const range = used.get(title);
        const formula = (range?.formulas as Cell[][])[row]?.[column] ?? '';
        const value = (range?.values as Cell[][])[row]?.[column] ?? '';
        return [keyOf(entry), [formula, value]];
      }),
    );
  });
}

/** Types into cells, as values: a text stays a text. */
function typeInto(cells: readonly (readonly [Entry, Garbage])[]): Promise<void> {
  return excel.run(async (context) => {
    for (const [[title, { row, column }], { shown, formula }] of cells) {
      const range = context.workbook.worksheets.getItem(title).getCell(row, column);
      const text = typeof shown === 'string' && shown !== '' ? `'${shown}` : shown;
      range.formulas = [[formula ?? text]];
    }
    await context.sync();
  });
}

/** A click on a workbook with garbage in it: what came of it, and which of the cells it changed. */
async function clickOn(cells: readonly (readonly [Entry, Garbage])[]) {
  await typeInto(cells);
  const typed = cells.map(([entry]) => entry);
  const before = await contentsOf(typed);
  const outcome = await commands.score();
  const after = await contentsOf(typed);
  const changed = [...before].filter(([key, cell]) => String(after.get(key)) !== String(cell));
  return {
    came: outcome.ok ? 'report' : outcome.problem.code,
    technical:
      !outcome.ok && outcome.problem.code === 'hostFailed' ? outcome.problem.technical : '',
    changed: changed.map(([key, cell]) => ({ key, cell, now: after.get(key) })),
  };
}

function asTheyWere(entries: readonly Entry[]): readonly (readonly [Entry, Garbage])[] {
  return entries.map((entry): readonly [Entry, Garbage] => {
    const [formula = '', value = ''] = orderly.get(keyOf(entry)) ?? [];
    return [
      entry,
      formula === value ? { shown: value } : { shown: value, formula: String(formula) },
    ];
  });
}

const rounds = [1, 2, 3];

describe('Garbage in every cell of the units', () => {
  it.each(rounds)('is reported, and no cell is changed (%i)', async (seed) => {
    const given = fc.sample(garbage, { numRuns: ofUnits.length, seed });
    const cells = ofUnits.map((entry, index): readonly [Entry, Garbage] => [
      entry,
      given[index] ?? { shown: '' },
    ]);
    expect(await clickOn(cells)).toEqual({ came: 'report', technical: '', changed: [] });
    // A second click finds the same.
    expect(await clickOn([])).toMatchObject({ came: 'report' });
  });

  it('so are formulas that refer to each other in a circle', async () => {
    const [one, other] = ofUnits;
    if (!one || !other) throw new Error('No cells');
    const address = ([, { row, column }]: Entry): string =>
      `${String.fromCharCode(65 + column)}${row + 1}`;
    const circle = [
      [one, { shown: 0, formula: `=${address(other)}+1` }],
      [other, { shown: 0, formula: `=${address(one)}+1` }],
    ] as const;
    expect(await clickOn(circle)).toEqual({ came: 'report', technical: '', changed: [] });
  });
});

describe('Garbage in the tables of the plan', () => {
  beforeAll(() => typeInto(asTheyWere(ofUnits)));

  it.each(rounds)('is reported or refused, and no cell is changed (%i)', async (seed) => {
    const cells = fc.sample(
      fc.array(fc.tuple(fc.constantFrom(...ofPlan), garbage), { minLength: 1, maxLength: 4 }),
      { numRuns: 1, seed },
    )[0];
    const done = await clickOn(cells ?? []);
    expect(['report', 'planRefused']).toContain(done.came);
    expect(done.changed).toEqual([]);
    await typeInto(asTheyWere((cells ?? []).map(([entry]) => entry)));
  });

  it('in all of them at once is refused', async () => {
    const given = fc.sample(garbage, { numRuns: ofPlan.length, seed: 7 });
    const cells = ofPlan.map((entry, index): readonly [Entry, Garbage] => [
      entry,
      given[index] ?? { shown: '' },
    ]);
    expect(await clickOn(cells)).toMatchObject({ came: 'planRefused', changed: [] });
  });
});
