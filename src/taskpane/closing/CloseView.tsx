import { Button } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import { useMessages } from '../messagesContext';
import { UnderWay } from '../shell/UnderWay';
import { Trouble } from '../shell/Trouble';
import { ViewHead } from '../shell/ViewHead';
import type { ToolViewProps } from '../tools/toolViews';
import { useSharedStyles } from '../theme/styles';
import { ClosedFacts } from './ClosedFacts';
import { Closing } from './Closing';
import { Notice } from '../shell/Notice';
import { Reopening } from './Reopening';
import { useClosingStyles } from './styles';

/** Closing the period, and reopening it. */
export function CloseView({ controls, back, onBack }: ToolViewProps) {
  const styles = useClosingStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { close } = messages.closing;
  const { scorebook, closing } = controls.state;
  const period = scorebook?.period ?? '';
  const closed = scorebook?.closed ?? null;
  const [by, setBy] = useState('');
  return (
    <section className={shared.toolView} aria-label={messages.tools.names.close}>
      <ViewHead
        back={back}
        title={messages.tools.names.close}
        about={closed ? close.closed(period) : close.about}
        onBack={onBack}
      />
      <div className={shared.toolBody}>
        <Trouble controls={controls} />
        {closing.closed?.is === 'closed' && (
          <>
            <Notice intent="success" title={close.done(closing.closed.period)} takesFocus>
              <p className={styles.plain}>{close.next(closing.closed.sheet)}</p>
            </Notice>
            <div className={styles.actions}>
              <Button
                icon={<PrintRegular />}
                disabledFocusable={controls.state.running !== null}
                onClick={() => {
                  controls.run({ kind: 'openTool', tool: 'print' });
                }}
              >
                {close.print}
              </Button>
            </div>
          </>
        )}
        {closing.reopened && (
          <Notice intent="info" title={close.reopened(closing.reopened.period)} takesFocus>
            <p className={styles.plain}>{close.kept(closing.reopened.archive)}</p>
          </Notice>
        )}
        {closed ? (
          <>
            <ClosedFacts controls={controls} closed={closed} />
            <Reopening controls={controls} />
          </>
        ) : (
          <Closing controls={controls} period={period} by={by} onBy={setBy} />
        )}
        <UnderWay controls={controls} />
      </div>
    </section>
  );
}
