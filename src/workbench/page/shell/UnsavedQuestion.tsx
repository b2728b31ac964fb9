import { useEffect, useRef } from 'react';
import type { Texts } from '../texts';

interface UnsavedQuestionProps {
  readonly texts: Texts;
  /** The workbook that is open, and the file that would take its place. */
  readonly fileName: string;
  readonly next: string;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

/** Asked before another workbook takes the place of one with unsaved changes. */
export function UnsavedQuestion({
  texts,
  fileName,
  next,
  onSave,
  onDiscard,
  onCancel,
}: UnsavedQuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="unsaved"
      aria-labelledby="unsaved-title"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id="unsaved-title">{texts.unsaved}</h2>
      <p>{texts.unsavedLost(fileName, next)}</p>
      <div className="unsaved-answers">
        <button type="button" className="primary" onClick={onSave}>
          {texts.saveThenOpen}
        </button>
        <button type="button" onClick={onDiscard}>
          {texts.openWithoutSaving}
        </button>
        <button type="button" onClick={onCancel}>
          {texts.keepOpen}
        </button>
      </div>
    </dialog>
  );
}
