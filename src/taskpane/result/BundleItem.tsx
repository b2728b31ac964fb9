import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useSharedStyles } from '../theme/styles';
import type { FindingBundle } from './findingBundles';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  item: {
    width: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    gap: '10px',
    padding: '10px 16px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  icon: { display: 'flex', paddingTop: '2px' },
  words: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  about: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  text: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
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
  const shared = useSharedStyles();
  const Fold = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <button
      type="button"
      data-finding={id}
      tabIndex={tabStop ? 0 : -1}
      aria-expanded={isOpen}
      className={mergeClasses(shared.bare, shared.focusRing, styles.item)}
      onFocus={() => {
        onStop(id);
      }}
      onClick={() => {
        onFold(id);
      }}
    >
      <span className={styles.icon}>
        <SeverityIcon severity={bundle.severity} />
      </span>
      <span className={styles.words}>
        <span className={styles.about}>{bundle.about}</span>
        <span className={styles.text}>{bundle.text}</span>
      </span>
      <Fold className={styles.fold} aria-hidden />
    </button>
  );
}
