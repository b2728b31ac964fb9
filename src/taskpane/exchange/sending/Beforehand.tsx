import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';

/** One thing that is told: what it is, and of whom or what to do about it. */
export interface ToldLine {
  readonly title: string;
  readonly text: string;
}

export interface BeforehandProps {
  readonly lines: readonly ToldLine[];
  /** What to do about all of it; '' where the lines say it. */
  readonly hint: string;
  readonly button: string;
  readonly busy: boolean;
  readonly onPress: () => void;
}

/** Tells before mails are made what they will lack, with the one way to where it is kept. */
export function Beforehand({ lines, hint, button, busy, onPress }: BeforehandProps) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {lines.map(({ title, text }) => (
          <div key={title}>
            <MessageBarTitle>{title}.</MessageBarTitle> {text}
          </div>
        ))}
        {hint !== '' && <div>{hint}</div>}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={onPress}>
          {button}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
