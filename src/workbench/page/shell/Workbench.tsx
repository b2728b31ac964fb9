import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { DialogRequest } from '../../host/dialog';
import type { HostChange } from '../../host/host';
import { FUNCTION_FILE } from '../doors';
import { fetchRibbon, type RibbonButton, type RibbonTab } from '../ribbon/manifest';
import { Ribbon } from '../ribbon/Ribbon';
import type { Settings } from '../settings';
import { textsFor } from '../texts';
import { AddinDialog } from './AddinDialog';
import { downloadXlsx } from './download';
import { Notice } from './Notice';
import { PaneFrame } from './PaneFrame';
import { TopBar } from './TopBar';
import { UnsavedQuestion } from './UnsavedQuestion';
import { useFileKeys } from './useFileKeys';
import { useFiles } from './useFiles';
import { firstPane, openedOn } from './openPane';
import { focusFirst, focusPane, useRegionKey } from './useRegionKey';
import { useLeavingGuard } from './useLeavingGuard';
import { useSession } from './useSession';
import { messageOf, useWork } from './useWork';

const Charts = lazy(() => import('../charts/Charts'));

export function Workbench({ settings }: { settings: Settings }) {
  const texts = textsFor(settings.locale);
  const grid = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<RibbonTab>();
  const { note, setNote, busy, attempt } = useWork();
  const [paneWidth, setPaneWidth] = useState(settings.paneWidth);
  const frame = useRef<HTMLIFrameElement>(null);
  const [pane, setPane] = useState(firstPane);
  const [dialog, setDialog] = useState<DialogRequest>();
  // Counts the workbooks that were opened: Excel starts every workbook's pane anew.
  const [book, setBook] = useState(0);

  const onChange = (change: HostChange) => {
    if (change.kind === 'workbook') {
      setBook((count) => count + 1);
      setPane(({ isOpen }) => ({ ...firstPane, isOpen }));
    }
    if (change.kind === 'dialog') setDialog(change.dialog);
    if (change.kind === 'dialogClosed') setDialog(undefined);
    if (change.kind === 'createWorkbook')
      setNote({
        tone: 'info',
        text: texts.bookOffered,
        action: {
          label: texts.download,
          run: () => downloadXlsx(change.bytes, texts.newFile),
        },
      });
  };
  const state = useSession(grid, settings, {
    onLocked: () => setNote({ tone: 'info', text: texts.locked }),
    onChange,
  });
  const session = state.kind === 'running' ? state.session : undefined;

  useEffect(() => {
    fetchRibbon(settings.locale).then(setTab, (error: unknown) => console.error(error));
  }, [settings.locale]);

  const { fileName, next, onOpen, onAnswer, onSave } = useFiles(session, texts, attempt, setNote);
  const onPress = ({ id, label, action }: RibbonButton) => {
    if (action.kind === 'showPane') {
      // Excel shows the same pane; another address replaces what is in it.
      const next = openedOn(pane, action.search);
      if (next === pane) focusPane(frame.current);
      else setPane(next);
    } else
      attempt(id, texts.commandFailed(label), async () => {
        await session?.host.runCommand(action.name, id);
      });
  };

  const onRegionKeys = useRegionKey((region) => {
    if (region === 'ribbon') return focusFirst(document.querySelector('.ribbon'));
    if (region === 'pane') return focusPane(frame.current);
    session?.focus();
    return session !== undefined;
  });
  useLeavingGuard(session?.hasUnsaved);
  const unready = !session || busy !== undefined;
  const onFileKeys = useFileKeys({
    onSave: unready ? undefined : onSave,
    onPrint: () =>
      setNote({
        tone: 'info',
        text: texts.printElsewhere,
        action: { label: texts.save, run: onSave },
      }),
  });
  return (
    <div className="workbench">
      <TopBar
        texts={texts}
        fileName={fileName}
        disabled={unready}
        onOpen={onOpen}
        onSave={onSave}
      />
      {tab ? (
        <Ribbon name={texts.ribbon} tab={tab} disabled={unready} busy={busy} onPress={onPress} />
      ) : (
        <div className="ribbon" />
      )}
      {state.kind === 'failed' && (
        <Notice
          texts={texts}
          note={{ tone: 'error', text: texts.startFailed, detail: messageOf(state.error) }}
          onClose={() => location.reload()}
        />
      )}
      {note && <Notice texts={texts} note={note} onClose={() => setNote(undefined)} />}
      <main className="desk">
        <div className="sheet">
          <div className="grid" ref={grid} data-state={state.kind} />
          {state.kind === 'starting' && <p className="starting">{texts.starting}</p>}
          {session && (
            <Suspense>
              <Charts key={book} session={session} texts={texts} />
            </Suspense>
          )}
        </div>
        {pane.isOpen && (
          <PaneFrame
            key={`${book}-${pane.times}`}
            texts={texts}
            width={paneWidth}
            onResize={setPaneWidth}
            onClose={() => setPane({ ...pane, isOpen: false })}
            ready={session !== undefined}
            search={pane.search}
            frame={frame}
            onLoad={(page) => {
              onRegionKeys(page);
              onFileKeys(page);
              // A pane that somebody asked for takes the keyboard; the first one leaves it to the page.
              if (pane.times > 0) focusPane(frame.current);
            }}
          />
        )}
      </main>
      {next && (
        <UnsavedQuestion
          texts={texts}
          fileName={fileName}
          next={next.name}
          onSave={() => onAnswer('save')}
          onDiscard={() => onAnswer('discard')}
          onCancel={() => onAnswer(null)}
        />
      )}
      {session && dialog && (
        <AddinDialog texts={texts} request={dialog} onClose={() => session.host.dismissDialog()} />
      )}
      {session && (
        <iframe
          key={book}
          className="commands"
          title={texts.ribbon}
          aria-hidden="true"
          tabIndex={-1}
          src={FUNCTION_FILE}
        />
      )}
    </div>
  );
}
