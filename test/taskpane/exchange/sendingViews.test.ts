import { en } from '../../../src/messages/en';
import { vi } from '../../../src/messages/vi';
import { sentView } from '../../../src/taskpane/exchange/sentView';
import {
  inserted,
  insertable,
  addressed,
  previewOf,
  unknownTokens,
} from '../../../src/taskpane/exchange/sending/mailText';
import { promiseOf, withoutAddress } from '../../../src/taskpane/exchange/sending/sendingView';
import { chosenUnits, whomFrom, whomKey } from '../../../src/taskpane/exchange/sending/whom';
import { clusterSizes, searchUnits } from '../../../src/taskpane/units/unitGroups';
import { sendableUnits, sendView, sentReport, withCode } from '../support/exchange';

const forms = { kind: 'forms', withDrafts: true, withFigures: true } as const;
const plain = { ...forms, withDrafts: false };
const reminders = { ...forms, kind: 'reminders' } as const;

describe('what is said before the click', () => {
  test.each([
    [
      forms,
      35,
      'download',
      'Tạo 35 phiếu và 35 thư nháp',
      '35 đơn vị, điền sẵn số liệu, kèm thư: một tệp .zip.',
    ],
    [
      plain,
      3321,
      'download',
      'Tạo 3.321 phiếu',
      '3.321 đơn vị, điền sẵn số liệu, không kèm thư: một tệp .zip.',
    ],
    [reminders, 4, 'download', 'Tạo 4 thư nháp', '4 đơn vị, chỉ có thư nháp: một tệp .zip.'],
    [
      plain,
      35,
      'open',
      'Tạo 35 phiếu',
      'Excel sẽ mở lần lượt 35 sổ làm việc, điền sẵn số liệu; lưu từng sổ rồi đính kèm vào thư.',
    ],
    [
      forms,
      2,
      'open',
      'Tạo 2 phiếu',
      'Excel sẽ mở lần lượt 2 sổ làm việc, điền sẵn số liệu; lưu từng sổ rồi đính kèm vào thư. Một sổ Danh sách ghi sẵn địa chỉ, tiêu đề, lời thư của 2 đơn vị để chép vào thư.',
    ],
    [
      reminders,
      2,
      'open',
      'Tạo 2 thư nháp',
      'Một sổ Danh sách ghi sẵn địa chỉ, tiêu đề, lời thư của 2 đơn vị để chép vào thư.',
    ],
  ] as const)('%j for %d units, %s', (choice, units, way, button, sentence) => {
    expect(promiseOf(choice, { chosen: units, asked: units }, way, vi.exchange)).toEqual({
      button,
      sentence,
      isPossible: true,
    });
  });

  test('nobody chosen: the button says what it would do, and cannot', () => {
    expect(promiseOf(reminders, { chosen: 0, asked: 2 }, 'download', vi.exchange)).toEqual({
      button: 'Tạo thư nhắc',
      sentence: 'Hãy chọn ít nhất một đơn vị.',
      isPossible: false,
    });
    const nobodyLate = promiseOf(reminders, { chosen: 0, asked: 0 }, 'download', vi.exchange);
    expect(nobodyLate.sentence).toBe('Mọi đơn vị đã nộp đủ số liệu.');
  });

  test('one is singular in English', () => {
    expect(promiseOf(forms, { chosen: 1, asked: 9 }, 'download', en.exchange).button).toBe(
      'Make 1 form and 1 mail draft',
    );
    expect(promiseOf(forms, { chosen: 2, asked: 9 }, 'download', en.exchange).button).toBe(
      'Make 2 forms and 2 mail drafts',
    );
  });

  test('units without an address are named, where mails are made at all', () => {
    expect(withoutAddress(sendableUnits, true, vi.exchange)).toEqual([
      { title: '1 đơn vị chưa có địa chỉ thư', names: 'Xã Ba Vinh' },
    ]);
    expect(withoutAddress(sendableUnits, false, vi.exchange)).toEqual([]);
    expect(withoutAddress(sendableUnits.slice(0, 2), true, vi.exchange)).toEqual([]);
    const many = Array.from({ length: 8 }, (_, index) => ({
      ...withCode(sendableUnits, '21484'),
      name: `Xã ${index + 1}`,
      email: ' ',
    }));
    expect(withoutAddress(many, true, vi.exchange)[0]?.names).toBe(
      'Xã 1, Xã 2, Xã 3 và 5 đơn vị khác',
    );
  });

  test('an address that is none is told before anything is made', () => {
    const wrong = { ...withCode(sendableUnits, '21484'), email: 'xabathanh@bato' };
    expect(withoutAddress([wrong], true, vi.exchange)).toEqual([
      { title: '1 đơn vị có địa chỉ thư không đúng', names: `${wrong.name} (xabathanh@bato)` },
    ]);
  });
});

