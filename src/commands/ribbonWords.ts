import type { NoticeWords } from '../excel/notice';
import type { Messages } from '../messages';
import { faultCode } from './fault';
import { problemText } from './problemText';
import type { Problem } from './problem';

type Said = Pick<NoticeWords, 'title' | 'next'>;

/** A problem in words for somebody who has no pane open. */
export function noticeOfProblem(problem: Problem, messages: Messages): NoticeWords {
  const technical = problem.code === 'hostFailed' ? problem.technical : '';
  return { ...said(problem, messages), technical, close: messages.ribbon.close };
}

/** What points at buttons of the pane is said otherwise. */
function said(problem: Problem, { ribbon, problems, pane }: Messages): Said {
  if (problem.code === 'noScorebook') return ribbon.noScorebook;
  if (problem.code === 'sheetGone') {
    return { title: ribbon.sheetGone.title(problem.sheet), next: ribbon.sheetGone.next };
  }
  const { title, next } = problemText(problem, problems);
  // The pane's main button is another one of the ribbon; a notice cannot open the pane.
  return { title, next: next.replace(`“${pane.run.score}”`, ribbon.score) };
}

/** A programming error in words, with the code to read out on the telephone. */
export function noticeOfFault(error: Error, { ribbon: { fault, close } }: Messages): NoticeWords {
  const technical = error.stack ?? `${error.name}: ${error.message}`;
  return { title: fault.title, next: fault.next(faultCode(error)), technical, close };
}
