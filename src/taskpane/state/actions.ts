import type {
  Choice,
  Commands,
  ExplainReport,
  InjectReport,
  Outcome,
  Problem,
  ScoreReport,
  Status,
} from '../../commands/reports';
import type { Finding } from '../../plan/finding';
import type { Running } from '../../commands/exchangeReports';
import type { OwnUnits, PlanSource } from '../../commands/setUpReports';
import type { WhatIf } from '../../commands/whatIfReports';
import { type ClosingAction, type ClosingLearned, performClosing } from '../closing/closingActions';
import {
  performExchange,
  type ExchangeAction,
  type ExchangeLearned,
} from '../exchange/exchangeActions';
import { type MergeAction, type MergeLearned, performMerge } from '../merging/mergeActions';
import { performSetUp, type SetUpAction, type SetUpLearned } from '../setUp/setUpActions';
import { performPrint, type PrintAction, type PrintLearned } from '../printing/printActions';
import type { Tool } from '../tools/tool';

export type SheetKey = Parameters<Commands['goToSheet']>[0];

/** What a person can set going in the pane. */
export type Action =
  | { readonly kind: 'look' }
  | {
      readonly kind: 'inject';
      readonly template: PlanSource;
      readonly withSamples: boolean;
      /** In place of the plan's own; absent or null: those. */
      readonly units?: OwnUnits | null;
    }
  /** Puts a built-in plan with its invented figures in, and scores it. */
  | { readonly kind: 'tryOut'; readonly template: string }
  | { readonly kind: 'repair'; readonly template: PlanSource }
  /** Looks at figures and points as they stand, without a sign of it. */
  | { readonly kind: 'review' }
  | { readonly kind: 'score' }
  | { readonly kind: 'repairCells'; readonly choices: readonly Choice[] }
  | { readonly kind: 'undo' }
  /** Takes a decision about forms back, and looks at the board again. */
  | { readonly kind: 'undoDecision' }
  | { readonly kind: 'accept'; readonly finding: Finding; readonly reason: string }
  | { readonly kind: 'withdraw'; readonly finding: Finding }
  | { readonly kind: 'whatIf' }
  | { readonly kind: 'explain' }
  | { readonly kind: 'explainUnit'; readonly unit: string }
  | { readonly kind: 'openTool'; readonly tool: Tool }
  | { readonly kind: 'goToCell'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'goToSheet'; readonly sheet: SheetKey }
  | { readonly kind: 'goToEntry' }
  | ExchangeAction
  | MergeAction
  | SetUpAction
  | ClosingAction
  | PrintAction;

/** What came of an action: only what it learned. */
export interface Learned {
  readonly status?: Status;
  readonly injected?: InjectReport;
  readonly scored?: ScoreReport;
  /** What the workbook comes to, before a first run. */
  readonly looked?: ScoreReport;
  /** A later look at what was scored. */
  readonly reviewed?: ScoreReport;
  /** How many cells were put right; undone: how many were put back. */
  readonly repaired?: number;
  readonly undone?: number;
  readonly whatIf?: WhatIf;
  readonly explained?: ExplainReport;
  readonly exchange?: ExchangeLearned;
  readonly merging?: MergeLearned;
  readonly closing?: ClosingLearned;
  /** The turn to another period was taken back: so many cells, which its own view tells of. */
  readonly takenBack?: number;
  readonly tool?: Tool;
  readonly setUp?: SetUpLearned;
  readonly printing?: PrintLearned;
}

export type Answer =
  | { readonly ok: true; readonly learned: Learned }
  | { readonly ok: false; readonly problem: Problem };

/** Actions that are over before anybody could wait for them. */
const quick: ReadonlySet<Action['kind']> = new Set([
  'goToCell',
  'goToSheet',
  'goToEntry',
  'openTool',
  'refreshSending',
  'review',
  'lookPrint',
] as const);

/** Actions that change the workbook or wait for it to be read: one at a time, with a progress bar. */
export function isLong({ kind }: Action): boolean {
  return !quick.has(kind);
}

function learn<Report>(outcome: Outcome<Report>, learned: (report: Report) => Learned): Answer {
  return outcome.ok ? { ok: true, learned: learned(outcome.report) } : outcome;
}

/** After the sheets are drawn, what stands in them is read back, not assumed. */
async function injectAndLook(
  commands: Commands,
  template: PlanSource,
  withSamples: boolean,
  units: OwnUnits | null = null,
): Promise<Answer> {
  const injected = await commands.inject(template, withSamples, units);
  if (!injected.ok) return injected;
  return learn(await commands.status(), (status) => ({ status, injected: injected.report }));
}

/** The figures are those of before: what they come to is seen at once. */
async function repair(commands: Commands, template: PlanSource): Promise<Answer> {
  const repaired = await injectAndLook(commands, template, false);
  if (!repaired.ok) return repaired;
  const seen = await commands.review();
  const looked = seen.ok ? { looked: seen.report } : {};
  return { ok: true, learned: { ...repaired.learned, ...looked } };
}

