import type { ScoreReport } from '../../commands/resultReports';
import type { Learned } from './actions';
import type { PaneEvent, PaneState } from './paneState';
import { refusedBy } from './troubleState';

/**
 * What a look at the workbook has shown. A run that was started meanwhile says more, and where no
 * figure was typed there is nothing to be seen yet.
 */
export function looked(
  state: PaneState,
  { answer, remembered, at }: PaneEvent & { is: 'answered' },
): PaneState {
  if (state.running || state.scored || !state.scorebook) return state;
  if (!answer.ok) {
    const { problem } = answer;
    return problem.code === 'planRefused' ? refusedBy(state, problem) : state;
  }
  const { looked: report } = answer.learned;
  const { ranAt } = remembered;
  // Scored in this session: the pane was only loaded anew.
  const scored = report && ranAt ? { report, at: ranAt, isRun: true } : lookedAt(report, at);
  return scored ? { ...state, scored } : state;
}

/** What a look shows, where there are figures. */
function lookedAt(report: ScoreReport | undefined, at: Date): PaneState['scored'] {
  return report && report.withFigures > 0 ? { report, at, isRun: false } : null;
}

/**
 * A later look replaces what the run found; it is still the same run. Before a first run it shows
 * what has come in since, and nothing once the last figure is taken back.
 */
function refreshed(
  scored: PaneState['scored'],
  report: ScoreReport | undefined,
  at: Date,
): PaneState['scored'] {
  if (!report) return scored;
  return scored?.isRun ? { ...scored, report, seenAt: at } : lookedAt(report, at);
}

/** The result after an answer, with when it was made and whether by a run. */
export function scoredAfter(
  { scored: before }: PaneState,
  { action, at }: PaneEvent & { is: 'answered' },
  { scored, printing, rerun, injected, setUp, looked: seen, reviewed: again }: Learned,
): PaneState['scored'] {
  const ranking = action.kind === 'tryOut' ? { asRanking: true } : {};
  const run = scored ?? printing?.made?.review ?? rerun;
  if (run) return { report: run, at, isRun: true, ...ranking };
  // A ranking without the new units would be taken for one with them.
  if (injected ?? setUp?.added) return lookedAt(seen, at);
  return refreshed(before, again, at);
}

/**
 * What was seen after an edit, or after a run of the ribbon's, which is a run as the pane's own.
 * While work is under way its own answer counts. A plan that was broken meanwhile is trouble until it is mended.
 */
export function reviewed(
  state: PaneState,
  { outcome, isRun, at }: PaneEvent & { is: 'reviewed' },
): PaneState {
  if (state.running || !state.scorebook) return state;
  const isRefused = state.trouble?.problem.code === 'planRefused';
  if (outcome.ok) {
    const trouble = isRefused ? null : state.trouble;
    const report = outcome.report;
    const scored = isRun ? { report, at, isRun } : refreshed(state.scored, report, at);
    // What was put in has been read by whoever went on to score it.
    const scorebook = titled(state.scorebook, report);
    return { ...state, trouble, scored, scorebook, injected: isRun ? null : state.injected };
  }
  // A plan that is being typed in is not finished: nobody is told so before it was looked at once.
  const isTold = state.scored !== null || isRun || isRefused;
  const { problem } = outcome;
  return problem.code === 'planRefused' && isTold ? refusedBy(state, problem) : state;
}

/** What was just computed also says what the plan is called by now, and how large it is. */
export function renamed(before: PaneState, state: PaneState): PaneState {
  const report = state.scored?.report;
  if (!report || !state.scorebook || report === before.scored?.report) return state;
  return { ...state, scorebook: titled(state.scorebook, report) };
}

/** What the plan is called and how large it is, as a look at the workbook has found it. */
function titled<Known extends object>(
  scorebook: Known,
  { title, issuer, period, units, criteria }: ScoreReport,
): Known {
  return { ...scorebook, title, issuer, period, units, criteria };
}
