import type { Outcome, Problem } from '../../src/commands/problem';
import type { ScoreReport } from '../../src/commands/resultReports';
import { nothingRemembered } from '../../src/commands/remembered';
import type { Action, Answer } from '../../src/taskpane/state/actions';
import { perform } from '../../src/taskpane/state/perform';
import { nextState } from '../../src/taskpane/state/nextState';
import { initialState, type PaneState } from '../../src/taskpane/state/paneState';
import { scorebook, scoreReport } from './support/reports';
import { removalView } from './support/setUp';
import { injectReport, stubCommands } from './support/stubCommands';
import { teaching } from '../../src/templates/teaching';
import { trial } from './support/trial';

const at = new Date(2025, 10, 23, 15, 32);
const running = { onProgress: () => undefined, signal: new AbortController().signal };
const score: Action = { kind: 'score' };

function after(
  state: PaneState,
  action: Action,
  answer: Answer,
  remembered = nothingRemembered,
): PaneState {
  const started = nextState(state, { is: 'started', action });
  return nextState(started, { is: 'answered', action, answer, remembered, at });
}

const open: PaneState = { ...initialState, scorebook };
const scored = after(open, score, { ok: true, learned: { scored: scoreReport() } });

test('a run is under way until it is answered', () => {
  expect(nextState(open, { is: 'started', action: score }).running).toEqual(score);
  expect(scored.running).toBeNull();
  expect(scored.scored).toEqual({ report: scoreReport(), at, isRun: true });
});

test('going to a cell does not lock the pane', () => {
  const goTo: Action = { kind: 'goToCell', sheet: 'Số liệu', address: 'F12' };
  expect(nextState(open, { is: 'started', action: goTo }).running).toBeNull();
});

test('a cell in edit mode keeps the last result and offers the same again', () => {
  const state = after(scored, score, { ok: false, problem: { code: 'cellEditMode' } });
  expect(state.trouble).toEqual({ problem: { code: 'cellEditMode' }, action: score });
  expect(state.scored).not.toBeNull();
  expect(nextState(state, { is: 'started', action: score }).trouble).toBeNull();
});

test('closing scores on its way: the result is as old as that', async () => {
  const action: Action = { kind: 'close', order: { by: 'Nguyễn Văn An', despite: false } };
  const answer = await perform(stubCommands(true), action, running);
  const later = new Date(2025, 10, 23, 16, 1);
  const started = nextState(scored, { is: 'started', action });
  const remembered = nothingRemembered;
  const state = nextState(started, { is: 'answered', action, answer, remembered, at: later });
  expect(state.scored).toMatchObject({ at: later, isRun: true });
});

test('a refused plan takes the old ranking away', () => {
  const problem = { code: 'planRefused', findings: [] } as const;
  expect(after(scored, score, { ok: false, problem }).scored).toBeNull();
});

test('a refused plan stays told while somebody goes to its cells, and is gone with the plan mended', () => {
  const problem = { code: 'planRefused', findings: [] } as const;
  const refused = after(scored, score, { ok: false, problem });
  const goTo: Action = { kind: 'goToCell', sheet: 'Tiêu chí', address: 'M8' };
  const there = after(refused, goTo, { ok: true, learned: {} });
  expect(there.trouble?.problem).toEqual(problem);
  const seen = { ok: true, report: scoreReport() } as const;
  const mended = nextState(there, { is: 'reviewed', outcome: seen, isRun: false, at });
  expect(mended.trouble).toBeNull();
});

test('the head says what the plan is called and how large it is as of the latest look', () => {
  const report = { ...scoreReport(), title: 'Kế hoạch thi đua năm 2026', criteria: 51, units: 30 };
  const seen = { ok: true, report } as const;
  const state = nextState(scored, { is: 'reviewed', outcome: seen, isRun: false, at });
  expect(state.scorebook).toEqual({ ...scorebook, title: report.title, criteria: 51, units: 30 });
});

test('so it does before anything is scored', () => {
  const report = { ...scoreReport(), title: 'Kế hoạch thi đua năm 2026', withFigures: 0 };
  const unscored = { ...scored, scored: null };
  const seen = { ok: true, report } as const;
  const state = nextState(unscored, { is: 'reviewed', outcome: seen, isRun: false, at });
  expect(state.scorebook?.title).toBe('Kế hoạch thi đua năm 2026');
  expect(state.scored).toBeNull();
});

test('an edit after a run keeps when the run was, and says when its result was brought up to date', () => {
  const later = new Date(2025, 10, 23, 16, 30);
  const seen = { ok: true, report: scoreReport() } as const;
  const state = nextState(scored, { is: 'reviewed', outcome: seen, isRun: false, at: later });
  expect(state.scored).toMatchObject({ at, isRun: true, seenAt: later });
});

test('a scorebook that was deleted leads back to the welcome', () => {
  const state = after(scored, score, { ok: false, problem: { code: 'noScorebook' } });
  expect(state.scorebook).toBeNull();
  expect(state.scored).toBeNull();
});

