import { makeStyles, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PrintReport } from '../../commands/printReports';
import { useMessages } from '../messagesContext';
import { DoneBar } from '../shell/DoneBar';
import { addedLines, errorLine, madeText } from './printedView';

const useStyles = makeStyles({ title: { outlineStyle: 'none' }, note: { margin: 0 } });

export interface PrintedProps {
  readonly made: PrintReport;
  readonly onDismiss: () => void;
}

/** What is ready, and how it gets on paper: Excel prints, the pane cannot. Its words take the focus. */
export function Printed({ made, onDismiss }: PrintedProps) {
  const styles = useStyles();
  const { printing } = useMessages();
  const errors = errorLine(made, printing);
  const notes = [...addedLines(made, printing), ...(errors === null ? [] : [errors])];
  const title = useRef<HTMLDivElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [made]);
  return (
    <DoneBar isDoubtful={errors !== null} onDismiss={onDismiss}>
      <div ref={title} tabIndex={-1} className={styles.title}>
        <MessageBarTitle>{madeText(made, printing)}</MessageBarTitle>
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {printing.made.next} {printing.made.pdf}
    </DoneBar>
  );
}
