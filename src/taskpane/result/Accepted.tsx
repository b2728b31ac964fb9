import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { AcceptedFinding } from '../../commands/resultReports';
import type { Finding } from '../../plan/finding';
import { findingKey } from '../../plan/findingKey';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { findingText } from './findingView';

const useStyles = makeStyles({
  accepted: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: { cursor: 'pointer', minHeight: '24px', alignContent: 'center' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { padding: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  subject: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
});

export interface AcceptedProps {
  readonly accepted: readonly AcceptedFinding[];
  readonly busy: boolean;
  readonly onWithdraw: (finding: Finding) => void;
}

/** The warnings that somebody accepted, with the reasons, folded in. */
export function Accepted({ accepted, busy, onWithdraw }: AcceptedProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { findings: texts } = messages.pane;
  const list = useRef<HTMLDetailsElement>(null);
  // The line is gone when it is withdrawn: the focus goes on to the next one, or after the last one
  // to the tab that it stood in.
  const wasPressed = useRef(false);
  useEffect(() => {
    if (!wasPressed.current) return;
    wasPressed.current = false;
    const next = list.current?.querySelector<HTMLElement>('button, summary');
    (next ?? document.querySelector<HTMLElement>('[role=tab][aria-selected=true]'))?.focus();
  }, [accepted]);
  if (accepted.length === 0) return null;
  return (
    <details ref={list} className={styles.accepted}>
      <summary className={mergeClasses(styles.summary, shared.focusRing)}>
        {texts.accepted(accepted.length)}
      </summary>
      <ul className={styles.list}>
        {accepted.map(({ finding, acceptance }) => {
          const { subject, text } = findingText(finding, messages);
          return (
            <li key={findingKey(finding)} className={styles.item}>
              <span className={styles.subject}>{subject}</span>
              <p className={styles.text}>{text}</p>
              <p className={styles.text}>{texts.acceptedFor(acceptance.reason, acceptance.at)}</p>
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => {
                  wasPressed.current = !busy;
                  onWithdraw(finding);
                }}
              >
                {texts.withdraw}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
