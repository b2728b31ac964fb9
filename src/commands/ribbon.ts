import { type NoticeLook, type NoticeWords, showNotice } from '../excel/notice';
import { loadMessages, type Messages } from '../messages';
import { vi } from '../messages/vi';
import { asError } from './fault';
import { isDark } from './isDark';
import type { Outcome } from './problem';
import { rankingFromRibbon, scoreFromRibbon } from './ribbonRun';
import { noticeOfFault, noticeOfProblem } from './ribbonWords';
import { spokenLanguage } from './spokenLanguage';

/** What a press came to: null where the workbook shows it. */
async function press(
  command: () => Promise<Outcome<null>>,
  messages: Messages,
): Promise<NoticeWords | null> {
  try {
    const outcome = await command();
    return outcome.ok ? null : noticeOfProblem(outcome.problem, messages);
  } catch (error) {
    return noticeOfFault(asError(error), messages);
  }
}

/** Excel's theme, which need not be the system's. Excel on the web tells none, although the typings promise it. */
function noticeTheme(): NoticeLook['theme'] {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const dark = isDark(theme?.bodyBackgroundColor ?? '');
  if (dark === null) return '';
  return dark ? 'dark' : 'light';
}

/**
 * A button without a pane. What it could not do is told in a notice, which has to be closed before
 * the event is completed: Excel takes it away with this page.
 */
function button(command: () => Promise<Outcome<null>>) {
  return (event: Office.AddinCommands.Event): void => {
    const language = spokenLanguage(Office.context);
    void loadMessages(language)
      .catch(() => vi)
      .then((messages) => press(command, messages))
      .then((words) => words && showNotice({ language, theme: noticeTheme() }, words))
      .finally(() => event.completed());
  };
}

/** The function file: one association for each FunctionName of the manifest. */
void Office.onReady(() => {
  Office.actions.associate(
    'checkScorebook',
    button(() => scoreFromRibbon('findings')),
  );
  Office.actions.associate(
    'scoreScorebook',
    button(() => scoreFromRibbon('ranking')),
  );
  Office.actions.associate('goToRanking', button(rankingFromRibbon));
});
