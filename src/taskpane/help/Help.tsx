import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { version } from '../../../package.json';
import { useMessages } from '../messagesContext';
import { StepList } from '../shell/StepItem';
import { ViewHead } from '../shell/ViewHead';
import { useSharedStyles } from '../theme/styles';
import { type ToolViewProps, toolViews } from '../tools/toolViews';
import { ColorKey } from './ColorKey';
import { HelpSection } from './HelpSection';
import { helpSteps } from './helpSteps';
import { Step } from './Step';

const useStyles = makeStyles({
  help: { display: 'flex', flexDirection: 'column', paddingBottom: tokens.spacingVerticalL },
  rows: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  term: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  meaning: { margin: 0, overflowWrap: 'anywhere' },
  question: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: {
    cursor: 'pointer',
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
  },
  answer: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalSNudge}`,
    color: tokens.colorNeutralForeground2,
  },
  text: { margin: 0 },
  key: {
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    ':not(:first-child)': { marginLeft: tokens.spacingHorizontalXS },
  },
});

const offered: ReadonlySet<string> = new Set(Object.keys(toolViews));

/** What somebody looks up in the middle of the work. It needs no scorebook and no network. */
export default function Help({ controls, back, onBack }: ToolViewProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { help, pane } = useMessages();
  const { values, questions, keys, versions } = help;
  const steps = helpSteps(Boolean(controls.state.scorebook), offered);
  return (
    <div className={styles.help}>
      <ViewHead back={back} title={help.title} about={help.about} onBack={onBack} />
      <HelpSection title={help.steps.title}>
        <StepList>
          {steps.map((step) => (
            <Step key={step.name} step={step} controls={controls} onHome={onBack} />
          ))}
        </StepList>
      </HelpSection>
      <HelpSection title={help.colors.title}>
        <ColorKey />
      </HelpSection>
      <HelpSection title={values.title}>
        <dl className={styles.rows}>
          {[values.blank, values.zero, values.notApplicable].map(({ name, text }) => (
            <Row key={name} term={name} meaning={text} />
          ))}
        </dl>
      </HelpSection>
      <HelpSection title={questions.title}>
        <div>
          {questions.list.map(({ question, answer }) => (
            <details key={question} className={styles.question}>
              <summary className={mergeClasses(styles.summary, shared.focusRing)}>
                {question}
              </summary>
              <p className={styles.answer}>{answer}</p>
            </details>
          ))}
        </div>
      </HelpSection>
      <HelpSection title={keys.title}>
        <dl className={styles.rows}>
          {keys.list.map(({ keys: names, does }) => (
            <Row
              key={does}
              term={names.map((name) => (
                <kbd key={name} className={styles.key}>
                  {name}
                </kbd>
              ))}
              meaning={does}
            />
          ))}
        </dl>
      </HelpSection>
      <HelpSection title={versions.title}>
        <p className={styles.text}>{pane.footer.version(version)}</p>
        <p className={shared.quiet}>{versions.needs}</p>
        <p className={styles.text}>{versions.where}</p>
        <dl className={styles.rows}>
          {versions.codes.map(({ code, means }) => (
            <Row key={code} term={code} meaning={means} />
          ))}
        </dl>
      </HelpSection>
    </div>
  );
}

function Row({ term, meaning }: { readonly term: ReactNode; readonly meaning: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.meaning}>{meaning}</dd>
    </>
  );
}
