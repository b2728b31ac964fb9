import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback, type ReactNode } from 'react';
import type { Commands } from '../commands/reports';
import type { Language } from '../messages';
import { closedFact } from './closing/closedFact';
import { ControlsContext } from './controlsContext';
import { useMessages } from './messagesContext';
import { Scorebook } from './scorebook/Scorebook';
import { SheetLinks } from './scorebook/SheetLinks';
import { useFocusBack } from './scorebook/useFocusBack';
import { isCovered } from './state/isCovered';
import { announcement } from './shell/announcement';
import { Footer } from './shell/Footer';
import { Header } from './shell/Header';
import { Trouble } from './shell/Trouble';
import type { Action } from './state/actions';
import { usePane, type PaneControls } from './state/usePane';
import { useSharedStyles } from './theme/styles';
import { ToolView } from './tools/ToolView';
import { FormScreen } from './welcome/FormScreen';
import { Welcome } from './welcome/Welcome';

const useStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100vh',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  padded: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  spinner: { padding: `${tokens.spacingVerticalXXXL} 0`, justifyContent: 'flex-start' },
  again: { alignSelf: 'flex-start' },
  main: { paddingBottom: tokens.spacingVerticalS },
});

interface ScreenProps {
  readonly controls: PaneControls;
}

/** Before it is known what stands in the workbook, and where that cannot be found out. */
function OpeningScreen({ controls }: ScreenProps) {
  const styles = useStyles();
  const { app, welcome } = useMessages().pane;
  const { running, trouble, tool } = controls.state;
  return (
    <>
      <Header eyebrow={app.name} title={app.name} text={welcome.lead} takesFocus={false} />
      <main>
        <div className={styles.padded}>
          {running && <Spinner className={styles.spinner} label={app.opening} />}
          <Trouble controls={controls} />
          {!running && !trouble && !tool && (
            <Button className={styles.again} onClick={() => controls.run({ kind: 'look' })}>
              {app.retry}
            </Button>
          )}
        </div>
        <ToolView controls={controls} />
      </main>
    </>
  );
}

function WelcomeScreen({ controls }: ScreenProps) {
  const styles = useStyles();
  const { app, welcome } = useMessages().pane;
  return (
    <>
      <Header
        eyebrow={app.name}
        title={welcome.title}
        takesFocus={controls.state.trouble !== null}
      />
      <main>
        <div hidden={controls.state.tool !== null}>
          <div className={styles.padded}>
            <Welcome controls={controls} />
          </div>
        </div>
        <ToolView controls={controls} />
      </main>
    </>
  );
}

function ScorebookScreen({ controls }: ScreenProps) {
  const styles = useStyles();
  const { pane, closing } = useMessages();
  const { app, header } = pane;
  const { run, state } = controls;
  const onCell = useCallback(
    (sheet: string, address: string) => {
      run({ kind: 'goToCell', sheet, address });
    },
    [run],
  );
  const { scorebook, scored } = state;
  if (!scorebook) return null;
  const { title, issuer, period, units, criteria, closed } = scorebook;
  return (
    <>
      <Header
        eyebrow={issuer || app.name}
        title={title}
        facts={[
          period,
          scored
            ? header.withFigures(scored.report.withFigures, scored.report.units)
            : header.units(units),
          header.criteria(criteria),
          ...(closed ? [closedFact(closed, scored?.report ?? null, closing)] : []),
        ]}
        takesFocus={state.injected !== null || scored?.asRanking === true}
      />
      <main className={styles.main}>
        <Scorebook controls={controls} onCell={onCell} />
      </main>
      <SheetLinks
        busy={state.running !== null}
        onSheet={(sheet) => {
          run({ kind: 'goToSheet', sheet });
        }}
        onRepair={() => {
          run({ kind: 'repair', template: state.template });
        }}
      />
    </>
  );
}

function screen(controls: PaneControls): ReactNode {
  const { scorebook, form } = controls.state;
  if (scorebook === undefined) return <OpeningScreen controls={controls} />;
  if (scorebook === null && form) return <FormScreen form={form} controls={controls} />;
  if (scorebook === null) return <WelcomeScreen controls={controls} />;
  return <ScorebookScreen controls={controls} />;
}

export interface AppProps {
  readonly commands: Commands;
  readonly language: Language;
  /** What the pane was opened for, done as soon as the scorebook is known to be there. */
  readonly first?: Action | null;
  readonly onLanguage: (language: Language) => void;
}

/** The pane: one screen, chosen by what stands in the workbook. */
export function App({ commands, language, first = null, onLanguage }: AppProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const controls = usePane(commands, first);
  const { state, run } = controls;
  // The scorebook's screen looks after what is opened there.
  const askFor = useFocusBack(isCovered(state), run, Boolean(state.scorebook));
  return (
    <div className={styles.app}>
      <div role="status" className={shared.unseen}>
        {announcement(controls.state, messages)}
      </div>
      <ControlsContext value={controls}>{screen(controls)}</ControlsContext>
      <Footer
        language={language}
        onLanguage={onLanguage}
        onHelp={() => {
          askFor({ kind: 'openTool', tool: 'help' });
        }}
      />
    </div>
  );
}
