import { makeStyles, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PrintReport } from '../../commands/printReports';
import type { Messages } from '../../messages';
import { useMessages } from '../messagesContext';
import { DoneBar } from '../shell/DoneBar';

const useStyles = makeStyles({ title: { outlineStyle: 'none' } });

/** What was made, in words. */
export function madeText({ what, units }: PrintReport, { made }: Messages['printing']): string {
  return what === 'cards' || what === 'annex' ? made[what](units) : made[what];
}

export interface PrintedProps {
  readonly made: PrintReport;
  readonly onDismiss: () => void;
}

/** What is ready, and how it gets on paper: Excel prints, the pane cannot. Its words take the focus. */
export function Printed({ made, onDismiss }: PrintedProps) {
  const styles = useStyles();
  const { printing } = useMessages();
  const title = useRef<HTMLDivElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [made]);
  return (
    <DoneBar onDismiss={onDismiss}>
      <div ref={title} tabIndex={-1} className={styles.title}>
        <MessageBarTitle>{madeText(made, printing)}</MessageBarTitle>
      </div>
      {printing.made.next} {printing.made.pdf}
    </DoneBar>
  );
}
