import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useMessages } from '../messagesContext';
import { UnderWay } from '../shell/UnderWay';
import type { PaneControls } from '../state/usePane';
import { useSharedStyles } from '../theme/styles';
import { WhatWouldGo } from './WhatWouldGo';

const useStyles = makeStyles({
  title: { outlineStyle: 'none' },
});

/** The way back from “Tạo sổ”: first what would go, then the button with which it goes. */
export function RemoveBook({ controls }: { readonly controls: PaneControls }) {
  const { state, run, dismiss } = controls;
  const { running, setUp } = state;
  const { removal } = setUp;
  const styles = useStyles();
  const shared = useSharedStyles();
  const { removal: texts } = useMessages();
  const title = useRef<HTMLHeadingElement>(null);
  const part = useRef<HTMLElement>(null);
  const wasSeen = useRef(false);
  useEffect(() => {
    if (removal) {
      // Wherever it was asked for: reading goes on here.
      title.current?.focus({ preventScroll: true });
      part.current?.scrollIntoView({ block: 'start' });
    } else if (wasSeen.current) {
      part.current?.querySelector('button')?.focus();
    }
    wasSeen.current = removal !== null;
  }, [removal]);
  const isOwn = running?.kind === 'openRemoval' || running?.kind === 'remove';
  return (
    <section ref={part} className={shared.toolPart} aria-label={texts.title}>
      <h3 ref={title} tabIndex={-1} className={mergeClasses(shared.sectionTitle, styles.title)}>
        {texts.title}
      </h3>
      {removal ? (
        <WhatWouldGo
          // What is to be confirmed is another thing each time.
          key={JSON.stringify(removal)}
          removal={removal}
          busy={running !== null}
          onRemove={() => {
            run({ kind: 'remove', seen: removal.view });
          }}
          onNotYet={() => {
            dismiss('removal');
          }}
        />
      ) : (
        <>
          <p className={shared.quiet}>{texts.about}</p>
          <Button
            className={shared.fullWidth}
            disabledFocusable={running !== null}
            onClick={() => {
              run({ kind: 'openRemoval' });
            }}
          >
            {texts.look}
          </Button>
        </>
      )}
      {isOwn && <UnderWay controls={controls} />}
    </section>
  );
}
