import type { SheetContents } from '../../src/sheets/book';
import { describedContents } from '../../src/sheets/describedBook';
import type { SheetDescription } from '../../src/sheets/description';
import { findSheets, type NamePlace } from '../../src/sheets/recovery/findSheets';
import { findingsSheet } from '../../src/sheets/findingsSheet';
import { identitySheet } from '../../src/sheets/identitySheet';
import { journalSheet } from '../../src/sheets/journalSheet';
import { mend } from '../../src/sheets/recovery/mend';
import { scorebook } from '../../src/sheets/scorebook';
import { isCodeRow, tablesOf } from '../../src/sheets/recovery/tableSignatures';
import { templates } from '../../src/templates';

const plans = templates
  .filter(({ id }) => id !== 'blank')
  .map(({ id, plan }) => {
    const history = { ...plan.history, periods: [{ code: '2024', label: 'Năm 2024' }] };
    return [id, { ...plan, history }] as const;
  });

describe.each(plans)('The sheets of %s', (_, plan) => {
  const sheets: readonly SheetDescription[] = [
    ...scorebook(plan, [], undefined, {
      periods: plan.units.map(({ code }) => ({ unit: code, values: new Map([['tong:2024', 90]]) })),
    }).sheets,
    findingsSheet([], { error: 'Lỗi', warning: 'Cảnh báo', note: 'Nhắc' }),
    journalSheet([]),
    identitySheet(plan),
  ];
  const contents = new Map(sheets.map((sheet) => [sheet.title, describedContents(sheet)]));
  const none = new Map<string, NamePlace | null>();

  it('have code rows that no other table could be taken for', () => {
    for (const sheet of sheets) {
      const cells = contents.get(sheet.title);
      for (const { name, area } of sheet.names) {
        if (!cells || name.endsWith('_Dong')) continue;
        const alike = Object.values(tablesOf)
          .flat()
          .filter((other) => isCodeRow(cells, other, area));
        expect([name, alike]).toEqual([name, [name]]);
      }
    }
  });

  it('are all found where no workbook name is left, tables and first rows included', () => {
    const { found, copies } = findSheets({ places: none, sheets: contents });
    expect(copies).toEqual([]);
    const book = mend({ places: none, sheets: contents }, found);
    for (const { key, title, names } of sheets) {
      expect([key, found.get(key)?.title]).toEqual([key, title]);
      for (const { name, area } of names) {
        // The unit codes of Điểm are formulas, whose results a description does not hold.
        if (name === 'TD_Diem_Dong') continue;
        const { row, column } = book.anchors.get(name) ?? {};
        expect([name, row, column]).toEqual([name, area.row, area.column]);
      }
    }
  });

  it.each(['figures', 'appraisal', 'pledges', 'periods'] as const)(
    'keep the columns of %s by their headings where the code row was deleted',
    (key) => {
      const sheet = sheets.find((one) => one.key === key);
      const cells = sheet && contents.get(sheet.title);
      const area = sheet?.names[0]?.area;
      if (!sheet || !cells || !area) throw new Error(`No sheet ${key}`);
      const without = (lines: SheetContents['values']) =>
        lines.filter((_line, row) => row !== area.row);
      // Headings of Đăng ký are formulas: as they would show.
      const heads = new Map(plan.criteria.map(({ code, name }) => [code, name]));
      const codes = (cells.values[area.row] ?? []).map(String);
      const shown = cells.values.map((line, row) =>
        row === area.row + 1 && key === 'pledges'
          ? line.map((value, column) => heads.get(codes[column] ?? '') ?? value)
          : line,
      );
      const bare = { ...cells, values: without(shown), formulas: without(cells.formulas) };
      const rows = sheet.names[1];
      if (!rows) throw new Error('No rows');
      const places = new Map([
        [rows.name, { title: sheet.title, row: rows.area.row - 1, column: 0 }],
      ]);
      const raw = { places, sheets: new Map([...contents, [sheet.title, bare]]) };
      const book = mend(raw, findSheets(raw).found);
      const found = book.anchors.get(sheet.names[0]?.name ?? '')?.codes;
      const typed = codes.filter((code) => !code.startsWith('_') && code !== '');
      expect(typed.map((code) => [code, found?.get(code)])).toEqual(
        typed.map((code) => [code, codes.indexOf(code)]),
      );
      expect([...(found?.keys() ?? [])].filter((code) => !codes.includes(code))).toEqual([]);
      expect(book.mended).toContainEqual({ what: 'codeRow', key });
    },
  );
});
