import { useCallback, useState } from 'react';
import type { Severity } from '../../plan/finding';
import type { Grouping } from './findingGroups';

/** The tabs of a result, in their order. */
export type ResultTab = 'findings' | 'ranking' | 'targets' | 'whatIf';

/** What of the result is looked at, and how. */
export interface ResultView {
  readonly tab: ResultTab;
  /** Cần xem: one severity alone, what was typed into the search, the arrangement. */
  readonly only: Severity | null;
  readonly search: string;
  readonly grouping: Grouping;
  /** Xếp hạng: what was typed to find a unit. */
  readonly unit: string;
}

/** Changes part of the view; the rest stays. */
export type OnResultView = (part: Partial<ResultView>) => void;

/** What was chosen stays so when the result behind it is a newer one, and while another tab is open. */
export function useResultView(first: ResultTab): readonly [ResultView, OnResultView] {
  const [view, setView] = useState<ResultView>({
    tab: first,
    only: null,
    search: '',
    grouping: 'severity',
    unit: '',
  });
  const onView = useCallback((part: Partial<ResultView>) => {
    setView((before) => ({ ...before, ...part }));
  }, []);
  return [view, onView];
}
