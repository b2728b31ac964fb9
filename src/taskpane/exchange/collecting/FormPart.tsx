import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSharedStyles } from '../../theme/styles';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    alignItems: 'stretch',
  },
});

/** A part of a form beside the scorebook, below its title. */
export function FormPart({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const shared = useSharedStyles();
  return (
    <section className={useStyles().part} aria-label={title}>
      <h3 className={shared.sectionTitle}>{title}</h3>
      {children}
    </section>
  );
}
