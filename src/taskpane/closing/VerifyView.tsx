import { Button, Field, Input, mergeClasses } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useEffect, useId, useRef, useState } from 'react';
import { WorkProgress } from '../exchange/WorkProgress';
import { useMessages } from '../messagesContext';
import { runningText } from '../shell/announcement';
import { Trouble } from '../shell/Trouble';
import { ViewHead } from '../shell/ViewHead';
import { useSharedStyles } from '../theme/styles';
import type { PaneControls } from '../state/usePane';
import type { ToolViewProps } from '../tools/toolViews';
import { type VerdictView, verdictViews } from './closingView';
import { useClosingStyles } from './styles';
import { Verdicts } from './Verdicts';

/** Verifying a printed result by its code, and a mailed one by its file. Needs no scorebook. */
export function VerifyView({ controls, back, onBack }: ToolViewProps) {
  const styles = useClosingStyles();
  const shared = useSharedStyles();
  const messages = useMessages();
  const { verify } = messages.closing;
  const { running, closing } = controls.state;
  const busy = running !== null;
  const [code, setCode] = useState('');
  const [isAsked, setAsked] = useState(false);
  // The code that the answer is about: once another one is typed it says nothing any more.
  const [answered, setAnswered] = useState('');
  const picker = useRef<HTMLInputElement>(null);
  const title = useId();
  const isMissing = isAsked && code.trim() === '';
  // What came of a button stands under it: of the code under the code, of files under the files.
  const [asked, setAskedOf] = useState<'code' | 'files'>('code');
  const isOld = asked === 'code' && code !== answered;
  const answer = (
    <Answer
      key={asked}
      controls={controls}
      views={closing.verified && !isOld ? verdictViews(closing.verified, messages) : null}
    />
  );
  return (
    <section className={styles.view} aria-label={messages.tools.names.verify}>
      <ViewHead
        back={back}
        title={messages.tools.names.verify}
        about={verify.about}
        onBack={onBack}
      />
      <div className={styles.body}>
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(true);
            if (code.trim() === '' || busy) return;
            setAskedOf('code');
            setAnswered(code);
            controls.run({ kind: 'verifyCode', typed: code });
          }}
        >
          <Field
            label={verify.code}
            hint={verify.codeHint}
            {...(isMissing ? { validationMessage: verify.codeNeeded } : {})}
          >
            <Input
              className={styles.code}
              value={code}
              maxLength={40}
              autoComplete="off"
              spellCheck={false}
              onChange={(_, { value }) => {
                setCode(value);
                setAsked(false);
              }}
            />
          </Field>
          <Button
            className={mergeClasses(shared.fullWidth)}
            type="submit"
            appearance="primary"
            disabledFocusable={busy}
          >
            {verify.submit}
          </Button>
        </form>
        {asked === 'code' && answer}
        <div className={styles.section} role="group" aria-labelledby={title}>
          <h3 id={title} className={shared.sectionTitle}>
            {verify.file}
          </h3>
          <p className={mergeClasses(shared.quiet)}>{verify.fileAbout}</p>
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
              if (files.length === 0) return;
              setAskedOf('files');
              controls.run({ kind: 'verifyFiles', files, paper: code });
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
        {asked === 'files' && answer}
      </div>
    </section>
  );
}

interface AnswerProps {
  readonly controls: PaneControls;
  readonly views: readonly VerdictView[] | null;
}

/** What is under way, what went wrong, or what was found: scrolled into view as it comes. */
function Answer({ controls, views }: AnswerProps) {
  const messages = useMessages();
  const { running, exchange, trouble } = controls.state;
  const box = useRef<HTMLDivElement>(null);
  const isOver = running === null && (views !== null || trouble !== null);
  useEffect(() => {
    if (isOver) box.current?.scrollIntoView({ block: 'nearest' });
  }, [isOver]);
  return (
    <div ref={box} data-answer>
      <Trouble controls={controls} />
      {running && (
        <WorkProgress
          text={runningText(running, messages) ?? ''}
          progress={exchange.progress}
          onCancel={running.kind === 'verifyFiles' ? controls.cancel : null}
        />
      )}
      {views && <Verdicts views={views} />}
    </div>
  );
}
