import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FilledCounts } from '../../../messages/vi/exchange/phrases';
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
  /** How many units have all, some or none of their figures on Số liệu. */
  readonly filled: FilledCounts;
  /** How many errors stand in the scorebook, as far as it was looked at. */
  readonly errors: number;
  readonly busy: boolean;
  readonly onExport: (as: Upward) => void;
}

/** Makes what goes to the level above; asks first where figures are not all there. */
export function UpwardExport({ filled, errors, busy, onExport }: UpwardExportProps) {
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
              if (filled.some + filled.none + errors > 0) setAsked(as);
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
            {collecting.notAllIn(filled, errors)}
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
