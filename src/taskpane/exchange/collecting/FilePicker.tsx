import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef } from 'react';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';
import { house } from '../../theme/themes';

const useStyles = makeStyles({
  picker: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
  },
  over: {
    backgroundColor: house('chosen'),
    border: `1px dashed ${tokens.colorCompoundBrandStroke}`,
  },
  accepts: { textWrap: 'balance' },
});

/** Macro workbooks are read too: their macros are neither kept nor run. */
const ACCEPT = '.xlsx,.xlsm,.eml,.zip';

export interface FilePickerProps {
  /** Whether choosing files is what comes next. */
  readonly isMain: boolean;
  readonly hasFiles: boolean;
  readonly isOver: boolean;
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are chosen; they can be dropped too, which is never the only way. */
export function FilePicker({ isMain, hasFiles, isOver, busy, onFiles }: FilePickerProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { collecting } = useMessages().exchange;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={mergeClasses(styles.picker, isOver && styles.over)}>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPT}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again once it was mended.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button
        appearance={isMain ? 'primary' : 'secondary'}
        icon={<FolderOpenRegular />}
        disabledFocusable={busy}
        onClick={() => input.current?.click()}
      >
        {hasFiles ? collecting.chooseMore : collecting.choose}
      </Button>
      <span>{isOver ? collecting.dropNow : collecting.drop}</span>
      {/* Whoever has chosen files knows by now, and looks for what came of them. */}
      {!hasFiles && (
        <p className={mergeClasses(shared.quiet, styles.accepts)}>{collecting.accepts}</p>
      )}
    </div>
  );
}
