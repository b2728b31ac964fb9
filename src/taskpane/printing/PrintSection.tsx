import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useCallback, useRef } from 'react';
import type { PrintOrder } from '../../commands/printReports';
import { useFocusAfterWork } from '../exchange/useFocusAfterWork';
import { WorkProgress } from '../exchange/WorkProgress';
import { useMessages } from '../messagesContext';
import { Trouble } from '../shell/Trouble';
import type { PaneControls } from '../state/usePane';
import { useSharedStyles } from '../theme/styles';
import { Printed } from './Printed';
import { PrintFrame } from './PrintFrame';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start', maxWidth: 'none' },
});

export interface PrintSectionProps {
  readonly controls: PaneControls;
  readonly title: string;
  readonly about: string;
  readonly button: string;
  /** Why it cannot be made as it is chosen; null: it can. */
  readonly obstacle: string | null;
  /** What is to be known of it as it is chosen; null: nothing. */
  readonly note?: string | null;
  readonly order: PrintOrder;
  /** What there is to choose. */
  readonly children?: ReactNode;
}

/** One thing to print: what it is, what to choose, the button; and where the button is, what came of it. */
export function PrintSection(props: PrintSectionProps) {
  const { controls, title, about, button, obstacle, note, order, children } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { printing } = useMessages();
  const { running, trouble, printing: state, exchange } = controls.state;
  const isMaking = running?.kind === 'print' && running.order.what === order.what;
  const failed = trouble?.action.kind === 'print' && trouble.action.order.what === order.what;
  const box = useRef<HTMLElement>(null);
  const focusButton = useCallback(() => {
    box.current?.querySelector<HTMLElement>('[data-make]')?.focus();
  }, []);
  useFocusAfterWork(!failed || running !== null, focusButton);
  return (
    <PrintFrame ref={box} title={title} about={about}>
      {children}
      {(obstacle ?? note) && <p className={shared.quiet}>{obstacle ?? note}</p>}
      <Button
        data-make
        className={styles.button}
        disabledFocusable={running !== null || obstacle !== null}
        onClick={() => {
          controls.run({ kind: 'print', order });
        }}
      >
        {button}
      </Button>
      {isMaking && (
        <WorkProgress
          text={printing.running[order.what]}
          progress={exchange.progress}
          onCancel={order.what === 'cards' ? controls.cancel : null}
        />
      )}
      {failed && <Trouble controls={controls} />}
      {state.made?.what === order.what && (
        <Printed
          made={state.made}
          onDismiss={() => {
            controls.dismiss('printed');
            focusButton();
          }}
        />
      )}
    </PrintFrame>
  );
}
