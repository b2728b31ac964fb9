import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { useMessages } from '../messagesContext';
import { house } from '../theme/themes';
import { faultCode } from '../../commands/fault';
import { Technical } from './Technical';

const useStyles = makeStyles({
  crash: { minHeight: '100vh', boxSizing: 'border-box', padding: '40px 16px 16px' },
  icon: { fontSize: '32px', color: house('errorInk') },
  title: {
    margin: `${tokens.spacingVerticalS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  code: { fontWeight: tokens.fontWeightSemibold, userSelect: 'all' },
  actions: { margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalM}` },
});

/** The screen after a programming error: a code for the telephone, and the way back. */
export function Crash({
  error,
  onReopen,
}: {
  readonly error: Error;
  readonly onReopen: () => void;
}) {
  const styles = useStyles();
  const { crash } = useMessages().pane;
  return (
    <main className={styles.crash}>
      <div role="alert">
        <ErrorCircleRegular className={styles.icon} aria-hidden />
        <h1 className={styles.title}>{crash.title}</h1>
        <p>{crash.next}</p>
        <p className={styles.code}>{crash.code(faultCode(error))}</p>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onReopen}>
          {crash.reopen}
        </Button>
      </div>
      <Technical words={error.stack ?? `${error.name}: ${error.message}`} />
    </main>
  );
}
