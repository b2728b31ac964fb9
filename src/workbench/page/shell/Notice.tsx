import type { Texts } from '../texts';

/** Something that the page itself has to say, in a bar over the grid. */
export interface Note {
  readonly tone: 'info' | 'error';
  readonly text: string;
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface NoticeProps {
  readonly texts: Texts;
  readonly note: Note;
  readonly onClose: () => void;
}

export function Notice({ texts, note, onClose }: NoticeProps) {
  return (
    <div className={`notice ${note.tone}`} role={note.tone === 'error' ? 'alert' : 'status'}>
      <span>{note.text}</span>
      {note.detail && (
        <details>
          <summary>{texts.details}</summary>
          {note.detail}
        </details>
      )}
      {note.action && (
        <button type="button" onClick={note.action.run}>
          {note.action.label}
        </button>
      )}
      <CloseButton label={texts.closeNotice} onClose={onClose} />
    </div>
  );
}

export function CloseButton({ label, onClose }: { label: string; onClose: () => void }) {
  return (
    <button type="button" className="close" aria-label={label} title={label} onClick={onClose}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.3" />
      </svg>
    </button>
  );
}
