import { useEffect, useRef } from 'react';
import { WorkProgress } from '../exchange/WorkProgress';
import { useMessages } from '../messagesContext';
import { runningText } from '../shell/announcement';
import { Trouble } from '../shell/Trouble';
import type { PaneControls } from '../state/usePane';
import type { VerdictView } from './verdictView';
import { Verdicts } from './Verdicts';

export interface AnswerProps {
  readonly controls: PaneControls;
  readonly views: readonly VerdictView[] | null;
}

/** What is under way, what went wrong, or what was found: scrolled into view as it comes. */
export function Answer({ controls, views }: AnswerProps) {
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
