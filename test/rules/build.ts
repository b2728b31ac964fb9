import { type Criterion, ruleParameters } from '../../src/plan/criterion';
import { type CellValue, entryFromCell } from '../../src/plan/entry';
import type { Scale } from '../../src/plan/figure';
import { expression, type Measure } from '../../src/plan/measure';
import { outcomeMarks, outcomeOf } from '../../src/rules/outcome';

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
    onlyFor: null,
    points: new Map([[XA, 10]]),
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

/** What an outcome depends on besides the criterion and the figures. */
interface Around {
  readonly max?: number;
  readonly scale?: Scale | null;
  readonly decimals?: number;
  readonly ownTarget?: number | null;
  /** Results of all units of the cluster, the own one included. */
  readonly clusterResults?: readonly number[];
}

/** What the points cell says for a criterion and what a unit typed; a figure left out is blank. */
export function pointsOf(
  one: Criterion,
  typed: Readonly<Record<string, CellValue>>,
  around: Around = {},
): CellValue {
  const { max = one.points.get(XA), scale = null, decimals = 2 } = around;
  const outcome = outcomeOf(one, {
    max,
    entry: (figure) => entryFromCell(typed[figure] ?? ''),
    scale,
    decimals,
    ownTarget: around.ownTarget ?? null,
    clusterResults: around.clusterResults ?? [],
  });
  return outcome.is === 'points' ? outcome.points : outcomeMarks[outcome.is];
}
