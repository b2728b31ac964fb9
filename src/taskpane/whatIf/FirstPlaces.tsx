import { Button, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import type { FirstPlaceReport, WhatIf } from '../../commands/whatIfReports';
import type { Change } from '../../scoring/whatIf/levers';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { firstPlaceText } from './firstPlaceText';
import { useFirstPlaces } from './useFirstPlaces';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: '14px 16px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cluster: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  sentence: { margin: 0, overflowWrap: 'anywhere' },
  spinner: { justifyContent: 'flex-start' },
});

export interface FirstPlacesProps {
  readonly whatIf: WhatIf;
  readonly onTry: (change: Change) => void;
}

/** For each cluster, the smallest change of one weight that would take the first place away. */
export function FirstPlaces({ whatIf, onTry }: FirstPlacesProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useMessages().whatIf;
  const { found, searching } = useFirstPlaces(whatIf);
  return (
    <section className={styles.section}>
      <div>
        <h2 className={shared.sectionTitle}>{texts.robustTitle}</h2>
        <p className={shared.quiet}>{texts.robustHint}</p>
      </div>
      {found.map((report) => (
        <FirstPlace key={report.cluster} report={report} onTry={onTry} />
      ))}
      {searching && <Spinner size="tiny" className={styles.spinner} label={texts.searching} />}
    </section>
  );
}

function FirstPlace({
  report,
  onTry,
}: {
  readonly report: FirstPlaceReport;
  readonly onTry: (change: Change) => void;
}) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useMessages().whatIf;
  const [sentence, ...more] = firstPlaceText(report, texts);
  const { cluster, outcome } = report;
  return (
    <div className={styles.cluster}>
      <h3 className={shared.sectionTitle}>{cluster}</h3>
      <p className={styles.sentence}>{sentence}</p>
      {more.map((text) => (
        <p key={text} className={mergeClasses(shared.quiet, styles.sentence)}>
          {text}
        </p>
      ))}
      {outcome.is === 'toppled' && (
        <Button
          size="small"
          aria-label={texts.tryItFor(cluster)}
          onClick={() => {
            onTry(outcome.by[0].change);
          }}
        >
          {texts.tryIt}
        </Button>
      )}
    </div>
  );
}
