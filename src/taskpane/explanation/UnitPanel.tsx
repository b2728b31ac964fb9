import { makeStyles } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import type { GroupView, PointLine, Section, UnitView } from './explanationView';
import { Lead } from './Lead';
import { PointLines } from './PointLines';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '14px' },
  section: { padding: '0 16px', overflowWrap: 'anywhere' },
  text: { margin: '2px 0 0' },
  list: { margin: '2px 0 0', paddingLeft: '18px' },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '12px',
    padding: '0 16px 4px',
  },
  points: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  note: { padding: '0 16px 4px' },
});

function Sentences({ section }: { readonly section: Section }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const title = useId();
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h3 id={title} className={shared.sectionTitle}>
        {section.title}
      </h3>
      {section.sentences.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {section.list.length > 0 && (
        <ul className={styles.list}>
          {section.list.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface LinesProps {
  readonly title: string;
  readonly points?: string;
  readonly note?: ReactNode;
  readonly lines: readonly PointLine[];
  readonly onPoint: (criterion: string) => void;
}

function Lines({ title, points, note, lines, onPoint }: LinesProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={shared.sectionTitle}>
          {title}
        </h3>
        {points !== undefined && <span className={styles.points}>{points}</span>}
      </div>
      {note}
      <PointLines lines={lines} labelledBy={id} onPoint={onPoint} />
    </section>
  );
}

export interface UnitPanelProps {
  readonly view: UnitView;
  readonly takesFocus: boolean;
  readonly onPoint: (criterion: string) => void;
}

/** A unit's card: rank, band and total with their reasons, then every point. */
export function UnitPanel({ view, takesFocus, onPoint }: UnitPanelProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { explain } = useMessages().pane;
  const noteOf = ({ note }: GroupView): ReactNode =>
    note === '' ? null : <p className={`${shared.quiet} ${styles.note}`}>{note}</p>;
  return (
    <div className={styles.panel}>
      <Lead title={view.title} about={view.about} points={view.points} takesFocus={takesFocus} />
      {view.sections.map((section) => (
        <Sentences key={section.key} section={section} />
      ))}
      {view.groups.map((group) => (
        <Lines
          key={group.code}
          title={group.title}
          points={group.points}
          note={noteOf(group)}
          lines={group.lines}
          onPoint={onPoint}
        />
      ))}
      {view.others.length > 0 && (
        <Lines title={explain.others} lines={view.others} onPoint={onPoint} />
      )}
    </div>
  );
}
