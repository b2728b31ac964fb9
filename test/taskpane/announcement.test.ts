import { vi } from '../../src/messages/vi';
import { announcement, runningText } from '../../src/taskpane/shell/announcement';
import type { Action } from '../../src/taskpane/state/actions';
import { initialState, type PaneState } from '../../src/taskpane/state/paneState';
import { explainReport } from './support/explained';
import { printReport } from './support/print';
import { scorebook, scoreReport, someFindings } from './support/reports';
import { removalView, savedTemplate } from './support/setUp';
import { trial } from './support/trial';

const at = new Date(2026, 10, 25, 15, 32);
const open: PaneState = { ...initialState, scorebook };
const report = { ...scoreReport(someFindings.slice(0, 3)), withFigures: 29 };
const scored: PaneState = { ...open, scored: { report, at, isRun: true } };
const score: Action = { kind: 'score' };
const mail = { subject: '', body: '' };
const send: Action = {
  kind: 'send',
  order: { kind: 'forms', units: [], withDrafts: true, withFigures: true, mail },
};

describe('What is under way, in words', () => {
  test.each<Action>([
    { kind: 'goToCell', sheet: 'Điểm', address: 'H7' },
    { kind: 'goToSheet', sheet: 'ranking' },
    { kind: 'goToEntry' },
    { kind: 'openTool', tool: 'print' },
    { kind: 'lookPrint' },
    { kind: 'refreshSending' },
    { kind: 'refreshOrigin', of: { unit: '21523', figure: 'BB' } },
    { kind: 'refreshExplanation', unit: 'TO02' },
    { kind: 'review' },
  ])('$kind is over before it could be said', (action) => {
    expect(runningText(action, vi)).toBeNull();
  });

  test.each<[Action, string]>([
    [{ kind: 'print', order: { what: 'cards', units: [] } }, 'Đang chấm và lập phiếu điểm…'],
    [{ kind: 'print', order: { what: 'ranking' } }, 'Đang chấm và mở Xếp hạng…'],
    [{ kind: 'verifyFiles', files: [], paper: '' }, 'Đang đối chiếu…'],
    [{ kind: 'undoTurn' }, 'Đang trả lại kỳ trước…'],
    [{ kind: 'openRemoval' }, 'Đang xem các trang của sổ…'],
    [{ kind: 'remove', seen: removalView() }, 'Đang gỡ sổ…'],
    [{ kind: 'close', order: { by: 'An', despite: false } }, 'Đang chấm và chốt kỳ…'],
    [send, 'Đang tạo phiếu…'],
  ])('%j', (action, said) => {
    expect(runningText(action, vi)).toBe(said);
  });
});

describe('What a screen reader is told', () => {
  const working = (done: number): PaneState => ({
    ...open,
    running: send,
    exchange: { ...open.exchange, progress: { done, of: 400, name: '' } },
  });
  const problem = { code: 'cellEditMode' } as const;

  test.each<[string, PaneState, string]>([
    ['nothing, where nothing was done', open, ''],
    ['what a run has found', scored, 'Đã chấm 29 đơn vị. 3 chỗ cần xem.'],
    ['nothing of what was seen in passing', { ...open, scored: { report, at, isRun: false } }, ''],
    ['that scoring goes on', { ...scored, running: score }, vi.pane.run.scoring],
    ['that forms are being made', working(0), 'Đang tạo phiếu…'],
    ['no number below the first quarter', working(99), 'Đang tạo phiếu…'],
    ['the quarters of long work', working(100), 'Đang tạo phiếu… Xong 25 %.'],
    ['and nothing between them', working(199), 'Đang tạo phiếu… Xong 25 %.'],
    [
      'nothing beside a problem, which is an alert of its own',
      { ...scored, trouble: { problem, action: score } },
      '',
    ],
    [
      'nothing beside an explanation, which takes the focus',
      { ...scored, explained: { report: explainReport('TO02'), at } },
      '',
    ],
    [
      'nothing beside a trial, which says itself what it comes to',
      { ...scored, whatIf: trial },
      '',
    ],
    [
      'nothing beside what was made for print',
      { ...scored, printing: { view: null, made: printReport({ what: 'ranking' }) } },
      '',
    ],
    [
      'where a template is that was saved, and not the run before it',
      { ...scored, setUp: { ...scored.setUp, saved: savedTemplate(true) } },
      'Đã tải xuống tệp mẫu Mau_ba-to-2025_1.xlsx.',
    ],
  ])('%s', (_, state, said) => {
    expect(announcement(state, vi)).toBe(said);
  });
});
