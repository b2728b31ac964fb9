import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons/svg/location';
import type { Origin } from '../../commands/exchangeReports';
import { useMessages } from '../messagesContext';
import { UnderWay } from '../shell/UnderWay';
import { Trouble } from '../shell/Trouble';
import type { PaneControls } from '../state/usePane';
import { useSharedStyles } from '../theme/styles';
import { originView } from './originLines';
import { ViewHead } from '../shell/ViewHead';

const useStyles = makeStyles({
  origin: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
  },
  lines: { margin: 0 },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    padding: '7px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  term: { flexShrink: 0, maxWidth: '45%' },
  value: {
    margin: 0,
    minWidth: 0,
    textAlign: 'right',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { padding: `0 ${tokens.spacingHorizontalL}`, margin: 0 },
  code: {
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightRegular,
    userSelect: 'all',
  },
  other: { alignSelf: 'flex-start', marginLeft: tokens.spacingHorizontalS },
});

export interface OriginViewProps {
  readonly origin: Origin;
  readonly back: string;
  readonly controls: PaneControls;
  readonly onBack: () => void;
  readonly onSelected: () => void;
}

/** Where a figure came from: which file said what, when, and what is there now. */
export function OriginView({ origin, back, controls, onBack, onSelected }: OriginViewProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const texts = messages.exchange.origin;
  const { running } = controls.state;
  const view = originView(origin, messages);
  return (
    <section className={styles.origin} aria-label={texts.title}>
      <ViewHead back={back} title={origin.label} about={origin.unit} onBack={onBack} />
      <p className={styles.note}>{view.note}</p>
      <dl className={styles.lines}>
        {view.lines.map(({ term, value }) => (
          <div key={term} className={styles.line}>
            <dt className={mergeClasses(shared.quiet, styles.term)}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
        <div className={styles.line}>
          <dt className={mergeClasses(shared.quiet, styles.term)}>{texts.hash}</dt>
          <dd className={mergeClasses(styles.value, styles.code)}>{origin.hash}</dd>
        </div>
      </dl>
      <Button
        className={styles.other}
        appearance="subtle"
        size="small"
        icon={<LocationRegular />}
        disabledFocusable={running !== null}
        onClick={onSelected}
      >
        {texts.other}
      </Button>
      <div className={styles.note}>
        <Trouble controls={controls} />
        <UnderWay controls={controls} />
      </div>
    </section>
  );
}
