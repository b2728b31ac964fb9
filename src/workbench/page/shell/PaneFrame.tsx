import type { KeyboardEvent, PointerEvent, RefObject } from 'react';
import { clampPaneWidth, PANE_WIDTH } from '../settings';
import { PANE_FILE } from '../doors';
import type { Texts } from '../texts';
import { CloseButton } from './Notice';

interface PaneFrameProps {
  readonly texts: Texts;
  readonly width: number;
  readonly onResize: (width: number) => void;
  readonly onClose: () => void;
  /** The pane starts when there is a host to talk to. */
  readonly ready: boolean;
  /** What the pane is opened for: `?do=collect`, or ''. */
  readonly search: string;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** The pane's page is there. */
  readonly onLoad: (page: Window) => void;
}

const KEY_STEP = 10;

/** The real task pane, in a frame as narrow as Excel's. */
export function PaneFrame({
  texts,
  width,
  onResize,
  onClose,
  ready,
  search,
  frame,
  onLoad,
}: PaneFrameProps) {
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const right = event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0;
    onResize(clampPaneWidth(right - event.clientX));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const change = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (change !== undefined) onResize(clampPaneWidth(width + change));
  };
  return (
    <aside className="pane" style={{ width }} aria-label={texts.paneTitle}>
      <div
        className="pane-handle"
        role="separator"
        aria-orientation="vertical"
        aria-label={texts.resizePane}
        aria-valuenow={width}
        aria-valuemin={PANE_WIDTH.smallest}
        aria-valuemax={PANE_WIDTH.largest}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onKeyDown={onKeyDown}
      />
      <div className="pane-header">
        <h2>{texts.paneTitle}</h2>
        <CloseButton label={texts.closePane} onClose={onClose} />
      </div>
      {ready ? (
        <iframe
          ref={frame}
          className="pane-page"
          title={texts.paneTitle}
          src={`${PANE_FILE}${search}`}
          onLoad={({ currentTarget: { contentWindow } }) => contentWindow && onLoad(contentWindow)}
        />
      ) : (
        <div className="pane-page" />
      )}
    </aside>
  );
}
