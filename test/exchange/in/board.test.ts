import fc from 'fast-check';
import { boardOf, type BookSide } from '../../../src/exchange/in/board';
import type { Board } from '../../../src/exchange/in/received';
import type { ReadForm } from '../../../src/exchange/in/receive';
import { upwardWorkbook } from '../../../src/exchange/up/upward';
import { formSheetTitles } from '../../../src/messages/unitWorkbookTexts';
import { type CellValue, entryFromCell } from '../../../src/plan/entry';
import { nothingDecided } from '../../../src/scoring/result';
import { describedBook } from '../../../src/sheets/describedBook';
import { packAnswers, readAnswered } from '../../../src/sheets/answers';
import { journalSheet } from '../../../src/sheets/journalSheet';
import { explanationCells, figureCells } from '../../../src/sheets/read/unitCells';
import { packReceipt, packUndone } from '../../../src/sheets/receiptPacking';
import type { Receipt } from '../../../src/sheets/receipt';
import { readReceipts } from '../../../src/sheets/receipts';
import { scorebook } from '../../../src/sheets/scorebook';
import { writeWorkbook } from '../../../src/xlsx/write';
import { baTo, enter, fileOf, type Model, modelOf, planOf, sampleOf } from './support/forms';
import { received } from './support/receiving';

const plan = planOf('teaching');
const good: Record<string, CellValue> = {
  KT_DU: 20,
  KT_DAT: 20,
  KT_KHAGIOI: 15,
  SANG_KIEN: 3,
  VI_PHAM: 0,
  BAO_CAO: 'Có',
  VE_SINH: 'Tốt',
};

const book = describedBook(scorebook(plan, []).sheets);
const side: BookSide = {
  plan,
  cells: { figures: figureCells(book, plan), explanations: explanationCells(book, plan) },
  receipts: [],
  answered: new Set(),
  formerOf: () => undefined,
  entries: new Map(),
  decided: nothingDecided,
  explanations: new Map(),
  previous: new Map(),
  today: '2026-03-31',
};

const baToBook = describedBook(scorebook(baTo, []).sheets);
const baToSide: BookSide = {
  ...side,
  plan: baTo,
  cells: { figures: figureCells(baToBook, baTo), explanations: explanationCells(baToBook, baTo) },
};

const model = (unit: string, values = good): Model =>
  modelOf(plan, unit, new Map(Object.entries(values)));
/** Changes a field of the hidden identity. */
const identify = (of: Model, field: string, value: string): Model => {
  const sheet = of.sheets.find(({ title }) => title === formSheetTitles.formIdentity);
  const line = sheet?.cells.find((cells) => cells.includes(field));
  if (!line) throw new Error(`No ${field}`);
  line[line.indexOf(field) + 1] = value;
  return of;
};
const read = async (...models: readonly Model[]): Promise<readonly ReadForm[]> => {
  const files = await Promise.all(
    models.map(async (one, index) => [`${index}.xlsx`, await fileOf(one)] as const),
  );
  return (await received(files, plan)).forms;
};
const board = async (...models: readonly Model[]): Promise<Board> =>
  boardOf({ forms: await read(...models), unread: [] }, side);
const codes = ({ forms }: Board): readonly string[] =>
  forms.flatMap(({ findings }) => findings.map(({ code }) => code));

