import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useMessages } from '../messagesContext';
import { Notice } from '../shell/Notice';
import { Trouble } from '../shell/Trouble';
import { ViewHead } from '../shell/ViewHead';
import { useSharedStyles } from '../theme/styles';
import type { ToolViewProps } from '../tools/toolViews';
import { AnnexSection } from './AnnexSection';
import { CardsSection } from './CardsSection';
import { ClosedResult } from './ClosedResult';
import { PrintSection } from './PrintSection';

const useStyles = makeStyles({
  signers: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalSNudge,
  },
  spinner: { justifyContent: 'flex-start' },
});

/** What can be printed. Each button brings its sheet up to date and shows it; Excel prints. */
export function Printing({ controls, back, onBack }: ToolViewProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { printing: texts } = useMessages();
  const { state, run } = controls;
  const { view } = state.printing;
  // Units and bands may have changed since the view was last open.
  const isIdle = state.running === null;
  const hasLooked = useRef(false);
  useEffect(() => {
    if (!isIdle || hasLooked.current) return;
    hasLooked.current = true;
    run({ kind: 'lookPrint' });
  }, [isIdle, run]);
  const isElsewhere = state.trouble !== null && state.trouble.action.kind !== 'print';
  return (
    <section aria-label={texts.title} className={shared.toolView}>
      <ViewHead back={back} title={texts.title} about={texts.about} onBack={onBack} />
      <div className={shared.toolBody}>
        {isElsewhere && <Trouble controls={controls} />}
        <div className={styles.signers}>
          <p className={shared.quiet}>{texts.signers}</p>
          {view && view.blank.length > 0 && (
            <Notice intent="warning" title={texts.blank}>
              <div>{texts.blankText(view.blank)}</div>
            </Notice>
          )}
          <Button
            size="small"
            onClick={() => {
              const cell = view?.signers;
              run(cell ? { kind: 'goToCell', ...cell } : { kind: 'goToSheet', sheet: 'plan' });
            }}
          >
            {texts.editSigners}
          </Button>
        </div>
        {view === null && !isElsewhere && (
          <Spinner className={styles.spinner} size="small" label={texts.loading} />
        )}
        {view && (
          <>
            <ClosedResult controls={controls} />
            {(['ranking', 'overview'] as const).map((what) => (
              <PrintSection
                key={what}
                controls={controls}
                title={texts[what].title}
                about={texts[what].about}
                button={texts[what].button}
                obstacle={null}
                order={{ what }}
              />
            ))}
            <CardsSection controls={controls} view={view} />
            <AnnexSection controls={controls} view={view} />
          </>
        )}
      </div>
    </section>
  );
}
