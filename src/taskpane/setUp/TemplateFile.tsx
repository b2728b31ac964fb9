import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import type { LoadedFile } from '../../commands/setUpReports';
import { refusalSentence } from '../../messages/fileSentences';
import { sentenceOf } from '../../messages/sentences';
import { useMessages } from '../messagesContext';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  file: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalSNudge,
    alignItems: 'flex-start',
  },
  cells: {
    margin: `${tokens.spacingVerticalSNudge} 0 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  cell: { fontWeight: 'bold' },
});

export interface TemplateFileProps {
  readonly loaded: LoadedFile | null;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}

/** Where a template file is chosen, and why the last one was not taken. */
export function TemplateFile({ loaded, busy, onFile }: TemplateFileProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { setUp } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.file}>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // So that the same file can be chosen again once it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button
        icon={<FolderOpenRegular />}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {setUp.file.open}
      </Button>
      <p className={mergeClasses(shared.quiet)}>{setUp.file.hint}</p>
      {loaded && loaded.is !== 'plan' && <NotTaken loaded={loaded} />}
    </div>
  );
}

/** So many faults are shown; the others follow from them more often than not. */
const SHOWN = 20;

function NotTaken({ loaded }: { readonly loaded: Exclude<LoadedFile, { is: 'plan' }> }) {
  const styles = useStyles();
  const messages = useMessages();
  const { file: texts } = messages.setUp;
  if (loaded.is === 'unread') {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{texts.unread}.</MessageBarTitle>
          <div>{refusalSentence(messages, loaded.file, loaded.refusal)}</div>
        </MessageBarBody>
      </MessageBar>
    );
  }
  const others = loaded.findings.length - SHOWN;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{texts.faulty(loaded.file)}.</MessageBarTitle>
        <div>{texts.faultyNext}</div>
        <ul className={styles.cells}>
          {loaded.findings.slice(0, SHOWN).map(({ finding, cell }, index) => (
            <li key={index}>
              {cell && (
                <span className={styles.cell}>{texts.inCell(cell.sheet, cell.address)}: </span>
              )}
              {sentenceOf(finding, messages.findings)}
            </li>
          ))}
        </ul>
        {others > 0 && <div>{texts.more(others)}</div>}
      </MessageBarBody>
    </MessageBar>
  );
}
