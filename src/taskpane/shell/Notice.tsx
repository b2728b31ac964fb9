import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  // The focus only leads a screen reader to it: there is nothing to press.
  heading: { outlineStyle: 'none' },
});

export interface NoticeProps {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly title: string;
  readonly children?: ReactNode;
  /** Whether the focus goes to it: where the button is gone that led to it. */
  readonly takesFocus?: boolean;
}

/** What came of an action, or what has to be looked at first: stays until something else is done. */
export function Notice({ intent, title, children, takesFocus = false }: NoticeProps) {
  const styles = useStyles();
  const heading = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, title]);
  return (
    <MessageBar
      intent={intent}
      layout="multiline"
      politeness={intent === 'success' || intent === 'info' ? 'polite' : 'assertive'}
    >
      <MessageBarBody>
        <MessageBarTitle>
          <span ref={heading} tabIndex={-1} className={styles.heading}>
            {title}
          </span>
        </MessageBarTitle>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
