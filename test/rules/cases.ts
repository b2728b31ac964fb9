import fc from 'fast-check';
import type { Criterion, RuleKind } from '../../src/plan/criterion';
import { gates, notApplicablePolicies } from '../../src/plan/criterion';
import type { CellValue } from '../../src/plan/entry';
import type { Scale } from '../../src/plan/figure';
import { expression, type Measure } from '../../src/plan/measure';
import { rules } from '../../src/rules';

/** The figures of every case, and the columns that they stand in. */
export const figureCodes = ['SO_A', 'SO_B', 'SO_C', 'SO_D'] as const;

/** The kind of unit that the criteria of the cases apply to. */
export const KIND = 'xa';

/** One criterion with one unit's entries, as a row of a sheet holds them. */
export interface Case {
  readonly criterion: Criterion;
  readonly entries: readonly CellValue[];
  readonly scale: Scale | null;
  readonly decimals: number;
}

const levels: Scale = {
  code: 'MUC',
  name: 'Mức độ',
  kind: 'levels',
  rungs: [
    { at: 'Xuất sắc', percent: 100 },
    { at: 'Tốt', percent: 85 },
    { at: 'Khá', percent: 66.5 },
    { at: 'Đạt', percent: 50 },
    { at: 'Chưa đạt', percent: 0 },
  ],
};
const steps: Scale = {
  code: 'BAC',
  name: 'Bậc',
  kind: 'steps',
  rungs: [
    { at: 0, percent: 10 },
    { at: 33.3, percent: 35 },
    { at: 70, percent: 62.5 },
    { at: 95, percent: 80 },
    { at: 100, percent: 100 },
  ],
};
const highSteps: Scale = { ...steps, code: 'BAC_CAO', rungs: steps.rungs.slice(1) };
const bestFirst: Scale = { ...steps, code: 'BAC_NGUOC', rungs: [...highSteps.rungs].reverse() };

/** Every scale that a case may use: the sheet of the scales holds them side by side. */
export const scales: readonly Scale[] = [levels, steps, highSteps, bestFirst];

const sums = ['SO_A', 'SO_A + SO_B', 'SO_A - SO_B', '0.2*SO_A', 'SO_A + 0.3*SO_B - 0.1*SO_C'];
const below = ['SO_D', 'SO_C + SO_D', 'SO_D - SO_C', '0.2*SO_D', '0.1*SO_C + 0.2*SO_D'];

const sumMeasure = fc
  .constantFrom(...sums)
  .map((text): Measure => ({ numerator: expression(text), denominator: null }));
const ratioMeasure = fc
  .tuple(fc.constantFrom(...sums), fc.constantFrom(...below))
  .map(([top, bottom]): Measure => ({
    numerator: expression(top),
    denominator: expression(bottom),
  }));
const oneFigure: Measure = { numerator: expression('SO_A'), denominator: null };

const measures: Readonly<Record<RuleKind, fc.Arbitrary<Measure>>> = {
  threshold: fc.oneof(sumMeasure, ratioMeasure),
  proportional: fc.oneof(sumMeasure, ratioMeasure),
  steps: fc.oneof(sumMeasure, ratioMeasure),
  zeroTolerance: sumMeasure,
  judged: sumMeasure,
  count: sumMeasure,
  yesNo: fc.constant(oneFigure),
  shareOfUnits: fc.constant(oneFigure),
  level: fc.constant(oneFigure),
};

const number = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4000 }).map((tenths) => tenths / 10) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 100000 }).map((parts) => parts / 1000) },
  { weight: 1, arbitrary: fc.integer({ min: 1e9, max: 1e12 }) },
);

/** What people and files put where a number, a word or nothing was expected. */
const odd = fc.constantFrom<CellValue>(
  ...[-1, -0.5, 'mười hai', '12', ' ', '*', '?', '~', 'T?t', 'Tốt*'],
  ...['Tốt'.normalize('NFD'), 'Có'.normalize('NFD'), true, false, '#DIV/0!', '#N/A'],
);
const yesNoWord = fc.constantFrom<CellValue>('Có', 'có', 'CÓ', 'Không', 'không', 'KHÔNG', 'Tốt');
const levelWord = fc.constantFrom<CellValue>(
  ...[...levels.rungs.map(({ at }) => at), 'tốt', 'CHƯA ĐẠT', 'Có'],
);

const mostly = (usual: fc.Arbitrary<CellValue>): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 14, arbitrary: usual },
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom('KAD', 'kad') },
    { weight: 1, arbitrary: odd },
  );

const targets = [0, 1.1, 20, 33.3, 62.5, 70, 75, 95, 100, 120];

/** Four figures of which the first meets the target exactly, for the measures that have such a pair. */
const onTheLine = fc
  .tuple(fc.constantFrom(...targets), fc.constantFrom(10, 20, 30, 1000, 3000))
  .map(([target, of]) => ({
    target,
    entries: [Math.round(target * of * 10) / 1000, 0, 0, of] as readonly CellValue[],
  }));

const usualCell = { numbers: number, yesNo: yesNoWord, level: levelWord };

const anywhere = (rule: RuleKind) => {
  const cell = mostly(usualCell[rules[rule].looksAt]);
  return fc.record({
    target: fc.constantFrom(...targets),
    entries: fc.tuple(cell, cell, cell, cell),
  });
};

/** Cases of one rule: every kind of measure, target, policy and entry. */
export function casesOf(rule: RuleKind): fc.Arbitrary<Case> {
  const scaled =
    rule === 'level' ? [levels] : rule === 'steps' ? [steps, highSteps, bestFirst] : [null];
  const entered = rules[rule].looksAt === 'numbers' ? fc.oneof(anywhere(rule), onTheLine) : null;
  return fc
    .record({
      measure: measures[rule],
      entered: entered ?? anywhere(rule),
      scale: fc.constantFrom(...scaled),
      max: fc.constantFrom(0.5, 1, 3, 3.35, 5, 100, null),
      comparison: fc.constantFrom('>=' as const, '<=' as const),
      parameter: fc.constantFrom(null, 0, 0.25, 0.5, 1, 50, 80),
      policy: fc.constantFrom(...notApplicablePolicies),
      decimals: fc.constantFrom(0, 1, 2, 3),
    })
    .map(({ measure, entered: { target, entries }, scale, max, decimals, ...terms }) => ({
      criterion: {
        code: 'TC',
        group: 'I',
        name: 'Tiêu chí',
        source: '',
        points: new Map(max === null ? [] : [[KIND, max]]),
        rule,
        measure,
        target,
        comparison: terms.comparison,
        parameter: terms.parameter,
        scale: scale?.code ?? null,
        gate: gates[0],
        whenNotApplicable: terms.policy,
        note: '',
      },
      entries,
      scale,
      decimals,
    }));
}
