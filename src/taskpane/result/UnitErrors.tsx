import { makeStyles, tokens } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  errors: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Beside a unit's place: that its figures have errors. Nothing where they have none. */
export function UnitErrors({ count }: { readonly count: number }) {
  const styles = useStyles();
  const { ranking } = useMessages().pane;
  if (count === 0) return null;
  return (
    <span className={styles.errors}>
      <SeverityIcon severity="error" silent />
      {ranking.errors(count)}
    </span>
  );
}
