import { yesNoWords } from '../../messages/workbook';
import type { Criterion } from '../../plan/criterion';
import { NOT_APPLICABLE } from '../../plan/entry';
import { type Expression, figuresOf } from '../../plan/measure';
import type { Plan } from '../../plan/plan';
import { rules } from '../../rules';
import { outcomeMarks } from '../../rules/outcome';
import { firstEntryRow } from '../figures/figuresLayout';
import type { PointsLayout } from '../points/layout';
import { pointsOver } from '../points/pointsOver';
import type { References } from '../references';
/** The pooled result of one criterion, as expressions. */
export interface Pooled {
  readonly numerator: string;
  readonly denominator: string | null;
  readonly reported: string;
  readonly expected: string;
}

/** The formulas of `planResults` for one criterion. */
export function poolFormulas(
  plan: Plan,
  references: References,
  at: PointsLayout,
  { measure, code, rule }: Criterion,
): Pooled {
  const firstRow = firstEntryRow(plan.unitKinds.length);
  const range = (figure: string): string => references.figureColumn(figure, firstRow, at.rows);
  const figures = figuresOf(measure).map(range);
  const asked = `(${pointsOver(references, at, code)}<>"${outcomeMarks.notForUnit}")`;
  const applying = [asked, ...figures.map((one) => `(${one}<>"${NOT_APPLICABLE}")`)].join('*');
  const expected = `SUMPRODUCT(${applying})`;
  if (rules[rule].looksAt === 'yesNo') {
    const [answer = ''] = figures;
    return {
      numerator: `SUMPRODUCT(${asked}*(${answer}="${yesNoWords.yes}"))`,
      denominator: expected,
      reported: `SUMPRODUCT(${applying}*(${answer}<>""))`,
      expected,
    };
  }
  const complete = [asked, ...figures.map((one) => `ISNUMBER(${one})*(${one}>=0)`)].join('*');
  const pooledSum = ({ terms }: Expression): string =>
    terms
      .map(({ coefficient, figure }, index) => {
        const sign = coefficient < 0 ? '-' : index > 0 ? '+' : '';
        const size = Math.abs(coefficient);
        return `${sign}${size === 1 ? '' : `${size}*`}SUMPRODUCT(${complete},${range(figure)})`;
      })
      .join('');
  return {
    numerator: pooledSum(measure.numerator),
    denominator: measure.denominator && pooledSum(measure.denominator),
    reported: `SUMPRODUCT(${complete})`,
    expected,
  };
}
