import { checkPlan } from '../checks/checkPlan';
import type { Finding } from '../plan/finding';
import type { ReadPlan } from '../sheets/read/readPlan';

/** What is wrong with the plan as it was read. Where a table is gone, only that: all else follows from it. */
export function planFindings({ plan, findings }: ReadPlan): readonly Finding[] {
  const missing = findings.filter(({ code }) => code === 'read.tableMissing');
  return missing.length > 0 ? missing : [...findings, ...checkPlan(plan)];
}
