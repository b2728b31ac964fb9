import type { Board, Progress } from '../../commands/exchangeReports';
import type { Messages } from '../../messages';
import type { ExchangeAction } from './exchangeActions';
import { type ExchangeState, topView } from './exchangeState';

/** What is under way, in words. */
export function runningExchange(
  action: Exclude<ExchangeAction, { readonly kind: 'refreshSending' | 'refreshOrigin' }>,
  { running }: Messages['exchange'],
): string {
  return action.kind === 'send' ? running[action.order.kind] : running[action.kind];
}

/** A screen reader hears of long work every quarter, not with each of a thousand units. */
const STEPS = 4;

/** What is said of work as it goes on: another text only now and then. */
export function progressSaid(
  text: string,
  progress: Progress | null,
  { percentDone }: Messages['exchange'],
): string {
  if (!progress || progress.of === 0) return text;
  const step = Math.floor((progress.done * STEPS) / progress.of);
  return step === 0 ? text : percentDone(text, (step * 100) / STEPS);
}

/** The states of units whose forms wait for a decision, as the list has them. */
const open = ['ready', 'changed', 'faulty', 'otherPeriod', 'otherPlan', 'duplicate'] as const;

/** What is said when work is done and its view stays; '' for nothing, null where no view is open. */
export function exchangeSaid(state: ExchangeState, texts: Messages['exchange']): string | null {
  const view = topView(state);
  if (view === null) return null;
  const { board, savedMail } = state;
  if (savedMail) return texts.mail.saved;
  if (view !== 'collecting' || !board || isUntouched(board)) return '';
  const counts = open
    .map((state) => [state, board.units.filter((unit) => unit.state === state).length] as const)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => [texts.collecting.states[state], count] as const);
  const unread = board.unread.filter(({ quiet }) => quiet !== true).length;
  return texts.collecting.announced(counts, unread);
}

/** Whether nothing was read in this session. */
export function isUntouched({ forms, unread }: Board): boolean {
  return forms.length === 0 && unread.length === 0;
}
