import type { ReceivedForm, UnreadFile } from '../../../src/commands/exchangeReports';
import { en } from '../../../src/messages/en';
import { vi } from '../../../src/messages/vi';
import { finding } from '../../../src/plan/finding';
import { justReadText } from '../../../src/taskpane/exchange/collecting/justRead';
import { proposed } from '../../../src/taskpane/exchange/collecting/whoseForm';
import { board, boardUnits, form as formOf } from '../support/exchange';

const form = (file: string, state: ReceivedForm['state']): ReceivedForm =>
  formOf(file, { file, state });
const unread = (file: string, quiet?: true): UnreadFile => ({
  ...{ file, refusal: { code: 'empty' }, ...(quiet ? { quiet } : {}) },
});

const ofOtherPeriod = finding(
  'arrival.otherPeriod',
  'error',
  { at: 'unit', unit: '21529', field: 'code' },
  { file: 'quý.xlsx', period: '2025-Q1', expected: 'Năm 2025' },
);

const read = board({
  forms: [
    form('hôm qua.xlsx', 'clean'),
    form('a.xlsx', 'clean'),
    form('thư.zip › b.xlsx', 'doubtful'),
    form('thư.zip › c.xlsx', 'superseded'),
    form('d.xlsx', 'unknownUnit'),
    { ...form('quý.xlsx', 'doubtful'), findings: [ofOtherPeriod] },
    form('đã nhận.xlsx', 'accepted'),
  ],
  unread: [unread('hỏng.xlsx'), unread('thư.zip › logo.png', true), unread('cũ.xlsx')],
  again: [
    { file: 'e.xlsx', as: 'hôm qua.xlsx' },
    { file: 'đã nhận.xlsx', as: 'đã nhận.xlsx' },
  ],
});

describe('What came of the files that were chosen last', () => {
  test.each([
    [[], ''],
    [['a.xlsx'], 'Vừa đọc 1 tệp: 1 phiếu chờ nhận.'],
    [['thư.zip'], 'Vừa đọc 1 tệp: 1 phiếu chờ nhận, 1 phiếu để lại vì có tệp mới hơn.'],
    [
      ['d.xlsx', 'e.xlsx', 'hỏng.xlsx'],
      'Vừa đọc 3 tệp: 1 phiếu không có gì mới, 1 phiếu chưa rõ đơn vị, 1 tệp không đọc được.',
    ],
    [
      ['quý.xlsx', 'a.xlsx'],
      'Vừa đọc 2 tệp: 1 phiếu chờ nhận, 1 phiếu của kỳ khác hoặc kế hoạch khác.',
    ],
    [['đã nhận.xlsx'], 'Vừa đọc 1 tệp: 1 phiếu không có gì mới.'],
    [['không có gì.zip'], 'Vừa đọc 1 tệp: không có phiếu nào.'],
  ])('of %j: %s', (chosen, text) => {
    expect(justReadText(read, chosen, vi.exchange)).toBe(text);
  });

  test('a file that came again under the same name counts once, as it is now', () => {
    const twice = board({ forms: [form('a.xlsx', 'accepted'), form('a.xlsx', 'clean')] });
    expect(justReadText(twice, ['a.xlsx'], vi.exchange)).toBe('Vừa đọc 1 tệp: 1 phiếu chờ nhận.');
  });

  test('in English', () => {
    expect(justReadText(read, ['a.xlsx', 'd.xlsx'], en.exchange)).toBe(
      '2 files read just now: 1 form to take, 1 form of unknown units.',
    );
  });
});

describe('Whose a form says that it is, without a code', () => {
  const [first] = boardUnits;
  const named = (unitName: string) => ({ ...form('a.xlsx', 'unknownUnit'), unitName });

  test('is proposed where one unit has that name, with its accents', () => {
    const name = first?.name ?? '';
    expect(proposed(board(), named(` ${name.toUpperCase()} `))).toContain(name);
    expect(proposed(board(), named('Xã Không Có'))).toBe('');
    expect(proposed(board(), named(''))).toBe('');
    const twice = boardUnits.map((unit) => ({ ...unit, name }));
    expect(proposed(board({ units: twice }), named(name))).toBe('');
  });
});