/** From nothing to a ranking. What was put in stays, also where it cannot be scored. */
async function tryOut(
  commands: Commands,
  template: string,
  { onProgress }: Running,
): Promise<Answer> {
  onProgress({ done: 0, of: 2, name: '' });
  const injected = await injectAndLook(commands, template, true);
  if (!injected.ok) return injected;
  onProgress({ done: 1, of: 2, name: '' });
  const scored = await commands.score();
  if (!scored.ok) return injected;
  // Beside the pane as well, the ranking is what a trial is for.
  await commands.goToSheet('ranking');
  return { ok: true, learned: { ...injected.learned, scored: scored.report } };
}

/** After a turn to another period the pane's head speaks of that again. */
async function undo(commands: Commands): Promise<Answer> {
  const undone = await commands.undo();
  if (!undone.ok) return undone;
  const { cells, review, isTurn } = undone.report;
  const status = isTurn && (await commands.status());
  const looked = status?.ok ? { status: status.report } : {};
  return { ok: true, learned: { ...looked, undone: cells, reviewed: review } };
}

/** The result behind the board is of other figures than those that were just taken: it is looked at again. */
async function decide(
  commands: Commands,
  action: ExchangeAction & { readonly kind: 'decide' },
  running: Running,
): Promise<Answer> {
  const decided = await performExchange(commands, action, running);
  if (!decided.ok) return decided;
  const seen = await commands.review();
  const reviewed = seen.ok ? { reviewed: seen.report } : {};
  return { ok: true, learned: { exchange: decided.report, ...reviewed } };
}

/** What was taken back stays so, even where the board cannot be read after it. */
async function undoDecision(commands: Commands): Promise<Answer> {
  const undone = await commands.undo();
  if (!undone.ok) return undone;
  const { cells, review } = undone.report;
  const board = await commands.board();
  const exchange = board.ok ? { board: board.report } : {};
  return { ok: true, learned: { undone: cells, reviewed: review, exchange } };
}

/** The head of the pane counts the units: it is as new as they are. */
async function performSetUpAndLook(
  commands: Commands,
  action: SetUpAction,
  running: Running,
): Promise<Answer> {
  const done = await performSetUp(commands, action, running);
  if (!done.ok) return done;
  const status = action.kind === 'addUnits' ? await commands.status() : null;
  return {
    ok: true,
    learned: { setUp: done.report, ...(status?.ok ? { status: status.report } : {}) },
  };
}

/** Carries an action out. Rejects only for a programming error. */
export async function perform(
  commands: Commands,
  action: Action,
  running: Running,
): Promise<Answer> {
  switch (action.kind) {
    case 'look':
      return learn(await commands.status(), (status) => ({ status }));
    case 'inject':
      return injectAndLook(commands, action.template, action.withSamples, action.units);
    case 'tryOut':
      return tryOut(commands, action.template, running);
    case 'repair':
      return repair(commands, action.template);
    case 'review':
      return learn(await commands.review(), (looked) => ({ looked }));
    case 'score':
      return learn(await commands.score(), (scored) => ({ scored }));
    case 'repairCells':
      return learn(await commands.repair(action.choices), ({ cells, review }) => ({
        repaired: cells,
        reviewed: review,
      }));
    case 'undo':
      return undo(commands);
    case 'undoDecision':
      return undoDecision(commands);
    case 'accept':
      return learn(await commands.accept(action.finding, action.reason), (reviewed) => ({
        reviewed,
      }));
    case 'withdraw':
      return learn(await commands.withdraw(action.finding), (reviewed) => ({ reviewed }));
    case 'whatIf':
      return learn(await commands.whatIf(), (whatIf) => ({ whatIf }));
    case 'explain':
      return learn(await commands.explain(), (explained) => ({ explained }));
    case 'explainUnit':
      return learn(await commands.explainUnit(action.unit), (explained) => ({ explained }));
    case 'goToCell':
      return learn(await commands.goToCell(action.sheet, action.address), () => ({}));
    case 'goToSheet':
      return learn(await commands.goToSheet(action.sheet), () => ({}));
    case 'goToEntry':
      return learn(await commands.goToEntry(), () => ({}));
    case 'openTool':
      return { ok: true, learned: { tool: action.tool } };
    case 'openMerging':
    case 'previewMerge':
    case 'mergeUnits':
    case 'undoMerge':
      return learn(await performMerge(commands, action), (answer) => answer);
    case 'loadTemplate':
    case 'saveTemplate':
    case 'readUnits':
    case 'addUnits':
      return performSetUpAndLook(commands, action, running);
    case 'close':
    case 'reopen':
    case 'verifyCode':
    case 'verifyFiles':
    case 'lookAtTurn':
    case 'turnPeriod':
    case 'undoTurn':
      return performClosing(commands, action, running);
    case 'lookPrint':
    case 'print':
      return learn(await performPrint(commands, action, running), (printing) => ({ printing }));
    case 'decide':
      return decide(commands, action, running);
    case 'openSending':
    case 'refreshSending':
    case 'openCollecting':
    case 'send':
    case 'saveMail':
    case 'collect':
    case 'chooseUnit':
    case 'forget':
    case 'origin':
    case 'receipts':
    case 'exportUpward':
      return learn(await performExchange(commands, action, running), (exchange) => ({ exchange }));
  }
}
