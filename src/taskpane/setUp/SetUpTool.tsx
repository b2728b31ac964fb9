import { makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import { Trouble } from '../shell/Trouble';
import { ViewHead } from '../shell/ViewHead';
import type { ToolViewProps } from '../tools/toolViews';
import { AddUnits } from './AddUnits';
import { SaveTemplate } from './SaveTemplate';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    gap: '14px',
    paddingBottom: tokens.spacingVerticalL,
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: `0 ${tokens.spacingHorizontalL}`,
    minWidth: 0,
  },
});

/** On a scorebook that stands: further units, and its plan as a template. */
export function SetUpTool({ controls, back, onBack }: ToolViewProps) {
  const styles = useStyles();
  const { tool } = useMessages().setUp;
  return (
    <section aria-label={tool.title} className={styles.view}>
      <ViewHead back={back} title={tool.title} about={tool.about} onBack={onBack} />
      <div className={styles.body}>
        <Trouble controls={controls} />
        <AddUnits controls={controls} />
        <SaveTemplate controls={controls} />
      </div>
    </section>
  );
}
