import type { Finding } from './finding';

/** Where a returned form belongs that was made for another scorebook. */
export interface Foreign {
  readonly is: 'otherPeriod' | 'otherPlan';
  /** The period, as it is written where the scorebook knows it, or the plan's code. */
  readonly of: string;
}

/** Of which other period or plan a form is, by its findings; null where it is of the scorebook's own. */
export function foreignOf(findings: readonly Finding[]): Foreign | null {
  for (const { code, values } of findings) {
    if (code === 'arrival.wrongPlan') return { is: 'otherPlan', of: values.plan };
    if (code === 'arrival.otherPeriod') return { is: 'otherPeriod', of: values.period };
  }
  return null;
}
