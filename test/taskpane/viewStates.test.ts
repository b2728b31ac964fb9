import type { LoadedFile } from '../../src/commands/setUpReports';
import {
  closingAnswered,
  closingStarted,
  initialClosing,
} from '../../src/taskpane/closing/closingState';
import { proposedTurn } from '../../src/taskpane/closing/turnForm';
import {
  initialMerging,
  mergingAnswered,
  mergingDismissed,
  mergingStarted,
} from '../../src/taskpane/merging/mergeState';
import { initialPrint, printAnswered, printStarted } from '../../src/taskpane/printing/printState';
import {
  initialSetUp,
  setUpAnswered,
  setUpRead,
  setUpStarted,
} from '../../src/taskpane/setUp/setUpState';
import type { Action } from '../../src/taskpane/state/actions';
import { teaching } from '../../src/templates/teaching';
import { closeReport, knownCode, turnReport, turnView } from './support/closing';
import { mergePreview, mergeView } from './support/merging';
import { printReport, printView } from './support/print';
import { scoreReport } from './support/reports';
import { removalView, savedTemplate, unitsView } from './support/setUp';

const score: Action = { kind: 'score' };

describe('Closing, verifying and turning', () => {
  const done = closingAnswered(closingAnswered(initialClosing, { turnView }), {
    closed: closeReport,
  });

  test('what was done is told until something else is set going', () => {
    expect(done.closed).toBe(closeReport);
    expect(closingAnswered(done, undefined)).toBe(done);
    expect(closingStarted(done, score).closed).toBeNull();
    const verified = closingAnswered(initialClosing, { verified: knownCode });
    expect(closingStarted(verified, { kind: 'verifyCode', typed: '' }).verified).toBeNull();
  });

  test('what was chosen for a turn stays in view while it is carried out', () => {
    const order = { ...proposedTurn(turnView, 'next'), despite: false };
    const turning = closingStarted(done, { kind: 'turnPeriod', order });
    expect(turning.turnView).toBe(turnView);
    expect(closingAnswered(turning, { turned: turnReport })).toMatchObject({
      turned: turnReport,
      turnView,
    });
    // Opened again, the workbook is looked at anew.
    expect(closingStarted(done, { kind: 'lookAtTurn' }).turnView).toBeNull();
  });
});

describe('Merging units', () => {
  const order = { units: ['TO01', 'TO02'], code: 'TO05', name: 'Tổ hợp nhất' };
  const preview = mergePreview({ ...order, kind: 'TO', cluster: 'LOP', from: '2026-02-01' });
  const report = { preview, cells: 31, review: scoreReport() };
  const seen = mergingAnswered(mergingAnswered(initialMerging, { view: mergeView }), { preview });

  test('a preview stays while the merger is carried out, and is old with anything else', () => {
    expect(seen).toEqual({ view: mergeView, preview, report: null });
    expect(mergingStarted(seen, 'mergeUnits').preview).toBe(preview);
    expect(mergingStarted(seen, 'previewMerge').preview).toBeNull();
    expect(mergingStarted(seen, 'score').preview).toBeNull();
  });

  test('once done the report stands in place of the preview, and the units are those of before', () => {
    const done = mergingAnswered(mergingStarted(seen, 'mergeUnits'), { report });
    expect(done).toEqual({ view: mergeView, preview: null, report });
    expect(mergingStarted(done, 'score').report).toBeNull();
    expect(mergingDismissed(done)).toEqual({ view: mergeView, preview: null, report: null });
  });
});

describe('Printing', () => {
  const made = printReport({ what: 'cards', units: ['21484'] });

  test('what was made is told until something else is; what there is to choose stays', () => {
    const state = printAnswered(printAnswered(initialPrint, { view: printView }), { made });
    expect(state).toEqual({ view: printView, made });
    expect(printStarted(state)).toEqual({ view: printView, made: null });
    expect(printAnswered(state, undefined)).toBe(state);
  });
});

describe('Setting a plan up', () => {
  const file = (name: string): Action => ({ kind: 'loadTemplate', file: new File([], name) });
  const good: LoadedFile = { is: 'plan', file: 'Mau.xlsx', plan: teaching };
  const refused: LoadedFile = { is: 'faulty', file: 'Khac.xlsx', findings: [] };
  const loaded = setUpAnswered(initialSetUp, { loaded: good });

  test('a file that is refused is told, and the last good plan stays on offer', () => {
    const state = setUpAnswered(setUpStarted(loaded, file('Khac.xlsx')), { loaded: refused });
    expect([state.loaded, state.plan]).toEqual([refused, good]);
  });

  test('while another file is read nothing is said of the former one', () => {
    expect(setUpStarted(loaded, file('Khac.xlsx')).loaded).toBeNull();
    expect(setUpStarted(loaded, score).loaded).toBe(good);
  });

  test('what was added or saved is told until it is read or something else is done', () => {
    const added = { units: 3, clusters: 1, cells: 21 };
    const state = setUpAnswered(loaded, { view: unitsView, added, saved: savedTemplate(true) });
    expect([state.added, state.saved]).toEqual([added, savedTemplate(true)]);
    for (const later of [setUpRead(state), setUpStarted(state, score)]) {
      expect([later.added, later.saved, later.view]).toEqual([null, null, unitsView]);
    }
  });

  test('what would go stays in view while it goes and while the units are read, and is old with anything else', () => {
    const removal = { view: removalView(), isOutdated: false };
    const seen = setUpAnswered(initialSetUp, { removal });
    const remove: Action = { kind: 'remove', seen: removal.view };
    expect(setUpStarted(seen, remove).removal).toBe(removal);
    expect(setUpStarted(seen, { kind: 'readUnits' }).removal).toBe(removal);
    expect(setUpStarted(seen, score).removal).toBeNull();
    expect(setUpRead(seen).removal).toBeNull();
  });
});