test('a sheet that is gone leaves the result as it is', () => {
  const problem = { code: 'sheetGone', sheet: 'Điểm' } as const;
  const goTo: Action = { kind: 'goToSheet', sheet: 'points' };
  const state = after(scored, goTo, { ok: false, problem });
  expect(state.scored).not.toBeNull();
  expect(state.trouble?.problem).toEqual(problem);
});

test('a repair draws on the plan that was put in', () => {
  const action: Action = { kind: 'inject', template: 'teaching', withSamples: false };
  const learned = { status: { scorebook, form: null }, injected: injectReport };
  expect(after(initialState, action, { ok: true, learned }).template).toBe('teaching');
  expect(initialState.template).toBe('ba-to-2025');
});

test('a repair takes an old result away and says what it did', () => {
  const learned = { status: { scorebook, form: null }, injected: injectReport };
  const state = after(scored, { kind: 'repair', template: 'teaching' }, { ok: true, learned });
  expect(state.scored).toBeNull();
  expect(state.injected).toBe(injectReport);
  expect(nextState(state, { is: 'dismissed', what: 'injected' }).injected).toBeNull();
});

describe('News of a step', () => {
  const learned = { status: { scorebook, form: null }, injected: injectReport };
  const inject: Action = { kind: 'inject', template: 'teaching', withSamples: true };
  const injected = after(open, inject, { ok: true, learned });
  const openTool = (tool: 'print' | 'help') =>
    after(injected, { kind: 'openTool', tool }, { ok: true, learned: { tool } });

  test('stays until the next step, which is a run or another view', () => {
    expect(injected.injected).toEqual(injectReport);
    expect(nextState(injected, { is: 'started', action: score }).injected).toBeNull();
    expect(openTool('print').injected).toBeNull();
  });

  test('stays while somebody looks something up', () => {
    expect(openTool('help').injected).toEqual(injectReport);
  });

  test('of a trial is told beside its result: it offers the way out', () => {
    const tryOut: Action = { kind: 'tryOut', template: 'ba-to-2025' };
    const both = { ...learned, scored: scoreReport() };
    expect(after(open, tryOut, { ok: true, learned: both }).injected).toEqual(injectReport);
    expect(after(open, tryOut, { ok: true, learned }).injected).toEqual(injectReport);
  });

  test('of print, set-up and repair is gone when another view opens', () => {
    const made = { what: 'cards', units: 5, annex: null, review: scoreReport() } as const;
    const news: PaneState = {
      ...scored,
      mended: { what: 'repaired', cells: 2 },
      printing: { view: null, made },
      setUp: { ...scored.setUp, added: { units: 1, clusters: 0, cells: 1 } },
    };
    const opened = after(
      news,
      { kind: 'openTool', tool: 'print' },
      { ok: true, learned: { tool: 'print' } },
    );
    expect([opened.mended, opened.printing.made, opened.setUp.added]).toEqual([null, null, null]);
    expect(opened.scored).toEqual(scored.scored);
  });
});

test('what was read for trials is gone as soon as the workbook may change', () => {
  const reading: Action = { kind: 'whatIf' };
  const state = after(scored, reading, { ok: true, learned: { whatIf: trial } });
  expect(state.whatIf).toBe(trial);
  expect(state.scored).toBe(scored.scored);
  expect(nextState(state, { is: 'started', action: score }).whatIf).toBeNull();
  const goTo: Action = { kind: 'goToCell', sheet: 'Số liệu', address: 'F12' };
  expect(nextState(state, { is: 'started', action: goTo }).whatIf).toBe(trial);
});

test('after an injection the workbook is read back', async () => {
  const commands = stubCommands(false);
  const action: Action = { kind: 'inject', template: 'teaching', withSamples: true };
  const review = () => Promise.resolve({ ok: true as const, report: scoreReport() });
  expect(await perform({ ...commands, review }, action, running)).toEqual({
    ok: true,
    learned: { status: { scorebook, form: null }, injected: injectReport, looked: scoreReport() },
  });
  expect(commands.calls).toEqual(['inject teaching true', 'status']);
});

test('without invented figures there is nothing to be seen of it yet', async () => {
  const commands = stubCommands(false);
  const action: Action = { kind: 'inject', template: 'teaching', withSamples: false };
  const answer = await perform(commands, action, running);
  expect(answer.ok && 'looked' in answer.learned).toBe(false);
});

test('an injection that failed is not followed by a look', async () => {
  const problem = { code: 'protected', sheet: '' } as const;
  const commands = stubCommands(false, { inject: () => Promise.resolve({ ok: false, problem }) });
  const action: Action = { kind: 'inject', template: 'blank', withSamples: false };
  expect(await perform(commands, action, running)).toEqual({ ok: false, problem });
  expect(commands.calls).toEqual(['inject blank false']);
});

