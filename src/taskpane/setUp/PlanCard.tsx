import { makeStyles, mergeClasses, Radio, tokens } from '@fluentui/react-components';
import { house } from '../theme/themes';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: house('chosen'),
    ':hover': { backgroundColor: house('chosen') },
  },
  radio: { width: '100%' },
  name: {
    display: 'block',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  tag: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    backgroundColor: house('gold'),
    color: house('goldText'),
  },
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface PlanCardProps {
  readonly value: string;
  readonly name: string;
  readonly about: string;
  /** How large it is. */
  readonly size?: string | undefined;
  /** What sets it apart from the others, in two or three words. */
  readonly tag?: string | undefined;
  readonly isChosen: boolean;
}

/** One plan that can be put into the workbook. */
export function PlanCard({ value, name, about, size, tag, isChosen }: PlanCardProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.card, isChosen && styles.chosen)}>
      <Radio
        className={styles.radio}
        value={value}
        label={
          <>
            <span className={styles.name}>
              {name} {tag !== undefined && <span className={styles.tag}>{tag}</span>}
            </span>
            <span className={styles.about}>{about}</span>
            {size !== undefined && <span className={styles.about}>{size}</span>}
          </>
        }
      />
    </div>
  );
}
