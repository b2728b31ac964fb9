import type { Board } from '../../../src/commands/exchangeReports';
import { en } from '../../../src/messages/en';
import { vi } from '../../../src/messages/vi';
import {
  acceptClean,
  boardMood,
  filledCounts,
  replies,
  sameFiles,
  stateCounts,
  statesShown,
  unitLine,
  unitsShown,
} from '../../../src/taskpane/exchange/collecting/boardView';
import { suggested, typedUnit } from '../../../src/taskpane/exchange/collecting/whoseForm';
import { editedLine } from '../../../src/taskpane/exchange/collecting/editedView';
import { figureParts } from '../../../src/taskpane/exchange/collecting/figureParts';
import { foreignLines } from '../../../src/taskpane/exchange/collecting/foreignView';
import {
  acceptLabel,
  acceptReason,
  cellText,
  decisionFor,
  type FigureLine,
  figureLines,
  fileNotes,
  firstTicks,
  formFindingText,
  isOpen,
  otherForms,
  reasonLabel,
} from '../../../src/taskpane/exchange/collecting/formView';
import { textLines } from '../../../src/taskpane/exchange/collecting/textLines';
import { originView } from '../../../src/taskpane/exchange/originLines';
import {
  board,
  boardUnits,
  doubtful,
  figures,
  form,
  origin,
  texts,
  unread,
  untouched,
  withCode,
} from '../support/exchange';
import { boardWith, foreignBoard, inMarch, ofPlan, sent } from '../support/foreignForms';

describe('the board', () => {
  test('counts units by state', () => {
    expect(stateCounts(board())).toEqual({
      late: 2,
      ready: 1,
      faulty: 1,
      otherPeriod: 0,
      otherPlan: 0,
      duplicate: 1,
      received: 1,
      returned: 0,
      changed: 0,
      partial: 0,
    });
  });

  test('has a button for the states that a unit is in, for the first and the last, and for the one that was chosen', () => {
    const counts = stateCounts(board());
    expect(statesShown(counts, null)).toEqual(['late', 'ready', 'faulty', 'duplicate', 'received']);
    const nobody = { ...counts, late: 0, ready: 0, faulty: 0, duplicate: 0, received: 0 };
    expect(statesShown(nobody, null)).toEqual(['late', 'received']);
    expect(statesShown(nobody, 'ready')).toEqual(['late', 'ready', 'received']);
  });

  test('a unit that was received in part says what it lacks, one that was sent its form back says why', () => {
    const [some] = boardUnits;
    if (!some) throw new Error('No unit');
    const says = (changes: Partial<typeof some>) =>
      unitLine({ ...some, forms: [], ...changes }, new Map(), vi.exchange).detail;
    expect(says({ state: 'partial', missing: 5 })).toBe('Còn thiếu 5 số liệu');
    expect(says({ state: 'partial', leftOut: 3 })).toBe('Chưa nhận 3 số liệu của phiếu');
    expect(says({ state: 'partial', leftOut: 3, missing: 5 })).toBe(
      'Chưa nhận 3 số liệu của phiếu. Còn thiếu 5 số liệu',
    );
    const refusal = { reason: 'Số đạt nhiều hơn số phải quán triệt', at: '24/11/2025 15:04' };
    expect(says({ state: 'returned', refusal })).toBe(
      'Lý do: Số đạt nhiều hơn số phải quán triệt (24/11/2025 15:04)',
    );
  });

  test('one click takes what is clean, whole and without a reason', () => {
    expect(acceptClean(board())).toEqual(
      ['h-clean', 'h-new'].map((hash) => ({ kind: 'accept', hash, figures: null, reason: '' })),
    );
  });

  const received = boardUnits.map((unit) => ({ ...unit, state: 'received' as const }));
  const quiet = unread.filter((file) => file.quiet);
  const moods: readonly (readonly [string, Board, ReturnType<typeof boardMood>])[] = [
    ['no units', board({ units: [] }), 'noUnits'],
    ['nothing read yet', untouched, 'nothing'],
    ['nothing could be read', { ...untouched, unread }, 'allUnread'],
    ['a mail that held no form', { ...untouched, unread: quiet }, 'some'],
    [
      'all in, some in this session',
      board({ units: received, forms: [form('a', { state: 'accepted' })] }),
      'allReceived',
    ],
    ['all in before, and one came again', board({ units: received, forms: [form('a')] }), 'some'],
    ['some in', board(), 'some'],
  ];
  test.each(moods)('%s', (_, what, mood) => {
    expect(boardMood(what)).toBe(mood);
  });

  test.each([
    ['21484', 'sẵn sàng', '2 số liệu mới, 1 số liệu khác sổ', 'h-clean'],
    ['21529', 'cần xem', '3 chỗ', 'h-doubt'],
    ['21502', 'trùng', '2 tệp', 'h-new'],
    ['21499', 'đã nhận', 'Nhận lúc 24/11/2025 15:04', null],
    ['21526', 'chưa nộp phiếu', '', null],
  ])('the line of %s: %s', (code, state, detail, hash) => {
    const unit = withCode(boardUnits, code);
    const forms = new Map(board().forms.map((one) => [one.hash, one]));
    expect(unitLine(unit, forms, vi.exchange)).toEqual({ unit, state, detail, form: hash });
  });

  test('a form that differs in nothing but what stands beside its figures says so', () => {
    const same = figures.filter(({ is }) => is === 'same');
    const says = (about: Partial<Board['forms'][number]>) =>
      unitLine(
        withCode(boardUnits, '21484'),
        new Map([['h-clean', form('h-clean', about)]]),
        vi.exchange,
      ).detail;
    expect(says({ figures: same, texts })).toBe('2 minh chứng, giải trình khác sổ');
    expect(says({ figures: same })).toBe('không có số liệu mới');
    expect(says({ texts })).toBe('2 số liệu mới, 1 số liệu khác sổ');
  });

  test('a unit whose form was refused is late, and its form can still be seen', () => {
    const unit = { ...withCode(boardUnits, '21526'), forms: ['r'] };
    const forms = new Map([['r', form('r', { state: 'refused' })]]);
    expect(unitLine(unit, forms, vi.exchange)).toMatchObject({ detail: 'Đã trả lại', form: 'r' });
  });

  test('a filter and a search narrow the list together', () => {
    const codes = (...how: [Parameters<typeof unitsShown>[1], string]) =>
      unitsShown(board(), ...how).map(({ code }) => code);
    expect(codes('late', '')).toEqual(['21526', 'BCH']);
    expect(codes('late', 'xa')).toEqual(['21526']);
    expect(codes(null, 'ba to')).toEqual(['21484', '21529']);
  });
});

