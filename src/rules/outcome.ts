import type { Criterion, NotApplicablePolicy, ParameterKey } from '../plan/criterion';
import { type Entry, NO, NOT_APPLICABLE, sameText, YES } from '../plan/entry';
import type { Scale } from '../plan/figure';
import { figuresOf } from '../plan/measure';
import { isFormulaError } from './formulaError';
import { rules } from './index';
import { rungAt } from './levels';
import { ownTargetOf } from './ownTarget';
import { noPeers, peersOf } from './peers';
import { roundPoints, roundPointsFormula } from './round';
import type { Reading, RuleCells, Terms } from './rule';
import { exactSum, sumFormula } from './sum';
import { isAtMost, reachedFormula, resultFormula, resultOf } from './target';

/** What the points cell says instead of a number. */
export const outcomeMarks = {
  /** The criterion does not apply to this unit. */
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
  /** Points at most for this unit; undefined: the criterion does not apply to it. */
  readonly max: number | undefined;
  readonly entry: (figure: string) => Entry;
  readonly scale: Scale | null;
  readonly decimals: number;
  /** The target that the unit registered for itself; null: none. */
  readonly ownTarget: number | null;
  /** The results of all units of the cluster, for the rules that compare. */
  readonly clusterResults: readonly number[];
}

/** Why a criterion has nothing to score, with the codes of the figures that are the reason. */
export type Unread =
  | { readonly is: 'notForUnit' }
  | { readonly is: 'missing' | 'invalid'; readonly figures: readonly string[] }
  | {
      readonly is: 'notApplicable';
      /** entered: the unit wrote so; noObject: what the figures of the denominator add up to is nothing. */
      readonly because: 'entered' | 'noObject';
      readonly figures: readonly string[];
    };

/** A reading without its place among others, or why nothing can be read. */
type Read = { readonly is: 'reading'; readonly reading: Omit<Reading, 'peers'> } | Unread;

/** Puts a unit's figures into the measure, as far as they are there and valid. */
function read(criterion: Criterion, input: Pick<OutcomeInput, 'max' | 'entry' | 'scale'>): Read {
  if (input.max === undefined) return { is: 'notForUnit' };
  const figures = figuresOf(criterion.measure);
  const entries = figures.map(input.entry);
  const where = (test: (entry: Entry) => boolean): readonly string[] =>
    figures.filter((figure) => test(input.entry(figure)));
  // An error in one cell is an error in every formula that looks at it, whatever else it asks.
  const broken = where((entry) => entry.is === 'text' && isFormulaError(entry.text));
  if (broken.length > 0) return { is: 'invalid', figures: broken };
  const exempt = where(({ is }) => is === 'notApplicable');
  if (exempt.length > 0) return { is: 'notApplicable', because: 'entered', figures: exempt };
  const blank = where(({ is }) => is === 'blank');
  if (blank.length > 0) return { is: 'missing', figures: blank };
  const { looksAt } = rules[criterion.rule];
  const wrong = where((entry) => !isValid(entry, looksAt, input.scale));
  if (wrong.length > 0) return { is: 'invalid', figures: wrong };
  const { numerator, denominator } = criterion.measure;
  const below = denominator && exactSum(denominator, input.entry);
  // Nobody to train, no quota assigned: the criterion has no object.
  if (denominator && below !== null && below <= 0) {
    const of = figuresOf({ numerator: denominator, denominator: null });
    return { is: 'notApplicable', because: 'noObject', figures: of };
  }
  const texts = entries.map((entry) => (entry.is === 'text' ? entry.text : ''));
  const sum = exactSum(numerator, input.entry);
  return { is: 'reading', reading: { numerator: sum, denominator: below, texts } };
}

/** What a unit brings into a comparison with its cluster; null: nothing that could be compared. */
export function resultInCluster(
  criterion: Criterion,
  input: Pick<OutcomeInput, 'max' | 'entry' | 'scale'>,
): number | null {
  const result = read(criterion, input);
  return result.is === 'reading' ? resultOf(result.reading) : null;
}

