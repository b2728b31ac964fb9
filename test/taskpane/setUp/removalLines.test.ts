import type { RemovalView } from '../../../src/commands/removalReports';
import { en } from '../../../src/messages/en';
import { vi } from '../../../src/messages/vi';
import { removalLines } from '../../../src/taskpane/setUp/removalLines';
import { removedText } from '../../../src/taskpane/setUp/setUpTexts';
import { removalView } from '../support/setUp';

describe('What would go', () => {
  test.each<[Partial<RemovalView>, string, boolean]>([
    [{ figures: 0 }, 'Trang Số liệu chưa có số liệu nào.', false],
    [{ figures: 1234 }, '1.234 số liệu mẫu (giả định) trên trang Số liệu mất theo.', false],
    [{ figures: 1234, own: 1234 }, '1.234 số liệu đã nhập mất theo.', true],
    [
      { figures: 27, own: 3 },
      '27 số liệu mất theo, trong đó 3 số đã nhập, còn lại là số liệu mẫu (giả định).',
      true,
    ],
    [
      { decided: 2 },
      '2 ô điểm thẩm định, đăng ký, giải trình hoặc kết quả các kỳ đã nhập mất theo.',
      true,
    ],
    [
      { isPlanOwn: true },
      'Kế hoạch tự soạn hoặc đã sửa so với mẫu có sẵn mất theo. Nếu còn dùng, hãy lưu kế hoạch thành mẫu trước.',
      true,
    ],
    [{ copies: ['Số liệu cũ'] }, 'Xóa cả bản sao do người dùng tạo: Số liệu cũ.', true],
  ])('%j: %s; to be confirmed: %s', (view, line, needsConfirming) => {
    const told = removalLines(removalView(view), vi.removal);
    expect(told.lines).toContain(line);
    expect(told.needsConfirming).toBe(needsConfirming);
  });

  test('begins with the sheets and ends with that it cannot be taken back', () => {
    const { lines } = removalLines(removalView({ sheets: ['Kế hoạch', 'Tiêu chí'] }), vi.removal);
    expect(lines[0]).toBe('Xóa 2 trang: Kế hoạch, Tiêu chí.');
    expect(lines.at(-1)).toBe('Không hoàn tác được: hãy lưu tệp trước khi gỡ.');
  });

  test('in English one is one', () => {
    const view = removalView({ sheets: ['Số liệu'], figures: 1, own: 1 });
    expect(removalLines(view, en.removal).lines.slice(0, 2)).toEqual([
      '1 sheet goes: Số liệu.',
      '1 entered figure goes with them.',
    ]);
  });
});

test.each([
  [false, 'Đã gỡ sổ thi đua: 14 trang. Các trang khác của tệp còn nguyên.'],
  [true, 'Đã gỡ sổ thi đua: 14 trang. Tệp còn lại một trang trống.'],
])('what is left is told; a blank sheet: %s', (withBlank, text) => {
  expect(removedText({ is: 'removed', sheets: 14, withBlank }, vi.removal)).toBe(text);
});
