import { useState } from 'react';
import { useMessages } from '../messagesContext';
import { ViewHead } from '../shell/ViewHead';
import type { ToolViewProps } from '../tools/toolViews';
import { useSharedStyles } from '../theme/styles';
import { Answer } from './Answer';
import { CodeForm } from './CodeForm';
import { FileCheck } from './FileCheck';
import {
  answerShown,
  codeAsked,
  codeTried,
  codeTyped,
  filesAsked,
  hasCode,
  initialVerifying,
} from './verifying';

/** Verifying a printed result by its code, and a mailed one by its file. Needs no scorebook. */
export function VerifyView({ controls, back, onBack }: ToolViewProps) {
  const shared = useSharedStyles();
  const messages = useMessages();
  const { running, closing } = controls.state;
  const busy = running !== null;
  const [state, setState] = useState(initialVerifying);
  const { code, isTried, asked } = state;
  const views = answerShown(state, closing.verified, messages);
  const answer = <Answer key={asked} controls={controls} views={views} />;
  const checkCode = () => {
    const canCheck = hasCode(state) && !busy;
    setState(canCheck ? codeAsked : codeTried);
    if (canCheck) controls.run({ kind: 'verifyCode', typed: code });
  };
  const checkFiles = (files: readonly File[]) => {
    setState(filesAsked);
    controls.run({ kind: 'verifyFiles', files, paper: code });
  };
  return (
    <section className={shared.toolView} aria-label={messages.tools.names.verify}>
      <ViewHead
        back={back}
        title={messages.tools.names.verify}
        about={messages.closing.verify.about}
        onBack={onBack}
      />
      <div className={shared.toolBody}>
        <CodeForm
          code={code}
          isMissing={isTried && !hasCode(state)}
          busy={busy}
          onCode={(typed) => setState((before) => codeTyped(before, typed))}
          onSubmit={checkCode}
        />
        {asked === 'code' && answer}
        <FileCheck busy={busy} onFiles={checkFiles} />
        {asked === 'files' && answer}
      </div>
    </section>
  );
}
