import type { Criterion } from '../plan/criterion';
import { finding, type Finding } from '../plan/finding';
import { isCounted, unitOfMeasure } from '../plan/counted';
import type { Expression } from '../plan/measure';
import { rules } from '../rules';
import { exactSum } from '../rules/sum';
import { ownTargetOf } from '../rules/ownTarget';
import { reached } from '../rules/target';
import { aboutCriterion, criteriaOf, entryPlace, firstFigure, isMeasured, type Row } from './about';
import { targetGap } from '../rules/exact';
import { daysLeft, targetOutlook } from './outlook';

/** How one unit stands against the targets of its criteria. `today`: an ISO date, where it is known. */
export function checkTargets(row: Row, today?: string): readonly Finding[] {
  return criteriaOf(row)
    .filter(({ rule, measure }) => rules[rule].looksAt === 'numbers' && isMeasured(row, measure))
    .flatMap((criterion) => {
      const { denominator } = criterion.measure;
      const below = denominator && exactSum(denominator, row.entry);
      if (denominator && below !== null && below <= 0) return noObject(row, criterion, denominator);
      return isHeldAgainstTarget(criterion) ? short(row, criterion, below, today) : [];
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

function short(
  row: Row,
  criterion: Criterion,
  denominator: number | null,
  today: string | undefined,
): readonly Finding[] {
  const { comparison, measure, rule } = criterion;
  const numerator = exactSum(measure.numerator, row.entry);
  const target = missedTarget(row, criterion, { numerator, denominator });
  if (target === null) return [];
  const against = { numerator, denominator, target, comparison };
  // With a rule whose points do not hang on the target it is only good to know.
  const severity = rules[rule].needs.target ? 'warning' : 'note';
  return [
    finding('target.short', severity, entryPlace(row, firstFigure(measure.numerator)), {
      ...aboutCriterion(row, criterion),
      ...against,
      gap: targetGap(against, isCounted(row.figures, measure.numerator)),
      unitOfMeasure: unitOfMeasure(row.figures, measure.numerator),
      ...targetOutlook(row, criterion, against),
      daysLeft: daysLeft(today, row.plan.period.end),
    }),
  ];
}

/** The target that a result does not reach, the unit's own if it has one; null where it does or there is none. */
export function missedTarget(
  row: Row,
  criterion: Criterion,
  result: { readonly numerator: number; readonly denominator: number | null },
): number | null {
  if (criterion.target === null) return null;
  const { comparison } = criterion;
  const target = ownTargetOf(criterion, row.ownTarget(criterion.code));
  return reached(result, { target, comparison }) ? null : target;
}
