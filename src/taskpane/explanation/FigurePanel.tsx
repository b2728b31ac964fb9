import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useMessages } from '../messagesContext';
import type { PointLine } from './unitView';
import { Lead } from './Lead';
import { PointLines } from './PointLines';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalMNudge },
  asked: { margin: 0, padding: `0 ${tokens.spacingHorizontalL}` },
});

export interface FigurePanelProps {
  readonly unit: string;
  readonly cluster: string;
  readonly points: string;
  readonly lines: readonly PointLine[];
  readonly onPoint: (criterion: string) => void;
}

/** A figure that several criteria use: which of them is meant. */
export function FigurePanel(props: FigurePanelProps) {
  const { unit, cluster, points, lines, onPoint } = props;
  const styles = useStyles();
  const { explain } = useMessages().pane;
  const asked = useId();
  return (
    <div className={styles.panel}>
      <Lead title={unit} about={cluster} points={points} takesFocus />
      <p id={asked} className={styles.asked}>
        {explain.asked(lines.length)}
      </p>
      <PointLines lines={lines} labelledBy={asked} onPoint={onPoint} />
    </div>
  );
}
