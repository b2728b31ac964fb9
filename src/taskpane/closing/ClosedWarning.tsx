import { useMessages } from '../messagesContext';
import type { Scorebook } from '../state/paneState';
import { Notice } from '../shell/Notice';

export interface ClosedWarningProps {
  readonly scorebook: Scorebook | null | undefined;
}

/** Before something that changes figures: that the period is closed. Nothing where it is open. */
export function ClosedWarning({ scorebook }: ClosedWarningProps) {
  const { whileClosed } = useMessages().closing;
  if (!scorebook?.closed) return null;
  return (
    <Notice intent="warning" title={whileClosed.title}>
      {whileClosed.text(scorebook.closed.at)}
    </Notice>
  );
}
