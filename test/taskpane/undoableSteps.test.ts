import { vi } from '../../src/messages/vi';
import { UNDO_STEPS } from '../../src/commands/session';
import { undoText } from '../../src/taskpane/result/undoText';
import {
  stepsAfterRefusal,
  type UndoableStep,
  withStep,
} from '../../src/taskpane/state/undoableSteps';

const { undoStep } = vi.pane.mended;

test.each<[UndoableStep, string]>([
  [{ what: 'cells', cells: 1, only: 'Số liệu F12' }, 'Hoàn tác lần sửa ô Số liệu F12'],
  [{ what: 'cells', cells: 1204, only: null }, 'Hoàn tác lần sửa 1.204 ô'],
  [{ what: 'forms' }, 'Hoàn tác lần quyết định về phiếu'],
  [{ what: 'units' }, 'Hoàn tác lần thêm đơn vị'],
  [{ what: 'merge' }, 'Hoàn tác lần sáp nhập'],
  [{ what: 'turn' }, 'Hoàn tác lần sang kỳ mới'],
])('the button names what it takes back: %j', (step, text) => {
  expect(undoText(step, undoStep)).toBe(text);
});

test('a repair whose cell was changed since gives way to the step before it; a larger one stays', () => {
  const repair = { what: 'cells', cells: 1, only: null } as const;
  const undo = { kind: 'undo' } as const;
  expect(stepsAfterRefusal([{ what: 'units' }, repair], undo)).toEqual([{ what: 'units' }]);
  expect(stepsAfterRefusal([{ what: 'turn' }], undo)).toEqual([{ what: 'turn' }]);
  expect(stepsAfterRefusal([repair], { kind: 'score' })).toEqual([repair]);
});

test('no more steps are offered than the commands remember', () => {
  const many = Array.from({ length: UNDO_STEPS + 1 }, () => ({ what: 'forms' }) as const);
  const offered = many.reduce<readonly UndoableStep[]>(withStep, [{ what: 'merge' }]);
  expect(offered).toHaveLength(UNDO_STEPS);
  expect(offered.map(({ what }) => what)).not.toContain('merge');
});
