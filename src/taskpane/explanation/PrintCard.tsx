import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useRef } from 'react';
import { useControls } from '../controlsContext';
import { useMessages } from '../messagesContext';
import { Printed } from '../printing/Printed';

const useStyles = makeStyles({
  print: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL}`,
  },
  news: { alignSelf: 'stretch' },
});

/** Makes the printed card of this unit alone; what came of it is told as in the view In. */
export function PrintCard({ unit }: { readonly unit: string }) {
  const styles = useStyles();
  const { explain } = useMessages().pane;
  const { state, run, dismiss } = useControls();
  const box = useRef<HTMLDivElement>(null);
  const { made } = state.printing;
  return (
    <div ref={box} className={styles.print}>
      <Button
        data-make
        size="small"
        icon={<PrintRegular />}
        disabledFocusable={state.running !== null}
        onClick={() => {
          run({ kind: 'print', order: { what: 'cards', units: [unit] } });
        }}
      >
        {explain.printCard}
      </Button>
      {made?.what === 'cards' && (
        <div className={styles.news}>
          <Printed
            made={made}
            onDismiss={() => {
              dismiss('printed');
              box.current?.querySelector<HTMLElement>('[data-make]')?.focus();
            }}
          />
        </div>
      )}
    </div>
  );
}
