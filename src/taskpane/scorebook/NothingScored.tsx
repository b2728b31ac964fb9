import { Button } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { useMessages } from '../messagesContext';
import { Empty } from '../shell/Empty';

export interface NothingScoredProps {
  readonly onFigures: () => void;
}

/** A scorebook that nobody has scored yet: what there is to do, and the way to the figures. */
export function NothingScored({ onFigures }: NothingScoredProps) {
  const { run: texts } = useMessages().pane;
  return (
    <Empty
      icon={<ClipboardTaskListLtrRegular />}
      title={texts.notYetTitle}
      text={texts.notYet}
      action={<Button onClick={onFigures}>{texts.openFigures}</Button>}
    />
  );
}
