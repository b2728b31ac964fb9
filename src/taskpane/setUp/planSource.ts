import type { PlanSource } from '../../commands/setUpReports';
import type { SetUpState } from './setUpState';

/** The plan of a file among the cards, which are known by their built-in plans' ids. */
export const FILE = 'file';

/** What a chosen card stands for. */
export function sourceOf(chosen: string, { plan }: SetUpState): PlanSource {
  return chosen === FILE && plan ? { file: plan.file } : chosen;
}
