import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useMessages } from '../messagesContext';
import { removedText } from '../setUp/setUpTexts';
import { DoneBar } from '../shell/DoneBar';
import { Trouble } from '../shell/Trouble';
import { useEscape } from '../shell/useEscape';
import type { PaneControls } from '../state/usePane';
import { FirstRun } from './FirstRun';

// Fetched when somebody begins: the first screen does not wait for them.
const SetUpSteps = lazy(async () => ({
  default: (await import('../setUp/SetUpSteps')).SetUpSteps,
}));

const useStyles = makeStyles({
  first: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  spinner: { padding: `${tokens.spacingVerticalXXL} 0`, justifyContent: 'flex-start' },
});

/** The screen of a workbook that holds no scorebook yet: the ways to begin, then the steps of one of them. */
export function Welcome({ controls }: { readonly controls: PaneControls }) {
  const styles = useStyles();
  const { exchange, removal } = useMessages();
  const { removed } = controls.state.setUp;
  const [isSettingUp, setIsSettingUp] = useState(false);
  const first = useRef<HTMLDivElement>(null);
  const wasSettingUp = useRef(false);
  const leave = () => {
    setIsSettingUp(false);
  };
  useEscape(isSettingUp && controls.state.running === null, leave);
  useEffect(() => {
    // Back at the button that led away.
    if (wasSettingUp.current && !isSettingUp)
      first.current?.querySelector<HTMLElement>('[data-start]')?.focus();
    wasSettingUp.current = isSettingUp;
  }, [isSettingUp]);
  return (
    <>
      {!isSettingUp && (
        <div ref={first} className={styles.first}>
          {/* In the steps trouble is told where their button is. */}
          <Trouble controls={controls} />
          {removed && (
            <DoneBar
              onDismiss={() => {
                controls.dismiss('removal');
              }}
            >
              {removedText(removed, removal)}
            </DoneBar>
          )}
          <FirstRun
            controls={controls}
            onSetUp={() => {
              setIsSettingUp(true);
            }}
          />
        </div>
      )}
      {isSettingUp && (
        <Suspense fallback={<Spinner className={styles.spinner} label={exchange.loading} />}>
          <SetUpSteps controls={controls} onBack={leave} />
        </Suspense>
      )}
    </>
  );
}
