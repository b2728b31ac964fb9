import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useId, useRef } from 'react';
import type { PrintOrder } from '../../commands/printReports';
import { useFocusAfterWork } from '../exchange/useFocusAfterWork';
import { WorkProgress } from '../exchange/WorkProgress';
import { useMessages } from '../messagesContext';
import { Trouble } from '../shell/Trouble';
import type { PaneControls } from '../state/usePane';
import { useSharedStyles } from '../theme/styles';
import { Printed } from './Printed';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '8px',
    minWidth: 0,
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { display: 'flex', flexDirection: 'column', gap: '2px' },
  button: { alignSelf: 'flex-start', maxWidth: 'none' },
});

export interface PrintSectionProps {
  readonly controls: PaneControls;
  readonly title: string;
  readonly about: string;
  readonly button: string;
  /** Why it cannot be made as it is chosen; null: it can. */
  readonly obstacle: string | null;
  readonly order: PrintOrder;
  /** What there is to choose. */
  readonly children?: ReactNode;
}

/** One thing to print: what it is, what to choose, the button; and where the button is, what came of it. */
export function PrintSection(props: PrintSectionProps) {
  const { controls, title, about, button, obstacle, order, children } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { printing } = useMessages();
  const heading = useId();
  const { running, trouble, printing: state, exchange } = controls.state;
  const isMaking = running?.kind === 'print' && running.order.what === order.what;
  const failed = trouble?.action.kind === 'print' && trouble.action.order.what === order.what;
  const box = useRef<HTMLElement>(null);
  const focusButton = useCallback(() => {
    box.current?.querySelector<HTMLElement>('[data-make]')?.focus();
  }, []);
  useFocusAfterWork(!failed || running !== null, focusButton);
  return (
    <section ref={box} className={styles.section} aria-labelledby={heading}>
      <div className={styles.words}>
        <h3 id={heading} className={shared.sectionTitle}>
          {title}
        </h3>
        <p className={shared.quiet}>{about}</p>
      </div>
      {children}
      {obstacle !== null && <p className={mergeClasses(shared.quiet)}>{obstacle}</p>}
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
    </section>
  );
}
