import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useMessages } from '../messagesContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** How many lines are drawn before “xem thêm”, and with each press of it. */
export const PAGE = 50;

export interface PagedProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list, a page at a time, so that thousands of units do not hold up a click. */
export function Paged<Item>({ label, items, keyOf, children }: PagedProps<Item>) {
  const styles = useStyles();
  const { exchange } = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const goOnAt = useRef<number | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const hidden = items.length - limit;

  // The button may be gone with the last page: the focus goes on where reading goes on.
  useEffect(() => {
    if (goOnAt.current === null) return;
    const row = list.current?.children[goOnAt.current];
    goOnAt.current = null;
    row?.querySelector<HTMLElement>('button, input')?.focus();
  }, [limit]);

  return (
    <div>
      <ul ref={list} aria-label={label} className={styles.list}>
        {items.slice(0, limit).map((item) => (
          <li key={keyOf(item)} className={styles.row}>
            {children(item)}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <div className={styles.bar}>
          <span>{exchange.shown(limit, items.length)}</span>
          <Button
            size="small"
            onClick={() => {
              goOnAt.current = limit;
              setLimit(limit + PAGE);
            }}
          >
            {exchange.more(Math.min(PAGE, hidden))}
          </Button>
        </div>
      )}
    </div>
  );
}
