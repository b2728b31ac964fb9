import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import type { ToolViewProps } from '../tools/toolViews';
import type { HelpStep } from './helpSteps';

const useStyles = makeStyles({
  step: { ':not(:first-child)': { marginTop: tokens.spacingVerticalXS } },
  link: { fontWeight: tokens.fontWeightSemibold, minHeight: '24px' },
  name: { fontWeight: tokens.fontWeightSemibold },
});

export interface StepProps extends Pick<ToolViewProps, 'controls'> {
  readonly step: HelpStep;
  readonly onHome: () => void;
}

/** A thing to do, what it is, and the way there. */
export function Step({ step: { name, way }, controls, onHome }: StepProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const step = useMessages().help.steps[name];
  return (
    <div className={styles.step}>
      {way ? (
        <Link
          as="button"
          className={styles.link}
          disabledFocusable={controls.state.running !== null}
          onClick={() => {
            if (way === 'home') onHome();
            else controls.run(way);
          }}
        >
          {step.name}
        </Link>
      ) : (
        <span className={styles.name}>{step.name}</span>
      )}
      <p className={shared.quiet}>{step.text}</p>
    </div>
  );
}
