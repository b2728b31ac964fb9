import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleRegular } from '@fluentui/react-icons/svg/dismiss-circle';
import { HourglassRegular } from '@fluentui/react-icons/svg/hourglass';
import { house } from '../theme/themes';
import type { TargetState } from './targetView';

const useStyles = makeStyles({
  icon: {
    fontSize: '16px',
    lineHeight: '20px',
    flexShrink: 0,
    marginTop: tokens.spacingVerticalXXS,
  },
  reached: { color: house('goodInk') },
  short: { color: house('errorInk') },
  open: { color: tokens.colorNeutralForeground2 },
});

const icons = {
  reached: CheckmarkCircleRegular,
  short: DismissCircleRegular,
  open: HourglassRegular,
} as const;

/** What became of a target, by its shape and not by its colour alone. */
export function TargetStateIcon({ state }: { readonly state: TargetState }) {
  const styles = useStyles();
  const Icon = icons[state];
  return <Icon className={mergeClasses(styles.icon, styles[state])} aria-hidden />;
}
