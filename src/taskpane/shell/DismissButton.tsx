import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useMessages } from '../messagesContext';

export interface DismissButtonProps {
  readonly className?: string;
  readonly onDismiss: () => void;
}

/** The cross on something that was read. */
export function DismissButton({ className, onDismiss }: DismissButtonProps) {
  const { app } = useMessages().pane;
  return (
    <Button
      className={className}
      appearance="transparent"
      size="small"
      aria-label={app.dismiss}
      icon={<DismissRegular />}
      onClick={onDismiss}
    />
  );
}
