import {
  Button,
  Checkbox,
  makeStyles,
  mergeClasses,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { ShieldCheckmarkRegular } from '@fluentui/react-icons/svg/shield-checkmark';
import { useId, useState } from 'react';
import { useMessages } from '../messagesContext';
import { Running } from '../shell/Running';
import { useSharedStyles } from '../theme/styles';
import { house } from '../theme/themes';
import { PlanCard } from './PlanCard';
import { planChoices } from './planChoices';

const useStyles = makeStyles({
  welcome: { display: 'flex', flexDirection: 'column', gap: '12px' },
  plans: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '8px' },
  samplesLabel: { color: tokens.colorNeutralForeground1 },
  samples: { minHeight: '52px' },
  safe: {
    display: 'flex',
    gap: '8px',
    alignItems: 'flex-start',
  },
  shield: { fontSize: '16px', flexShrink: 0, color: house('goodInk') },
  hint: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface WelcomeProps {
  readonly running: boolean;
  readonly onStart: (template: string, withSamples: boolean) => void;
}

/** The screen of a workbook that holds no scorebook yet. */
export function Welcome({ running, onStart }: WelcomeProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { welcome } = useMessages().pane;
  const heading = useId();
  const [id, setId] = useState<string>(planChoices[0].id);
  const [wantsSamples, setWantsSamples] = useState(false);
  const hasSamples = planChoices.some((choice) => choice.id === id && choice.samples);
  return (
    <div className={styles.welcome}>
      <h2 id={heading} className={shared.sectionTitle}>
        {welcome.choose}
      </h2>
      <RadioGroup
        className={styles.plans}
        aria-labelledby={heading}
        value={id}
        disabled={running}
        onChange={(_, { value }) => {
          setId(value);
        }}
      >
        {planChoices.map((choice) => (
          <PlanCard key={choice.id} id={choice.id} chosen={choice.id === id} />
        ))}
      </RadioGroup>
      <div className={styles.samples}>
        {hasSamples && (
          <Checkbox
            checked={wantsSamples}
            disabled={running}
            label={
              <>
                <span className={styles.samplesLabel}>{welcome.samples}</span>
                <span className={styles.hint}>{welcome.samplesHint}</span>
              </>
            }
            onChange={(_, { checked }) => {
              setWantsSamples(checked === true);
            }}
          />
        )}
      </div>
      <Button
        className={shared.fullWidth}
        appearance="primary"
        size="large"
        disabledFocusable={running}
        onClick={() => {
          onStart(id, wantsSamples && hasSamples);
        }}
      >
        {welcome.start}
      </Button>
      {running && <Running text={welcome.starting} />}
      <p className={mergeClasses(shared.quiet, styles.safe)}>
        <ShieldCheckmarkRegular className={styles.shield} aria-hidden />
        <span>{welcome.safe}</span>
      </p>
    </div>
  );
}
