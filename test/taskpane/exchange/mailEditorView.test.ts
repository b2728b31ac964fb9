import { vi } from '../../../src/messages/vi';
import { mailEditorView } from '../../../src/taskpane/exchange/sending/mailEditorView';
import { sendView } from '../support/exchange';

const view = sendView();
const kept = view.mails.form;
const edited = { ...kept, body: `${kept.body}\nThân ái.` };
const says = (text: typeof kept, isSaved: boolean) =>
  mailEditorView(text, { kept, isSaved }, view, vi.exchange);

describe('The words of a mail while they are edited', () => {
  const onlyNow = 'Lời thư đã sửa chỉ dùng cho lần này, trừ khi lưu vào sổ.';
  test.each([
    ['as the workbook keeps them: nothing to say', kept, false, false, null],
    ['just saved', kept, true, false, 'Đã lưu vào sổ.'],
    ['changed: good for this time only', edited, false, true, onlyNow],
    ['changed again after they were saved', edited, true, true, onlyNow],
  ] as const)('%s', (_, text, isSaved, isChanged, note) => {
    expect(says(text, isSaved)).toEqual({ fault: null, isChanged, note });
  });

  test('a placeholder that there is not is named', () => {
    const { fault } = says({ ...kept, subject: 'Phiếu của {ten_don_vi}' }, false);
    expect(fault).toContain('{ten_don_vi}');
  });

  test.each([
    ['no subject', { ...kept, subject: ' ' }, 'Thư chưa có tiêu đề.'],
    ['no text', { ...kept, body: '\n' }, 'Thư chưa có lời thư.'],
  ])('a mail with %s is not made', (_, text, fault) => {
    expect(says(text, false).fault).toContain(fault);
  });
});
