import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import type { ReactNode } from 'react';
import { useMessages } from '../messagesContext';
import { stuckShadow } from '../shell/stuckShadow';
import { cornerRoom } from '../shell/excelCorner';
import { UnderWay } from '../shell/UnderWay';
import type { PaneControls } from '../state/usePane';
import { LOW } from '../theme/lowWindow';
import { useSharedStyles } from '../theme/styles';
import { useScrollRoom } from '../shell/useScrollRoom';
import { useStuck } from '../shell/useStuck';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalMNudge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    [LOW]: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}` },
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hidden: { display: 'none' },
  stuck: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingRight: cornerRoom,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: stuckShadow,
  },
});

export interface RunBarProps {
  /** Another view lies over the result. The bar stays, so that the focus can come back to its button. */
  readonly isHidden: boolean;
  readonly controls: PaneControls;
  readonly onScore: () => void;
  /** What was just done, which stays in view with the button; null: nothing. */
  readonly news: ReactNode;
}

/** The one thing that this pane is for. It stays in reach while the findings are scrolled. */
export function RunBar({ isHidden, controls, onScore, news }: RunBarProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { run } = useMessages().pane;
  const [mark, stuck] = useStuck();
  // Rows of the list keep clear of the button alone by themselves.
  const box = useScrollRoom('top', news !== null && !isHidden);
  return (
    <>
      <div ref={mark} />
      <div
        ref={box}
        className={mergeClasses(styles.bar, stuck && styles.stuck, isHidden && styles.hidden)}
      >
        <Button
          className={shared.fullWidth}
          appearance="primary"
          size="large"
          icon={<ClipboardTaskListLtrRegular />}
          disabledFocusable={controls.state.running !== null}
          onClick={onScore}
        >
          {run.score}
        </Button>
        <UnderWay controls={controls} hint={run.busy} />
        {!isHidden && news}
      </div>
    </>
  );
}
