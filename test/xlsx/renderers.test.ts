import { readXlsx } from 'hucre/xlsx';
import { drawSheets } from '../../src/excel/draw';
import { annexSheet } from '../../src/sheets/annex/annexSheet';
import type { SheetDescription } from '../../src/sheets/description';
import { scorebook, usualTitles } from '../../src/sheets/scorebook';
import { teaching, teachingSamples } from '../../src/templates/teaching';
import { writeWorkbook } from '../../src/xlsx/write';
import { type ExcelForTests, startExcel } from '../support/excel';

type Read = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

const printed = new Set(['Xếp hạng', 'Tổng hợp', 'Phiếu điểm', 'Phụ lục khen thưởng', 'Số liệu']);

let excel: ExcelForTests;
let sheets: readonly SheetDescription[];
let drawn: ReadonlyMap<string, Read>;
let written: ReadonlyMap<string, Read>;

beforeAll(async () => {
  const rows = teaching.units.map(({ code }) => ({
    unit: code,
    values: new Map(teachingSamples.get(code)),
  }));
  const whole = scorebook(teaching, rows, usualTitles, {}, ['TO01', 'TO02']);
  const annex = annexSheet({
    ...{ plan: teaching, at: whole.points, points: 'Điểm', bands: [], figuresNote: '', madeAt: '' },
    choice: { by: 'first', count: 3 },
  });
  sheets = [...whole.sheets, annex];
  excel = await startExcel();
  await excel.run(async (context) => {
    const there = { titles: [], names: new Set<string>(), charts: new Map<string, string[]>() };
    drawSheets(context, sheets, there);
    await context.sync();
  });
  drawn = await read(await excel.save());
  written = await read(await writeWorkbook({ sheets, title: '', properties: new Map() }));
});
afterAll(() => excel.close());

async function read(xlsx: Uint8Array): Promise<ReadonlyMap<string, Read>> {
  const book = await readXlsx(xlsx);
  return new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
}

/** Inches as they are told apart on paper. */
const rounded = (margins: Record<string, number> | undefined) =>
  Object.fromEntries(
    Object.entries(margins ?? {}).map(([side, inches]) => [side, Math.round(inches * 50) / 50]),
  );

const titles = [...printed];

describe('A sheet drawn in Excel and the same one written to a file', () => {
  it.each(titles)('%s: paper, size, margins, repeated heads, breaks', (title) => {
    const [one, other] = [drawn, written].map((book) => {
      const { pageSetup, rowBreaks } = book.get(title) ?? {};
      // A size that is not said is the full one.
      const { margins, fitToPage, fitToWidth, fitToHeight, scale = 100, ...rest } = pageSetup ?? {};
      const { top, bottom, left, right, header } = rounded({ ...margins });
      const sides = { top, bottom, left, right, header };
      return {
        ...rest,
        scale,
        fits: fitToPage ?? false,
        fitToWidth,
        fitToHeight,
        sides,
        rowBreaks,
      };
    });
    expect(one).toEqual(other);
    expect(one).toMatchObject({ paperSize: 'a4', sides: { header: 0.4 } });
  });

  it.each(titles)(
    '%s: numbers on top from the second page on, none where a page is a document',
    (title) => {
      const [one, other] = [drawn, written].map((book) => book.get(title)?.headerFooter);
      expect(one).toEqual(other);
      const isNumbered = title !== 'Phiếu điểm';
      expect(other?.oddHeader).toBe(isNumbered ? '&C&"Times New Roman,Regular"&13&P' : undefined);
      expect(other?.firstHeader).toBeUndefined();
      if (isNumbered) expect(other?.differentFirst).toBe(true);
      expect(other?.oddFooter).toBeUndefined();
    },
  );

  it.each(['Xếp hạng', 'Tổng hợp'])(
    '%s: the chart has the same series over the same cells',
    (title) => {
      const seriesOf = (book: typeof drawn) =>
        (book.get(title)?.charts ?? []).map(({ title: called, series }) => [
          called,
          (series ?? []).map(({ name, valuesRef, categoriesRef }) => [
            name,
            valuesRef,
            categoriesRef,
          ]),
        ]);
      expect(seriesOf(drawn)).toEqual(seriesOf(written));
      expect(seriesOf(written)).toHaveLength(1);
    },
  );
});