describe('whom', () => {
  const none: ReadonlySet<string> = new Set();
  const codes = (key: string, ticked = none) =>
    chosenUnits(sendableUnits, whomFrom(key), ticked).map(({ code }) => code);

  test.each([
    ['everybody', ['21484', '21529', '21502', 'BCH']],
    ['incomplete', ['21484', '21502']],
    ['cluster C2', ['BCH']],
    ['hand', []],
  ])('%s', (key, expected) => {
    expect(codes(key)).toEqual(expected);
    expect(whomKey(whomFrom(key))).toBe(key);
  });

  test('by hand: the ticked ones, in the order of the sheet', () => {
    expect(codes('hand', new Set(['BCH', '21529', 'gone']))).toEqual(['21529', 'BCH']);
  });

  test('clusters with their sizes; one without units is not offered', () => {
    const clusters = [...sendView().clusters, { code: 'C3', name: 'Khối trống' }];
    expect(clusterSizes(sendView({ clusters })).map(({ code, size }) => [code, size])).toEqual([
      ['C1', 3],
      ['C2', 1],
    ]);
  });

  test.each([
    ['ba to', ['21484', '21529']],
    ['xa ba vinh', ['21502']],
    ['BCH', ['BCH']],
    ['không có', []],
    ['  ', ['21484', '21529', '21502', 'BCH']],
  ])('“%s” finds by name and code, without accents', (typed, expected) => {
    expect(searchUnits(sendableUnits, typed).map(({ code }) => code)).toEqual(expected);
  });
});

describe('the mail', () => {
  const view = sendView();
  const first = withCode(sendableUnits, '21484');
  const second = withCode(sendableUnits, '21529');

  test('is shown as the first unit gets it, and what only the command knows by its meaning', () => {
    expect(previewOf(view.mails.form, view, first, vi.exchange.mail)).toEqual({
      subject: 'Đề nghị nhập số liệu thi đua (Năm 2025): Thị trấn Ba Tơ',
      body: 'Kính gửi: Thị trấn Ba Tơ\n\nUBND huyện Ba Tơ gửi kèm phiếu số liệu, tệp Phieu_21484.xlsx.\nHạn nộp: (trống: dòng này sẽ bỏ)\n\nTrân trọng cảm ơn.',
    });
  });

  test('lines about what is not missing are left out', () => {
    const { body } = previewOf(view.mails.reminder, view, second, vi.exchange.mail);
    expect(body).toBe('Kính gửi: Xã Ba Tô\n\n\nTrân trọng cảm ơn.');
    const missing = previewOf(view.mails.reminder, view, first, vi.exchange.mail).body;
    expect(missing).toContain(
      'còn thiếu 2 mục:\n- Số tổ chức cơ sở đảng hoàn thành tốt\n- Số vụ vi phạm kỷ luật nghiêm trọng\n',
    );
  });

  test('a unit that has sent nothing is told so in its reminder, not in the mail that brings its form', () => {
    const silent = { ...first, isSilent: true };
    const body = '{tinh_hinh}\nThiếu:\n{con_thieu}';
    const mail = { subject: '', body };
    expect(previewOf(mail, view, addressed(silent, 'reminder'), vi.exchange.mail).body).toBe(
      'Đến nay chưa nhận được phiếu số liệu thi đua (Năm 2025) của đơn vị.\nThiếu:\n- Toàn bộ: chưa nhận được phiếu của đơn vị',
    );
    expect(previewOf(mail, view, addressed(silent, 'form'), vi.exchange.mail).body).toContain(
      'Thiếu:\n- Số tổ chức cơ sở đảng hoàn thành tốt\n',
    );
  });

  test('a name that looks like a pattern stays a name', () => {
    const odd = { ...first, name: 'Xã $& {ky}' };
    expect(
      previewOf({ subject: '{ Don_Vi }', body: '' }, view, odd, vi.exchange.mail).subject,
    ).toBe('Xã $& {ky}');
  });

  test('what the workbook lacks is told; what is only for receipts says nothing, and is not offered', () => {
    const text = { subject: '{so_ke_hoach} {ky}', body: 'Số {so_ke_hoach} ({ky})\nLúc {luc_nhan}' };
    expect(previewOf(text, view, first, vi.exchange.mail)).toEqual({
      subject: '(trống) Năm 2025',
      body: 'Số (trống) (Năm 2025)',
    });
    const offered = insertable(view).map(({ code }) => code);
    expect(offered).toContain('han_nop');
    expect(offered).not.toContain('luc_nhan');
  });

  test('what is in braces and means nothing is pointed out', () => {
    const text = { subject: '{ten} {ky}', body: '{ten} {DON_VI} {}' };
    expect(unknownTokens(text, view.placeholders)).toEqual(['{ten}', '{}']);
  });

  test('a placeholder goes where the cursor is, in place of what is marked', () => {
    expect(inserted('Kính gửi: ai', 10, 12, '{don_vi}')).toEqual({
      text: 'Kính gửi: {don_vi}',
      cursor: 18,
    });
  });
});

