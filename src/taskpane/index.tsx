import { createRoot } from 'react-dom/client';
import { createCommands } from '../commands';
import { keepSession, keptSession } from '../commands/keptSession';
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
  const workbook = Office.context.document.url;
  const session = keptSession(workbook);
  window.addEventListener('pagehide', () => {
    keepSession(workbook, session);
  });
  createRoot(root).render(
    <Pane
      commands={createCommands(session)}
      language={spokenLanguage(Office.context)}
      onLanguage={(language) => keepLanguage(Office.context, language)}
      first={openedFor(location.search)}
      officeBackground={officeBackground}
    />,
  );
});
