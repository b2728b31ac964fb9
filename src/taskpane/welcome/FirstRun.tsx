import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { TrophyRegular } from '@fluentui/react-icons/svg/trophy';
import type { PaneControls } from '../state/usePane';
import { useMessages } from '../messagesContext';
import { PointList } from '../shell/PointList';
import { UnderWay } from '../shell/UnderWay';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  first: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  hint: { marginTop: '-4px', color: tokens.colorNeutralForeground2 },
});

export interface FirstRunProps {
  readonly controls: PaneControls;
  readonly onSetUp: () => void;
}

/** The built-in plan that is tried out. */
const TRIED = 'ba-to-2025';

/** What a person sees first: what this does, what it leaves alone, and the two ways to begin. */
export function FirstRun({ controls, onSetUp }: FirstRunProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { first } = useMessages().setUp;
  const { running } = controls.state;
  const isTrying = running?.kind === 'tryOut';
  const points = [
    { icon: <DocumentAddRegular />, text: first.does },
    { icon: <ShieldCheckmarkRegular />, text: first.keeps },
    { icon: <LockClosedRegular />, text: first.stays },
  ];
  return (
    <div className={styles.first}>
      <PointList points={points} />
      <Button
        className={shared.fullWidth}
        data-start
        appearance="primary"
        size="large"
        disabledFocusable={running !== null}
        onClick={onSetUp}
      >
        {first.start}
      </Button>
      <Button
        className={shared.fullWidth}
        size="large"
        icon={<TrophyRegular />}
        disabledFocusable={running !== null}
        onClick={() => {
          controls.run({ kind: 'tryOut', template: TRIED });
        }}
      >
        {first.tryOut}
      </Button>
      {isTrying ? (
        <UnderWay controls={controls} />
      ) : (
        <p className={mergeClasses(shared.quiet, styles.hint)}>{first.tryOutHint}</p>
      )}
    </div>
  );
}
