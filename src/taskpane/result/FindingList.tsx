import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import { useMessages } from '../messagesContext';
import type { Mending } from './FindingActions';
import { FindingGroupSection } from './FindingGroupSection';
import type { FindingGroup } from './findingGroups';
import { FindingSteps } from './FindingSteps';
import { PAGE } from './findingView';
import { buttonsIn } from './focusAfter';
import { neighbour } from './neighbour';
import { useFindingSteps } from './useFindingSteps';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
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
  const steps = useFindingSteps(list, groups, onCell);
  const { count, covered, position } = steps;
  const hidden = count - covered;
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = buttonsIn(list.current);
    const index = buttons.indexOf(document.activeElement as HTMLElement);
    const next = neighbour(event.key, index, buttons.length);
    if (next === null) return;
    event.preventDefault();
    buttons[next]?.focus();
  };
  return (
    <div ref={list}>
      {steps.hasSteps && (
        <div className={styles.bar}>
          <span>{texts.shown(covered, count)}</span>
          <FindingSteps
            position={position > 0 ? texts.position(position, count) : ''}
            isFirst={steps.isFirst}
            isLast={steps.isLast}
            busy={busy}
            onStep={steps.onStep}
          />
        </div>
      )}
      <div role="group" aria-label={texts.list} onKeyDown={onKeyDown}>
        {steps.drawn.map((group) => (
          <FindingGroupSection
            key={group.id}
            group={group}
            stop={steps.stop}
            visited={steps.visited}
            busy={busy}
            mending={mending}
            onStop={steps.setStop}
            onFold={steps.onFold}
            onVisit={steps.onVisit}
          />
        ))}
      </div>
      {hidden > 0 && (
        <div className={styles.bar}>
          <span>{texts.shown(covered, count)}</span>
          <Button size="small" onClick={steps.onMore}>
            {texts.more(Math.min(PAGE, hidden))}
          </Button>
        </div>
      )}
    </div>
  );
}
