import { FluentProvider, makeStaticStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Commands } from '../commands/reports';
import { loadMessages, type Language, type Messages } from '../messages';
import { vi } from '../messages/vi';
import { App } from './App';
import { MessagesContext } from './messagesContext';
import { ErrorBoundary } from './shell/ErrorBoundary';
import type { Action } from './state/actions';
import { useThemeName } from './theme/themeName';
import { themes } from './theme/themes';

/**
 * The line below a field that has the focus is Fluent's brand colour: in our red it reads as an
 * error. It takes the colour of every other focus.
 */
const useFocusLine = makeStaticStyles({
  '.fui-FluentProvider .fui-Input::after, .fui-FluentProvider .fui-Textarea::after, .fui-FluentProvider .fui-Select::after':
    { borderBottomColor: 'var(--colorStrokeFocus2)' },
});

/** Enlarged to 200 %, the pane is half as wide: Fluent's fields and their buttons give way. */
const useNarrowFields = makeStaticStyles({
  '.fui-FluentProvider .fui-Field, .fui-FluentProvider .fui-Input, .fui-FluentProvider .fui-Textarea, .fui-FluentProvider .fui-Select':
    { minWidth: 0, maxWidth: '100%' },
  '.fui-FluentProvider .fui-Input__input, .fui-FluentProvider .fui-Textarea__textarea': {
    minWidth: 0,
    width: '100%',
  },
  '.fui-FluentProvider .fui-MessageBar, .fui-FluentProvider .fui-MessageBarBody': { minWidth: 0 },
  '.fui-FluentProvider .fui-MessageBarActions': { flexWrap: 'wrap', minWidth: 0 },
  '.fui-FluentProvider .fui-Button': { maxWidth: '100%' },
});

export interface PaneProps {
  readonly commands: Commands;
  readonly language: Language;
  /** Told when somebody chooses another language. */
  readonly onLanguage?: (language: Language) => void;
  /** What the pane was opened for, such as `openCollecting`; nothing: to be looked at. */
  readonly first?: Action | null;
  /** Excel's background colour, where Excel tells it. */
  readonly officeBackground: () => string | null;
  /** Where the texts of a language come from. */
  readonly load?: (language: Language) => Promise<Messages>;
}

interface Speaking {
  readonly language: Language;
  readonly messages: Messages;
}

/** The whole pane with its theme, its language and its safety net. */
export function Pane(props: PaneProps) {
  const {
    commands,
    language,
    onLanguage,
    first = null,
    officeBackground,
    load = loadMessages,
  } = props;
  useFocusLine();
  useNarrowFields();
  const theme = useThemeName(officeBackground);
  const [wanted, setWanted] = useState(language);
  const [speaking, setSpeaking] = useState<Speaking | null>(
    language === 'vi' ? { language, messages: vi } : null,
  );

  useEffect(() => {
    let current = true;
    void load(wanted)
      .then((messages) => ({ language: wanted, messages }))
      // Texts that cannot be loaded are no reason for an empty pane: Vietnamese is always there.
      .catch((): Speaking => ({ language: 'vi', messages: vi }))
      .then((next) => {
        if (current) setSpeaking(next);
      });
    return () => {
      current = false;
    };
  }, [load, wanted]);

  useEffect(() => {
    if (speaking) document.documentElement.lang = speaking.language;
  }, [speaking]);

  return (
    <FluentProvider theme={themes[theme]}>
      {speaking && (
        <MessagesContext value={speaking.messages}>
          <ErrorBoundary>
            <App
              commands={commands}
              language={speaking.language}
              first={first}
              onLanguage={(next) => {
                setWanted(next);
                onLanguage?.(next);
              }}
            />
          </ErrorBoundary>
        </MessagesContext>
      )}
    </FluentProvider>
  );
}
