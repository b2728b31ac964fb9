import { Button } from '@fluentui/react-components';
import { PeopleAddRegular } from '@fluentui/react-icons/svg/people-add';
import { useEffect, useMemo } from 'react';
import { useMessages } from '../messagesContext';
import { UnderWay } from '../shell/UnderWay';
import type { PaneControls } from '../state/usePane';
import { useSharedStyles } from '../theme/styles';
import { PasteUnits } from './PasteUnits';
import { SetUpDone } from './SetUpDone';
import { readPaste } from './unitChoice';
import { useKeptPaste } from './useKeptPaste';

/** A list of further units, added to those that are there. */
export function AddUnits({ controls }: { readonly controls: PaneControls }) {
  const { state, run } = controls;
  const { running, setUp } = state;
  const { view, added } = setUp;
  const shared = useSharedStyles();
  const { tool } = useMessages().setUp;
  const [paste, setPaste] = useKeptPaste(state.scorebook?.title ?? '');
  const busy = running !== null;

  // The workbook may have changed since the last time.
  useEffect(() => {
    run({ kind: 'readUnits' });
  }, [run]);
  // What was added is no list of further units any more.
  useEffect(() => {
    if (added) setPaste((before) => ({ ...before, text: '' }));
  }, [added, setPaste]);

  const list = useMemo(() => view && readPaste(paste, view), [view, paste]);
  const isOwn = ['readUnits', 'addUnits', 'undo'].includes(running?.kind ?? '');
  return (
    <section className={shared.toolPart} aria-label={tool.add}>
      <h3 className={shared.sectionTitle}>{tool.add}</h3>
      <p className={shared.quiet}>{tool.addHint}</p>
      {view && list && (
        <>
          <PasteUnits
            plan={view.plan}
            paste={paste}
            list={list}
            busy={running?.kind === 'addUnits'}
            onPaste={setPaste}
          />
          <Button
            className={shared.fullWidth}
            appearance="primary"
            icon={<PeopleAddRegular />}
            disabledFocusable={busy || list.units.length === 0}
            onClick={() => {
              run({ kind: 'addUnits', units: list.units, clusters: list.clusters });
            }}
          >
            {tool.addNow(list.units.length)}
          </Button>
        </>
      )}
      {isOwn && <UnderWay controls={controls} />}
      {added && (
        <SetUpDone
          controls={controls}
          text={`${tool.added(added.units, added.clusters)} ${tool.addedNext}`}
        />
      )}
    </section>
  );
}
