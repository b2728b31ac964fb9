import type { Criterion } from '../../src/plan/criterion';
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
    points: new Map([[XA, 10]]),
    rule: 'threshold',
    measure: measure('DAT', 'DU_KT'),
    target: 70,
    comparison: '>=',
    parameter: null,
    scale: null,
    gate: 'none',
    whenNotApplicable: 'rescale',
    note: '',
    ...changes,
  };
}

/** What the points cell says for a criterion and what a unit typed; a figure left out is blank. */
export function pointsOf(
  one: Criterion,
  typed: Readonly<Record<string, CellValue>>,
  { scale = null, decimals = 2 }: { scale?: Scale | null; decimals?: number } = {},
): CellValue {
  const outcome = outcomeOf(one, {
    kind: XA,
    entry: (figure) => entryFromCell(typed[figure] ?? ''),
    scale,
    decimals,
  });
  return outcome.is === 'points' ? outcome.points : outcomeMarks[outcome.is];
}
