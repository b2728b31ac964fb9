import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { useId } from 'react';
import { useMessages } from '../messagesContext';
import type { SheetKey } from '../state/actions';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  section: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  links: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: tokens.spacingHorizontalSNudge,
    margin: 0,
    padding: 0,
  },
  link: { listStyleType: 'none' },
  pill: {
    minWidth: 'auto',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    minHeight: '28px',
  },
  repair: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    marginTop: tokens.spacingVerticalXS,
  },
  repairButton: { marginLeft: '-11px', fontWeight: tokens.fontWeightRegular },
});

/** The sheets that people go to, in the order of the work. */
const linked: readonly SheetKey[] = [
  'criteria',
  'figures',
  'points',
  'ranking',
  'overview',
  'findings',
];

export interface SheetLinksProps {
  readonly busy: boolean;
  readonly onSheet: (sheet: SheetKey) => void;
  readonly onRepair: () => void;
}

/** The ways into the sheets, and the repair of them. */
export function SheetLinks({ busy, onSheet, onRepair }: SheetLinksProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { pane, vocabulary } = useMessages();
  const title = useId();
  return (
    <nav className={styles.section} aria-labelledby={title}>
      <h2 id={title} className={shared.sectionTitle}>
        {pane.sheets.title}
      </h2>
      <ul className={styles.links}>
        {linked.map((key) => (
          <li key={key} className={styles.link}>
            <Button
              className={styles.pill}
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                onSheet(key);
              }}
            >
              {vocabulary.sheets[key]}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.repair}>
        <Button
          className={styles.repairButton}
          appearance="transparent"
          size="small"
          icon={<WrenchRegular />}
          disabledFocusable={busy}
          onClick={onRepair}
        >
          {pane.sheets.repair}
        </Button>
        <p className={mergeClasses(shared.quiet)}>{pane.sheets.repairHint}</p>
      </div>
    </nav>
  );
}