describe('what was made', () => {
  test('where it is, what comes next, whose mail has no recipient', () => {
    expect(sentView('forms', sentReport('forms', 4), vi.exchange)).toEqual({
      title: 'Đã tạo 4 phiếu và 4 thư nháp',
      where: 'Tệp trong thư mục Tải xuống:',
      file: 'Phieu_nam-2025_25-11-2026.zip',
      next: [
        'Giải nén tệp .zip vừa tải xuống.',
        'Bấm đúp từng thư nháp (.eml) trong thư mục Thu, xem lại rồi bấm Gửi.',
      ],
      nobody: [
        { title: '1 đơn vị chưa có địa chỉ thư:', names: 'Xã Ba Vinh' },
        { title: '1 đơn vị có địa chỉ thư không đúng:', names: 'Xã Ba Tô (ubnd.bato@)' },
      ],
    });
  });

  test.each([
    [
      'forms',
      { workbooks: 2, drafts: 0 },
      'download',
      'Đã tạo 2 phiếu',
      ['Giải nén tệp .zip vừa tải xuống.', 'Đính kèm từng phiếu vào thư gửi đơn vị.'],
    ],
    [
      'forms',
      { workbooks: 2, drafts: 2 },
      'open',
      'Đã tạo 2 phiếu',
      [
        'Lưu từng sổ Excel vừa mở, rồi đính kèm vào thư gửi đơn vị.',
        'Mở sổ Danh sách, chép địa chỉ, tiêu đề và lời thư vào thư mới rồi gửi.',
      ],
    ],
    [
      'reminders',
      { workbooks: 0, drafts: 3 },
      'open',
      'Đã ghi lời thư của 3 đơn vị vào sổ Danh sách',
      ['Mở sổ Danh sách, chép địa chỉ, tiêu đề và lời thư vào thư mới rồi gửi.'],
    ],
    [
      'receipts',
      { workbooks: 0, drafts: 3 },
      'download',
      'Đã tạo 3 thư trả lời',
      ['Giải nén tệp .zip vừa tải xuống.', 'Bấm đúp từng thư nháp (.eml), xem lại rồi bấm Gửi.'],
    ],
    [
      'csv',
      { workbooks: 0, drafts: 0 },
      'download',
      'Đã tạo tệp CSV',
      ['Đính kèm tệp vào thư gửi cấp trên.'],
    ],
    [
      'workbook',
      { workbooks: 1, drafts: 0 },
      'open',
      'Đã tạo phiếu tổng hợp',
      ['Lưu sổ Excel vừa mở, rồi gửi lên cấp trên.'],
    ],
  ] as const)('%s %j, %s', (what, making, way, title, next) => {
    const report = { ...sentReport('forms', 1), ...making, way, withoutEmail: [], badEmail: [] };
    const view = sentView(what, report, vi.exchange);
    expect([view.title, view.next, view.nobody]).toEqual([title, next, []]);
  });
});