test('units whose forms were read stand before those that sent nothing', () => {
  const units = boardUnits.map((one) => ({ ...one, forms: one.code === 'BCH' ? ['h'] : [] }));
  const codes = unitsShown(board({ units }), null, '').map(({ code }) => code);
  const others = boardUnits.map(({ code }) => code).filter((code) => code !== 'BCH');
  expect(codes).toEqual(['BCH', ...others]);
});

describe('forms that belong into another scorebook', () => {
  test('are told once for all that belong together, by name, with what to do', () => {
    expect(foreignLines(foreignBoard, vi.exchange.collecting)).toEqual([
      {
        title: '2 phiếu thuộc kỳ khác (Quý I năm 2027)',
        text: 'Xã Long Hải, Xã Phước Hải. Hỏi lại đơn vị hoặc mở đúng sổ của kỳ đó.',
      },
      {
        title: '1 phiếu thuộc kế hoạch khác (mã “ba-to-2025”)',
        text: 'Xã Đất Đỏ. Hỏi lại đơn vị hoặc mở đúng sổ của kế hoạch đó.',
      },
    ]);
    expect(foreignLines(foreignBoard, en.exchange.collecting)[0]).toEqual({
      title: '2 forms of another period (Quý I năm 2027)',
      text: 'Xã Long Hải, Xã Phước Hải. Ask the units, or open the scorebook of that period.',
    });
  });

  test('of many units the first are named, the others counted', () => {
    const many = Array.from({ length: 14 }, (_, at) =>
      sent(`Xã ${at + 1}`, 'otherPeriod', inMarch),
    );
    const [line] = foreignLines(boardWith(...many), vi.exchange.collecting);
    expect(line?.title).toMatch(/^14 phiếu/);
    expect(line?.text).toMatch(/Xã 11, Xã 12 và 2 đơn vị khác\. Hỏi lại/);
  });

  test('a unit that sent two is named once; one whose right form waits is not asked', () => {
    const twice = sent('Xã Long Hải', 'otherPeriod', inMarch);
    const right = sent('Xã Đất Đỏ', 'ready', inMarch);
    const both = boardWith(twice, { ...twice, form: { ...twice.form, hash: 'second' } }, right);
    expect(foreignLines(both, vi.exchange.collecting)).toEqual([
      {
        title: '2 phiếu thuộc kỳ khác (Quý I năm 2027)',
        text: 'Xã Long Hải. Hỏi lại đơn vị hoặc mở đúng sổ của kỳ đó.',
      },
    ]);
    expect(foreignLines(board(), vi.exchange.collecting)).toEqual([]);
  });

  test('of units that the plan does not know they are told too', () => {
    const { form: one } = sent('Phường Tam Long', 'late', ofPlan('ba-to-2025'));
    const forms = [{ ...one, unit: null, state: 'unknownUnit' as const }];
    expect(foreignLines(board({ forms }), vi.exchange.collecting)).toHaveLength(1);
  });

  test('the unit’s line says so, and of which period or plan', () => {
    const forms = new Map(foreignBoard.forms.map((one) => [one.hash, one]));
    expect(
      foreignBoard.units
        .map((unit) => unitLine(unit, forms, vi.exchange))
        .map(({ state, detail }) => [state, detail]),
    ).toEqual([
      ['kỳ khác', 'Quý I năm 2027'],
      ['kỳ khác', 'Quý I năm 2027'],
      ['kế hoạch khác', 'ba-to-2025'],
    ]);
  });
});

