import { parameterKeys, type ParameterKey } from '../../src/plan/criterion';
import { entryFromCell, type CellValue } from '../../src/plan/entry';
import { rules } from '../../src/rules';
import * as outcome from '../../src/rules/outcome';
import { ownTargetFormula } from '../../src/rules/ownTarget';
import { peerFormulas, placeFormula, type PeerCells } from '../../src/rules/peers';
import { scales } from './caseParts';
import { type Case, figureCodes } from './cases';

const SCALES = 'Thang';

/** What stands in a cell before anything is calculated; null: nothing. */
export type Cell = { readonly value: CellValue } | { readonly formula: string } | null;

/** Sheets of cells by name, for an engine to calculate. */
export type CaseBook = ReadonlyMap<string, readonly (readonly Cell[])[]>;

/** The cases of each sheet, cluster by cluster. */
export type CasesBySheet = ReadonlyMap<string, readonly (readonly Case[])[]>;

const columns = [
  ...figureCodes,
  ...['max', 'target', 'ownTarget', 'comparison', 'partialSteps', 'decimals', 'policy'],
  ...parameterKeys,
  ...['cluster', 'result', 'place', 'placeFromLast', 'points'],
] as const;
type Column = (typeof columns)[number];

/** The column of the points. */
export const POINTS_COLUMN = columns.indexOf('points');

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function at(column: Column, row: number): string {
  return `$${letter(columns.indexOf(column))}${row}`;
}

/** Errors come from formulas: as a typed text they would be texts. */
const failing = new Map<CellValue, string>([
  ['#DIV/0!', '1/0'],
  ['#N/A', 'NA()'],
]);

function cell(value: CellValue | null, blankFormulas = false): Cell {
  if (value === null || value === '') return blankFormulas ? { formula: '""' } : null;
  const formula = failing.get(value);
  return formula === undefined ? { value } : { formula };
}

/** Ranges over all rows of the sheet, as the product has them over all units. */
function peerCells(row: number, rows: number): PeerCells {
  const over = (column: Column): string => {
    const name = letter(columns.indexOf(column));
    return `$${name}$1:$${name}$${rows}`;
  };
  return {
    sameCluster: `${over('cluster')},${at('cluster', row)}`,
    results: over('result'),
    ownResult: at('result', row),
    places: over('place'),
    placesFromLast: over('placeFromLast'),
    ownPlace: at('place', row),
  };
}

function cellsOf({ criterion, scale }: Case, row: number, rows: number): outcome.OutcomeCells {
  const here = (column: Column): string => at(column, row);
  const comparison = here('comparison');
  const atMost = `OR(${comparison}="<=",${comparison}="<")`;
  const scaleColumn = scale === null ? 0 : 2 * scales.findIndex(({ code }) => code === scale.code);
  const inScales = (column: number): string =>
    `${SCALES}!$${letter(column)}$1:$${letter(column)}$${scale?.rungs.length ?? 1}`;
  return {
    figure: (code) => here(figureCodes.find((other) => other === code) ?? 'SO_A'),
    max: here('max'),
    target: ownTargetFormula(criterion, {
      target: here('target'),
      own: () => here('ownTarget'),
      atMost,
    }),
    atMost,
    strict: `OR(${comparison}=">",${comparison}="<")`,
    parameter: (key: ParameterKey) => here(key),
    fullSteps: `${here('partialSteps')}="full"`,
    decimals: here('decimals'),
    policyIs: (wanted) => `${here('policy')}="${wanted}"`,
    scaleAt: inScales(scaleColumn),
    scalePercent: inScales(scaleColumn + 1),
    peers: rules[criterion.rule].inCluster
      ? peerFormulas(peerCells(row, rows))
      : { best: '0', worst: '0', place: '1', count: '1' },
  };
}

function caseRow(one: Case, cluster: number, row: number, rows: number): readonly Cell[] {
  const { criterion, entries, blankFormulas } = one;
  const { comparison, partialSteps, whenNotApplicable, parameters } = criterion;
  const cells = cellsOf(one, row, rows);
  const peers = peerCells(row, rows);
  const helpers = [
    outcome.resultInClusterFormula(criterion, cells).slice(1),
    placeFormula(peers, cells.atMost, 'best'),
    placeFormula(peers, cells.atMost, 'worst'),
  ];
  const { inCluster } = rules[criterion.rule];
  return [
    ...[...entries, one.max, criterion.target, one.ownTarget, comparison, partialSteps].map(
      (value) => cell(value, blankFormulas),
    ),
    cell(one.decimals),
    cell(whenNotApplicable),
    ...parameterKeys.map((key) => cell(parameters[key], blankFormulas)),
    cell(cluster),
    ...helpers.map((formula) => (inCluster ? { formula } : null)),
    { formula: outcome.outcomeFormula(criterion, cells).slice(1) },
  ];
}

function caseRows(clusters: readonly (readonly Case[])[]): readonly (readonly Cell[])[] {
  const all = clusters.flatMap((cluster, index) => cluster.map((one) => ({ one, index })));
  return all.map(({ one, index }, row) => caseRow(one, index + 1, row + 1, all.length));
}

/** Sheets of cases in one workbook, so that an engine starts once. */
export function caseBook(cases: CasesBySheet): CaseBook {
  const height = Math.max(...scales.map(({ rungs }) => rungs.length));
  const scaleRows = Array.from({ length: height }, (_, row) =>
    scales.flatMap(({ rungs }) => [
      cell(rungs[row]?.at ?? null),
      cell(rungs[row]?.percent ?? null),
    ]),
  );
  const sheets = [...cases].map(([name, clusters]) => [name, caseRows(clusters)] as const);
  return new Map([[SCALES, scaleRows], ...sheets]);
}

/** Splits clusters into sheets: ranges stay short where every unit looks at all rows. */
export function inSheets(clusters: readonly (readonly Case[])[], perSheet: number): CasesBySheet {
  const sheets = new Map<string, readonly (readonly Case[])[]>();
  for (let from = 0; from < clusters.length; from += perSheet) {
    sheets.set(`Ca${from + 1}`, clusters.slice(from, from + perSheet));
  }
  return sheets;
}

/** What the points cells of a cluster must say, according to TypeScript. */
function expectedCells(cluster: readonly Case[]): readonly CellValue[] {
  const inputs = cluster.map(({ max, entries, ...one }) => ({
    ...one,
    max: max ?? undefined,
    entry: (code: string) =>
      entryFromCell(entries[figureCodes.findIndex((other) => other === code)] ?? ''),
  }));
  const clusterResults = inputs
    .map((input) => outcome.resultInCluster(input.criterion, input))
    .filter((result) => result !== null);
  return inputs.map((input) => {
    const found = outcome.outcomeOf(input.criterion, { ...input, clusterResults });
    return found.is === 'points' ? found.points : outcome.outcomeMarks[found.is];
  });
}

/** Where an engine says something else for a rule, with all that is needed to repeat it by hand. */
export function disagreements(
  clusters: readonly (readonly Case[])[],
  calculated: (row: number) => unknown,
): readonly object[] {
  const rows = caseRows(clusters);
  const expected = clusters.flatMap(expectedCells);
  return clusters.flat().flatMap((one, row) => {
    const wanted = expected[row];
    const found = calculated(row);
    const same =
      typeof wanted === 'number' && typeof found === 'number'
        ? Math.abs(wanted - found) < 1e-9
        : wanted === found;
    return same ? [] : [{ row, wanted, found, ...one, cells: rows[row] }];
  });
}