describe('a look at the workbook when the pane opens', () => {
  const review = { kind: 'review' } as const;
  const lookedAt = (state: PaneState, report = scoreReport(), remembered = nothingRemembered) =>
    nextState(state, {
      is: 'answered',
      action: review,
      answer: { ok: true, learned: { looked: report } },
      remembered,
      at,
    });

  test('is shown as one, and a run takes its place', () => {
    const seen = lookedAt(open);
    expect(seen.scored).toEqual({ report: scoreReport(), at, isRun: false });
    expect(after(seen, score, { ok: true, learned: { scored: scoreReport() } }).scored?.isRun).toBe(
      true,
    );
  });

  test('of a workbook that was scored before the pane was loaded anew is that run', () => {
    const ranAt = new Date(2025, 10, 23, 14, 58);
    const undoable = { what: 'forms', units: ['Xã Ba Vinh'] } as const;
    const seen = lookedAt(open, scoreReport(), { ranAt, undoable });
    expect(seen.scored).toEqual({ report: scoreReport(), at: ranAt, isRun: true });
    expect(seen.undoable).toBe(undoable);
  });

  test('does not lock the pane, and shows nothing where no figure was typed', () => {
    expect(nextState(open, { is: 'started', action: review }).running).toBeNull();
    expect(lookedAt(open, { ...scoreReport(), withFigures: 0 }).scored).toBeNull();
  });

  test('says less than the run that was started or done meanwhile', () => {
    const running = nextState(open, { is: 'started', action: score });
    expect(lookedAt(running)).toBe(running);
    expect(lookedAt(scored)).toBe(scored);
  });

  test('a plan that cannot be scored is told; other trouble waits for what is asked next', () => {
    const failed = (problem: Problem) =>
      nextState(open, {
        is: 'answered',
        action: review,
        answer: { ok: false, problem },
        remembered: nothingRemembered,
        at,
      });
    expect(failed({ code: 'planRefused', findings: [] }).trouble?.problem.code).toBe('planRefused');
    expect(failed({ code: 'cellEditMode' })).toBe(open);
  });
});

describe('before a first run', () => {
  const decide: Action = { kind: 'decide', decisions: [] };
  const taken = (state: PaneState, withFigures: number) =>
    after(state, decide, {
      ok: true,
      learned: { exchange: {}, reviewed: { ...scoreReport(), withFigures } },
    });
  const edited = (state: PaneState, outcome: Outcome<ScoreReport>) =>
    nextState(state, { is: 'reviewed', outcome, isRun: false, at });
  const refused: Outcome<ScoreReport> = {
    ok: false,
    problem: { code: 'planRefused', findings: [] },
  };

  test('figures that came in by forms are seen, and again not once they are taken back', () => {
    const seen = taken(open, 29);
    expect(seen.scored).toMatchObject({ report: { withFigures: 29 }, isRun: false });
    expect(taken(seen, 0).scored).toBeNull();
  });

  test('what was put in stays told until the ribbon has scored it', () => {
    const made = { ...open, injected: injectReport };
    const seen: Outcome<ScoreReport> = { ok: true, report: scoreReport() };
    expect(edited(made, seen).injected).toBe(injectReport);
    const run = nextState(made, { is: 'reviewed', outcome: seen, isRun: true, at });
    expect(run.injected).toBeNull();
  });

  test('the time of a look is that of the latest one', () => {
    const seen = taken(open, 29);
    const later = new Date(at.getTime() + 120_000);
    const outcome: Outcome<ScoreReport> = { ok: true, report: scoreReport() };
    const again = nextState(seen, { is: 'reviewed', outcome, isRun: false, at: later });
    expect(again.scored?.at).toBe(later);
  });

  test('a plan that is being typed in is told to have mistakes only once it was looked at', () => {
    expect(edited(open, refused)).toBe(open);
    const told = { ...open, trouble: { problem: refused.problem, action: score } };
    expect(edited(told, refused).trouble).not.toBeNull();
    expect(edited(told, { ok: true, report: scoreReport() }).trouble).toBeNull();
  });
});

describe('After the scorebook was taken out', () => {
  const remove: Action = { kind: 'remove', seen: removalView() };
  const removed = { is: 'removed', sheets: 14, withBlank: false } as const;
  const file = { is: 'plan', file: 'Mau.xlsx', plan: teaching } as const;
  const full: PaneState = {
    ...scored,
    undoable: { what: 'merge' },
    tool: 'setUp',
    setUp: { ...initialState.setUp, loaded: file, plan: file },
  };

  test('nothing is remembered of it but that it went; a plan from a file stays on offer', () => {
    const status = { scorebook: null, form: null };
    const state = after(full, remove, { ok: true, learned: { setUp: { removed }, status } });
    expect(state).toEqual({
      ...initialState,
      scorebook: null,
      setUp: { ...initialState.setUp, loaded: file, plan: file, removed },
    });
  });

  test('it is gone also where the workbook cannot be looked at after that', () => {
    const state = after(full, remove, { ok: true, learned: { setUp: { removed } } });
    expect([state.scorebook, state.tool]).toEqual([null, null]);
  });
});
