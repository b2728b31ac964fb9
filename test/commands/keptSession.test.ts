/** @jest-environment jsdom */
import fc from 'fast-check';
import { keepSession, keptSession } from '../../src/commands/keptSession';
import { fromPlain, toPlain } from '../../src/commands/plainSession';
import { newSession, type Session, type UndoStep } from '../../src/commands/session';

const step: UndoStep = {
  did: { what: 'cells', cells: 1, only: 'Số liệu F12' },
  cells: 1,
  back: [{ sheet: 'Số liệu', address: 'F12', before: 45, after: '45 người' }],
};
const received: Session['received'] = {
  forms: [],
  unread: [{ file: 'cong-van.doc', refusal: { code: 'legacyXls' } }],
};

/** A session in which a cell was corrected, a file was refused and the plan scored. */
function busy(): Session {
  const ranAt = new Date(2026, 10, 27, 9, 15).getTime();
  return { ...newSession(), steps: [step], received, ranAt, dateCells: new Set(['figures!11,5']) };
}

/** The browser gives no more than so many characters. */
function withRoomFor(characters: number): void {
  const setItem = sessionStorage.setItem.bind(sessionStorage);
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation((key, text) => {
    if (text.length > characters) throw new DOMException('Too much', 'QuotaExceededError');
    setItem(key, text);
  });
}

beforeEach(() => sessionStorage.clear());
afterEach(() => jest.restoreAllMocks());

test('what a pane remembers is there again when it was loaded anew', () => {
  keepSession('So thi dua.xlsx', busy());
  expect(keptSession('So thi dua.xlsx')).toEqual(busy());
});

test('another workbook, or the first one ever, begins with nothing', () => {
  expect(keptSession('So thi dua.xlsx')).toEqual(newSession());
  keepSession('So thi dua.xlsx', busy());
  expect(keptSession('Quy II.xlsx')).toEqual(newSession());
});

test('where the forms have no room, the steps that can be taken back are kept all the same', () => {
  withRoomFor(toPlain(busy()).length);
  keepSession('So thi dua.xlsx', busy());
  expect(keptSession('So thi dua.xlsx')).toEqual({ ...busy(), received: newSession().received });
});

test('where nothing has room, nothing old is taken for the present', () => {
  keepSession('So thi dua.xlsx', busy());
  withRoomFor(10);
  keepSession('So thi dua.xlsx', { ...busy(), steps: [] });
  expect(keptSession('So thi dua.xlsx')).toEqual(newSession());
});

test('without storage, and with a text that nobody wrote, a pane begins anew', () => {
  sessionStorage.setItem('so-thi-dua session', '{"format":1');
  expect(keptSession('So thi dua.xlsx')).toEqual(newSession());
  jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('Denied', 'SecurityError');
  });
  expect(keptSession('So thi dua.xlsx')).toEqual(newSession());
});

test('maps and sets, one in the other, come back as they went', () => {
  const { tree } = fc.letrec((tie) => ({
    leaf: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    tree: fc.oneof(
      { depthSize: 'small' },
      tie('leaf'),
      fc.array(tie('tree')),
      fc.dictionary(fc.string(), tie('tree'), { noNullPrototype: true }),
      fc.array(tie('leaf')).map((items) => new Set(items)),
      fc.array(fc.tuple(fc.string(), tie('tree'))).map((entries) => new Map(entries)),
    ),
  }));
  fc.assert(
    fc.property(tree, (data) => {
      expect(fromPlain(toPlain(data))).toEqual(data);
    }),
  );
});

test('a fill of formulas gives the same formulas in each of its rows', () => {
  const formulasAt = (row: number) => [`=SUM(B${row + 1}:D${row + 1})`, `=E${row + 1}*2`];
  const fill = { row: 4, column: 4, rows: 3, formulasAt };
  const { formulasAt: again, ...place } = fromPlain(toPlain(fill)) as typeof fill;
  expect(place).toEqual({ row: 4, column: 4, rows: 3 });
  expect([4, 5, 6].map(again)).toEqual([4, 5, 6].map(formulasAt));
});
