import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import type { AskedGroup } from './groupView';
import { Lead } from './Lead';
import { PointLines } from './PointLines';

const useStyles = makeStyles({
  padded: { padding: `0 ${tokens.spacingHorizontalL}` },
  title: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}` },
});

export interface GroupPanelProps {
  readonly view: AskedGroup;
  readonly unit: string;
  readonly onPoint: (criterion: string) => void;
  readonly onUnit: () => void;
}

/** One content group: its points, what a cap or a gate did to them, and the criteria that they are made of. */
export function GroupPanel({ view, unit, onPoint, onUnit }: GroupPanelProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { explain } = useMessages().pane;
  const title = useId();
  return (
    <div className={shared.panel}>
      <Lead title={view.title} about={view.about} points={view.points} takesFocus />
      {view.note !== '' && <p className={mergeClasses(shared.quiet, styles.padded)}>{view.note}</p>}
      <section aria-labelledby={title}>
        <h3 id={title} className={mergeClasses(shared.sectionTitle, styles.title)}>
          {explain.groupCriteria(view.lines.length)}
        </h3>
        <PointLines lines={view.lines} labelledBy={title} onPoint={onPoint} />
      </section>
      <div className={styles.padded}>
        <Button className={shared.fullWidth} onClick={onUnit}>
          {explain.backToUnit(unit)}
        </Button>
      </div>
    </div>
  );
}
