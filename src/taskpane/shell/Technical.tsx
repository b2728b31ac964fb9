import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  summary: {
    display: 'inline-block',
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ':hover': { textDecorationLine: 'underline' },
  },
  words: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    maxHeight: '160px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The technical words of a failure, folded in: for whoever is asked for help. */
export function Technical({ words }: { readonly words: string }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { app } = useMessages().pane;
  return (
    <details>
      <summary className={mergeClasses(styles.summary, shared.focusRing)}>{app.technical}</summary>
      <pre className={styles.words} tabIndex={0} lang="en">
        {words}
      </pre>
    </details>
  );
}
