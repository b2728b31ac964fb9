import { Button, mergeClasses } from '@fluentui/react-components';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons/svg/document-checkmark';
import { useMessages } from '../messagesContext';
import type { PaneControls } from '../state/usePane';
import { useSharedStyles } from '../theme/styles';
import { useClosingStyles } from './styles';

export interface ClosedFactsProps {
  readonly controls: PaneControls;
  readonly closed: { readonly at: string; readonly by: string; readonly code: string };
}

/** When and by whom the period was closed, and the code that the paper has. */
export function ClosedFacts({ controls, closed }: ClosedFactsProps) {
  const styles = useClosingStyles();
  const shared = useSharedStyles();
  const { close } = useMessages().closing;
  return (
    <>
      <dl className={styles.facts}>
        {(
          [
            [close.at, closed.at, ''],
            [close.closedBy, closed.by, ''],
            [close.code, closed.code, styles.code],
          ] as const
        ).map(([term, value, look]) => (
          <div key={term} className={styles.fact}>
            <dt className={shared.quiet}>{term}</dt>
            <dd className={mergeClasses(styles.value, look)}>{value}</dd>
          </div>
        ))}
      </dl>
      <Button
        className={mergeClasses(shared.fullWidth)}
        appearance="primary"
        icon={<DocumentCheckmarkRegular />}
        disabledFocusable={controls.state.running !== null}
        onClick={() => {
          controls.run({ kind: 'goToSheet', sheet: 'closed' });
        }}
      >
        {close.openSheet}
      </Button>
    </>
  );
}