/** What a criterion's points come from. */
export interface Scoring {
  readonly reading: Reading;
  readonly terms: Terms;
}

/** The reading and terms from which a criterion's points come; null where there is nothing to score. */
export function scoringOf(criterion: Criterion, input: OutcomeInput): Scoring | null {
  const result = read(criterion, input);
  return result.is === 'reading' ? scoringOfReading(criterion, input, result.reading) : null;
}

function scoringOfReading(
  criterion: Criterion,
  input: OutcomeInput,
  reading: Omit<Reading, 'peers'>,
): Scoring {
  const { comparison, parameters, partialSteps } = criterion;
  const peers = rules[criterion.rule].inCluster
    ? peersOf(resultOf(reading), input.clusterResults, isAtMost(comparison))
    : noPeers;
  const target = ownTargetOf(criterion, input.ownTarget);
  const { max = 0, scale } = input;
  return {
    reading: { ...reading, peers },
    terms: { max, target, comparison, parameters, partialSteps, scale },
  };
}

/** An outcome with its reason: the scoring that gave the points, or why there was nothing to score. */
export interface ReasonedOutcome {
  readonly outcome: Outcome;
  readonly why:
    | (Scoring & {
        readonly is: 'scored';
        /** The points before they were rounded. */
        readonly exact: number;
      })
    | Unread;
}

/** Points of one criterion for one unit, or why there are none, with the reason of either. */
export function reasonedOutcomeOf(criterion: Criterion, input: OutcomeInput): ReasonedOutcome {
  const why = read(criterion, input);
  if (why.is === 'notApplicable') return { outcome: notApplicable(criterion, input.max ?? 0), why };
  if (why.is !== 'reading') return { outcome: { is: why.is }, why };
  const scoring = scoringOfReading(criterion, input, why.reading);
  const exact = rules[criterion.rule].points(scoring.reading, scoring.terms);
  const points = roundPoints(exact, input.decimals);
  return { outcome: { is: 'points', points }, why: { is: 'scored', ...scoring, exact } };
}

/** Points of one criterion for one unit, or why there are none. */
export function outcomeOf(criterion: Criterion, input: OutcomeInput): Outcome {
  return reasonedOutcomeOf(criterion, input).outcome;
}

function notApplicable({ whenNotApplicable }: Criterion, max: number): Outcome {
  if (whenNotApplicable === 'rescale') return { is: 'notApplicable' };
  return { is: 'points', points: whenNotApplicable === 'full' ? max : 0 };
}

function isValid(entry: Entry, looksAt: string, scale: Scale | null): boolean {
  if (looksAt === 'numbers') return entry.is === 'number' && entry.number >= 0;
  if (entry.is !== 'text') return false;
  if (looksAt === 'level') return rungAt(scale, entry.text) !== null;
  return sameText(entry.text, YES) || sameText(entry.text, NO);
}

/** Where the facts of an outcome stand in the workbook, as references or bracketed expressions. */
export interface OutcomeCells {
  readonly figure: (code: string) => string;
  readonly max: string;
  readonly target: string;
  readonly atMost: string;
  readonly strict: string;
  readonly parameter: (key: ParameterKey) => string;
  readonly fullSteps: string;
  readonly scaleAt: string;
  readonly scalePercent: string;
  readonly decimals: string;
  readonly peers: RuleCells['peers'];
  /** An expression that is TRUE where this policy is set for the criterion. */
  readonly policyIs: (policy: NotApplicablePolicy) => string;
}

/** The formula of `outcomeOf`, with its leading `=`. */
export function outcomeFormula(criterion: Criterion, cells: OutcomeCells): string {
  const { max, decimals, policyIs } = cells;
  const whenNotApplicable = `IF(${policyIs('full')},${max},IF(${policyIs('zero')},0,"${outcomeMarks.notApplicable}"))`;
  const points = rules[criterion.rule].formula({ ...cells, ...measured(criterion, cells) });
  return readFormula(criterion, cells, roundPointsFormula(points, decimals), {
    notForUnit: `"${outcomeMarks.notForUnit}"`,
    missing: `"${outcomeMarks.missing}"`,
    invalid: `"${outcomeMarks.invalid}"`,
    notApplicable: whenNotApplicable,
  });
}

