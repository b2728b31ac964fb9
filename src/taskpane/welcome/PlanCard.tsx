import { makeStyles, mergeClasses, Radio, tokens } from '@fluentui/react-components';
import { useMessages } from '../messagesContext';
import { house } from '../theme/themes';
import type { TemplateId } from './planChoices';

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
  },
  about: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One plan that can be put into the workbook. */
export function PlanCard({ id, chosen }: { readonly id: TemplateId; readonly chosen: boolean }) {
  const styles = useStyles();
  const { name, about } = useMessages().templates[id];
  return (
    <div className={mergeClasses(styles.card, chosen && styles.chosen)}>
      <Radio
        className={styles.radio}
        value={id}
        label={
          <>
            <span className={styles.name}>{name}</span>
            <span className={styles.about}>{about}</span>
          </>
        }
      />
    </div>
  );
}
