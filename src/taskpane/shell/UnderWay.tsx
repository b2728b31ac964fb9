import { useEffect, useState } from 'react';
import { WorkProgress } from '../exchange/WorkProgress';
import { useMessages } from '../messagesContext';
import type { PaneControls } from '../state/usePane';
import { runningText } from './announcement';
import { Running } from './Running';

/** Most work is over before anybody reads how far it is (milliseconds). */
const LATE = 600;

export interface UnderWayProps {
  readonly controls: PaneControls;
  readonly hint?: string;
}

/**
 * The work that is under way, if any: how far it is and the way to call it off come when it turns out
 * to be long, as far as its command tells of itself.
 */
export function UnderWay({ controls, hint = '' }: UnderWayProps) {
  const { running } = controls.state;
  return running && <Work key={running.kind} controls={controls} hint={hint} />;
}

function Work({ controls, hint }: Required<UnderWayProps>) {
  const messages = useMessages();
  const { running, exchange } = controls.state;
  const { progress } = exchange;
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setLate(true);
    }, LATE);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  const text = (running && runningText(running, messages)) ?? '';
  if (!progress || !isLate) return <Running text={text} hint={hint} />;
  return (
    <WorkProgress
      text={`${text} ${hint}`.trim()}
      progress={progress}
      onCancel={progress.isFinal ? null : controls.cancel}
    />
  );
}
