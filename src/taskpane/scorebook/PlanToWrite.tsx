import { makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import { StepItem, StepList } from '../shell/StepItem';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0 },
});

/** The sheets that a plan is written on, in the order in which they need each other. */
const sheets = ['plan', 'figureList', 'criteria', 'units'] as const;

export interface PlanToWriteProps {
  readonly busy: boolean;
  readonly onSheet: (sheet: (typeof sheets)[number]) => void;
}

/** A scorebook of the blank plan: what has to be written where, before figures make sense. */
export function PlanToWrite({ busy, onSheet }: PlanToWriteProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { pane, vocabulary } = useMessages();
  const { write } = pane.run;
  return (
    <section className={styles.box}>
      <h2 className={styles.title}>{write.title}</h2>
      <p className={styles.text}>{write.text}</p>
      <StepList>
        {sheets.map((sheet) => (
          <StepItem
            key={sheet}
            name={vocabulary.sheets[sheet]}
            text={write.steps[sheet]}
            busy={busy}
            onGo={() => {
              onSheet(sheet);
            }}
          />
        ))}
      </StepList>
      <p className={shared.quiet}>{write.then}</p>
    </section>
  );
}
