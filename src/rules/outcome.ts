import type { Criterion, NotApplicablePolicy } from '../plan/criterion';
import { type Entry, NO, NOT_APPLICABLE, sameText, YES } from '../plan/entry';
import type { Scale } from '../plan/figure';
import { figuresOf } from '../plan/measure';
import { isFormulaError } from './formulaError';
import { rules } from './index';
import { roundHalfUp } from './round';
import { exactSum, sumFormula } from './sum';

/** What the points cell says instead of a number. */
export const outcomeMarks = {
  /** The criterion does not apply to this kind of unit. */
  notForUnit: '–',
  /** A figure is blank. */
  missing: 'thiếu',
  /** A figure is not what it must be (a text for a number, a negative number, an unknown level). */
  invalid: 'sai',
  notApplicable: NOT_APPLICABLE,
} as const;

/** What became of one criterion for one unit. */
export type Outcome =
  { readonly is: 'points'; readonly points: number } | { readonly is: keyof typeof outcomeMarks };

/** The facts that an outcome depends on, besides the criterion. */
export interface OutcomeInput {
  /** The unit's kind. */
  readonly kind: string;
  readonly entry: (figure: string) => Entry;
  readonly scale: Scale | null;
  readonly decimals: number;
}

/** Points of one criterion for one unit, or why there are none. */
export function outcomeOf(criterion: Criterion, input: OutcomeInput): Outcome {
  const max = criterion.points.get(input.kind);
  if (max === undefined) return { is: 'notForUnit' };
  const entries = figuresOf(criterion.measure).map(input.entry);
  // An error in one cell is an error in every formula that looks at it, whatever else it asks.
  if (entries.some((entry) => entry.is === 'text' && isFormulaError(entry.text))) {
    return { is: 'invalid' };
  }
  if (entries.some(({ is }) => is === 'notApplicable')) return notApplicable(criterion, max);
  if (entries.some(({ is }) => is === 'blank')) return { is: 'missing' };
  const rule = rules[criterion.rule];
  if (!entries.every((entry) => isValid(entry, rule.looksAt, input.scale)))
    return { is: 'invalid' };
  const { numerator, denominator } = criterion.measure;
  const below = denominator && exactSum(denominator, input.entry);
  // Nobody to train, no quota assigned: the criterion has no object.
  if (below !== null && below <= 0) return notApplicable(criterion, max);
  const [first] = entries;
  const points = rule.points(
    {
      numerator: exactSum(numerator, input.entry),
      denominator: below,
      text: first?.is === 'text' ? first.text : '',
    },
    {
      max,
      target: criterion.target ?? 0,
      atMost: criterion.comparison === '<=',
      parameter: criterion.parameter ?? 0,
      scale: input.scale,
    },
  );
  return { is: 'points', points: roundHalfUp(points, input.decimals) };
}

function notApplicable({ whenNotApplicable }: Criterion, max: number): Outcome {
  if (whenNotApplicable === 'rescale') return { is: 'notApplicable' };
  return { is: 'points', points: whenNotApplicable === 'full' ? max : 0 };
}

function isValid(entry: Entry, looksAt: string, scale: Scale | null): boolean {
  if (looksAt === 'numbers') return entry.is === 'number' && entry.number >= 0;
  if (entry.is !== 'text') return false;
  const allowed =
    looksAt === 'yesNo' ? [YES, NO] : (scale?.rungs ?? []).map(({ at }) => String(at));
  return allowed.some((word) => sameText(word, entry.text));
}

/** Where the facts of an outcome stand in the workbook, as references or bracketed expressions. */
export interface OutcomeCells {
  readonly figure: (code: string) => string;
  readonly max: string;
  readonly target: string;
  readonly atMost: string;
  readonly parameter: string;
  readonly scaleAt: string;
  readonly scalePercent: string;
  readonly decimals: string;
  /** An expression that is TRUE where this policy is set for the criterion. */
  readonly policyIs: (policy: NotApplicablePolicy) => string;
}

/** The formula of `outcomeOf`, with its leading `=`. */
export function outcomeFormula({ measure, rule: kind }: Criterion, cells: OutcomeCells): string {
  const rule = rules[kind];
  const inputs = figuresOf(measure).map(cells.figure);
  const [first = ''] = inputs;
  const denominator = measure.denominator && sumFormula(measure.denominator, cells.figure);
  const points = rule.formula({
    ...cells,
    numerator: sumFormula(measure.numerator, cells.figure),
    denominator,
    text: first,
  });
  const whenNotApplicable = `IF(${cells.policyIs('full')},${cells.max},IF(${cells.policyIs('zero')},0,"${outcomeMarks.notApplicable}"))`;
  const scored = `ROUND(${points},${cells.decimals})`;
  const measured = denominator ? `IF(${denominator}<=0,${whenNotApplicable},${scored})` : scored;
  return (
    `=IFERROR(IF(${cells.max}="","${outcomeMarks.notForUnit}",` +
    `IF(${anyOf(inputs, `="${NOT_APPLICABLE}"`)},${whenNotApplicable},` +
    `IF(${anyOf(inputs, '=""')},"${outcomeMarks.missing}",` +
    `IF(${validFormula(inputs, rule.looksAt, cells)},${measured},"${outcomeMarks.invalid}")))),"${outcomeMarks.invalid}")`
  );
}

function anyOf(inputs: readonly string[], test: string): string {
  const tests = inputs.map((input) => `${input}${test}`);
  return tests.length === 1 ? tests.join('') : `OR(${tests.join(',')})`;
}

function validFormula(inputs: readonly string[], looksAt: string, cells: OutcomeCells): string {
  const [first = ''] = inputs;
  if (looksAt === 'level') return `SUMPRODUCT(--(${first}=${cells.scaleAt}))>0`;
  if (looksAt === 'yesNo') return `OR(${first}="${YES}",${first}="${NO}")`;
  const all = inputs.join(',');
  const logical = inputs.map((input) => `ISLOGICAL(${input})`).join(',');
  // TRUE counts as a number in LibreOffice and not in Excel.
  return `AND(COUNT(${all})=${inputs.length},MIN(${all})>=0,NOT(OR(${logical})))`;
}
