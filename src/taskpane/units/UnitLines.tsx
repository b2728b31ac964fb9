import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { tickOf, type UnitLine } from './unitGroups';

const useStyles = makeStyles({
  cluster: {
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}` },
  row: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalM,
  },
  tick: { minWidth: 0 },
  beside: { flexShrink: 0 },
});

export interface UnitRowProps {
  readonly name: string;
  readonly isTicked: boolean;
  /** What there is to say of it; null: nothing. */
  readonly beside: string | null;
  readonly onTick: (isTicked: boolean) => void;
}

/** A unit that can be ticked. */
export function UnitRow({ name, isTicked, beside, onTick }: UnitRowProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <div className={styles.row}>
      <Checkbox
        className={styles.tick}
        label={name}
        checked={isTicked}
        onChange={(_, { checked }) => {
          onTick(checked === true);
        }}
      />
      {beside !== null && (
        <span className={mergeClasses(shared.quiet, styles.beside)}>{beside}</span>
      )}
    </div>
  );
}

export interface ClusterRowProps {
  readonly line: Extract<UnitLine<{ readonly code: string }>, { is: 'cluster' }>;
  readonly ticked: ReadonlySet<string>;
  /** null: it cannot be ticked as a whole. */
  readonly onTick: (() => void) | null;
}

/** The heading of a cluster, with its box where it can be ticked as a whole. */
export function ClusterRow({ line: { name, units }, ticked, onTick }: ClusterRowProps) {
  const styles = useStyles();
  const text = useMessages().units.cluster(name, units.length);
  return (
    <div className={styles.cluster}>
      {onTick ? (
        <Checkbox label={text} checked={tickOf(units, ticked)} onChange={onTick} />
      ) : (
        <div className={styles.heading}>{text}</div>
      )}
    </div>
  );
}
