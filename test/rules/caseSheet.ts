import type { RuleKind } from '../../src/plan/criterion';
import { entryFromCell, type CellValue } from '../../src/plan/entry';
import { outcomeFormula, outcomeMarks, outcomeOf } from '../../src/rules/outcome';
import { type Case, figureCodes, KIND, scales } from './cases';

export const CASES = 'Ca';
export const SCALES = 'Thang';

/** What stands in a cell before anything is calculated; null: nothing. */
export type Cell = { readonly value: CellValue } | { readonly formula: string } | null;

/** Sheets of cells by name, for an engine to calculate. */
export type CaseBook = ReadonlyMap<string, readonly (readonly Cell[])[]>;

/** The column of the formulas. */
export const FORMULA_COLUMN = figureCodes.length + 6;

/** Errors come from formulas: as a typed text they would be texts. */
const failing = new Map<CellValue, string>([
  ['#DIV/0!', '1/0'],
  ['#N/A', 'NA()'],
]);

function cell(value: CellValue | null): Cell {
  const formula = value === null ? undefined : failing.get(value);
  if (formula !== undefined) return { formula };
  return value === null || value === '' ? null : { value };
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function caseRow({ criterion, entries, scale, decimals }: Case, index: number): readonly Cell[] {
  const row = index + 1;
  const at = (column: number): string => `$${letter(column)}${row}`;
  const first = figureCodes.length;
  const policy = at(first + 5);
  const scaleColumn = scale === null ? 0 : 2 * scales.findIndex(({ code }) => code === scale.code);
  const rungs = scale?.rungs.length ?? 1;
  const inScales = (column: number): string =>
    `${SCALES}!$${letter(column)}$1:$${letter(column)}$${rungs}`;
  const formula = outcomeFormula(criterion, {
    figure: (code) => at(figureCodes.findIndex((other) => other === code)),
    max: at(first),
    target: at(first + 1),
    atMost: `${at(first + 2)}="<="`,
    parameter: at(first + 3),
    decimals: at(first + 4),
    policyIs: (wanted) => `${policy}="${wanted}"`,
    scaleAt: inScales(scaleColumn),
    scalePercent: inScales(scaleColumn + 1),
  });
  return [
    ...entries.map(cell),
    cell(criterion.points.get(KIND) ?? null),
    cell(criterion.target),
    cell(criterion.comparison),
    cell(criterion.parameter),
    cell(decimals),
    cell(criterion.whenNotApplicable),
    { formula: formula.slice(1) },
  ];
}

/** All cases in one workbook, so that an engine starts once. */
export function caseBook(cases: readonly Case[]): CaseBook {
  const height = Math.max(...scales.map(({ rungs }) => rungs.length));
  const scaleRows = Array.from({ length: height }, (_, row) =>
    scales.flatMap(({ rungs }) => [
      cell(rungs[row]?.at ?? null),
      cell(rungs[row]?.percent ?? null),
    ]),
  );
  return new Map([
    [CASES, cases.map(caseRow)],
    [SCALES, scaleRows],
  ]);
}

/** What the points cell of a case must say, according to TypeScript. */
export function expectedCell({ criterion, entries, scale, decimals }: Case): CellValue {
  const outcome = outcomeOf(criterion, {
    kind: KIND,
    entry: (code) => entryFromCell(entries[figureCodes.findIndex((other) => other === code)] ?? ''),
    scale,
    decimals,
  });
  return outcome.is === 'points' ? outcome.points : outcomeMarks[outcome.is];
}

/** Where an engine says something else for a rule, with all that is needed to repeat it by hand. */
export function disagreements(
  cases: readonly Case[],
  rule: RuleKind,
  calculated: (row: number) => unknown,
): readonly object[] {
  return cases.flatMap((one, row) => {
    if (one.criterion.rule !== rule) return [];
    const expected = expectedCell(one);
    const found = calculated(row);
    const same =
      typeof expected === 'number' && typeof found === 'number'
        ? Math.abs(expected - found) < 1e-9
        : expected === found;
    if (same) return [];
    const { criterion, entries, scale, decimals } = one;
    const formula = caseRow(one, row).at(-1);
    return [{ expected, found, entries, scale: scale?.code, decimals, criterion, formula }];
  });
}
