import { cellAddress } from '../../src/sheets/address';
import { describedContents } from '../../src/sheets/describedBook';
import { scorebook } from '../../src/sheets/scorebook';
import { styleAt } from '../../src/sheets/styleAt';
import { templates } from '../../src/templates';

describe('Excel keeps whatever is written into a cell formatted as text as a text', () => {
  it.each(templates.map((template) => [template.id, template.plan] as const))(
    'so no formula and no number of %s stands in such a cell',
    (_, plan) => {
      const { sheets } = scorebook(plan, []);
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
    },
  );
});
