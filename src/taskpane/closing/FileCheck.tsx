import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useId, useRef } from 'react';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';
import { useClosingStyles } from './styles';

export interface FileCheckProps {
  readonly busy: boolean;
  /** Never none. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files with a closed result, to be chosen. */
export function FileCheck({ busy, onFiles }: FileCheckProps) {
  const styles = useClosingStyles();
  const shared = useSharedStyles();
  const { verify } = useMessages().closing;
  const picker = useRef<HTMLInputElement>(null);
  const title = useId();
  return (
    <div className={styles.section} role="group" aria-labelledby={title}>
      <h3 id={title} className={shared.sectionTitle}>
        {verify.file}
      </h3>
      <p className={shared.quiet}>{verify.fileAbout}</p>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm,.eml,.zip"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <div className={styles.actions}>
        <Button
          icon={<FolderOpenRegular />}
          disabledFocusable={busy}
          onClick={() => picker.current?.click()}
        >
          {verify.choose}
        </Button>
      </div>
    </div>
  );
}
