import fc from 'fast-check';
import type { ParameterKey, RuleKind, RuleParameters } from '../../src/plan/criterion';
import type { CellValue } from '../../src/plan/entry';
import type { Scale } from '../../src/plan/figure';
import { expression, type Measure } from '../../src/plan/measure';
import { rules } from '../../src/rules';

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

/** The scales that fit a rule. */
export function scalesFor(rule: RuleKind): readonly (Scale | null)[] {
  const { scale } = rules[rule].needs;
  return scale === null ? [null] : scales.filter(({ kind }) => kind === scale);
}

function amount(text: string): Measure {
  return { numerator: expression(text), denominator: null };
}
const sums = ['SO_A', 'SO_A + SO_B', 'SO_A - SO_B', '0.2*SO_A', 'SO_A + 0.3*SO_B - 0.1*SO_C'];
const below = ['SO_D', 'SO_C + SO_D', 'SO_D - SO_C', '0.2*SO_D', '0.1*SO_C + 0.2*SO_D'];
const plainRatio: Measure = { ...amount('SO_A'), denominator: expression('SO_D') };

const anySum = fc.constantFrom('SO_A', ...sums).map(amount);
const anyRatio = fc
  .tuple(fc.constantFrom(...sums), fc.constantFrom(...below))
  .map(([top, bottom]): Measure => ({ ...amount(top), denominator: expression(bottom) }));
const measures = {
  plainSum: anySum,
  numbers: fc.oneof(anySum, anyRatio, fc.constant(plainRatio)),
  oneYesNo: fc.constant(amount('SO_A')),
  levels: fc.constantFrom('SO_A', 'SO_A + SO_B', 'SO_A + SO_B + SO_C + SO_D').map(amount),
};

/** Measures of every shape that a rule takes. */
export function measuresFor(rule: RuleKind): fc.Arbitrary<Measure> {
  return measures[rules[rule].needs.measure];
}

const sensible: Readonly<Record<ParameterKey, readonly number[]>> = {
  from: [0, 1, 2.5, 5, 20, 50, 120],
  step: [0.1, 0.5, 1, 3, 5],
  perStep: [0, 0.1, 0.25, 0.5, 1, 5, 12.5],
  beyond: [0, 0.5, 2],
  floor: [0, 25, 50, 66.5, 100],
  limit: [0, 1, 3, 10, 30],
};

/** A blank now and then, even where the rule needs the number: both engines must say the same. */
function parameter(rule: RuleKind, key: ParameterKey): fc.Arbitrary<number | null> {
  const need = rules[rule].needs.parameters[key];
  const blanks = { needed: 1, optional: 4 };
  return fc.oneof(
    { weight: need === undefined ? 9 : blanks[need], arbitrary: fc.constant(null) },
    { weight: need === undefined ? 1 : 6, arbitrary: fc.constantFrom(...sensible[key]) },
  );
}

export function parametersFor(rule: RuleKind): fc.Arbitrary<RuleParameters> {
  return fc.record({
    from: parameter(rule, 'from'),
    step: parameter(rule, 'step'),
    perStep: parameter(rule, 'perStep'),
    beyond: parameter(rule, 'beyond'),
    floor: parameter(rule, 'floor'),
    limit: parameter(rule, 'limit'),
  });
}

const number = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4000 }).map((tenths) => tenths / 10) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 100000 }).map((parts) => parts / 1000) },
  // Typed as a formula: "=10/3".
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1000 }).map((thirds) => thirds / 3) },
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
const usual = { numbers: number, yesNo: yesNoWord, level: levelWord };

/** What a figure's cell may hold: mostly what the rule looks at. */
export function cellFor(rule: RuleKind): fc.Arbitrary<CellValue> {
  return fc.oneof(
    { weight: 25, arbitrary: usual[rules[rule].looksAt] },
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: fc.constantFrom('KAD', 'kad') },
    { weight: 1, arbitrary: odd },
  );
}
