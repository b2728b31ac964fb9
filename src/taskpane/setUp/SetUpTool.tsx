import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import { Trouble } from '../shell/Trouble';
import { ViewHead } from '../shell/ViewHead';
import { useSharedStyles } from '../theme/styles';
import type { ToolViewProps } from '../tools/toolViews';
import { AddUnits } from './AddUnits';
import { DropUnits } from './DropUnits';
import { RemoveBook } from './RemoveBook';
import { SaveTemplate } from './SaveTemplate';

const useStyles = makeStyles({ body: { gap: tokens.spacingVerticalXL } });

/** On a scorebook that stands: further units, its plan as a template, and the way out of the workbook. */
export function SetUpTool({ controls, back, onBack }: ToolViewProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { tool } = useMessages().setUp;
  return (
    <section aria-label={tool.title} className={shared.toolView}>
      <ViewHead back={back} title={tool.title} about={tool.about} onBack={onBack} />
      <div className={mergeClasses(shared.toolBody, styles.body)}>
        <Trouble controls={controls} />
        <AddUnits controls={controls} />
        <DropUnits controls={controls} />
        <SaveTemplate controls={controls} />
        <RemoveBook controls={controls} />
      </div>
    </section>
  );
}
