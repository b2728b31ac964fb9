import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RankedUnit } from '../../commands/resultReports';
import { useMessages } from '../messagesContext';
import { Bar } from '../theme/Bar';
import { useSharedStyles } from '../theme/styles';
import { house } from '../theme/themes';
import { UnitErrors } from './UnitErrors';

const useStyles = makeStyles({
  cell: {
    padding: `${tokens.spacingVerticalSNudge} 0`,
    verticalAlign: 'top',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  rank: {
    display: 'inline-block',
    minWidth: '22px',
    height: '22px',
    // A rank of three or four digits stands in a longer badge, which keeps clear of the name.
    marginRight: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    lineHeight: '20px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  first: {
    backgroundColor: house('gold'),
    color: house('goldText'),
    border: `1px solid ${house('gold')}`,
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    ':hover': { textDecorationLine: 'underline' },
  },
  band: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  bar: { padding: '5px 0 3px' },
  points: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

export interface RankedRowProps {
  readonly ranked: RankedUnit;
  /** How many errors its figures have. */
  readonly errors: number;
  /** How long its bar is, in percent. */
  readonly percent: number;
  readonly busy: boolean;
  readonly onUnit: (unit: string) => void;
}

/** A unit's rank, name, band and points: a press on the name explains them. */
export function RankedRow({ ranked, errors, percent, busy, onUnit }: RankedRowProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { unit, name, rank, total, band } = ranked;
  const why = messages.pane.explain.whyUnit(name);
  return (
    <tr>
      <td className={styles.cell}>
        <span className={mergeClasses(styles.rank, rank === 1 && styles.first)}>
          {messages.number(rank)}
        </span>
      </td>
      <th scope="row" className={styles.cell}>
        <button
          type="button"
          className={mergeClasses(shared.bare, shared.focusRing, styles.name)}
          aria-label={why}
          title={why}
          aria-disabled={busy}
          onClick={() => {
            if (!busy) onUnit(unit);
          }}
        >
          {name}
        </button>
        {band !== '' && <span className={styles.band}>{band}</span>}
        <UnitErrors count={errors} />
        <div className={styles.bar}>
          <Bar percent={percent} />
        </div>
      </th>
      <td className={mergeClasses(styles.cell, styles.points)}>{messages.points(total)}</td>
    </tr>
  );
}
