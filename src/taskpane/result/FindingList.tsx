import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import type { LocatedFinding } from '../../commands/reports';
import { useMessages } from '../messagesContext';
import { FindingItem } from './FindingItem';
import { PAGE } from './findingView';
import { neighbour } from './neighbour';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  more: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '10px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface FindingListProps {
  readonly findings: readonly LocatedFinding[];
  readonly busy: boolean;
  readonly onCell: (sheet: string, address: string) => void;
}

/**
 * Findings, a page at a time, so that hundreds of them do not hold up a click. Tab stops at one
 * of them, the arrows lead through the rest.
 */
export function FindingList({ findings, busy, onCell }: FindingListProps) {
  const styles = useStyles();
  const messages = useMessages();
  const texts = messages.pane.findings;
  const list = useRef<HTMLUListElement>(null);
  const [limit, setLimit] = useState(PAGE);
  const [visited, setVisited] = useState<number | null>(null);
  const firstWithCell = findings.findIndex(({ cell }) => cell !== null);
  const [stop, setStop] = useState(firstWithCell);

  const onVisit = useCallback(
    (index: number) => {
      const cell = findings[index]?.cell;
      if (!cell) return;
      setVisited(index);
      setStop(index);
      onCell(cell.sheet, cell.address);
    },
    [findings, onCell],
  );

  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
  const focusOn = (button: HTMLElement | undefined) => {
    if (!button) return;
    setStop(Number(button.dataset.finding));
    button.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttons();
    const next = neighbour(
      event.key,
      all.indexOf(document.activeElement as HTMLElement),
      all.length,
    );
    if (next === null) return;
    event.preventDefault();
    focusOn(all[next]);
  };

  const showMore = () => {
    setLimit(limit + PAGE);
    // The button may be gone after this; the focus goes on where reading goes on.
    requestAnimationFrame(() => {
      focusOn(buttons().find((button) => Number(button.dataset.finding) >= limit));
    });
  };

  const hidden = findings.length - limit;
  return (
    <>
      <ul ref={list} aria-label={texts.list} className={styles.list} onKeyDown={onKeyDown}>
        {findings.slice(0, limit).map((located, index) => (
          <li key={index} className={styles.row}>
            <FindingItem
              located={located}
              index={index}
              tabStop={index === stop}
              visited={index === visited}
              busy={busy}
              onVisit={onVisit}
            />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <div className={styles.more}>
          <span>{texts.shown(limit, findings.length)}</span>
          <Button size="small" onClick={showMore}>
            {texts.more(Math.min(PAGE, hidden))}
          </Button>
        </div>
      )}
    </>
  );
}
