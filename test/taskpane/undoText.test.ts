import type { Undoable } from '../../src/commands/remembered';
import { vi } from '../../src/messages/vi';
import { takenBackText, undoText } from '../../src/taskpane/shell/undoText';

test.each<[Undoable, string, string]>([
  [
    { what: 'cells', cells: 1, only: 'Số liệu F12' },
    'Hoàn tác lần sửa ô Số liệu F12',
    'Đã khôi phục 1.204 ô như trước khi sửa.',
  ],
  [
    { what: 'cells', cells: 1204, only: null },
    'Hoàn tác lần sửa 1.204 ô',
    'Đã khôi phục 1.204 ô như trước khi sửa.',
  ],
  [
    { what: 'forms', units: ['Xã Ba Vinh'] },
    'Hoàn tác quyết định về phiếu của Xã Ba Vinh',
    'Đã hoàn tác quyết định về phiếu của Xã Ba Vinh: 1.204 ô trở lại như trước.',
  ],
  [
    { what: 'forms', units: ['Xã Ba Vinh', 'Xã Ba Dinh'] },
    'Hoàn tác quyết định về phiếu của 2 đơn vị',
    'Đã hoàn tác quyết định về phiếu của 2 đơn vị: 1.204 ô trở lại như trước.',
  ],
  [
    { what: 'units' },
    'Hoàn tác lần thêm đơn vị',
    'Đã hoàn tác lần thêm đơn vị: 1.204 ô trở lại như trước.',
  ],
  [
    { what: 'merge' },
    'Hoàn tác lần sáp nhập',
    'Đã hoàn tác lần sáp nhập: 1.204 ô trở lại như trước.',
  ],
  [
    { what: 'turn' },
    'Hoàn tác lần sang kỳ mới',
    'Đã hoàn tác lần sang kỳ mới: 1.204 ô trở lại như trước.',
  ],
])(
  'the button names what it takes back, and so does what is said after it: %j',
  (did, offer, told) => {
    expect(undoText(did, vi.undo)).toBe(offer);
    expect(takenBackText({ did, cells: 1204 }, vi.undo)).toBe(told);
  },
);
