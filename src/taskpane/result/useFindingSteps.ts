import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import { firstOf } from './drawnGroups';
import type { FindingGroup, ListedFinding } from './findingGroups';
import { PAGE } from './findingView';
import { useFocusAfter } from './focusAfter';

/**
 * What of a list of findings is drawn, unfolded and visited, and where Tab stops in it. `onCell` goes to
 * the cell of a finding that is visited.
 */
export function useFindingSteps(
  list: RefObject<HTMLDivElement | null>,
  groups: readonly FindingGroup[],
  onCell: (sheet: string, address: string) => void,
) {
  const all = useMemo(() => groups.flatMap(({ findings }) => findings), [groups]);
  const withCell = useMemo(() => all.filter(({ located }) => located.cell !== null), [all]);
  const [limit, setLimit] = useState(PAGE);
  const [visited, setVisited] = useState<string | null>(null);
  const [stopped, setStop] = useState<string | null>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const focusOn = useFocusAfter(list, groups, limit);
  const drawn = useMemo(() => firstOf(groups, limit, open), [groups, limit, open]);
  const stops = drawn.flatMap(({ id, bundle, findings }) => [
    ...(bundle ? [id] : []),
    ...findings.filter(({ located }) => located.cell !== null).map((one) => one.id),
  ]);

  const onVisit = useCallback(
    ({ id, located: { cell } }: ListedFinding) => {
      if (!cell) return;
      setVisited(id);
      onCell(cell.sheet, cell.address);
    },
    [onCell],
  );
  // The next one may lie below the fold, or under the button that stays in reach.
  useEffect(() => {
    const now = list.current?.querySelector('[aria-current=location]');
    now?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [list, visited]);

  const at = withCell.findIndex(({ id }) => id === visited);
  const onStep = (by: 1 | -1) => {
    const next = withCell[at + by];
    if (!next) return;
    const bundle = groups.find((group) => group.bundle && group.findings.includes(next));
    if (bundle) setOpen(new Set([...open, bundle.id]));
    setStop(next.id);
    // Enough, whatever is unfolded ahead of it: each bundle has a row of its own.
    const rows = all.indexOf(next) + 1 + groups.length;
    if (rows > limit) setLimit(Math.ceil(rows / PAGE) * PAGE);
    onVisit(next);
  };
  return {
    ...{ drawn, visited, setStop, onVisit, onStep },
    stop: stopped !== null && stops.includes(stopped) ? stopped : (stops[0] ?? null),
    count: all.length,
    covered: drawn.reduce((sum, { covers }) => sum + covers, 0),
    // One count for the reader: also findings without a cell are counted, and passed over.
    position: all.findIndex(({ id }) => id === visited) + 1,
    hasSteps: withCell.length > 1,
    isFirst: at <= 0,
    isLast: at + 1 >= withCell.length,
    onFold: (id: string) => {
      setStop(id);
      setOpen(new Set(open.has(id) ? [...open].filter((other) => other !== id) : [...open, id]));
    },
    onMore: () => {
      focusOn(limit);
      setLimit(limit + PAGE);
    },
  };
}
