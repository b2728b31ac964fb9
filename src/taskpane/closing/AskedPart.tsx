import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSharedStyles } from '../theme/styles';
import type { Asked } from './asked';
import { Notice } from '../shell/Notice';
import { useClosingStyles } from './styles';

export interface AskedPartProps<Way extends string> {
  readonly busy: boolean;
  readonly asked: Asked<Way>;
  /** Below the lines: what can be pressed one by one. */
  readonly details: ReactNode;
  readonly onWay: (way: Way) => void;
}

/** What is asked, with one main button. */
export function AskedPart<Way extends string>(props: AskedPartProps<Way>) {
  const { busy, asked, details, onWay } = props;
  const { intent, title, lines, main, others } = asked;
  const styles = useClosingStyles();
  const shared = useSharedStyles();
  return (
    <>
      <Notice intent={intent} title={title} takesFocus>
        {lines.length > 0 && (
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </Notice>
      {details}
      <Button
        className={shared.fullWidth}
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => onWay(main.way)}
      >
        {main.label}
      </Button>
      <div className={styles.actions}>
        {others.map(({ way, label }) => (
          <Button key={way} disabledFocusable={busy} onClick={() => onWay(way)}>
            {label}
          </Button>
        ))}
      </div>
    </>
  );
}
