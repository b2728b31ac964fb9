import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { useFoldStyles } from '../setUp/useFoldStyles';
import type { CellLinkProps } from './CellLink';
import { CellLinks } from './CellLinks';
import type { CellLine } from './pointView';
import { PrintCard } from './PrintCard';
import type { PointLine, Section, UnitView } from './unitView';
import { Lead } from './Lead';
import { PointLines } from './PointLines';

const useStyles = makeStyles({
  section: { padding: `0 ${tokens.spacingHorizontalL}`, overflowWrap: 'anywhere' },
  text: { margin: `${tokens.spacingVerticalXXS} 0 0` },
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: '18px' },
  head: { padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}` },
  summary: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    justifyContent: 'flex-start',
  },
  groups: { listStyleType: 'none', margin: 0, padding: `0 ${tokens.spacingHorizontalL}` },
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  name: { flexGrow: 1, flexBasis: '60%', minWidth: 0 },
  points: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  note: { flexBasis: '100%' },
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
  readonly lines: readonly PointLine[];
  readonly onPoint: (criterion: string) => void;
}

function Lines({ title, lines, onPoint }: LinesProps) {
  return (
    <Titled title={title}>
      {(id) => <PointLines lines={lines} labelledBy={id} onPoint={onPoint} />}
    </Titled>
  );
}

interface TitledProps {
  readonly title: string;
  /** What stands below; gets the title's id. */
  readonly children: (id: string) => ReactNode;
}

function Titled({ title, children }: TitledProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={mergeClasses(shared.sectionTitle, styles.head)}>
        {title}
      </h3>
      {children(id)}
    </section>
  );
}

interface FoldedLinesProps extends LinesProps {
  /** Whether it begins unfolded. */
  readonly isOpen: boolean;
}

/** Criteria that need no second look, behind one line that counts them. */
function FoldedLines({ title, lines, isOpen, onPoint }: FoldedLinesProps) {
  const folds = useFoldStyles();
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <details className={folds.fold} open={isOpen}>
      <summary className={mergeClasses(folds.summary, styles.summary, shared.focusRing)}>
        <span id={id} className={folds.words}>
          {title}
        </span>
      </summary>
      <PointLines lines={lines} labelledBy={id} onPoint={onPoint} />
    </details>
  );
}

interface GroupsProps {
  readonly title: string;
  readonly groups: UnitView['groups'];
}

function Groups({ title, groups }: GroupsProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <Titled title={title}>
      {() => (
        <ul className={styles.groups}>
          {groups.map(({ code, title: name, points, note }) => (
            <li key={code} className={styles.group}>
              <span className={styles.name}>{name}</span>
              <span className={styles.points}>{points}</span>
              {note !== '' && (
                <span className={mergeClasses(shared.quiet, styles.note)}>{note}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </Titled>
  );
}

export interface UnitPanelProps extends Pick<CellLinkProps, 'busy' | 'onCell'> {
  readonly view: UnitView;
  readonly code: string;
  /** The ways to the unit's rows. */
  readonly links: readonly CellLine[];
  readonly takesFocus: boolean;
  /** The criterion that was looked at before: its line is to be seen. */
  readonly from: string | null;
  readonly onPoint: (criterion: string) => void;
}

/** A unit's card: rank, band and total with their reasons, then where points were lost, then the rest. */
export function UnitPanel(props: UnitPanelProps) {
  const { view, code, links, takesFocus, from, busy, onCell, onPoint } = props;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { explain } = useMessages().pane;
  const folded = [
    [explain.full(view.full.length), view.full],
    [explain.spread(view.spread.length), view.spread],
  ] as const;
  return (
    <div className={shared.panel}>
      <Lead title={view.title} about={view.about} points={view.points} takesFocus={takesFocus} />
      <PrintCard unit={code} />
      {view.sections.map((section) => (
        <Sentences key={section.key} section={section} />
      ))}
      <div>
        {view.lost.length > 0 ? (
          <Lines title={explain.lostTitle} lines={view.lost} onPoint={onPoint} />
        ) : (
          <p className={mergeClasses(shared.quiet, styles.section)}>{explain.lostNone}</p>
        )}
        {folded.map(
          ([title, lines]) =>
            lines.length > 0 && (
              <FoldedLines
                key={title}
                title={title}
                lines={lines}
                isOpen={lines.some(({ code }) => code === from)}
                onPoint={onPoint}
              />
            ),
        )}
      </div>
      {view.others.length > 0 && (
        <Lines title={explain.others} lines={view.others} onPoint={onPoint} />
      )}
      <Groups title={explain.groupsTitle} groups={view.groups} />
      <CellLinks title={explain.rows} lines={links} busy={busy} onCell={onCell} />
    </div>
  );
}
