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