describe('On arrival', () => {
  it.each<[string, Model, readonly string[], string]>([
    ['nothing is said of a clean form', model('TO01'), [], 'clean'],
    [
      'another plan',
      identify(model('TO01'), 'plan', 'ba-to-2025'),
      ['arrival.wrongPlan'],
      'doubtful',
    ],
    [
      'another period',
      identify(model('TO01'), 'period', '2025-Q4'),
      ['arrival.otherPeriod'],
      'doubtful',
    ],
    [
      'an older version',
      identify(model('TO01'), 'fingerprint', '00000000'),
      ['arrival.olderVersion'],
      'doubtful',
    ],
    [
      'a unit that the plan does not know',
      identify(model('TO01'), 'unit', 'TO99'),
      ['arrival.unitUnknown'],
      'unknownUnit',
    ],
    [
      'a code that belonged to another name',
      identify(model('TO01'), 'unitName', 'Tổ Một'),
      ['arrival.unitNameDiffers'],
      'doubtful',
    ],
    [
      'the identity of another unit',
      identify(identify(model('TO01'), 'unit', 'TO02'), 'unitName', 'Tổ 2'),
      ['arrival.headDiffers'],
      'doubtful',
    ],
    [
      'a text for a number, with its certain repair',
      model('TO01', { ...good, KT_DU: '20 người' }),
      ['entry.notANumber'],
      'doubtful',
    ],
    [
      'a figure that is missing',
      model('TO01', { ...good, SANG_KIEN: '' }),
      ['missing.figure'],
      'doubtful',
    ],
  ])('%s', async (_, one, expected, state) => {
    const found = await board(one);
    expect(codes(found).filter((code) => code !== 'arrival.edited')).toEqual(expected);
    expect(found.forms[0]?.state).toBe(state);
  });

  it.each(['505', ''])(
    'the office’s own form for the level above is nobody’s of the scorebook (its code there: “%s”)',
    async (code) => {
      const bytes = await writeWorkbook(
        upwardWorkbook(plan, new Map(), code),
        new Date(2026, 3, 5),
      );
      const { forms } = await received([['Phieu-tong-hop.xlsx', bytes]], plan);
      const found = boardOf({ forms, unread: [] }, side);
      expect(codes(found)).toEqual(['arrival.ownTotal']);
      expect(found.forms[0]?.state).toBe('unknownUnit');
    },
  );

  it('an older form is not said to be edited where the plan changed since', async () => {
    const form = identify(model('TO01'), 'fingerprint', '00000000');
    let targets = 0;
    form.sheets[0]?.cells.forEach((line) =>
      line.forEach((cell, column) => {
        if (typeof cell !== 'string' || !cell.includes('≥ 75')) return;
        line[column] = 'từ 10 % trở lên';
        targets += 1;
      }),
    );
    expect(targets).toBeGreaterThan(0);
    const read = await board(form);
    expect(read.forms[0]?.edited).toEqual([]);
    expect(codes(read)).toEqual(['arrival.olderVersion']);
  });

  it('a date in the place of a number', async () => {
    const one = model('TO01');
    enter(one, 'SANG_KIEN', 45750);
    const sheet = one.sheets[0];
    sheet?.cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (cell === 45750) sheet.formats.set(`${row},${column}`, 'dd/mm/yyyy');
      }),
    );
    expect(codes(await board(one))).toContain('entry.date');
  });

  it('the order of the files does not matter', async () => {
    const forms = await read(
      model('TO01'),
      model('TO02', { ...good, KT_DAT: 21 }),
      model('TO03', { ...good, VI_PHAM: 1 }),
      { ...model('TO01', { ...good, SANG_KIEN: 5 }), savedAt: new Date(Date.UTC(2026, 10, 9)) },
    );
    const states = (order: readonly ReadForm[]) => {
      const { units, forms: shown } = boardOf({ forms: order, unread: [] }, side);
      const byHash = shown.map(({ hash, state }) => `${hash} ${state}`).sort();
      return { units: units.map(({ code, state, forms: own }) => [code, state, own[0]]), byHash };
    };
    const usual = states(forms);
    expect(usual.units.map(([, state]) => state)).toEqual(['duplicate', 'faulty', 'ready', 'late']);
    fc.assert(
      fc.property(fc.shuffledSubarray([...forms], { minLength: 4 }), (order) => {
        expect(states(order)).toEqual(usual);
      }),
      { numRuns: 20 },
    );
  });
});

