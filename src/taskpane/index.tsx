import { createRoot } from 'react-dom/client';
import { createCommands } from '../commands';
import { keepLanguage, spokenLanguage } from '../commands/spokenLanguage';
import { openedFor } from './openedFor';
import { Pane } from './Pane';

/** Excel on the web tells no colours, although the typings promise them. */
function officeBackground(): string | null {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor ?? null;
}

void Office.onReady(({ host }) => {
  const root = document.getElementById('root');
  // Outside Excel the page itself says what to do (boot.js).
  if (!root || host !== Office.HostType.Excel) return;
  createRoot(root).render(
    <Pane
      commands={createCommands()}
      language={spokenLanguage(Office.context)}
      onLanguage={(language) => keepLanguage(Office.context, language)}
      first={openedFor(location.search)}
      officeBackground={officeBackground}
    />,
  );
});
