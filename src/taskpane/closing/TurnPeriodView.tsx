import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect } from 'react';
import { useMessages } from '../messagesContext';
import { UnderWay } from '../shell/UnderWay';
import { Trouble } from '../shell/Trouble';
import { ViewHead } from '../shell/ViewHead';
import type { ToolViewProps } from '../tools/toolViews';
import { useSharedStyles } from '../theme/styles';
import { Notice } from '../shell/Notice';
import { useClosingStyles } from './styles';
import { Turning } from './Turning';
import { turnedLines } from './turningView';

/** The turn to another period: chosen, seen beforehand, done and taken back. */
export function TurnPeriodView({ controls, back, onBack }: ToolViewProps) {
  const styles = useClosingStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { turn } = messages.closing;
  const { run } = controls;
  const { running, closing, scorebook } = controls.state;
  const { turned, turnView } = closing;
  useEffect(() => {
    run({ kind: 'lookAtTurn' });
  }, [run]);
  return (
    <section className={shared.toolView} aria-label={messages.tools.names.turnPeriod}>
      <ViewHead
        back={back}
        title={messages.tools.names.turnPeriod}
        about={turn.about}
        onBack={onBack}
      />
      <div className={shared.toolBody}>
        <Trouble controls={controls} />
        {closing.isUndone && (
          <Notice intent="success" title={turn.undone(scorebook?.period ?? '')} takesFocus>
            <p className={styles.plain}>{turn.undoneAbout}</p>
          </Notice>
        )}
        {turned?.is === 'turned' ? (
          <>
            <Notice intent="success" title={turn.done(turned.to)} takesFocus>
              {turnedLines(turned, messages).map((line) => (
                <p key={line} className={styles.plain}>
                  {line}
                </p>
              ))}
            </Notice>
            <div className={styles.actions}>
              <Button
                icon={<ArrowUndoRegular />}
                disabledFocusable={running !== null}
                onClick={() => {
                  run({ kind: 'undoTurn' });
                }}
              >
                {turn.undo}
              </Button>
            </div>
          </>
        ) : (
          turnView && <Turning key={turnView.period.code} controls={controls} view={turnView} />
        )}
        <UnderWay controls={controls} />
      </div>
    </section>
  );
}
