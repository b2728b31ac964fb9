import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cornerRoom } from './excelCorner';
import { useScrollRoom } from './useScrollRoom';
import { stuckShadow } from './stuckShadow';
import { useStuck } from './useStuck';

const useStyles = makeStyles({
  news: {
    position: 'sticky',
    top: 0,
    // Above Fluent's check boxes.
    zIndex: 2,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  stuck: { paddingRight: cornerRoom, boxShadow: stuckShadow },
});

/** What was just done, where the person is: it stays at the upper edge of a view that is scrolled. */
export function News({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [mark, stuck] = useStuck();
  const box = useScrollRoom('top');
  return (
    <>
      <div ref={mark} />
      <div ref={box} className={mergeClasses(styles.news, stuck && styles.stuck)}>
        {children}
      </div>
    </>
  );
}
