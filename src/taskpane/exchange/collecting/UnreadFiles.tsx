import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { useEffect, useRef } from 'react';
import type { UnreadFile } from '../../../commands/exchangeReports';
import { refusalSentence } from '../../../messages/fileSentences';
import { useMessages } from '../../messagesContext';
import { useSharedStyles } from '../../theme/styles';
import { house } from '../../theme/themes';
import { unreadKey } from '../exchangeState';
import { Paged } from '../Paged';
import { lastPart } from '../../../messages/filePath';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
  title: { outlineStyle: 'none' },
  file: {
    display: 'flex',
    gap: tokens.spacingHorizontalMNudge,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    alignItems: 'flex-start',
  },
  icon: {
    fontSize: '16px',
    color: house('errorInk'),
    flexShrink: 0,
    marginTop: tokens.spacingVerticalXXS,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  reason: { margin: 0 },
  summary: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  all: { minWidth: 'auto' },
});

export interface UnreadFilesProps {
  readonly unread: readonly UnreadFile[];
  readonly onTakeOff: (unread: readonly UnreadFile[]) => void;
}

/** Files that were not read, each with the reason; what only came along in a mail is folded in. */
export function UnreadFiles({ unread, onTakeOff }: UnreadFilesProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { collecting } = useMessages().exchange;
  const heading = useRef<HTMLHeadingElement>(null);
  const place = useRef<HTMLElement>(null);
  const troubled = unread.filter(({ quiet }) => quiet !== true);
  const quiet = unread.filter((one) => one.quiet === true);

  // The line that had the focus is gone: it goes to the next file, or to the heading.
  const takenOff = useRef(false);
  useEffect(() => {
    if (!takenOff.current) return;
    takenOff.current = false;
    const next = place.current?.querySelector<HTMLElement>('li button') ?? heading.current;
    next?.focus();
  }, [unread]);
  const takeOff = (files: readonly UnreadFile[]) => {
    takenOff.current = true;
    onTakeOff(files);
  };

  const list = (files: readonly UnreadFile[], label: string) => (
    <Paged label={label} items={files} keyOf={unreadKey}>
      {(file) => (
        <UnreadLine
          file={file}
          onTakeOff={() => {
            takeOff([file]);
          }}
        />
      )}
    </Paged>
  );
  return (
    <section ref={place} aria-label={collecting.unread(troubled.length)}>
      {troubled.length > 0 && (
        <>
          <div className={styles.head}>
            <h3
              ref={heading}
              tabIndex={-1}
              className={mergeClasses(shared.sectionTitle, styles.title)}
            >
              {collecting.unread(troubled.length)}
            </h3>
            {troubled.length > 1 && (
              <Button
                className={styles.all}
                appearance="subtle"
                size="small"
                onClick={() => {
                  takeOff(troubled);
                }}
              >
                {collecting.takeOffAll}
              </Button>
            )}
          </div>
          {list(troubled, collecting.unread(troubled.length))}
        </>
      )}
      {quiet.length > 0 && (
        <details>
          <summary className={mergeClasses(styles.summary, shared.focusRing)}>
            {collecting.quiet(quiet.length)}
          </summary>
          {list(quiet, collecting.quiet(quiet.length))}
        </details>
      )}
    </section>
  );
}

function UnreadLine({
  file: { file, refusal, quiet },
  onTakeOff,
}: {
  readonly file: UnreadFile;
  readonly onTakeOff: () => void;
}) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { collecting } = messages.exchange;
  const name = lastPart(file);
  return (
    <div className={styles.file}>
      {quiet !== true && <ErrorCircleFilled className={styles.icon} aria-hidden />}
      <div className={styles.words}>
        <p className={styles.reason}>{refusalSentence(messages, name, refusal)}</p>
        {name !== file && <p className={shared.quiet}>{file}</p>}
      </div>
      <Button
        appearance="transparent"
        size="small"
        icon={<DismissRegular />}
        aria-label={collecting.takeOffFile(name)}
        title={collecting.takeOff}
        onClick={onTakeOff}
      />
    </div>
  );
}
