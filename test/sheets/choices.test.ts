import type { Validation } from '../../src/sheets/description';
import { describedBook, describedContents } from '../../src/sheets/describedBook';
import { names } from '../../src/sheets/names';
import { columnsAt } from '../../src/sheets/record';
import { planSheets } from '../../src/sheets/scorebook';
import { blank } from '../../src/templates/blank';
import { parseAddress } from '../../src/workbench/host/address';

const sheets = planSheets(blank);
const book = describedBook(sheets);

/** What the drop-down of a table's column offers, from the first line to the last. */
function offered(table: string, column: string): readonly unknown[] {
  const anchor = book.anchors.get(table);
  const at = anchor && columnsAt(book, anchor).get(column);
  const sheet = sheets.find(({ key }) => key === anchor?.sheet);
  const found: Validation | undefined = sheet?.validations.find(
    ({ area, rule }) => rule.kind === 'list' && area.column === at && area.row > (anchor?.row ?? 0),
  );
  if (found?.rule.kind !== 'list' || !('formula' in found.rule.source)) {
    throw new Error(`${table} ${column} offers no range`);
  }
  const source = parseAddress(found.rule.source.formula.slice(1));
  const target = sheets.find(({ title }) => title === source?.sheetName);
  if (!source || !target) throw new Error(found.rule.source.formula);
  const { startRow, endRow, startColumn } = source.block;
  const { values } = describedContents(target);
  return values.slice(startRow, endRow + 1).map((line) => line[startColumn] ?? '');
}

test.each([
  ['the group of a criterion', names.criteria, 'group', ['I']],
  ['the kind of a unit', names.units, 'kind', blank.unitKinds.map(({ name }) => name)],
  ['the cluster of a unit', names.units, 'cluster', blank.clusters.map(({ name }) => name)],
  ['the band of a quota', names.quotas, 'band', blank.bands.map(({ name }) => name)],
  ['what a quota is a share of', names.quotas, 'base', blank.bands.map(({ name }) => name)],
])(
  '%s is chosen from its table, in whose blank lines more may be written',
  (_, table, column, there) => {
    const choices = offered(table, column);
    expect(choices.slice(0, there.length)).toEqual(there);
    const free = choices.slice(there.length);
    expect(free.length).toBeGreaterThan(0);
    expect(free.filter((text) => text !== '')).toEqual([]);
  },
);
