import { useCallback, useEffect, useRef, useState } from 'react';
import { ClosedWarning } from '../closing/ClosedWarning';
import { useFocusAfterWork } from '../exchange/useFocusAfterWork';
import { useMessages } from '../messagesContext';
import { UnderWay } from '../shell/UnderWay';
import { Trouble } from '../shell/Trouble';
import { focusFault } from '../shell/useFaultFocus';
import { ViewHead } from '../shell/ViewHead';
import type { ToolViewProps } from '../tools/toolViews';
import { useSharedStyles } from '../theme/styles';
import { MergeDone } from './MergeDone';
import { MergeForm } from './MergeForm';
import { blankDraft, faultTexts, firstDraft, type MergeDraft, orderOf } from './mergeDraft';
import { MergePreviewPanel } from './MergePreviewPanel';

/** Merges units in two steps: which ones into what, then what it would do, which is done or changed. */
export default function Merging({ controls, back, onBack }: ToolViewProps) {
  const shared = useSharedStyles();
  const messages = useMessages();
  const { merging: texts } = messages;
  const { state, run, dismiss } = controls;
  const { merging, running } = state;
  /** null: nobody has chosen or typed anything yet. */
  const [typed, setTyped] = useState<MergeDraft | null>(null);
  const busy = running !== null;
  const body = useRef<HTMLDivElement>(null);
  const focusStep = useCallback(() => {
    body.current?.querySelector<HTMLElement>('[data-step], button, input')?.focus();
  }, []);
  useFocusAfterWork(busy, focusStep);
  // What is wrong with the order is known when it was looked at: the cursor goes there, also where
  // the button that was pressed stands far below.
  const faults = merging.preview?.faults;
  useEffect(() => {
    if (faults && faults.length > 0) focusFault(body.current);
  }, [faults]);

  // The list may have been edited since it was read last.
  useEffect(() => {
    run({ kind: 'openMerging' });
  }, [run]);

  const { view, preview, report } = merging;
  const draft = typed ?? (view ? firstDraft(view) : blankDraft);
  const isReady = preview !== null && preview.faults.length === 0;
  const toForm = () => {
    dismiss('merging');
    focusStep();
  };
  return (
    <section aria-label={texts.title} className={shared.toolView}>
      <ViewHead back={back} title={texts.title} about={texts.about} onBack={onBack} />
      <div ref={body} className={shared.toolBody}>
        {!report && <ClosedWarning scorebook={state.scorebook} />}
        {report && (
          <MergeDone
            report={report}
            busy={busy}
            onUndo={() => {
              run({ kind: 'undoMerge' });
            }}
            onFigures={() => {
              run({ kind: 'goToSheet', sheet: 'figures' });
            }}
            onAgain={() => {
              setTyped(null);
              toForm();
            }}
          />
        )}
        {!report && isReady && (
          <MergePreviewPanel
            preview={preview}
            busy={busy}
            onMerge={() => {
              run({ kind: 'mergeUnits', order: preview.order });
            }}
            onChange={toForm}
          />
        )}
        {view && !report && !isReady && (
          <MergeForm
            view={view}
            draft={draft}
            faults={faultTexts(faults ?? [], texts)}
            busy={busy}
            onDraft={setTyped}
            onPreview={() => {
              run({ kind: 'previewMerge', order: orderOf(draft, view) });
            }}
          />
        )}
        <Trouble controls={controls} />
        <UnderWay controls={controls} />
      </div>
    </section>
  );
}
