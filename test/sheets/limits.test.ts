import type { SheetDescription } from '../../src/sheets/description';
import { scorebook } from '../../src/sheets/scorebook';
import { nothingFilled } from '../../src/sheets/unitWorkbook/formContext';
import { unitWorkbook } from '../../src/sheets/unitWorkbook/unitWorkbook';
import { templates } from '../../src/templates';

function formulasOf(sheets: readonly SheetDescription<string>[]): readonly string[] {
  return sheets.flatMap(({ fills, blocks }) => [
    ...fills.flatMap(({ row, formulasAt }) => formulasAt(row)),
    ...blocks.flatMap(({ cells }) =>
      cells
        .flat()
        .flatMap((content) =>
          typeof content === 'object' && content !== null ? [content.formula] : [],
        ),
    ),
  ]);
}

/** The scorebook of each plan, and the form of a unit of each kind. */
const workbooks = templates.flatMap(({ id, plan }) => [
  [id, scorebook(plan, []).sheets as readonly SheetDescription<string>[]] as const,
  ...plan.unitKinds.flatMap(({ code, name }) =>
    plan.units
      .filter(({ kind }) => kind === code)
      .slice(0, 1)
      .map((unit) => [`${id}, ${name}`, unitWorkbook(plan, unit, nothingFilled).sheets] as const),
  ),
]);

describe.each(workbooks)('what Excel takes at most is not passed by %s', (_, sheets) => {
  const validations = sheets.flatMap((sheet) => sheet.validations);

  it('32 characters for the title of an input message, 255 for the message', () => {
    const texts = validations.flatMap(({ prompt, alert }) => [prompt, alert]);
    expect(texts.filter((text) => (text?.title.length ?? 0) > 32)).toEqual([]);
    expect(texts.filter((text) => (text?.message.length ?? 0) > 255)).toEqual([]);
  });

  it('255 characters for a list, none of whose words has a comma', () => {
    const lists = validations.flatMap(({ rule }) =>
      rule.kind === 'list' && !('formula' in rule.source) ? [rule.source] : [],
    );
    expect(lists.filter((words) => words.join(',').length > 255)).toEqual([]);
    expect(lists.flat().filter((word) => word.includes(','))).toEqual([]);
  });

  it('255 characters for the formula of a validation or a conditional format', () => {
    const formulas = [
      ...validations.flatMap(({ rule }) => (rule.kind === 'custom' ? [rule.formula] : [])),
      ...sheets.flatMap((sheet) => sheet.conditionalFormats.map(({ formula }) => formula)),
    ];
    expect(formulas.filter((formula) => formula.length > 255)).toEqual([]);
  });

  it('8,192 characters for a formula, 31 for the title of a sheet', () => {
    const formulas = formulasOf(sheets);
    expect(formulas.filter((formula) => formula.length > 8192)).toEqual([]);
    expect(sheets.filter(({ title }) => title.length > 31)).toEqual([]);
  });

  it('only functions that Excel 2010 has', () => {
    const formulas = formulasOf(sheets).map((formula) =>
      formula.replaceAll(/"[^"]*"|'[^']*'/g, ''),
    );
    const used = new Set(formulas.flatMap((formula) => formula.match(/[A-Z][A-Z.]*(?=\()/g) ?? []));
    expect([...used].filter((name) => !excel2010.has(name))).toEqual([]);
  });
});

/** Functions that the scorebook needs; each is in Excel 2010, LibreOffice and WPS. */
const excel2010 = new Set(
  'ABS AND AVERAGE AVERAGEIFS CELL CHOOSE COLUMN COUNT COUNTBLANK COUNTIF COUNTIFS FIND FIXED IF IFERROR INDEX INT ISERROR ISLOGICAL ISNUMBER ISTEXT LARGE LEFT LEN LOWER MATCH MAX MID MIN MOD N NOT OR REPT ROUND ROUNDUP ROW SMALL SUBSTITUTE SUM SUMIFS SUMPRODUCT TRIM UPPER'.split(
    ' ',
  ),
);
