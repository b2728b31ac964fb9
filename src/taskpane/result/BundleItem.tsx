import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useSharedStyles } from '../theme/styles';
import type { FindingBundle } from './findingBundles';
import { useFindingItemStyles } from './findingItemStyles';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  about: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  fold: {
    flexShrink: 0,
    alignSelf: 'center',
    fontSize: '16px',
    marginRight: '-4px',
    color: tokens.colorNeutralForeground3,
  },
});

export interface BundleItemProps {
  readonly id: string;
  readonly bundle: FindingBundle;
  readonly isOpen: boolean;
  /** The one item of the list that Tab stops at. */
  readonly tabStop: boolean;
  readonly onStop: (id: string) => void;
  readonly onFold: (id: string) => void;
}

/** The same finding of several units: a press shows them one by one. */
export function BundleItem({ id, bundle, isOpen, tabStop, onStop, onFold }: BundleItemProps) {
  const styles = useStyles();
  const frame = useFindingItemStyles();
  const shared = useSharedStyles();
  const Fold = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <button
      type="button"
      data-finding={id}
      tabIndex={tabStop ? 0 : -1}
      aria-expanded={isOpen}
      className={mergeClasses(shared.bare, shared.focusRing, frame.item, frame.link)}
      onFocus={() => {
        onStop(id);
      }}
      onClick={() => {
        onFold(id);
      }}
    >
      <span className={frame.icon}>
        <SeverityIcon severity={bundle.severity} />
      </span>
      <span className={frame.words}>
        <span className={styles.about}>{bundle.about}</span>
        <span className={frame.text}>{bundle.text}</span>
      </span>
      <Fold className={styles.fold} aria-hidden />
    </button>
  );
}
