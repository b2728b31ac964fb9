import { type Criterion, ruleParameters } from '../../src/plan/criterion';
import { type CellValue, entryFromCell } from '../../src/plan/entry';
import type { Scale } from '../../src/plan/figure';
import { expression, type Measure } from '../../src/plan/measure';
import { rules } from '../../src/rules';
import {
  type OutcomeInput,
  outcomeMarks,
  outcomeOf,
  resultInCluster,
  scoringOf,
} from '../../src/rules/outcome';
import type { Detail } from '../../src/rules/rule';

/** The kind of unit that built criteria apply to, unless a test says otherwise. */
export const XA = 'xa';

/** `measure('DAT', 'DU_KT')` is a ratio, `measure('SO_VU')` an amount. */
export function measure(numerator: string, denominator?: string): Measure {
  return {
    numerator: expression(numerator),
    denominator: denominator === undefined ? null : expression(denominator),
  };
}

/** A criterion of 10 points with a target of 70 %, changed where a test needs it. */
export function criterion(changes: Partial<Criterion> = {}): Criterion {
  return {
    code: 'TC1',
    group: 'I',
    name: 'Tiêu chí 1',
    source: '',
    role: 'scored',
    points: new Map([[XA, 10]]),
    onlyFor: null,
    rule: 'threshold',
    measure: measure('DAT', 'DU_KT'),
    target: 70,
    comparison: '>=',
    parameters: ruleParameters(),
    partialSteps: 'started',
    scale: null,
    gate: 'none',
    gateBands: null,
    whenNotApplicable: 'rescale',
    note: '',
    ...changes,
  };
}

/** What a unit typed; a figure left out is blank. */
type Typed = Readonly<Record<string, CellValue>>;

interface Circumstances {
  readonly scale?: Scale | null;
  readonly decimals?: number;
  readonly max?: number;
  readonly ownTarget?: number | null;
  readonly clusterResults?: readonly number[];
}

function inputOf(one: Criterion, typed: Typed, given: Circumstances): OutcomeInput {
  return {
    max: one.points.get(XA),
    entry: (figure) => entryFromCell(typed[figure] ?? ''),
    scale: null,
    decimals: 2,
    ownTarget: null,
    clusterResults: [],
    ...given,
  };
}

/** What the points cell says for a criterion and what a unit typed. */
export function pointsOf(one: Criterion, typed: Typed, given: Circumstances = {}): CellValue {
  const outcome = outcomeOf(one, inputOf(one, typed, given));
  return outcome.is === 'points' ? outcome.points : outcomeMarks[outcome.is];
}

/** What an explanation adds to the points; null where there are none. */
export function detailOf(one: Criterion, typed: Typed, given: Circumstances = {}): Detail | null {
  const scoring = scoringOf(one, inputOf(one, typed, given));
  return scoring && (rules[one.rule].detail?.(scoring.reading, scoring.terms) ?? null);
}

/** What the points cells say for all units of one cluster. */
export function pointsInCluster(
  one: Criterion,
  units: readonly Typed[],
  given: Omit<Circumstances, 'clusterResults'> = {},
): readonly CellValue[] {
  const clusterResults = units
    .map((typed) => resultInCluster(one, inputOf(one, typed, given)))
    .filter((result) => result !== null);
  return units.map((typed) => pointsOf(one, typed, { ...given, clusterResults }));
}
