import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarCancelRegular } from '@fluentui/react-icons/svg/calendar-cancel';
import {
  CheckmarkCircleFilled,
  CheckmarkCircleRegular,
} from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { DocumentMultipleRegular } from '@fluentui/react-icons/svg/document-multiple';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { UnitState } from '../../../commands/exchangeReports';
import { house } from '../../theme/themes';

const useStyles = makeStyles({
  icon: { fontSize: '16px', flexShrink: 0 },
  late: { color: tokens.colorNeutralForeground3 },
  ready: { color: house('noteInk') },
  faulty: { color: house('warningInk') },
  otherPeriod: { color: house('warningInk') },
  otherPlan: { color: house('warningInk') },
  duplicate: { color: house('warningInk') },
  returned: { color: house('warningInk') },
  changed: { color: house('noteInk') },
  partial: { color: house('goodInk') },
  received: { color: house('goodInk') },
});

const icons = {
  late: ClockRegular,
  ready: CheckmarkCircleRegular,
  faulty: WarningFilled,
  otherPeriod: CalendarCancelRegular,
  otherPlan: WarningFilled,
  duplicate: DocumentMultipleRegular,
  returned: ClockRegular,
  changed: CheckmarkCircleRegular,
  partial: CheckmarkCircleRegular,
  received: CheckmarkCircleFilled,
};

/** A unit's state by shape and colour; the word beside it says the same. */
export function StateIcon({ state }: { readonly state: UnitState }) {
  const styles = useStyles();
  const Icon = icons[state];
  return <Icon className={mergeClasses(styles.icon, styles[state])} aria-hidden />;
}
