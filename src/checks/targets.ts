import type { Criterion } from '../plan/criterion';
import { finding, type Finding } from '../plan/finding';
import type { Expression } from '../plan/measure';
import { rules } from '../rules';
import { exactSum } from '../rules/sum';
import { ownTargetOf } from '../rules/ownTarget';
import { reached } from '../rules/target';
import { aboutCriterion, criteriaOf, entryPlace, firstFigure, isMeasured, type Row } from './about';
import { targetGap } from './exact';

/** How one unit stands against the targets of its criteria. */
export function checkTargets(row: Row): readonly Finding[] {
  return criteriaOf(row)
    .filter(({ rule, measure }) => rules[rule].looksAt === 'numbers' && isMeasured(row, measure))
    .flatMap((criterion) => {
      const { denominator } = criterion.measure;
      const below = denominator && exactSum(denominator, row.entry);
      if (denominator && below !== null && below <= 0) return noObject(row, criterion, denominator);
      return isHeldAgainstTarget(criterion) ? short(row, criterion, below) : [];
    });
}

/** Whether a unit's own result is compared with the criterion's target. A prohibition has findings of its own. */
export function isHeldAgainstTarget({ rule, target }: Criterion): boolean {
  return rules[rule].looksAt === 'numbers' && rule !== 'zeroTolerance' && target !== null;
}

function noObject(row: Row, criterion: Criterion, denominator: Expression): readonly Finding[] {
  const place = entryPlace(row, firstFigure(denominator));
  const about = aboutCriterion(row, criterion);
  const policy = criterion.whenNotApplicable;
  return [finding('target.noObject', 'note', place, { ...about, policy })];
}

function short(row: Row, criterion: Criterion, denominator: number | null): readonly Finding[] {
  const { comparison, measure, rule } = criterion;
  const target = ownTargetOf(criterion, row.ownTarget(criterion.code));
  const numerator = exactSum(measure.numerator, row.entry);
  if (reached({ numerator, denominator }, { target, comparison })) return [];
  const against = { numerator, denominator, target, comparison };
  // With a rule whose points do not hang on the target it is only good to know.
  const severity = rules[rule].needs.target ? 'warning' : 'note';
  return [
    finding('target.short', severity, entryPlace(row, firstFigure(measure.numerator)), {
      ...aboutCriterion(row, criterion),
      ...against,
      gap: targetGap(against, isCounted(row.figures, measure.numerator)),
      unitOfMeasure: unitOfMeasure(row.figures, measure.numerator),
    }),
  ];
}

type Figures = Row['figures'];

/** Whether a sum is of things that come in ones. */
export function isCounted(figures: Figures, { terms }: Expression): boolean {
  return terms.every(
    ({ coefficient, figure }) =>
      Number.isInteger(coefficient) && figures.get(figure)?.type === 'count',
  );
}

/** What a sum counts; blank where its figures count different things. */
export function unitOfMeasure(figures: Figures, { terms }: Expression): string {
  const names = new Set(terms.map(({ figure }) => figures.get(figure)?.unitOfMeasure ?? ''));
  const [only = ''] = names;
  return names.size === 1 ? only : '';
}
