import type { Criterion, RuleKind } from '../../plan/criterion';
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
  type Rest = Partial<Pick<Criterion, 'target' | 'comparison' | 'parameter' | 'scale'>>;
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
    rule,
    measure: measure(measured),
    target: null,
    comparison: '>=',
    parameter: null,
    scale: null,
    gate: 'none',
    whenNotApplicable: 'rescale',
    note: '',
    ...rest,
  });
  return {
    /** All points at the target, none below it. */
    threshold: (
      code: string,
      sentence: number,
      name: string,
      measured: string,
      target: number,
      more?: LineExtras,
    ) => line('threshold', code, sentence, name, measured, { target, ...more }),
    /** Like threshold, for results that must stay at or below the target. */
    ceiling: (
      code: string,
      sentence: number,
      name: string,
      measured: string,
      target: number,
      more?: LineExtras,
    ) => line('threshold', code, sentence, name, measured, { target, comparison: '<=', ...more }),
    /** Points in proportion, full at the target; nothing below `floor` percent of it. */
    proportional: (
      code: string,
      sentence: number,
      name: string,
      measured: string,
      target: number,
      floor: number | null,
      more?: LineExtras,
    ) =>
      line('proportional', code, sentence, name, measured, { target, parameter: floor, ...more }),
    /** Points by the steps of a scale. */
    steps: (
      code: string,
      sentence: number,
      name: string,
      measured: string,
      scale: string,
      more?: LineExtras,
    ) => line('steps', code, sentence, name, measured, { scale, ...more }),
    /** Points for each item, up to the criterion's points. */
    count: (
      code: string,
      sentence: number,
      name: string,
      measured: string,
      each: number,
      more?: LineExtras,
    ) => line('count', code, sentence, name, measured, { parameter: each, ...more }),
    /** Points by the level of a scale. */
    level: (
      code: string,
      sentence: number,
      name: string,
      measured: string,
      scale: string,
      more?: LineExtras,
    ) => line('level', code, sentence, name, measured, { scale, ...more }),
    /** All points for "Có". */
    yesNo: (code: string, sentence: number, name: string, measured: string, more?: LineExtras) =>
      line('yesNo', code, sentence, name, measured, { ...more }),
    /** All points for "Có"; plan-wide, the share of units that say so is held against the target. */
    shareOfUnits: (
      code: string,
      sentence: number,
      name: string,
      measured: string,
      target: number,
      more?: LineExtras,
    ) => line('shareOfUnits', code, sentence, name, measured, { target, ...more }),
    /** A prohibition: all points at 0, none otherwise. */
    zeroTolerance: (
      code: string,
      sentence: number,
      name: string,
      measured: string,
      more?: LineExtras,
    ) =>
      line('zeroTolerance', code, sentence, name, measured, {
        target: 0,
        comparison: '<=',
        ...more,
      }),
    /** Points given directly, in steps of `step`. */
    judged: (
      code: string,
      sentence: number,
      name: string,
      measured: string,
      step: number,
      more?: LineExtras,
    ) => line('judged', code, sentence, name, measured, { parameter: step, ...more }),
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
