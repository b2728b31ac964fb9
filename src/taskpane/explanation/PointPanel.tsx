import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { house } from '../theme/themes';
import { CellLinks } from './CellLinks';
import type { PointView } from './pointView';
import { Lead } from './Lead';

const useStyles = makeStyles({
  why: {
    margin: `0 ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
    borderLeft: `3px solid ${house('gold')}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
  padded: { padding: `0 ${tokens.spacingHorizontalL}`, overflowWrap: 'anywhere' },
});

export interface PointPanelProps {
  readonly view: PointView;
  readonly unit: string;
  readonly busy: boolean;
  readonly onCell: (sheet: string, address: string) => void;
  readonly onUnit: () => void;
}

/** One point: the sentence first, then the figures and where they stand, then what would bring more. */
export function PointPanel({ view, unit, busy, onCell, onUnit }: PointPanelProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { explain } = useMessages().pane;
  const need = useId();
  return (
    <div className={shared.panel}>
      <Lead title={view.title} about={view.about} points={view.points} takesFocus />
      <div className={styles.why}>
        <p className={styles.text}>{view.sentence}</p>
        {view.notes.map((note) => (
          <p key={note} className={styles.text}>
            {note}
          </p>
        ))}
      </div>
      {view.need !== null && (
        <section className={styles.padded} aria-labelledby={need}>
          <h3 id={need} className={shared.sectionTitle}>
            {explain.needTitle}
          </h3>
          <p className={styles.text}>{view.need}</p>
        </section>
      )}
      <CellLinks title={explain.figures} lines={view.figures} busy={busy} onCell={onCell} />
      <CellLinks title={explain.cells} lines={view.cells} busy={busy} onCell={onCell} />
      {view.source !== null && (
        <p className={mergeClasses(shared.quiet, styles.padded)}>{view.source}</p>
      )}
      <div className={styles.padded}>
        <Button className={shared.fullWidth} onClick={onUnit}>
          {explain.backToUnit(unit)}
        </Button>
      </div>
    </div>
  );
}
