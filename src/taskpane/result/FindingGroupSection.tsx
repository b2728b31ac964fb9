import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import { BundleItem } from './BundleItem';
import type { DrawnGroup } from './drawnGroups';
import { FindingActions, type Mending } from './FindingActions';
import type { ListedFinding } from './findingGroups';
import { FindingItem } from './FindingItem';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    scrollMarginTop: '72px',
    scrollMarginBottom: '56px',
  },
  open: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}` },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalSNudge}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

export interface FindingGroupSectionProps {
  readonly group: DrawnGroup;
  /** The one row where Tab stops; null: none. */
  readonly stop: string | null;
  readonly visited: string | null;
  readonly busy: boolean;
  /** Null where findings can only be looked at. */
  readonly mending: Mending | null;
  readonly onStop: (id: string) => void;
  readonly onFold: (id: string) => void;
  readonly onVisit: (finding: ListedFinding) => void;
}

/** The findings of one group under their title, or of a bundle under the row that folds them. */
export function FindingGroupSection(props: FindingGroupSectionProps) {
  const { group, stop, visited, busy, mending, onStop, onFold, onVisit } = props;
  const { id, title, findings, bundle, isOpen } = group;
  const styles = useStyles();
  const { list } = useMessages().pane.findings;
  return (
    <section aria-label={bundle?.about ?? (title || list)}>
      {title !== '' && <h2 className={styles.title}>{title}</h2>}
      <ul className={mergeClasses(styles.list, bundle !== null && isOpen && styles.open)}>
        {bundle && (
          <li className={styles.row}>
            <BundleItem
              id={id}
              bundle={bundle}
              isOpen={isOpen}
              tabStop={id === stop}
              onStop={onStop}
              onFold={onFold}
            />
          </li>
        )}
        {findings.map((listed) => (
          <li key={listed.id} className={styles.row}>
            <FindingItem
              listed={listed}
              tabStop={listed.id === stop}
              visited={listed.id === visited}
              onStop={onStop}
              busy={busy}
              onVisit={onVisit}
            />
            {mending && (
              <FindingActions
                located={listed.located}
                tabStop={listed.id === stop}
                visited={listed.id === visited}
                busy={busy}
                mending={mending}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
