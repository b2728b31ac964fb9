import type { ExchangeAction } from '../../../src/taskpane/exchange/exchangeActions';
import { topView } from '../../../src/taskpane/exchange/exchangeState';
import { exchangeSaid, progressSaid } from '../../../src/taskpane/exchange/exchangeTexts';
import { vi } from '../../../src/messages/vi';
import { nothingRemembered } from '../../../src/commands/remembered';
import type { Action, Answer } from '../../../src/taskpane/state/actions';
import { perform } from '../../../src/taskpane/state/perform';
import { nextState } from '../../../src/taskpane/state/nextState';
import { initialState, type PaneState } from '../../../src/taskpane/state/paneState';
import { origin, sendView, unread, untouched } from '../support/exchange';
import { scorebook, scoreReport } from '../support/reports';
import { stubCommands } from '../support/stubCommands';

const at = new Date(2026, 10, 25, 15, 32);
const running = { onProgress: () => undefined, signal: new AbortController().signal };

const remembered = nothingRemembered;

function after(state: PaneState, action: Action, answer: Answer): PaneState {
  const started = nextState(state, { is: 'started', action });
  return nextState(started, { is: 'answered', action, answer, remembered, at });
}
/** As the commands of the stub answer. */
async function did(state: PaneState, action: Action): Promise<PaneState> {
  return after(state, action, await perform(stubCommands(true), action, running));
}

const open: PaneState = { ...initialState, scorebook };
const send: ExchangeAction = { kind: 'openSending', preset: null };
const collect: ExchangeAction = { kind: 'openCollecting' };

test('a view opens once its report is there, and lies over the result', async () => {
  expect(nextState(open, { is: 'started', action: send }).exchange.views).toEqual([]);
  const state = await did(open, send);
  expect(state.exchange.views).toEqual(['sending']);
  expect(state.exchange.sending).toEqual({ view: sendView(), preset: null, at });
  expect(nextState(state, { is: 'dismissed', what: 'view' }).exchange.views).toEqual([]);
});

test('reminders for late units open over the board, and back it goes', async () => {
  const preset = { kind: 'reminders', whom: { by: 'incomplete' } } as const;
  const state = await did(await did(open, collect), { kind: 'openSending', preset });
  expect(state.exchange.views).toEqual(['collecting', 'sending']);
  expect(state.exchange.sending?.preset).toEqual(preset);
  const back = nextState(state, { is: 'dismissed', what: 'view' });
  expect(topView(back.exchange)).toBe('collecting');
  expect(back.exchange.board).not.toBeNull();
});

test('a view that cannot be opened leaves the result and says why', () => {
  const state = after(open, send, { ok: false, problem: { code: 'cellEditMode' } });
  expect(state.exchange.views).toEqual([]);
  expect(state.trouble).toEqual({ problem: { code: 'cellEditMode' }, action: send });
});

test('a new result is shown as one', async () => {
  const state = await did(await did(open, collect), { kind: 'score' });
  expect(state.exchange.views).toEqual([]);
  expect(state.scored).not.toBeNull();
});

test('a refused plan shows its findings and not an old view', async () => {
  const problem = { code: 'planRefused', findings: [] } as const;
  const state = after(await did(open, collect), send, { ok: false, problem });
  expect(state.exchange.views).toEqual([]);
});

test('work that is called off keeps the view and what it showed', async () => {
  const action: Action = { kind: 'collect', files: [] };
  const before = await did(open, collect);
  const state = after(before, action, { ok: false, problem: { code: 'cancelled' } });
  expect(state.exchange.views).toEqual(['collecting']);
  expect(state.exchange.board).toBe(before.exchange.board);
  expect(state.running).toBeNull();
});

test('progress is told while it lasts', () => {
  const action: Action = { kind: 'collect', files: [] };
  const progress = { done: 3, of: 9, name: 'Phieu_21484.xlsx' };
  const started = nextState(open, { is: 'started', action });
  const state = nextState(started, { is: 'progressed', progress });
  expect(state.exchange.progress).toEqual(progress);
  expect(nextState(state, { is: 'started', action }).exchange.progress).toBeNull();
});

/** As the stub takes the latest step back. */
const undoneForms = { did: { what: 'forms', units: ['Xã Ba Vinh'] }, cells: 1 } as const;

