import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback } from 'react';
import { useMessages } from '../messagesContext';
import type { PaneControls } from '../state/usePane';
import { useEscape } from '../shell/useEscape';
import { topView } from './exchangeState';

// Fetched when they are first opened: the start of the pane does not wait for them.
const Sending = lazy(async () => ({ default: (await import('./sending/Sending')).Sending }));
const Collecting = lazy(async () => ({
  default: (await import('./collecting/Collecting')).Collecting,
}));
const OriginView = lazy(async () => ({ default: (await import('./OriginView')).OriginView }));

const useStyles = makeStyles({
  spinner: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    justifyContent: 'flex-start',
  },
});

export interface ExchangeViewsProps {
  readonly controls: PaneControls;
  /** Explains the origin of the selected cell, from which the focus comes back. */
  readonly onOrigin: () => void;
}

/** The exchange's views that are open; those below the top one are hidden and keep their place. */
export function ExchangeViews({ controls, onOrigin }: ExchangeViewsProps) {
  const styles = useStyles();
  const texts = useMessages().exchange;
  const { exchange, scored } = controls.state;
  const { views, sending, board, origin } = exchange;
  const top = topView(exchange);
  const back = scored ? texts.back : texts.backPlain;
  const { dismiss } = controls;
  const leave = useCallback(() => {
    dismiss('view');
  }, [dismiss]);
  // On the board a form may be open, which is left first.
  useEscape(top === 'sending' || top === 'origin', leave);
  return (
    <Suspense fallback={<Spinner className={styles.spinner} label={texts.loading} />}>
      {board && views.includes('collecting') && (
        <div hidden={top !== 'collecting'}>
          <Collecting board={board} back={back} controls={controls} />
        </div>
      )}
      {sending && views.includes('sending') && (
        <div hidden={top !== 'sending'}>
          <Sending
            key={sending.at.getTime()}
            sending={sending}
            back={views.includes('collecting') ? texts.backToBoard : back}
            controls={controls}
          />
        </div>
      )}
      {origin && views.includes('origin') && (
        <div hidden={top !== 'origin'}>
          <OriginView
            key={origin.at.getTime()}
            origin={origin.report}
            back={back}
            controls={controls}
            onBack={leave}
            onSelected={onOrigin}
          />
        </div>
      )}
    </Suspense>
  );
}