describe('files that bring nothing', () => {
  test('are named, the first of them; the others are counted', () => {
    const forms = ['a', 'b', 'c', 'd', 'e'].map((hash) =>
      form(hash, { file: `${hash}.xlsx`, state: 'unchanged' }),
    );
    expect(sameFiles(board({ forms }), vi.exchange.collecting)).toEqual([
      ...['a', 'b', 'c'].map(
        (name) => `${name}.xlsx: sổ đã có mọi số liệu của phiếu này, không có gì mới.`,
      ),
      'và 2 phiếu nữa không có gì mới.',
    ]);
    expect(sameFiles(board({ forms: [form('a')] }), vi.exchange.collecting)).toEqual([]);
  });
});

describe('before the result goes upward', () => {
  test('units with all, some and none of their figures on Số liệu are told apart', () => {
    const filled = ['all', 'all', 'some', 'none', 'none', 'none'] as const;
    const units = filled.map((one, at) => ({
      ...withCode(boardUnits, '21526'),
      ...{ code: `${at}`, filled: one },
    }));
    expect(filledCounts(board({ units }))).toEqual({ all: 2, some: 1, none: 3 });
  });

  const { notAllIn } = vi.exchange.collecting;
  test.each([
    [
      { all: 7, some: 2, none: 3 },
      0,
      'Trên trang Số liệu: 7/12 đơn vị đủ số liệu, 2 mới có một phần, 3 chưa có số nào. Vẫn tạo?',
      'On Số liệu: all figures of 7 of 12 units, some of 2, none of 3. Make it all the same?',
    ],
    [
      { all: 9, some: 0, none: 3 },
      0,
      'Trên trang Số liệu: 9/12 đơn vị đủ số liệu, 3 chưa có số nào. Vẫn tạo?',
      'On Số liệu: all figures of 9 of 12 units, none of 3. Make it all the same?',
    ],
    [
      { all: 0, some: 12, none: 0 },
      0,
      'Trên trang Số liệu: 0/12 đơn vị đủ số liệu, 12 mới có một phần. Vẫn tạo?',
      'On Số liệu: all figures of 0 of 12 units, some of 12. Make it all the same?',
    ],
    [
      { all: 12, some: 0, none: 0 },
      10,
      'Trên trang Số liệu: 12/12 đơn vị đủ số liệu; sổ còn 10 lỗi chưa sửa. Vẫn tạo?',
      'On Số liệu: all figures of 12 of 12 units; 10 errors are not mended. Make it all the same?',
    ],
  ])('%j, %d errors', (counts, errors, inVietnamese, inEnglish) => {
    expect(notAllIn(counts, errors)).toBe(inVietnamese);
    expect(en.exchange.collecting.notAllIn(counts, errors)).toBe(inEnglish);
  });
});

