import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, type Ref, useId } from 'react';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

export interface PrintFrameProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLElement>;
}

/** The frame around one thing to print: what it is, and below what there is to choose and to press. */
export function PrintFrame({ title, about, children, ref }: PrintFrameProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const heading = useId();
  return (
    <section ref={ref} className={styles.section} aria-labelledby={heading}>
      <div className={styles.words}>
        <h3 id={heading} className={shared.sectionTitle}>
          {title}
        </h3>
        <p className={shared.quiet}>{about}</p>
      </div>
      {children}
    </section>
  );
}