describe('What is said of a form', () => {
  const told = (forms: readonly ReadForm[], hash: string) =>
    boardOf({ forms, unread: [] }, side).forms.find((one) => one.hash === hash)?.findings;

  it('does not depend on the forms of other units that wait', async () => {
    const forms = await read(
      model('TO01'),
      model('TO02'),
      model('TO03', { ...good, KT_DAT: 12, SANG_KIEN: 9 }),
      model('TO04', { ...good, VI_PHAM: 2, KT_DU: 21 }),
    );
    for (const form of forms) {
      expect(told(forms, form.hash)).toEqual(told([form], form.hash));
    }
  });

  it('is said on both forms where two units report the same figures', async () => {
    const all = new Map(sampleOf('21490'));
    const three = await Promise.all(
      ['21490', '21499', '21487'].map(async (unit, index) => {
        const values = new Map(all);
        if (index === 2) values.set('TIN_BAI', 77);
        return [`${unit}.xlsx`, await fileOf(modelOf(baTo, unit, values))] as const;
      }),
    );
    const { forms } = await received(three, baTo);
    const shown = boardOf({ forms, unread: [] }, baToSide).forms;
    const same = shown.map(({ findings }) =>
      findings.filter(({ code }) => code === 'arrival.sameFigures').map(({ values }) => values),
    );
    const [one = '', other = ''] = ['21490', '21499'].map(
      (code) => baTo.units.find((unit) => unit.code === code)?.name ?? '',
    );
    expect(same).toEqual([
      [{ unit: one, others: [other], more: 0, figures: all.size }],
      [{ unit: other, others: [one], more: 0, figures: all.size }],
      [],
    ]);
  });

  it('stands in the order: how it arrived, errors, warnings, notes', async () => {
    const wrong = { ...good, KT_DAT: 21, VI_PHAM: 1, SANG_KIEN: '' };
    const { forms } = await board(identify(model('TO01', wrong), 'unitName', 'Tổ Một'));
    const order = forms[0]?.findings.map(({ code, severity }) =>
      code.startsWith('arrival.') ? 'arrival' : severity,
    );
    expect(order?.filter((one, index) => one !== order[index - 1])).toEqual([
      'arrival',
      'error',
      'warning',
    ]);
  });

  it('calls no file the newest where both were saved at the same time', async () => {
    const [one, other] = [model('TO01'), model('TO01', { ...good, SANG_KIEN: 5 })];
    const times = async () => {
      const { forms } = await board(one, other);
      return forms.flatMap(({ findings }) =>
        findings.flatMap((found) => (found.code === 'arrival.secondFile' ? [found.values] : [])),
      );
    };
    expect((await times()).map((values) => 'isNewest' in values && values.isNewest)).toEqual([
      false,
      false,
    ]);
    other.savedAt = new Date(Date.UTC(2026, 10, 9));
    expect((await times()).map((values) => 'isNewest' in values && values.isNewest)).toEqual([
      true,
      true,
    ]);
    const states = async () => (await board(one, other)).forms.map(({ state }) => state);
    expect(await states()).toEqual(['superseded', 'doubtful']);
    other.savedAt = one.savedAt;
    expect(await states()).toEqual(['doubtful', 'doubtful']);
  });
});

describe('A form of another plan or period', () => {
  const fitting = model('TO01');
  const foreign = identify(model('TO01', { ...good, SANG_KIEN: 5 }), 'period', '2025-Q4');
  foreign.savedAt = new Date(Date.UTC(2026, 10, 9));

  it('is not proposed however new it is, and makes no duplicate of the right one', async () => {
    const found = await board(fitting, foreign);
    const [right, wrong] = found.forms;
    expect(found.units[0]).toMatchObject({ state: 'ready', forms: [right?.hash, wrong?.hash] });
    expect([right?.state, wrong?.state]).toEqual(['clean', 'doubtful']);
    expect(codes(found)).toEqual(['arrival.otherPeriod']);
  });

  it.each([
    ['period', '2025-Q4', 'otherPeriod'],
    ['plan', 'ba-to-2025', 'otherPlan'],
  ] as const)('is said by its unit’s state, also where two of them came: %s', async (...of) => {
    const [field, value, state] = of;
    const first = identify(model('TO01'), field, value);
    const second = identify(model('TO01', { ...good, SANG_KIEN: 5 }), field, value);
    expect((await board(first)).units[0]?.state).toBe(state);
    expect((await board(first, second)).units[0]?.state).toBe(state);
  });
});

describe('How much of a unit’s figures the scorebook holds', () => {
  it('counts what stands there, however it came: typed by hand, taken in part', () => {
    const typed = (values: Record<string, CellValue>) =>
      new Map(Object.entries(values).map(([code, value]) => [code, entryFromCell(value)]));
    const entries = new Map([
      ['TO01', typed(good)],
      ['TO02', typed({ KT_DU: 20, BAO_CAO: 'Có' })],
      ['TO03', typed({ KT_DU: '' })],
    ]);
    const { units } = boardOf({ forms: [], unread: [] }, { ...side, entries });
    expect(units.map(({ code, filled }) => [code, filled])).toEqual([
      ['TO01', 'all'],
      ['TO02', 'some'],
      ['TO03', 'none'],
      ['TO04', 'none'],
    ]);
    expect(units.every(({ isReceived }) => !isReceived)).toBe(true);
  });
});

