import type { Unit } from '../../src/plan/unit';
import type { Content, SheetDescription } from '../../src/sheets/description';
import { describedBook } from '../../src/sheets/describedBook';
import { readPlan } from '../../src/sheets/read/readPlan';
import { planSheets, unitSheets } from '../../src/sheets/scorebook';
import { teaching, teachingSamples } from '../../src/templates/teaching';
import { writeWorkbook } from '../../src/xlsx/write';
import { recalculate } from './recalculate';

const [example] = teaching.units;
const values = teachingSamples.get('TO01') ?? new Map<string, string | number>();

/** What became of each unit in the first quarter of 2026, and whether it is scored. */
const units: readonly (readonly [about: string, isScored: boolean, unit: Partial<Unit>])[] = [
  ['was always there', true, { code: 'X1' }],
  ['ended before', false, { code: 'X2', validTo: '2025-12-31' }],
  ['ended within, without a successor', true, { code: 'X3', validTo: '2026-01-31' }],
  ['begins after it', false, { code: 'X4', validFrom: '2026-04-01' }],
  ['begins on its last day', true, { code: 'X5', validFrom: '2026-03-31' }],
  ['was merged', false, { code: 'X6', validTo: '2026-01-31', successor: '21490' }],
  ['was merged, without any day', false, { code: '21484', successor: '21490' }],
  ['took them in', true, { code: '21490', validFrom: '2026-02-01' }],
  ['is merged after it', true, { code: 'X7', validTo: '2026-03-31', successor: 'X4' }],
  ['names a successor that is not there', true, { code: 'X8', successor: 'X99' }],
  ['ended before, typed by hand', false, { code: 'Y1', validTo: '5/1/2025' }],
  ['ended within, typed by hand', true, { code: 'Y2', validTo: '1/2/2026' }],
  ['begins after it, typed by hand', false, { code: 'Y3', validFrom: '1/4/2026' }],
  ['names one that ended with it', true, { code: 'X9', validTo: '2026-01-31', successor: 'X3' }],
];

/** Days as workbooks of before keep them. */
function sortable(sheet: SheetDescription): SheetDescription {
  const turned = (content: Content): Content =>
    typeof content === 'string'
      ? content.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1')
      : content;
  const blocks = sheet.blocks.map((one) => ({
    ...one,
    cells: one.cells.map((line) => line.map(turned)),
  }));
  return { ...sheet, blocks };
}

test.each([
  ['en-US', '31/12/2026', (sheet: SheetDescription) => sheet],
  ['vi-VN', '2026-12-31', sortable],
] as const)(
  'Điểm scores the same units as the program, on a machine set to %s, with days as %s',
  async (locale, _, written) => {
    if (!example) throw new Error('No units');
    const all = units.map(([name, , unit]) => ({ ...example, name, ...unit }));
    const inputs = planSheets({ ...teaching, units: all }).map(written);
    const book = describedBook(inputs);
    const { plan } = readPlan(book);
    const scored = units.filter(([, isScored]) => isScored).map(([about]) => about);
    expect(plan.units.map(({ name }) => name)).toEqual(scored);

    const { sheets, points } = unitSheets(book, plan, {
      entries: all.map(({ code }) => ({ unit: code, values })),
      ...{ appraisals: [], pledges: [], periods: [], previous: [], explanations: [] },
    });
    const xlsx = await writeWorkbook({
      sheets: [...inputs, ...sheets],
      title: '',
      properties: new Map(),
    });
    const cells = (await recalculate(xlsx, locale)).get('Điểm') ?? [];
    const rows = cells.slice(points.firstRow, points.firstRow + points.rows);
    const ranked = rows.filter((row) => row[points.column('_hang')] === 1);
    // Everybody has the same figures: who is scored shares the first rank.
    expect(ranked.map((row) => row[points.name])).toEqual(scored);
    expect(rows.filter((row) => row[points.kind] === 'Tổ')).toHaveLength(scored.length);
  },
  600_000,
);
