import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { problemText } from '../../commands/problemText';
import { Notice } from '../shell/Notice';
import { useMessages } from '../messagesContext';
import { removalLines } from './removalLines';
import type { Removal } from './setUpActions';

const useStyles = makeStyles({
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: '18px',
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface WhatWouldGoProps {
  readonly removal: Removal;
  readonly busy: boolean;
  readonly onRemove: () => void;
  readonly onNotYet: () => void;
}

/** What would go with the scorebook, and the button with which it goes; or why it stays. */
export function WhatWouldGo({ removal, busy, onRemove, onNotYet }: WhatWouldGoProps) {
  const { view, isOutdated } = removal;
  const styles = useStyles();
  const { removal: texts, problems } = useMessages();
  const [isConfirmed, setConfirmed] = useState(false);
  if (view.closed.length > 0) {
    const { title, next } = problemText({ code: 'closedKept', sheets: view.closed }, problems);
    return (
      <Notice intent="warning" title={title}>
        <div>{next}</div>
      </Notice>
    );
  }
  const { lines, needsConfirming } = removalLines(view, texts);
  return (
    <>
      {isOutdated && (
        <Notice intent="warning" title={texts.outdated}>
          <div>{texts.outdatedText}</div>
        </Notice>
      )}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {needsConfirming && (
        <Checkbox
          checked={isConfirmed}
          disabled={busy}
          label={texts.confirm}
          onChange={(_, { checked }) => {
            setConfirmed(checked === true);
          }}
        />
      )}
      <div className={styles.actions}>
        <Button
          icon={<DeleteRegular />}
          disabledFocusable={busy || (needsConfirming && !isConfirmed)}
          onClick={onRemove}
        >
          {texts.remove(view.sheets.length)}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={onNotYet}>
          {texts.notYet}
        </Button>
      </div>
    </>
  );
}
