import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons/svg/beaker';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { useLayoutEffect } from 'react';
import type { WhatIf } from '../../commands/whatIfReports';
import { useMessages } from '../messagesContext';
import { Empty } from '../shell/Empty';
import { useSharedStyles } from '../theme/styles';
import { firstChoice } from './dial';
import { Trials } from './Trials';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { fontSize: '16px', flexShrink: 0 },
  words: { flexGrow: 1, flexBasis: '120px' },
  again: { flexShrink: 0 },
});

export interface WhatIfTabProps {
  /** The workbook as it was read for trials; null: not read. */
  readonly whatIf: WhatIf | null;
  readonly busy: boolean;
  readonly onRead: () => void;
}

/** Trying another weight or target without writing to the sheets. The workbook is read when the tab is opened. */
export function WhatIfTab({ whatIf, busy, onRead }: WhatIfTabProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useMessages().whatIf;
  // Before the first picture, so that "not read" does not flash up.
  useLayoutEffect(onRead, [onRead]);
  if (!whatIf) {
    return busy ? null : (
      <Empty
        icon={<BeakerRegular />}
        title={texts.notRead}
        text={texts.notReadHint}
        action={<Button onClick={onRead}>{texts.read}</Button>}
      />
    );
  }
  const first = firstChoice(whatIf);
  return (
    <>
      <div className={styles.note}>
        <EyeRegular className={styles.icon} aria-hidden />
        <p className={mergeClasses(shared.quiet, styles.words)}>
          {texts.only} {texts.readAt(whatIf.at)}
        </p>
        <Button size="small" className={styles.again} disabledFocusable={busy} onClick={onRead}>
          {texts.readAgain}
        </Button>
      </div>
      {first && <Trials key={whatIf.at.getTime()} whatIf={whatIf} first={first} />}
    </>
  );
}
