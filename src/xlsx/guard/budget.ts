import { limits } from './limits';
import { refuse } from './refusal';

/** Asked between the steps of a reading; refuses once the time is up or the reading was called off. */
export type Budget = () => void;

export interface BudgetOptions {
  readonly signal?: AbortSignal | undefined;
  /** How long the reading may take altogether. */
  readonly milliseconds?: number | undefined;
}

/** Long steps never give an event a turn, so that time is told by the clock and not by a timer. */
export function budgetOf({ signal, milliseconds }: BudgetOptions): Budget {
  const allowed = milliseconds ?? limits.milliseconds;
  const start = performance.now();
  return () => {
    if (signal?.aborted === true) refuse({ code: 'stopped' });
    if (performance.now() - start > allowed) refuse({ code: 'tooSlow', seconds: allowed / 1000 });
  };
}