describe('replies', () => {
  test('go to whom nobody told the last yet; where all were told they can be made again', () => {
    const answerable = board().units.filter(({ isAnswerable }) => isAnswerable);
    const codes = answerable.map(({ code }) => code);
    expect(replies(board())).toEqual({ units: codes, isAgain: false });
    const late = board().units.filter(({ code }) => !codes.includes(code));
    const [told, untold] = [true, false].map((isAnswered) =>
      answerable.map((one) => ({ ...one, code: `${one.code}-${isAnswered}`, isAnswered })),
    );
    const some = [...(told ?? []), ...(untold ?? []), ...late];
    expect(replies(board({ units: some })).units).toEqual(codes.map((code) => `${code}-false`));
    const all = board().units.map((one) => ({ ...one, isAnswered: one.isAnswerable }));
    expect(replies(board({ units: all }))).toEqual({ units: codes, isAgain: true });
    expect(replies(board({ units: [] }))).toEqual({ units: [], isAgain: false });
  });
});

describe('whose form it is', () => {
  test.each([
    ['Xã Ba Tô (21529)', '21529'],
    ['21529', '21529'],
    ['xã ba tô', '21529'],
    ['Xã Ba Tô (21529)'.normalize('NFD'), '21529'],
    ['ba tô', '21529'],
    ['ba', null],
    // Ba Tơ is another unit than Ba Tô: a guess would be worse than a question.
    ['xa ba to', null],
    ['', null],
  ])('“%s”', (typed, unit) => {
    expect(typedUnit(board(), typed)).toBe(unit);
  });

  test('a name that two units have is not enough', () => {
    const first = withCode(boardUnits, '21484');
    const units = [first, { ...first, code: '99' }];
    expect(typedUnit(board({ units }), 'Thị trấn Ba Tơ')).toBeNull();
  });

  test('suggestions come with what is typed, a few at a time', () => {
    expect(suggested(board(), '', 12)).toEqual([]);
    expect(suggested(board(), 'xa', 2).map(({ code }) => code)).toEqual(['21529', '21502']);
  });
});

