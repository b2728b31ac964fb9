import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Suspense, useCallback } from 'react';
import { useMessages } from '../messagesContext';
import { useEscape } from '../shell/useEscape';
import type { PaneControls } from '../state/usePane';
import { toolViews } from './toolViews';

const useStyles = makeStyles({
  spinner: {
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    justifyContent: 'flex-start',
  },
});

/** The tool that is open. */
export function ToolView({ controls }: { readonly controls: PaneControls }) {
  const styles = useStyles();
  const { exchange } = useMessages();
  const { tool, scored } = controls.state;
  const { dismiss } = controls;
  const leave = useCallback(() => {
    dismiss('view');
  }, [dismiss]);
  useEscape(tool !== null, leave);
  const View = tool && toolViews[tool];
  if (!View) return null;
  return (
    <Suspense fallback={<Spinner className={styles.spinner} label={exchange.loading} />}>
      <View controls={controls} back={scored ? exchange.back : exchange.backPlain} onBack={leave} />
    </Suspense>
  );
}
