import { limits } from './limits';
import { refuse } from './refusal';

/** What one reading may still take; both refuse once it is used up. */
export interface Budget {
  /** Asked between steps: is there time left, and is the reading still wanted? */
  readonly look: () => void;
  /** One more element that the library will hold in memory. */
  readonly element: () => void;
}

export interface BudgetOptions {
  readonly signal?: AbortSignal | undefined;
  /** How long the reading may take altogether. */
  readonly milliseconds?: number | undefined;
}

/** Long steps never give an event a turn, so that time is told by the clock and not by a timer. */
export function budgetOf({ signal, milliseconds }: BudgetOptions): Budget {
  const allowed = milliseconds ?? limits.milliseconds;
  const start = performance.now();
  let elements = 0;
  const look = (): void => {
    if (signal?.aborted === true) refuse({ code: 'stopped' });
    if (performance.now() - start > allowed) refuse({ code: 'tooSlow', seconds: allowed / 1000 });
  };
  const element = (): void => {
    elements += 1;
    if (elements > limits.elements) refuse({ code: 'tooManyElements', limit: limits.elements });
  };
  return { look, element };
}
