import { cellAddress } from '../../src/sheets/address';
import { describedContents } from '../../src/sheets/describedBook';
import type { SheetDescription } from '../../src/sheets/description';
import { scorebook } from '../../src/sheets/scorebook';
import { styleAt } from '../../src/sheets/styleAt';
import { nothingFilled } from '../../src/sheets/unitWorkbook/formContext';
import { unitWorkbook } from '../../src/sheets/unitWorkbook/unitWorkbook';
import { templates } from '../../src/templates';

describe('Excel keeps whatever is written into a cell formatted as text as a text', () => {
  const workbooks = templates.flatMap(({ id, plan }) => [
    [id, scorebook(plan, []).sheets as readonly SheetDescription<string>[]] as const,
    ...plan.units
      .slice(0, 1)
      .map(
        (unit) => [`${id}, ${unit.name}`, unitWorkbook(plan, unit, nothingFilled).sheets] as const,
      ),
  ]);
  it.each(workbooks)('so no formula and no number of %s stands in such a cell', (_, sheets) => {
    const wrong = sheets.flatMap((sheet) =>
      describedContents(sheet).formulas.flatMap((line, row) =>
        line.flatMap((content, column) => {
          const calculates = typeof content === 'number' || /^=.*[A-Z(]/.test(String(content));
          const asText = styleAt(sheet, row, column).numberFormat === '@';
          return calculates && asText ? [`${sheet.title}!${cellAddress(row, column)}`] : [];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
