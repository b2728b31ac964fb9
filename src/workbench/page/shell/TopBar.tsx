import { useRef } from 'react';
import type { Texts } from '../texts';

interface TopBarProps {
  readonly texts: Texts;
  readonly fileName: string;
  readonly disabled: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

export function TopBar({ texts, fileName, disabled, onOpen, onSave }: TopBarProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <img src="assets/icon-48.png" width={24} height={24} alt="" />
      <h1>{texts.product}</h1>
      <span className="file-name" title={fileName}>
        {fileName}
      </span>
      <span className="preview-note">{texts.preview}</span>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
          if (file) onOpen(file);
        }}
      />
      <button type="button" disabled={disabled} onClick={() => input.current?.click()}>
        {texts.open}
      </button>
      <button type="button" className="primary" disabled={disabled} onClick={onSave}>
        {texts.save}
      </button>
    </header>
  );
}
