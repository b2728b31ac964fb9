import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  running: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalSNudge },
});

/** Work is under way. How far it is nobody knows: Excel does not tell. */
export function Running({ text, hint }: { readonly text: string; readonly hint?: string }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const label = useId();
  return (
    <div className={styles.running}>
      <ProgressBar aria-labelledby={label} thickness="large" />
      <p id={label} className={mergeClasses(shared.quiet)}>
        {text} {hint}
      </p>
    </div>
  );
}
