import { makeStyles, RadioGroup, tokens } from '@fluentui/react-components';
import type { Messages } from '../../messages';
import type { Plan } from '../../plan/plan';
import { type TemplateId, templates } from '../../templates';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { planChoices } from '../welcome/planChoices';
import { PlanCard } from './PlanCard';
import { PlanPreview } from './PlanPreview';
import { FILE } from './planSource';
import type { SetUpState } from './setUpState';
import { TemplateFile } from './TemplateFile';

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalMNudge },
  plans: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
  },
});

export interface PlanStepProps {
  /** Id of a built-in plan, or `FILE`. */
  readonly chosen: string;
  readonly plan: Plan;
  readonly setUp: SetUpState;
  readonly busy: boolean;
  readonly onChosen: (chosen: string) => void;
  readonly onFile: (file: File) => void;
}

/** The first step: which plan, and what is in it. */
export function PlanStep({ chosen, plan, setUp, busy, onChosen, onFile }: PlanStepProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { steps, file } = messages.setUp;
  return (
    <section className={styles.step} aria-label={steps.plan}>
      <h3 className={shared.sectionTitle}>{steps.plan}</h3>
      <RadioGroup
        className={styles.plans}
        aria-label={steps.plan}
        value={chosen}
        disabled={busy}
        onChange={(_, { value }) => {
          onChosen(value);
        }}
      >
        {planChoices.map(({ id, isQuick, isBlank }) => (
          <PlanCard
            key={id}
            value={id}
            isChosen={id === chosen}
            size={isBlank ? undefined : sizeOf(id, steps)}
            tag={isQuick && steps.quick}
            {...messages.templates[id]}
          />
        ))}
        {setUp.plan && (
          <PlanCard
            value={FILE}
            isChosen={chosen === FILE}
            name={setUp.plan.plan.identity.title || setUp.plan.file}
            about={file.from(setUp.plan.file)}
          />
        )}
      </RadioGroup>
      <TemplateFile loaded={setUp.loaded} busy={busy} onFile={onFile} />
      <PlanPreview plan={plan} />
    </section>
  );
}

/** How many criteria and units a built-in plan has. */
function sizeOf(id: TemplateId, { size }: Messages['setUp']['steps']): string {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`No template ${id}`);
  return size(template.plan.criteria.length, template.plan.units.length);
}
