import type { Status } from '../../commands/reports';
import type { Removed } from '../setUp/setUpActions';
import { initialState, type PaneState } from './paneState';

/**
 * The scorebook is gone, and with it all that was remembered of it; a plan that was loaded from a
 * file stays on offer. `status`: what stands in the workbook now, where that could be read.
 */
export function bookRemoved(
  { setUp: { loaded, plan } }: PaneState,
  removed: Removed,
  status: Status | undefined,
): PaneState {
  return {
    ...initialState,
    scorebook: status?.scorebook ?? null,
    form: status?.form ?? null,
    setUp: { ...initialState.setUp, loaded, plan, removed },
  };
}
