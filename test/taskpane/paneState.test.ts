import { perform, type Action, type Answer } from '../../src/taskpane/state/actions';
import { nextState } from '../../src/taskpane/state/nextState';
import { initialState, type PaneState } from '../../src/taskpane/state/paneState';
import { scorebook, scoreReport } from './support/reports';
import { injectReport, stubCommands } from './support/stubCommands';
import { trial } from './support/trial';

const at = new Date(2025, 10, 23, 15, 32);
const running = { onProgress: () => undefined, signal: new AbortController().signal };
const score: Action = { kind: 'score' };

function after(state: PaneState, action: Action, answer: Answer): PaneState {
  const started = nextState(state, { is: 'started', action });
  return nextState(started, { is: 'answered', action, answer, at });
}

const open: PaneState = { ...initialState, scorebook };
const scored = after(open, score, { ok: true, learned: { scored: scoreReport() } });

test('a run is under way until it is answered', () => {
  expect(nextState(open, { is: 'started', action: score }).running).toEqual(score);
  expect(scored.running).toBeNull();
  expect(scored.scored).toEqual({ report: scoreReport(), at });
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

test('a refused plan takes the old ranking away', () => {
  const problem = { code: 'planRefused', findings: [] } as const;
  expect(after(scored, score, { ok: false, problem }).scored).toBeNull();
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
  expect(await perform(commands, action, running)).toEqual({
    ok: true,
    learned: { status: { scorebook, form: null }, injected: injectReport },
  });
  expect(commands.calls).toEqual(['inject teaching true', 'status']);
});

test('an injection that failed is not followed by a look', async () => {
  const problem = { code: 'protected', sheet: '' } as const;
  const commands = stubCommands(false, { inject: () => Promise.resolve({ ok: false, problem }) });
  const action: Action = { kind: 'inject', template: 'blank', withSamples: false };
  expect(await perform(commands, action, running)).toEqual({ ok: false, problem });
  expect(commands.calls).toEqual(['inject blank false']);
});
