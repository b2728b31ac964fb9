import { isCounted, unitOfMeasure } from '../plan/counted';
import type { Criterion } from '../plan/criterion';
import { finding, type Finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import { rules } from '../rules';
import { isAtMost } from '../rules/target';
import type { PlanResult } from '../scoring/planResults';
import { targetGap } from '../rules/exact';
import { daysLeft } from './outlook';

/**
 * The plan's targets that all units together do not reach. Prohibitions are left out: each case has
 * its own finding. While units have not reported, falling short is a note and not yet a warning.
 */
export function checkPlanTargets(
  plan: Plan,
  results: readonly PlanResult[],
  today?: string,
): readonly Finding[] {
  return results
    .filter(({ state }) => state === 'short')
    .flatMap((result) => {
      const criterion = plan.criteria.find(({ code }) => code === result.criterion);
      if (!criterion || criterion.rule === 'zeroTolerance') return [];
      return [planShort(plan, criterion, result, daysLeft(today, plan.period.end))];
    });
}

function planShort(
  plan: Plan,
  criterion: Criterion,
  result: PlanResult,
  days: number | null,
): Finding {
  const { code, name, comparison, measure } = criterion;
  const { numerator, denominator, target, reported, expected } = result;
  const against = { numerator, denominator, target, comparison };
  const figures = new Map(plan.figures.map((figure) => [figure.code, figure]));
  const ofUnits = rules[criterion.rule].looksAt === 'yesNo';
  const stillOpen = reported < expected && !isAtMost(comparison);
  return finding(
    'target.planShort',
    stillOpen ? 'note' : 'warning',
    { at: 'criterion', criterion: code, field: 'target' },
    {
      criterion: code,
      name,
      ...against,
      gap: targetGap(against, ofUnits || isCounted(figures, measure.numerator)),
      unitOfMeasure: ofUnits ? '' : unitOfMeasure(figures, measure.numerator),
      counts: ofUnits ? 'units' : 'figures',
      reported,
      expected,
      daysLeft: days,
    },
  );
}
