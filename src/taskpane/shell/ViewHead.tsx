import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef } from 'react';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  back: { marginLeft: '-8px', alignSelf: 'flex-start' },
  title: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
});

export interface ViewHeadProps {
  readonly back: string;
  readonly title: string;
  readonly about?: string;
  readonly onBack: () => void;
}

/** The head of a view that lies over another: the way back, and its title, which takes the focus. */
export function ViewHead({ back, title, about, onBack }: ViewHeadProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.head}>
      <Button
        className={styles.back}
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        onClick={onBack}
      >
        {back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {about !== undefined && <p className={mergeClasses(shared.quiet)}>{about}</p>}
    </div>
  );
}
