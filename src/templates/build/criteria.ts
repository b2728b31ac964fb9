import { type Criterion, type RuleKind, ruleParameters } from '../../plan/criterion';
import { expression, type Measure } from '../../plan/measure';

/** A criterion whose points stand in a table of their own. */
export type CriterionLine = Omit<Criterion, 'points'>;

/** What few lines say: a gate, a note, another policy. */
export type LineExtras = Partial<Pick<Criterion, 'gate' | 'whenNotApplicable' | 'note'>>;

function withoutBrackets(text: string): string {
  return text.trim().replace(/^\((.*)\)$/, '$1');
}

/** Reads `A + B`, or `(A + B) / C`: one sum over another. */
export function measure(text: string): Measure {
  const [numerator = '', denominator] = text.split('/').map(withoutBrackets);
  return {
    numerator: expression(numerator),
    denominator: denominator === undefined ? null : expression(denominator),
  };
}

/**
 * Constructors for the lines of one content group, one for each rule, so that a line of the plan
 * is a line of code. `sentence` counts the sentences of the group's paragraph in the plan, from 1.
 */
export function linesOf(group: string, ordinal: string) {
  type Rest = Partial<Pick<Criterion, 'target' | 'comparison' | 'parameters' | 'scale'>>;
  const line = (
    rule: RuleKind,
    code: string,
    sentence: number,
    name: string,
    measured: string,
    rest: Rest & LineExtras,
  ): CriterionLine => ({
    code,
    group,
    name,
    source: `${ordinal}, câu ${sentence}`,
    role: 'scored',
    onlyFor: null,
    rule,
    measure: measure(measured),
    target: null,
    comparison: '>=',
    parameters: ruleParameters(),
    partialSteps: 'started',
    scale: null,
    gate: 'none',
    gateBands: null,
    whenNotApplicable: 'rescale',
    note: '',
    ...rest,
  });
  /** A constructor for lines that say nothing more than what they measure. */
  const plain =
    (rule: RuleKind, rest: Rest = {}) =>
    (code: string, sentence: number, name: string, measured: string, more: LineExtras = {}) =>
      line(rule, code, sentence, name, measured, { ...rest, ...more });
  /** A constructor for lines with a value of their own: a target, a scale ... */
  const valued =
    <Value>(rule: RuleKind, restOf: (value: Value) => Rest) =>
    (
      code: string,
      sentence: number,
      name: string,
      measured: string,
      value: Value,
      more: LineExtras = {},
    ) =>
      line(rule, code, sentence, name, measured, { ...restOf(value), ...more });
  return {
    /** All points at the target, none below it. */
    threshold: valued('threshold', (target: number) => ({ target })),
    /** Like threshold, for results that must stay at or below the target. */
    ceiling: valued('threshold', (target: number) => ({ target, comparison: '<=' })),
    /** Points in proportion, full at the target; nothing below `floor` percent of it. */
    proportional: valued(
      'proportional',
      ({ target, floor }: { readonly target: number; readonly floor: number | null }) => ({
        target,
        parameters: ruleParameters({ floor }),
      }),
    ),
    /** Points by the steps of a scale. */
    steps: valued('steps', (scale: string) => ({ scale })),
    /** Points for each item, up to the criterion's points. */
    count: valued('count', (each: number) => ({ parameters: ruleParameters({ perStep: each }) })),
    /** Points by the level of a scale. */
    level: valued('level', (scale: string) => ({ scale })),
    /** All points for "Có". */
    yesNo: plain('yesNo'),
    /** All points for "Có"; plan-wide, the share of units that say so is held against the target. */
    shareOfUnits: valued('shareOfUnits', (target: number) => ({ target })),
    /** A prohibition: all points at 0, none otherwise. */
    zeroTolerance: plain('zeroTolerance', { target: 0, comparison: '<=' }),
    /** Points given directly, in steps of `step`. */
    judged: valued('judged', (step: number) => ({ parameters: ruleParameters({ step }) })),
  };
}

/** One row of a table of points: the criterion's code, then a number for each kind; null: does not apply. */
export type PointsRow = readonly [criterion: string, ...points: (number | null)[]];

/** Joins lines with their points. Throws on a line without a row or a row without a line: our own slip. */
export function withPoints(
  lines: readonly CriterionLine[],
  kinds: readonly string[],
  rows: readonly PointsRow[],
): readonly Criterion[] {
  const byCode = new Map(rows.map(([code, ...points]) => [code, points]));
  if (byCode.size !== lines.length) throw new Error('The table of points has other lines');
  return lines.map((line) => {
    const row = byCode.get(line.code);
    if (row?.length !== kinds.length) throw new Error(`No points for ${line.code}`);
    const points = kinds.flatMap((kind, column): [string, number][] => {
      const most = row[column] ?? null;
      return most === null ? [] : [[kind, most]];
    });
    return { ...line, points: new Map(points) };
  });
}
