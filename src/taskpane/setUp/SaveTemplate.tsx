import {
  Button,
  Checkbox,
  makeStyles,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import { WorkProgress } from '../exchange/WorkProgress';
import { useMessages } from '../messagesContext';
import { runningText } from '../shell/announcement';
import type { PaneControls } from '../state/usePane';
import { useSharedStyles } from '../theme/styles';
import { savedText } from './setUpTexts';

const useStyles = makeStyles({
  file: { overflowWrap: 'anywhere' },
});

/** The plan as a file from which other scorebooks are made. */
export function SaveTemplate({ controls }: { readonly controls: PaneControls }) {
  const { state, run, cancel } = controls;
  const { running, setUp, exchange } = state;
  const { saved } = setUp;
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { tool } = messages.setUp;
  const [withUnits, setWithUnits] = useState(false);
  const busy = running !== null;
  return (
    <section className={shared.toolPart} aria-label={tool.template}>
      <h3 className={shared.sectionTitle}>{tool.template}</h3>
      <p className={shared.quiet}>{tool.templateHint}</p>
      <Checkbox
        checked={withUnits}
        disabled={busy}
        label={tool.withUnits}
        onChange={(_, { checked }) => {
          setWithUnits(checked === true);
        }}
      />
      <Button
        className={shared.fullWidth}
        icon={<ArrowDownloadRegular />}
        disabledFocusable={busy}
        onClick={() => {
          run({ kind: 'saveTemplate', withUnits });
        }}
      >
        {tool.save}
      </Button>
      {running?.kind === 'saveTemplate' && (
        <WorkProgress
          text={runningText(running, messages) ?? ''}
          progress={exchange.progress}
          onCancel={cancel}
        />
      )}
      {saved && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.file}>
            <div>{savedText(saved, messages.setUp)}</div>
            <div>{tool.savedNext(saved.units)}</div>
          </MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
