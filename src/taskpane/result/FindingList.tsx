import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useMessages } from '../messagesContext';
import { BundleItem } from './BundleItem';
import { firstOf } from './drawnGroups';
import { FindingActions, type Mending } from './FindingActions';
import type { FindingGroup, ListedFinding } from './findingGroups';
import { FindingItem } from './FindingItem';
import { FindingSteps } from './FindingSteps';
import { buttonsIn, useFocusAfter } from './focusAfter';
import { PAGE } from './findingView';
import { neighbour } from './neighbour';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    scrollMarginTop: '72px',
    scrollMarginBottom: '56px',
  },
  open: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  group: {
    margin: 0,
    padding: '10px 16px 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '4px 12px 4px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly busy: boolean;
  readonly onCell: (sheet: string, address: string) => void;
  /** Null where findings can only be looked at. */
  readonly mending: Mending | null;
}

/**
 * Findings, a page at a time, so that hundreds of them do not hold up a click. Tab stops at one
 * of them, the arrows lead through the rest.
 */
export function FindingList({ groups, busy, onCell, mending }: FindingListProps) {
  const styles = useStyles();
  const { findings: texts } = useMessages().pane;
  const list = useRef<HTMLDivElement>(null);
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
  const stop = stopped !== null && stops.includes(stopped) ? stopped : (stops[0] ?? null);

  const onVisit = useCallback(
    ({ id, located: { cell } }: ListedFinding) => {
      if (!cell) return;
      setVisited(id);
      onCell(cell.sheet, cell.address);
    },
    [onCell],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = buttonsIn(list.current);
    const index = buttons.indexOf(document.activeElement as HTMLElement);
    const next = neighbour(event.key, index, buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };

  // The next one may lie below the fold, or under the button that stays in reach.
  useEffect(() => {
    const now = list.current?.querySelector('[aria-current=location]');
    now?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [visited]);

  // One count for the reader: also findings without a cell are counted, and passed over.
  const position = all.findIndex(({ id }) => id === visited) + 1;
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

  const covered = drawn.reduce((sum, { covers }) => sum + covers, 0);
  const hidden = all.length - covered;
  const onFold = (id: string) => {
    setStop(id);
    setOpen(new Set(open.has(id) ? [...open].filter((other) => other !== id) : [...open, id]));
  };
  return (
    <div ref={list}>
      {withCell.length > 1 && (
        <div className={styles.bar}>
          <span>{texts.shown(covered, all.length)}</span>
          <FindingSteps
            position={position > 0 ? texts.position(position, all.length) : ''}
            isFirst={at <= 0}
            isLast={at + 1 >= withCell.length}
            busy={busy}
            onStep={onStep}
          />
        </div>
      )}
      <div role="group" aria-label={texts.list} onKeyDown={onKeyDown}>
        {drawn.map(({ id, title, findings, bundle, isOpen }) => (
          <section key={id} aria-label={bundle?.about ?? (title || texts.list)}>
            {title !== '' && <h2 className={styles.group}>{title}</h2>}
            <ul className={mergeClasses(styles.list, bundle !== null && isOpen && styles.open)}>
              {bundle && (
                <li className={styles.row}>
                  <BundleItem
                    id={id}
                    bundle={bundle}
                    isOpen={isOpen}
                    tabStop={id === stop}
                    onStop={setStop}
                    onFold={onFold}
                  />
                </li>
              )}
              {findings.map((listed) => (
                <li key={listed.id} className={styles.row}>
                  <FindingItem
                    listed={listed}
                    tabStop={listed.id === stop}
                    visited={listed.id === visited}
                    onStop={setStop}
                    busy={busy}
                    onVisit={onVisit}
                  />
                  {mending && (
                    <FindingActions
                      located={listed.located}
                      tabStop={listed.id === stop}
                      visited={listed.id === visited}
                      busy={busy}
                      mending={mending}
                    />
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {hidden > 0 && (
        <div className={styles.bar}>
          <span>{texts.shown(covered, all.length)}</span>
          <Button
            size="small"
            onClick={() => {
              focusOn(limit);
              setLimit(limit + PAGE);
            }}
          >
            {texts.more(Math.min(PAGE, hidden))}
          </Button>
        </div>
      )}
    </div>
  );
}