describe('a form beside the scorebook', () => {
  const lines = figureLines(doubtful, vi);

  test('differences first, blank and 0 and KAD apart', () => {
    expect(lines.map(({ figure, is, inBook, inFile }) => [figure, is, inBook, inFile])).toEqual([
      ['BB', 'different', '46', '1.234,5'],
      ['CCC', 'new', 'trống', '0'],
      ['DDDD', 'new', 'trống', '75'],
      ['EEEEE', 'missing', '3', 'trống'],
      ['A', 'same', '120', '120'],
      ['FFFFFF', 'same', 'KAD', 'KAD'],
    ]);
  });

  test('what has an error is not ticked, what the form leaves blank cannot be', () => {
    expect([...firstTicks(doubtful, lines)]).toEqual(['BB', 'CCC']);
    expect(lines.filter(({ isTakeable }) => isTakeable).map(({ figure }) => figure)).toEqual([
      'BB',
      'CCC',
      'DDDD',
    ]);
    expect(lines.find(({ figure }) => figure === 'DDDD')?.severity).toBe('error');
  });

  test('nothing is ticked of a form that belongs into another scorebook', () => {
    const foreign = { ...doubtful, findings: [...doubtful.findings, inMarch] };
    expect([...firstTicks(foreign, lines)]).toEqual([]);
  });

  test.each([
    [null, 'trống', 'blank'],
    ['', 'trống', 'blank'],
    [0, '0', '0'],
    [1234.5, '1.234,5', '1.234,5'],
    ['KAD', 'KAD', 'KAD'],
    [true, 'TRUE', 'TRUE'],
  ])('%p', (value, inVietnamese, inEnglish) => {
    expect(cellText(value, vi)).toBe(inVietnamese);
    expect(cellText(value, en)).toBe(inEnglish);
  });

  test('evidence and explanations: old and new, what replaces something first', () => {
    const place = { at: 'explanation', unit: '21529', figure: 'EEEEE' } as const;
    const [finding] = doubtful.findings;
    if (!finding) throw new Error('No finding');
    const findings = [...doubtful.findings, { ...finding, severity: 'warning' as const, place }];
    const lines = textLines({ ...doubtful, findings, texts }, vi);
    expect(lines).toEqual([
      {
        figure: 'EEEEE',
        label: 'Sáng kiến được công nhận',
        inBook: 'Quyết định 12/QĐ',
        inFile: 'Quyết định 15/QĐ\nngày 3/4',
        is: 'different',
        cell: '',
        severity: 'warning',
        isTakeable: false,
      },
      {
        figure: 'CCC',
        label: 'Số vụ vi phạm kỷ luật nghiêm trọng',
        inBook: 'trống',
        inFile: 'Báo cáo số 15',
        is: 'new',
        cell: '',
        severity: null,
        isTakeable: false,
      },
    ]);
  });

  test('what the unit changed: as issued, as found', () => {
    expect(doubtful.edited.map((one) => editedLine(one, vi))).toEqual([
      {
        key: 'Phiếu số liệu E14',
        what: 'Chỉ tiêu của “Kiểm tra: đạt yêu cầu”',
        where: 'Phiếu số liệu E14',
        issued: '70',
        found: '50',
      },
    ]);
  });

  const long = `=IF(AND(ISNUMBER(D14),D14>=0),ROUND(MIN(1,D14/D15)*20,2),"Chờ số liệu")`;
  test.each([
    ['a number typed over a formula', long, 8.5, 'công thức tự tính', '8,5, gõ đè lên công thức'],
    ['0 typed over a formula', long, 0, 'công thức tự tính', '0, gõ đè lên công thức'],
    ['a text typed over a formula', long, 'Đạt', 'công thức tự tính', 'Đạt, gõ đè lên công thức'],
    ['a formula deleted', long, '', 'công thức tự tính', 'trống, công thức đã bị xóa'],
    ['a short formula for another', long, '=D14*2', 'công thức tự tính', 'công thức khác (=D14*2)'],
    ['a long formula for another', long, `${long}&""`, 'công thức tự tính', 'công thức khác'],
    ['a formula that was not read', long, '=', 'công thức tự tính', 'công thức khác'],
    ['a formula for a target', 70, '=60+5', '70', 'công thức tự gõ (=60+5)'],
    ['a target typed where there was none', '', 'Không có', 'trống', 'Không có'],
  ])('the clerk reads in words: %s', (_, issued, found, saysIssued, saysFound) => {
    const [one] = doubtful.edited;
    if (!one) throw new Error('Nothing edited');
    const line = editedLine({ ...one, issued, found }, vi);
    expect([line.issued, line.found]).toEqual([saysIssued, saysFound]);
  });

  test('what is asked for beside a figure is asked of the form', () => {
    const about = { unit: 'Xã Ba Tô', figure: 'BB', label: 'Quân số' };
    const place = { at: 'explanation', unit: '21529', figure: 'BB' } as const;
    const said = (code: 'missing.reason' | 'missing.evidence') =>
      formFindingText({ code, severity: 'warning', place, values: about }, vi);
    expect(said('missing.reason')).toMatch(/^“Quân số”: phiếu ghi KAD mà chưa nêu lý do\./);
    expect(said('missing.evidence')).toMatch(/^“Quân số”: phiếu chưa ghi minh chứng\./);
  });

  test('other files of the same unit, and what is told of this one', () => {
    const newer = form('h-new', { unit: '21502' });
    expect(otherForms(newer, board()).map(({ hash }) => hash)).toEqual(['h-old']);
    expect(fileNotes(doubtful, vi)).toEqual([
      'Phieu_h-doubt.xlsx có macro; macro không được đọc và không chạy.',
    ]);
  });
});

