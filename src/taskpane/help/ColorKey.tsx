import { makeStyles, tokens } from '@fluentui/react-components';
import { colors } from '../../sheets/styles';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  key: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalMNudge },
  /** As in the sheets, which are light in every theme. */
  swatch: {
    flexShrink: 0,
    width: '28px',
    height: '18px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
});

/** From what is typed to what is found. */
const shown = ['entry', 'computed', 'off', 'bad', 'warn', 'short', 'good'] as const;

/** What the colours of the cells mean. */
export function ColorKey() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useMessages().help.colors;
  return (
    <>
      <ul className={styles.key}>
        {shown.map((name) => (
          <li key={name} className={styles.line}>
            <span className={styles.swatch} style={{ backgroundColor: colors[name] }} aria-hidden />
            <span>{texts[name]}</span>
          </li>
        ))}
      </ul>
      <p className={shared.quiet}>{texts.note}</p>
    </>
  );
}
