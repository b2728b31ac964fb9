import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';

const useStyles = makeStyles({
  upward: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalSNudge },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalSNudge },
  question: { margin: 0 },
});

/** What the result is handed in as. */
export type Upward = 'csv' | 'workbook';

export interface UpwardExportProps {
  /** How many units are received in full, of how many. */
  readonly received: number;
  readonly units: number;
  readonly busy: boolean;
  readonly onExport: (as: Upward) => void;
}

/** Makes what goes to the level above; asks first where units are not all in. */
export function UpwardExport({ received, units, busy, onExport }: UpwardExportProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { collecting } = useMessages().exchange;
  const [asked, setAsked] = useState<Upward | null>(null);
  const question = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (asked) question.current?.querySelector<HTMLElement>('button')?.focus();
  }, [asked]);
  const over = () => {
    setAsked(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <div className={styles.upward} role="group" aria-label={collecting.upward}>
      <span className={mergeClasses(shared.quiet)}>{collecting.upward}:</span>
      <div className={styles.actions}>
        {(['csv', 'workbook'] as const).map((as) => (
          <Button
            key={as}
            size="small"
            disabledFocusable={busy}
            onClick={({ currentTarget }) => {
              opener.current = currentTarget;
              if (received < units) setAsked(as);
              else onExport(as);
            }}
          >
            {collecting[as]}
          </Button>
        ))}
      </div>
      {asked && (
        <div
          ref={question}
          className={styles.upward}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            over();
          }}
        >
          <p role="alert" className={styles.question}>
            {collecting.notAllIn(received, units)}
          </p>
          <div className={styles.actions}>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                over();
                onExport(asked);
              }}
            >
              {collecting.makeAnyway[asked]}
            </Button>
            <Button size="small" appearance="subtle" onClick={over}>
              {collecting.notYet}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
