import type { Running } from '../../commands/exchangeReports';
import type { Outcome } from '../../commands/problem';
import type { Commands } from '../../commands/reports';
import type { OwnContent, PlanSource } from '../../commands/setUpReports';
import { type ExchangeAction, performExchange } from '../exchange/exchangeActions';
import { performPrint, type PrintAction } from '../printing/printActions';
import { performSetUp, type SetUpAction } from '../setUp/setUpActions';
import { type Answer, learn, type Learned } from './actions';

/** After the sheets are drawn, what stands in them is read back, not assumed. */
export async function injectAndLook(
  commands: Commands,
  template: PlanSource,
  withSamples: boolean,
  own: OwnContent = {},
  running?: Running,
): Promise<Answer> {
  const injected = await commands.inject(template, withSamples, own, running);
  if (!injected.ok) return injected;
  return learn(await commands.status(), (status) => ({ status, injected: injected.report }));
}

/** Where figures stand in the sheets, invented ones or those of before, what they come to is seen at once. */
export async function injectAndReview(
  commands: Commands,
  ...drawn: readonly [
    template: PlanSource,
    withSamples: boolean,
    own?: OwnContent,
    running?: Running,
  ]
): Promise<Answer> {
  const injected = await injectAndLook(commands, ...drawn);
  if (!injected.ok) return injected;
  return followed(injected.learned, await commands.review(), (looked) => ({ looked }));
}

/** What was done stays so, also where what was to follow it could not be done: then that is told. */
function followed<Report>(
  learned: Learned,
  outcome: Outcome<Report>,
  more: (report: Report) => Learned,
): Answer {
  return outcome.ok
    ? { ok: true, learned: { ...learned, ...more(outcome.report) } }
    : { ok: true, learned, leftUndone: { problem: outcome.problem, retry: { kind: 'score' } } };
}

/** From nothing to a ranking. What was put in stays, also where it cannot be scored. */
export async function tryOut(
  commands: Commands,
  template: string,
  running: Running,
): Promise<Answer> {
  const injected = await injectAndLook(commands, template, true, {}, running);
  if (!injected.ok) return injected;
  const scored = await commands.score(running);
  // Beside the pane as well, the ranking is what a trial is for.
  if (scored.ok) await commands.goToSheet('ranking');
  return followed(injected.learned, scored, (report) => ({ scored: report }));
}

/** After a turn to another period, or once units came or went, the pane's head speaks of that again. */
export async function undo(commands: Commands): Promise<Answer> {
  const undone = await commands.undo();
  if (!undone.ok) return undone;
  const { review, ...takenBack } = undone.report;
  const { what } = takenBack.did;
  const isOfUnits = what === 'units' || what === 'dropped';
  const status = isOfUnits || what === 'turn' ? await commands.status() : null;
  const units = isOfUnits ? await commands.unitsView() : null;
  const looked = {
    ...(status?.ok ? { status: status.report } : {}),
    ...(units?.ok ? { setUp: { view: units.report } } : {}),
  };
  return { ok: true, learned: { ...looked, undone: takenBack, reviewed: review } };
}

/** The result behind the board is of other figures than those that were just taken: it is looked at again. */
export async function decide(
  commands: Commands,
  action: ExchangeAction & { readonly kind: 'decide' },
  running: Running,
): Promise<Answer> {
  const decided = await performExchange(commands, action, running);
  if (!decided.ok) return decided;
  const learned = { exchange: decided.report };
  if ((decided.report.decided?.cells ?? 0) === 0) return { ok: true, learned };
  return followed(learned, await commands.review(), (reviewed) => ({ reviewed }));
}

/** Whoever calls printing off has had the workbook scored by then. */
export async function print(
  commands: Commands,
  action: PrintAction,
  running: Running,
): Promise<Answer> {
  const made = await performPrint(commands, action, running);
  if (made.ok) return { ok: true, learned: { printing: made.report } };
  const { problem } = made;
  if (problem.code !== 'cancelled') return made;
  const seen = await commands.review();
  const learned = seen.ok ? { reviewed: seen.report } : {};
  return { ok: true, learned, leftUndone: { problem, retry: action } };
}

/** What was taken back stays so, even where the board cannot be read after it. */
export async function undoDecision(commands: Commands): Promise<Answer> {
  const undone = await commands.undo();
  if (!undone.ok) return undone;
  const { review, ...takenBack } = undone.report;
  const board = await commands.board();
  const exchange = board.ok ? { board: board.report } : {};
  return { ok: true, learned: { undone: takenBack, reviewed: review, exchange } };
}

/** The head of the pane counts the units, and the findings are about them: both are as new as they are. */
export async function performSetUpAndLook(
  commands: Commands,
  action: SetUpAction,
  running: Running,
): Promise<Answer> {
  const done = await performSetUp(commands, action, running);
  if (!done.ok) return done;
  const setUp = done.report;
  if (action.kind === 'openRemoval') return { ok: true, learned: { setUp, tool: 'setUp' } };
  if (!setUp.added && !setUp.dropped && !setUp.removed) return { ok: true, learned: { setUp } };
  const status = await commands.status();
  const learned = { setUp, ...(status.ok ? { status: status.report } : {}) };
  if (setUp.removed) return { ok: true, learned };
  if (setUp.dropped) return { ok: true, learned: { ...learned, rerun: setUp.dropped.review } };
  return followed(learned, await commands.review(), (looked) => ({ looked }));
}