test('what was decided is told, and once more when it was taken back', async () => {
  const decisions = [{ kind: 'accept', hash: 'h', figures: null, reason: '' }] as const;
  const state = await did(await did(open, collect), { kind: 'decide', decisions });
  expect(state.exchange.decided).toEqual({ accepted: 1, refused: 0, cells: 1204 });
  const undone = await did(state, { kind: 'undoDecision' });
  expect(undone.mended).toEqual({ what: 'undone', step: undoneForms });
  expect(undone.exchange.decided).toBeNull();
  expect(undone.exchange.views).toEqual(['collecting']);
});

test('what was taken back stays so where the board cannot be read', async () => {
  const commands = stubCommands(true, {
    board: () => Promise.resolve({ ok: false, problem: { code: 'cellEditMode' } }),
  });
  expect(await perform(commands, { kind: 'undoDecision' }, running)).toEqual({
    ok: true,
    learned: { undone: undoneForms, reviewed: scoreReport(), exchange: {} },
  });
});

test('a mail that is kept is what the view goes back to', async () => {
  const text = { subject: 'Phiếu quý IV', body: 'Kính gửi: {don_vi}' };
  const state = await did(await did(open, send), { kind: 'saveMail', mail: 'form', text });
  expect(state.exchange.sending?.view.mails.form).toEqual(text);
  expect(state.exchange.sending?.view.mails.reminder).toEqual(sendView().mails.reminder);
  expect(state.exchange.savedMail).toBe('form');
});

describe('unread files that were taken off', () => {
  const pdf = unread.slice(0, 1);
  const files = (names: readonly string[]) => names.map((name) => new File([], name));

  test('stay off when the board is read again', async () => {
    const state = nextState(await did(open, collect), { is: 'putAside', unread: pdf });
    expect(state.exchange.board?.unread).toEqual(unread.slice(1));
    expect((await did(state, collect)).exchange.board?.unread).toEqual(unread.slice(1));
  });

  test.each([
    [['Bao cao.pdf'], 3],
    [['Bao cao.pdf.zip'], 2],
    [[], 2],
  ])('%j chosen anew: %d are shown', async (names, count) => {
    const state = nextState(await did(open, collect), { is: 'putAside', unread: pdf });
    const again = await did(state, { kind: 'collect', files: files(names) });
    expect(again.exchange.board?.unread).toHaveLength(count);
  });

  test('one from inside of an archive comes back with its archive', async () => {
    const mail = unread.slice(1, 2);
    const state = nextState(await did(open, collect), { is: 'putAside', unread: mail });
    const again = await did(state, { kind: 'collect', files: files(['Ba Dinh.eml']) });
    expect(again.exchange.board?.unread).toHaveLength(3);
  });
});

test('the origin of another cell does not stay over one that has none', async () => {
  const state = await did(open, { kind: 'origin' });
  expect(state.exchange.origin).toEqual({ report: origin, at });
  expect(topView(state.exchange)).toBe('origin');
  const none = after(state, { kind: 'origin' }, { ok: false, problem: { code: 'noOrigin' } });
  expect(topView(none.exchange)).toBeNull();
});

describe('a screen reader hears', () => {
  const said = (done: number) =>
    progressSaid('Đang tạo phiếu…', { done, of: 100, name: 'Xã Ba Tô' }, vi.exchange);

  test('of 100 units four times, and no names', () => {
    const all = new Set(Array.from({ length: 101 }, (_, done) => said(done)));
    expect([...all]).toEqual([
      'Đang tạo phiếu…',
      'Đang tạo phiếu… Xong 25 %.',
      'Đang tạo phiếu… Xong 50 %.',
      'Đang tạo phiếu… Xong 75 %.',
      'Đang tạo phiếu… Xong 100 %.',
    ]);
  });

  test('what came of reading, and nothing before', async () => {
    const read = await did(open, collect);
    expect(exchangeSaid(read.exchange, vi.exchange)).toBe(
      'Đọc xong: 1 sẵn sàng, 1 cần xem, 1 trùng, 2 không đọc được.',
    );
    const answer: Answer = { ok: true, learned: { exchange: { board: untouched } } };
    expect(exchangeSaid(after(open, collect, answer).exchange, vi.exchange)).toBe('');
    expect(exchangeSaid(open.exchange, vi.exchange)).toBeNull();
  });
});
