import type { Finding } from '../plan/finding';
import type { Plan } from '../plan/plan';
import { validatePlan } from '../plan/validatePlan';
import { checkRules } from '../rules/checkRules';

/** Everything that is wrong with a plan: its tables, and what its rules need. A plan with an error is not scored. */
export function checkPlan(plan: Plan): readonly Finding[] {
  return [...validatePlan(plan), ...checkRules(plan)];
}
