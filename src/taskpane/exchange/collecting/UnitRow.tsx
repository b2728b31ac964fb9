import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useSharedStyles } from '../../theme/styles';
import type { UnitLine } from './boardView';
import { StateIcon } from './StateIcon';

const useStyles = makeStyles({
  row: {
    width: '100%',
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalMNudge,
    minHeight: '40px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  link: {
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: { display: 'block' },
  detail: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  state: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
  chevron: { fontSize: '16px', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  room: { width: '16px', flexShrink: 0 },
});

export interface UnitRowProps {
  readonly line: UnitLine;
  readonly onForm: (hash: string) => void;
}

/** One unit: its state by icon and word; a press opens the form that came from it. */
export function UnitRow({ line: { unit, state, detail, form }, onForm }: UnitRowProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const content = (
    <>
      <StateIcon state={unit.state} />
      <span className={styles.words}>
        <span className={styles.name}>{unit.name}</span>
        {detail !== '' && <span className={styles.detail}>{detail}</span>}
      </span>
      <span className={styles.state}>{state}</span>
    </>
  );
  if (form === null) {
    return (
      <div className={styles.row}>
        {content}
        <span className={styles.room} />
      </div>
    );
  }
  return (
    <button
      type="button"
      data-unit={unit.code}
      className={mergeClasses(shared.bare, shared.focusRing, styles.row, styles.link)}
      onClick={() => {
        onForm(form);
      }}
    >
      {content}
      <ChevronRightRegular className={styles.chevron} aria-hidden />
    </button>
  );
}
