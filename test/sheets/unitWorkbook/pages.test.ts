import { formLayout, formRows } from '../../../src/sheets/unitWorkbook/formLayout';
import { nothingFilled } from '../../../src/sheets/unitWorkbook/formContext';
import { unitWorkbook } from '../../../src/sheets/unitWorkbook/unitWorkbook';
import { templates } from '../../../src/templates';
import { pagesOf } from '../pages';

/** One unit of each kind of each plan. */
const units = templates.flatMap(({ id, plan }) =>
  plan.unitKinds.flatMap(({ code }) => {
    const unit = plan.units.find(({ kind }) => kind === code);
    return unit ? [[id, unit.name, plan, unit] as const] : [];
  }),
);

test('there are forms of several kinds of units', () => {
  expect(units.length).toBeGreaterThan(3);
});

describe.each(units)('The printed form: %s, %s', (_, __, plan, unit) => {
  const sheet = unitWorkbook(plan, unit, nothingFilled).sheets.find(({ key }) => key === 'form');
  if (!sheet) throw new Error('No form');
  const pages = pagesOf(sheet);
  const { lines, end } = formLayout(plan, unit);
  const pageOf = (index: number) => pages[formRows.first + index];

  it('no heading stands alone at the end of a page', () => {
    const torn = lines.flatMap((line, index) => {
      const next = lines[index + 1];
      // A criterion that reads figures of another one has none below it.
      if (line.is === 'figure' || !next || next.is === 'group') return [];
      if (line.is === 'criterion' && next.is === 'criterion') return [];
      return pageOf(index) === pageOf(index + 1) ? [] : [line];
    });
    expect(torn).toEqual([]);
  });

  it('total and signatures stand on one page', () => {
    expect(new Set(pages.slice(end))).toEqual(new Set([pages.at(-1)]));
  });

  it('pages begin where the form says so', () => {
    const begins = pages.flatMap((page, row) => (page > (pages[row - 1] ?? page) ? [row] : []));
    expect(begins).toEqual([...sheet.pageBreaks].sort((one, other) => one - other));
  });
});
