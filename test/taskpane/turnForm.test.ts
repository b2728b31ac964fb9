import { vi } from '../../src/messages/vi';
import { turnLists } from '../../src/taskpane/closing/turnChanges';
import {
  isFaultless,
  orderTyped,
  proposedTurn,
  turnFaults,
  type TypedTurn,
} from '../../src/taskpane/closing/turnForm';
import { turnConfirmed } from '../../src/taskpane/closing/turningView';
import { turnView } from './support/closing';

const next = proposedTurn(turnView, 'next');
const year = proposedTurn(turnView, 'newYear');
const { present, proposed } = turnView.document;
const withDocument = (changes: Partial<NonNullable<TypedTurn['document']>>): TypedTurn => ({
  ...year,
  document: { ...proposed, ...changes },
});

describe('The plan of a new year', () => {
  test('is asked for in a new year only: the next period is of the same plan', () => {
    expect(next.document).toBeNull();
    expect(year.document).toEqual(proposed);
  });

  test.each([
    ['Phong trào thi đua quyết thắng năm 2026', {}],
    ['', { title: 'titleNeeded' }],
    [' \n ', { title: 'titleNeeded' }],
    ['2026', { title: 'titleNoName' }],
    ['......', { title: 'titleNoName' }],
  ])('with the title “%s” has the faults %j', (title, faults) => {
    const found = turnFaults(withDocument({ title }), turnView);
    expect(found.document).toEqual(faults);
    expect(isFaultless(found)).toBe(Object.keys(faults).length === 0);
  });

  test.each([
    ['', {}],
    ['12/02/2027', {}],
    ['ngày 12 tháng 02 năm 2027', {}],
    ['31/02/2027', { date: 'dateNoDay' }],
    ['12.13.2027', { date: 'dateNoDay' }],
  ])('with the day “%s” has the faults %j', (date, faults) => {
    const title = 'Phong trào thi đua quyết thắng năm 2026';
    expect(turnFaults(withDocument({ title, date }), turnView).document).toEqual(faults);
  });

  test('may still be without number and date, and keeps texts as people read them', () => {
    expect(isFaultless(turnFaults(withDocument({ number: '', date: '' }), turnView))).toBe(true);
    const typed = withDocument({ title: ' Thi đua\nnăm  2026', number: ' 3/KH ', date: ' ' });
    expect(orderTyped(typed).document).toEqual({
      title: 'Thi đua năm 2026',
      number: '3/KH',
      date: '',
    });
  });

  test.each([
    ['', 'needed'],
    ['2024', 'taken'],
    [' 2025 ', 'taken'],
    ['2025-Q1', undefined],
  ])('is not begun with the code “%s” of a period: %s', (code, fault) => {
    const faults = turnFaults({ ...next, period: { ...next.period, code } }, turnView);
    expect(faults.period.code).toBe(fault);
    expect(isFaultless(faults)).toBe(fault === undefined);
  });
});

describe('What is said of it before the turn', () => {
  const lists = (order: TypedTurn) => turnLists(turnView, orderTyped(order), vi);

  test('the next period changes nothing of the plan', () => {
    expect(lists(next).changed).toEqual([]);
    expect(lists(next).kept).toContain('Trang kết quả đã chốt (đổi tên theo kỳ)');
  });

  test.each([
    [
      {},
      [
        'Tên phong trào thành “Phong trào thi đua quyết thắng năm 2026”',
        'Số, ký hiệu: để trống',
        'Ngày ban hành: để trống',
      ],
    ],
    [{ title: present.title, number: '7/KH-UBND', date: present.date }, ['Số, ký hiệu: 7/KH-UBND']],
    [present, []],
  ])('%j changes %j', (changes, changed) => {
    expect(lists(withDocument(changes)).changed).toEqual(changed);
  });

  test('without a closed result a new year empties the result, too', () => {
    const said = 'Điểm, hạng, xếp loại của kỳ này: kỳ chưa chốt nên sổ không giữ lại';
    const emptied = (order: TypedTurn, closed: typeof turnView.closed) =>
      turnLists({ ...turnView, closed }, orderTyped(order), vi).emptied;
    expect(emptied(year, null)[0]).toBe(said);
    expect(emptied(year, turnView.closed)).not.toContain(said);
    expect(emptied(next, null)).not.toContain(said);
  });

  test('the closed result keeps the former title', () => {
    const said = 'Trang kết quả đã chốt (đổi tên theo kỳ, vẫn mang tên phong trào cũ)';
    expect(lists(year).kept).toContain(said);
    expect(lists(withDocument(present)).kept).not.toContain(said);
    expect(lists(withDocument(present)).kept).toContain(`Tên phong trào “${present.title}”`);
  });

  test.each([
    [present.title, true],
    [proposed.title, false],
    ['Phong trào thi đua quyết thắng', false],
  ])('“%s” still names the former year: %s', (title, isSaid) => {
    const { lines } = turnConfirmed(turnView, withDocument({ title }), vi);
    expect(lines.some((line) => line.includes('vẫn ghi năm 2025'))).toBe(isSaid);
  });
});
