import { useEffect, useRef } from 'react';
import type { DialogRequest } from '../../host/dialog';
import { NOTICE_FILE } from '../doors';
import type { Texts } from '../texts';
import { CloseButton } from './Notice';

interface AddinDialogProps {
  readonly texts: Texts;
  readonly request: DialogRequest;
  /** The person closes it. */
  readonly onClose: () => void;
}

/** What the add-in shows over the workbook (`displayDialogAsync`): a page of its own in a window. */
export function AddinDialog({ texts, request, onClose }: AddinDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    const before = document.activeElement;
    current?.showModal();
    return () => {
      current?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const { url, width, height } = request;
  return (
    <dialog
      ref={dialog}
      className="addin-dialog"
      aria-label={texts.product}
      style={{ width: `${width}vw`, height: `${height}vh` }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="pane-header">
        <h2>{texts.product}</h2>
        <CloseButton label={texts.closeDialog} onClose={onClose} />
      </div>
      <iframe
        className="pane-page"
        title={texts.product}
        src={`${NOTICE_FILE}${new URL(url).search}`}
      />
    </dialog>
  );
}
