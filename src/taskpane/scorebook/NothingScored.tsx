import { Button } from '@fluentui/react-components';
import { ClipboardTaskListLtrRegular } from '@fluentui/react-icons/svg/clipboard-task-list-ltr';
import { useMessages } from '../messagesContext';
import { Empty } from '../shell/Empty';

export interface NothingScoredProps {
  /** How many units the plan has. */
  readonly units: number;
  readonly onFigures: () => void;
  readonly onUnits: () => void;
}

/** A scorebook that nobody has scored yet: what there is to do, and the way to it. */
export function NothingScored({ units, onFigures, onUnits }: NothingScoredProps) {
  const { run: texts } = useMessages().pane;
  const icon = <ClipboardTaskListLtrRegular />;
  return units === 0 ? (
    <Empty
      icon={icon}
      title={texts.nobodyTitle}
      text={texts.nobody}
      action={<Button onClick={onUnits}>{texts.addUnits}</Button>}
    />
  ) : (
    <Empty
      icon={icon}
      title={texts.notYetTitle}
      text={texts.notYet}
      action={<Button onClick={onFigures}>{texts.openFigures}</Button>}
    />
  );
}
