/** The span of time that figures are entered for. */
export interface Period {
  /** Stable, sortable: 2025, 2025-H1, 2025-Q1. */
  readonly code: string;
  readonly label: string;
  readonly kind: 'quarter' | 'half' | 'year';
  /** ISO dates, both included. */
  readonly start: string;
  readonly end: string;
}

/**
 * How the results of several periods become one. count: the best band that the unit held in at
 * least so many of them; the others combine the totals (last: of the latest period; worst: the lowest).
 */
export const periodRules = ['none', 'sum', 'mean', 'last', 'worst', 'count'] as const;
export type PeriodRule = (typeof periodRules)[number];
/** The rules under which a period without points changes what the others come to. */
export type CombiningRule = Exclude<PeriodRule, 'none' | 'last'>;

/** A period that was closed before this one. */
export interface PastPeriod {
  readonly code: string;
  readonly label: string;
}

/** The periods before this one, the earliest first, and how they are put together with it. */
export interface History {
  readonly rule: PeriodRule;
  /** For the rule `count`: in how many periods a band must have been held. */
  readonly times: number | null;
  readonly periods: readonly PastPeriod[];
}