describe('a decision', () => {
  const ticked = new Set(['BB']);
  const clean = form('c');
  const older = form('o', { state: 'superseded' });
  const partial = form('p', { state: 'partial', left: ['BB', 'CCC'] });

  test.each([
    [clean, 'accept', '', { kind: 'accept', hash: 'c', figures: null, reason: '' }],
    [clean, 'acceptChosen', '', { kind: 'accept', hash: 'c', figures: ['BB'], reason: '' }],
    [clean, 'refuse', ' ', 'reasonMissing'],
    [clean, 'refuse', ' Sai kỳ ', { kind: 'refuse', hash: 'c', reason: 'Sai kỳ' }],
    [doubtful, 'accept', '', 'reasonMissing'],
    [doubtful, 'acceptChosen', '\n', 'reasonMissing'],
    [
      doubtful,
      'accept',
      'Đã hỏi lại',
      { kind: 'accept', hash: 'h-doubt', figures: null, reason: 'Đã hỏi lại' },
    ],
    [older, 'accept', '', 'reasonMissing'],
    [partial, 'accept', '', 'reasonMissing'],
    [
      partial,
      'accept',
      'Đã giải trình',
      { kind: 'accept', hash: 'p', figures: ['BB', 'CCC'], reason: 'Đã giải trình' },
    ],
  ] as const)('%#: %p', (about, wish, reason, decision) => {
    expect(decisionFor(wish, about, ticked, reason)).toEqual(decision);
  });

  test('of a form that was taken in part only the rest can be taken', () => {
    const lines = figureLines(partial, vi).filter(({ isTakeable }) => isTakeable);
    expect(lines.map(({ figure }) => figure)).toEqual(['BB', 'CCC']);
    expect(acceptLabel(partial, 2, vi.exchange.form)).toBe('Nhận nốt (2)');
    expect(acceptLabel(clean, 2, vi.exchange.form)).toBe('Nhận cả phiếu');
    expect(acceptLabel(clean, 0, vi.exchange.form)).toBe('Ghi là đã nộp');
    expect(acceptLabel({ ...clean, texts }, 0, vi.exchange.form)).toBe('Nhận cả phiếu');
  });

  test('the label says why a reason is needed', () => {
    expect(acceptReason(clean)).toBeNull();
    expect(reasonLabel(clean, null, vi.exchange)).toBe('Lý do');
    expect(reasonLabel(doubtful, null, vi.exchange)).toContain('vì phiếu có chỗ cần xem');
    expect(reasonLabel(older, 'accept', vi.exchange)).toContain('vì đã có tệp mới hơn');
    expect(reasonLabel(doubtful, 'refuse', vi.exchange)).toContain('khi trả lại');
  });

  test.each([
    ['clean', true],
    ['doubtful', true],
    ['unchanged', true],
    ['superseded', true],
    ['accepted', false],
    ['partial', true],
    ['refused', false],
    ['unknownUnit', false],
  ] as const)('a form that is %s can be decided on: %p', (state, open) => {
    expect(isOpen(form('x', { state }))).toBe(open);
  });
});

describe('where a figure came from', () => {
  test.each([
    [1234.5, 1230, 'Ô đã được sửa sau khi nhận phiếu.'],
    [1234.5, 1234.5, 'Ô vẫn giữ đúng số trong phiếu.'],
    [0, null, 'Ô đã được sửa sau khi nhận phiếu.'],
    ['', null, 'Ô vẫn giữ đúng số trong phiếu.'],
  ])('%p was accepted, %p is there', (accepted, now, note) => {
    expect(originView({ ...origin, accepted, now }, vi).note).toBe(note);
  });

  test('the file, its sheet and cell, and when', () => {
    expect(originView(origin, vi).lines.map(({ value }) => value)).toEqual([
      '1.234,5',
      '1.230',
      'Thu_nop.zip › Phieu_21529.xlsx',
      'Phiếu số liệu D14',
      '24/11/2025 15:04',
    ]);
  });
});

describe('the figures of a form', () => {
  const line = (
    figure: string,
    is: FigureLine['is'],
    severity: FigureLine['severity'] = null,
  ): FigureLine => ({
    ...{ figure, is, severity, label: figure, inBook: '', inFile: '', cell: '' },
    isTakeable: is === 'new' || is === 'different',
  });
  const many = (count: number, is: FigureLine['is']) =>
    Array.from({ length: count }, (_, index) => line(`${is}${index}`, is));
  const counts = (lines: readonly FigureLine[]) => {
    const { shown, folded } = figureParts(lines);
    return [shown.length, ...folded.map(({ is, lines: { length } }) => `${is} ${length}`)];
  };

  test('few of a kind stand open; more of them are folded in', () => {
    expect(counts([...many(8, 'new'), ...many(8, 'missing')])).toEqual([16]);
    expect(counts([...many(9, 'new'), ...many(9, 'missing')])).toEqual([0, 'new 9', 'missing 9']);
    expect(counts([...many(40, 'different'), ...many(1, 'same')])).toEqual([40, 'same 1']);
  });

  test('what has a finding is never folded in, and comes first', () => {
    const { shown, folded } = figureParts([
      line('khác', 'different'),
      ...many(9, 'new'),
      line('lỗi', 'new', 'error'),
      line('trống', 'missing', 'note'),
    ]);
    expect(shown.map(({ figure }) => figure)).toEqual(['lỗi', 'trống', 'khác']);
    expect(folded.map(({ lines }) => lines.length)).toEqual([9]);
  });
});
