import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { sentenceOf } from '../../messages/sentences';
import type { TypedPeriod } from '../closing/periodForm';
import { WorkProgress } from '../exchange/WorkProgress';
import { useMessages } from '../messagesContext';
import { runningText } from '../shell/announcement';
import { Trouble } from '../shell/Trouble';
import { UnderWay } from '../shell/UnderWay';
import { useScrollRoom } from '../shell/useScrollRoom';
import { ViewHead } from '../shell/ViewHead';
import type { PaneControls } from '../state/usePane';
import { useSharedStyles } from '../theme/styles';
import { planChoices } from '../welcome/planChoices';
import { PeriodStep } from './PeriodStep';
import { FILE } from './planSource';
import { PlanStep } from './PlanStep';
import { setUpView } from './setUpView';
import { UnitsStep } from './UnitsStep';
import { useKeptChoice } from './useKeptPaste';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  head: { margin: '-16px -16px 0' },
  /** The step has room of its own below it. */
  make: { marginBottom: '-16px' },
  faults: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

export interface SetUpStepsProps {
  readonly controls: PaneControls;
  readonly onBack: () => void;
}

/** The steps from an empty workbook to a scorebook: the plan, its units, its period, then one press. */
export function SetUpSteps({ controls, onBack }: SetUpStepsProps) {
  const { state, run, cancel } = controls;
  const { running, setUp } = state;
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { steps, units: texts } = messages.setUp;
  const [chosen, setChosen] = useState<string>(planChoices[0].id);
  const [choice, setChoice] = useKeptChoice(running?.kind === 'inject');
  const [period, setPeriod] = useState<TypedPeriod | null>(null);
  const [wantsSamples, setWantsSamples] = useState(false);
  const make = useScrollRoom('bottom');
  const busy = running !== null;

  // A plan that was just read is the one that is wanted.
  const loaded = setUp.plan;
  useEffect(() => {
    if (loaded) setChosen(FILE);
  }, [loaded]);

  const view = useMemo(
    () => setUpView({ chosen, choice, period, wantsSamples }, setUp),
    [chosen, choice, period, wantsSamples, setUp],
  );
  const { plan, units, faults } = view;
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <ViewHead back={steps.back} title={steps.title} onBack={onBack} />
      </div>
      <PlanStep
        chosen={chosen}
        plan={plan}
        setUp={setUp}
        busy={busy}
        onChosen={(next) => {
          setChosen(next);
          setChoice({ ...choice, list: 'own' });
          setPeriod(null);
        }}
        onFile={(file) => {
          run({ kind: 'loadTemplate', file });
        }}
      />
      <UnitsStep
        plan={plan}
        isFromFile={chosen === FILE}
        choice={choice}
        list={units.list}
        withSamples={view.withSamples}
        busy={busy}
        onChoice={setChoice}
        onSamples={setWantsSamples}
      />
      <PeriodStep
        own={plan.period}
        period={period}
        faults={view.periodFaults}
        busy={busy}
        onPeriod={setPeriod}
      />
      {faults.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {texts.faults}
            <ul className={styles.faults}>
              {faults.map((finding, index) => (
                <li key={index}>{sentenceOf(finding, messages.findings)}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      <div ref={make} className={mergeClasses(shared.makeBar, styles.make)}>
        <p className={shared.quiet}>
          {view.missing
            ? steps.missing[view.missing]
            : steps.willCreate(units.count, plan.criteria.length)}
        </p>
        <Button
          className={shared.fullWidth}
          appearance="primary"
          size="large"
          disabledFocusable={busy || view.missing !== null}
          onClick={() => {
            run(view.action);
          }}
        >
          {steps.create}
        </Button>
        <Trouble controls={controls} />
        {running?.kind === 'loadTemplate' && (
          <WorkProgress
            text={runningText(running, messages) ?? ''}
            progress={state.exchange.progress}
            onCancel={cancel}
          />
        )}
        {running?.kind !== 'loadTemplate' && <UnderWay controls={controls} />}
      </div>
    </div>
  );
}
