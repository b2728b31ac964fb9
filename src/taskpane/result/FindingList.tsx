import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
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

function buttonsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
}

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
  const resumeAt = useRef<number | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const [visited, setVisited] = useState<number | null>(null);
  const firstWithCell = findings.findIndex(({ cell }) => cell !== null);
  const [stop, setStop] = useState(firstWithCell);

  const onVisit = useCallback(
    (index: number) => {
      const cell = findings[index]?.cell;
      if (!cell) return;
      setVisited(index);
      onCell(cell.sheet, cell.address);
    },
    [findings, onCell],
  );

  // "Xem thêm" may be gone after it was pressed; the focus goes on where reading goes on.
  useEffect(() => {
    const from = resumeAt.current;
    if (from === null) return;
    resumeAt.current = null;
    buttonsIn(list.current)
      .find(({ dataset }) => Number(dataset.finding) >= from)
      ?.focus();
  }, [limit]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = buttonsIn(list.current);
    const next = neighbour(
      event.key,
      all.indexOf(document.activeElement as HTMLElement),
      all.length,
    );
    if (next === null) return;
    event.preventDefault();
    all[next]?.focus();
  };

  const showMore = () => {
    resumeAt.current = limit;
    setLimit(limit + PAGE);
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
              onStop={setStop}
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