describe('Whom mails have told', () => {
  const line = (origin: string) => ({
    ...{ at: '1', action: 'x', detail: 'x', reason: '', finding: '', origin },
  });
  const decision = (unit: string, batch: string) =>
    packReceipt({
      ...{ kind: 'refuse', batch, hash: `h-${unit}`, file: 'a.xlsx', unit, sheet: '' },
      ...{ figures: new Map(), left: new Map(), errors: [], savedAt: '', passedOver: [] },
    })[0] ?? '';
  const told = (...origins: readonly string[]) => [
    ...readAnswered(describedBook([journalSheet(origins.map(line))])),
  ];

  it('is kept in Nhật ký, until something else is decided about the unit', () => {
    const both = [decision('TO01', 'b1'), decision('TO02', 'b1')];
    expect(told(...both)).toEqual([]);
    expect(told(...both, packAnswers(['TO01', 'TO02']))).toEqual(['TO01', 'TO02']);
    expect(told(...both, packAnswers(['TO01', 'TO02']), decision('TO02', 'b2'))).toEqual(['TO01']);
  });

  it('is no more true where the decision was taken back', () => {
    const lines = [decision('TO01', 'b1'), packAnswers(['TO01']), packUndone('b1')];
    expect(told(...lines)).toEqual([]);
  });

  it('of thousands of units fits a cell; what people typed there says nothing', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `XA${index}`);
    expect(packAnswers(many).length).toBeLessThan(32_767);
    expect(told(packAnswers(many)).length).toBeGreaterThan(3_321);
    for (const odd of [
      '{',
      '{"k":"answer"}',
      '{"k":"answer","w":"TO01"}',
      '{"k":"answer","w":[1]}',
    ])
      expect(told(odd)).toEqual([]);
  });
});

describe('Receipts in Nhật ký', () => {
  const receipt = (batch: string, figures: number): Receipt => ({
    kind: 'accept',
    batch,
    hash: 'a'.repeat(64),
    file: 'thư.zip › Phieu.xlsx',
    savedAt: '2026-11-25T08:00:00.000Z',
    passedOver: ['b'.repeat(64)],
    unit: 'TO01',
    sheet: 'Phiếu số liệu',
    left: new Map([
      ['SO_X', { value: 14, why: '' }],
      ['SO_Y', { value: '12 bài', why: 'Số liệu “Y” ghi “12 bài”, ở đây phải là số.' }],
    ]),
    errors: ['Số liệu “A” chưa khớp.'],
    figures: new Map(
      Array.from({ length: figures }, (_, index) => [
        `SO_${index}`,
        { cell: `F${index + 14}`, value: index % 2 === 0 ? index : ` “${index}” ` },
      ]),
    ),
  });
  const bookOf = (lines: readonly (readonly [action: string, origin: string])[]) =>
    describedBook([
      journalSheet(
        lines.map(([action, origin]) => ({
          at: '1',
          action,
          origin,
          detail: 'x',
          reason: '',
          finding: '',
        })),
      ),
    ]);

  it.each([0, 1, 40, 5_000])(
    '%d figures come back as they were, in cells that Excel can hold',
    (count) => {
      const one = receipt('b', count);
      const texts = packReceipt(one);
      expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(32_767);
      expect(texts.length > 1).toBe(count === 5_000);
      const lines = texts.map(
        (text, index) => [index === 0 ? 'Nhận phiếu' : 'Nhận phiếu (tiếp)', text] as const,
      );
      const found = readReceipts(bookOf(lines));
      expect(found).toEqual([{ ...one, at: '1', reason: '' }]);
    },
  );

  it('that were taken back do not stand; what people typed there says nothing', () => {
    const [one = '', other = ''] = [receipt('b1', 1), receipt('b2', 1)].flatMap(packReceipt);
    const lines = [
      ['Nhận phiếu', one],
      ['Nhận phiếu', other],
      ['Hoàn tác', packUndone('b1')],
    ] as const;
    expect(readReceipts(bookOf(lines)).map(({ batch }) => batch)).toEqual(['b2']);
    for (const odd of ['{', '{"k":"accept"}', '{"k":"accept","b":"x","v":[1]}', 'x']) {
      expect(readReceipts(bookOf([['Nhận phiếu', odd]]))).toEqual([]);
    }
  });
});