/** The formula of `resultInCluster`; blank where there is nothing to compare. */
export function resultInClusterFormula(
  criterion: Criterion,
  cells: Pick<OutcomeCells, 'figure' | 'max' | 'scaleAt'>,
): string {
  const blank = '""';
  return readFormula(criterion, cells, resultFormula(measured(criterion, cells)), {
    notForUnit: blank,
    missing: blank,
    invalid: blank,
    notApplicable: blank,
  });
}

/**
 * An expression for how a unit's own result stands against the target: `none` where there is nothing
 * to compare. Points without figures are those of "không áp dụng", and so are those without a
 * denominator. `isScored` is TRUE where the criterion has points.
 */
export function againstTargetFormula(
  criterion: Criterion,
  cells: OutcomeCells,
  isScored: string,
  said: Readonly<Record<'reached' | 'short' | 'none', string>>,
): string {
  const { numerator, denominator, texts } = measured(criterion, cells);
  const isMeasured = `AND(${isScored},COUNT(${texts.join(',')})=${texts.length})`;
  const isReached = reachedFormula({ ...cells, numerator, denominator });
  const compared = `IF(${isReached},${said.reached},${said.short})`;
  const within = denominator === null ? compared : `IF(${denominator}>0,${compared},${said.none})`;
  return `IFERROR(IF(${isMeasured},${within},${said.none}),${said.none})`;
}

/** The formulas of a criterion's sums, and the cells that they are made of. */
export function measured(
  { measure }: Criterion,
  { figure }: Pick<OutcomeCells, 'figure'>,
): Pick<RuleCells, 'numerator' | 'denominator' | 'texts'> {
  return {
    numerator: sumFormula(measure.numerator, figure),
    denominator: measure.denominator && sumFormula(measure.denominator, figure),
    texts: figuresOf(measure).map(figure),
  };
}

/** The formula of `read`: `value` where there is something to read, otherwise what is to be said. */
function readFormula(
  criterion: Criterion,
  cells: Pick<OutcomeCells, 'figure' | 'max' | 'scaleAt'>,
  value: string,
  said: Readonly<Record<keyof typeof outcomeMarks, string>>,
): string {
  const inputs = figuresOf(criterion.measure).map(cells.figure);
  const { denominator } = measured(criterion, cells);
  const read = denominator ? `IF(${denominator}<=0,${said.notApplicable},${value})` : value;
  const valid = validFormula(inputs, rules[criterion.rule].looksAt, cells.scaleAt);
  return (
    `=IFERROR(IF(${cells.max}="",${said.notForUnit},` +
    `IF(${anyOf(inputs, `="${NOT_APPLICABLE}"`)},${said.notApplicable},` +
    `IF(${anyOf(inputs, '=""')},${said.missing},` +
    `IF(${valid},${read},${said.invalid})))),${said.invalid})`
  );
}

function anyOf(inputs: readonly string[], test: string): string {
  const tests = inputs.map((input) => `${input}${test}`).join(',');
  return inputs.length === 1 ? tests : `OR(${tests})`;
}

function validFormula(inputs: readonly string[], looksAt: string, scaleAt: string): string {
  const isLevel = (input: string): string => `SUMPRODUCT(--(${input}=${scaleAt}))>0`;
  if (looksAt === 'level') return `AND(${inputs.map(isLevel).join(',')})`;
  if (looksAt === 'yesNo') {
    const [first = ''] = inputs;
    return `OR(${first}="${YES}",${first}="${NO}")`;
  }
  const all = inputs.join(',');
  const logical = inputs.map((input) => `ISLOGICAL(${input})`).join(',');
  // TRUE counts as a number in LibreOffice and not in Excel.
  return `AND(COUNT(${all})=${inputs.length},MIN(${all})>=0,NOT(OR(${logical})))`;
}
