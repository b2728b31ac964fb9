import type { CellValue } from '../../src/plan/entry';
import { checkEntries } from '../../src/checks/checkEntries';
import { noteSources } from '../../src/checks/relations';
import { nothingDecided } from '../../src/scoring/result';
import { scorePlan } from '../../src/scoring/scorePlan';
import type { SheetContents } from '../../src/sheets/book';
import { compareResults } from '../../src/sheets/compare/compareResults';
import { describedBook } from '../../src/sheets/describedBook';
import type { CodedRow } from '../../src/sheets/codedRows';
import { readEntries } from '../../src/sheets/read/readEntries';
import { scorebook } from '../../src/sheets/scorebook';
import { templates } from '../../src/templates';
import { writeWorkbook } from '../../src/xlsx/write';
import { otherNotes } from '../sheets/agreement/disagreements';
import { recalculate } from './recalculate';

describe('LibreOffice recalculates a scorebook to the points and ranks that the program computes', () => {
  const runs = [
    ...templates.map((template) => [template.id, 'en-US', template] as const),
    // Where 12,5 is written with a comma, a formula that turns points into text must still work.
    ...templates.slice(0, 1).map((template) => [template.id, 'vi-VN', template] as const),
  ];
  it.each(runs)(
    '%s on a machine set to %s, cell by cell',
    async (_, locale, { plan, inventedSamples }) => {
      const rows: CodedRow[] = plan.units.map(({ code }) => ({
        unit: code,
        values: new Map(inventedSamples?.get(code)),
      }));
      const { sheets, points } = scorebook(plan, rows);
      const xlsx = await writeWorkbook({
        sheets,
        title: plan.identity.title,
        properties: new Map(),
      });
      const calculated = await recalculate(xlsx, locale);
      const { entries } = readEntries(describedBook(sheets), plan);
      const scored = scorePlan(plan, entries);
      const found = contents('Điểm', calculated);
      const checked = checkEntries(plan, entries, scored, nothingDecided);
      const sources = noteSources(nothingDecided, checked);
      const findings = compareResults(plan, scored, points, found);
      expect(findings.map(({ values }) => values).slice(0, 5)).toEqual([]);
      expect(otherNotes(plan, sources, scored, points, found).slice(0, 5)).toEqual([]);
    },
    60_000,
  );
});

function contents(title: string, book: Awaited<ReturnType<typeof recalculate>>): SheetContents {
  const values = (book.get(title) ?? []).map((row) =>
    row.map((value): CellValue => (value === null || value instanceof Date ? '' : value)),
  );
  return { title, row: 0, column: 0, values, formulas: values };
}
