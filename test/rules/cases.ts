import fc from 'fast-check';
import { comparisons, type Criterion, notApplicablePolicies } from '../../src/plan/criterion';
import { partialSteps, type RuleKind } from '../../src/plan/criterion';
import type { CellValue } from '../../src/plan/entry';
import type { Scale } from '../../src/plan/figure';
import { rules } from '../../src/rules';
import { cellFor, measuresFor, parametersFor, scalesFor } from './caseParts';

/** The figures of every case, and the columns that they stand in. */
export const figureCodes = ['SO_A', 'SO_B', 'SO_C', 'SO_D'] as const;

/** The kind of unit that the criteria of the cases apply to. */
const KIND = 'xa';

/** One unit's entries for a criterion, as a row of a sheet holds them. */
export interface Case {
  readonly criterion: Criterion;
  readonly entries: readonly CellValue[];
  readonly max: number | null;
  readonly ownTarget: number | null;
  readonly scale: Scale | null;
  readonly decimals: number;
  /** Blank cells hold the formula `=""` and are not empty. */
  readonly blankFormulas: boolean;
}

type Unit = Pick<Case, 'entries' | 'max' | 'ownTarget' | 'blankFormulas'>;
type Shared = Pick<Case, 'criterion' | 'scale' | 'decimals'>;

const targets = [0, 1.1, 20, 33.3, 62.5, 70, 75, 95, 100, 120];

function sharedBy(rule: RuleKind): fc.Arbitrary<Shared> {
  const some = fc.constantFrom(...targets);
  const target = rules[rule].needs.target ? some : fc.option(some);
  return fc
    .record({
      measure: measuresFor(rule),
      target,
      parameters: parametersFor(rule),
      scale: fc.constantFrom(...scalesFor(rule)),
      comparison: fc.constantFrom(...comparisons),
      partialSteps: fc.constantFrom(...partialSteps),
      whenNotApplicable: fc.constantFrom(...notApplicablePolicies),
      decimals: fc.constantFrom(0, 1, 2, 3),
    })
    .map(({ scale, decimals, ...terms }) => ({
      criterion: {
        ...{ code: 'TC', group: 'I', name: 'Tiêu chí', source: '', note: '' },
        ...{ role: 'scored', gate: 'none', gateBands: null, onlyFor: null },
        points: new Map([[KIND, 10]]),
        rule,
        scale: scale?.code ?? null,
        ...terms,
      },
      scale,
      decimals,
    }));
}

/** Results at which something begins: the target, a step of it, a bound of the scale. */
function lines({ criterion, scale }: Shared): readonly number[] {
  const { target, parameters } = criterion;
  const { from, step, limit } = parameters;
  const middle = target ?? 0;
  const ofSteps = [-7, -2, -1, 0, 1, 2, 7].map((steps) => middle + steps * (step ?? 1));
  const ofScale = (scale?.rungs ?? []).map(({ at }) => Number(at));
  return [middle, middle, ...ofSteps, from ?? 0, (from ?? 0) + 1, limit ?? 0, ...ofScale].filter(
    (line) => line >= 0,
  );
}

/** Figures that lie exactly on a line: of a ratio (100*A/D) or of an amount (A). */
function onTheLine(shared: Shared): fc.Arbitrary<readonly CellValue[]> {
  const isRatio = shared.criterion.measure.denominator !== null;
  return fc
    .tuple(fc.constantFrom(...lines(shared)), fc.constantFrom(10, 20, 30, 1000, 3000))
    .map(([line, of]) => [Math.round(line * (isRatio ? of : 100) * 10) / 1000, 0, 0, of]);
}

function entriesFor(shared: Shared): fc.Arbitrary<readonly CellValue[]> {
  const { rule } = shared.criterion;
  const cell = cellFor(rule);
  const anywhere = fc.tuple(cell, cell, cell, cell);
  return rules[rule].looksAt === 'numbers' ? fc.oneof(anywhere, onTheLine(shared)) : anywhere;
}

function unitsWith(entries: fc.Arbitrary<readonly CellValue[]>): fc.Arbitrary<Unit> {
  return fc.record({
    entries,
    max: fc.constantFrom(0, 0.5, 1, 3, 3.35, 5, 10, 20, 100, null),
    ownTarget: fc.option(fc.constantFrom(...targets)),
    blankFormulas: fc.boolean(),
  });
}

function twice(entries: readonly CellValue[]): readonly CellValue[] {
  return entries.map((entry) => (typeof entry === 'number' ? entry * 2 : entry));
}

/**
 * Clusters of 1 to 12 units. Mostly units share a few results, so that first and last places are
 * shared: half of 6 is 50 % and half of 12 too. In some all are equal, all 0, or nobody has a result.
 */
function clusterOf(shared: Shared): fc.Arbitrary<readonly Unit[]> {
  const size = { minLength: 1, maxLength: 12 };
  const units = (entries: fc.Arbitrary<readonly CellValue[]>) => fc.array(unitsWith(entries), size);
  const few = fc
    .array(entriesFor(shared), { minLength: 1, maxLength: 3 })
    .chain((pool) => units(fc.constantFrom(...pool, ...pool.map(twice))));
  return fc.oneof(
    { weight: 4, arbitrary: units(entriesFor(shared)) },
    { weight: 5, arbitrary: few },
    { weight: 2, arbitrary: entriesFor(shared).chain((same) => units(fc.constant(same))) },
    { weight: 1, arbitrary: units(fc.constant([0, 0, 0, 20])) },
    { weight: 1, arbitrary: units(fc.constantFrom(['', '', '', ''], ['KAD', 1, 1, 'x'])) },
  );
}

/** Units that are compared with each other; alone where the rule looks at one unit only. */
function clustersOf(rule: RuleKind): fc.Arbitrary<readonly Case[]> {
  return sharedBy(rule).chain((shared) => {
    const units = rules[rule].inCluster
      ? clusterOf(shared)
      : fc.tuple(unitsWith(entriesFor(shared)));
    return units.map((them) => them.map((unit) => ({ ...shared, ...unit })));
  });
}

/** How many cases each engine calculates for each rule, at least. */
const CASES_PER_RULE = 1000;

/** The cases of one rule, cluster by cluster; the same ones on every machine. */
export function clustersFor(rule: RuleKind, seed = 2025): readonly (readonly Case[])[] {
  let count = 0;
  return fc
    .sample(clustersOf(rule), { numRuns: CASES_PER_RULE, seed })
    .filter((cluster) => (count += cluster.length) < CASES_PER_RULE + cluster.length);
}
