import type { Messages } from '../../src/messages';
import { en } from '../../src/messages/en';
import { sentenceOf } from '../../src/messages/sentences';
import { vi } from '../../src/messages/vi';
import { type Finding, type FindingCode, finding } from '../../src/plan/finding';
import { samples } from './samples';

const codes = Object.keys(samples) as FindingCode[];

function sentence(code: FindingCode, messages: Messages): string {
  const place = { at: 'plan', field: 'id' } as const;
  const finding = { code, severity: 'error', place, values: samples[code] } as Finding;
  return sentenceOf(finding, messages.findings);
}

type Value =
  string | number | boolean | readonly Value[] | { readonly [key: string]: Value } | null;

/** Values that stand for something else than themselves are looked up; all others are shown as they are. */
function mentioned(key: string, value: Value, messages: Messages): string[] {
  const { rules, tables, parameters } = messages.vocabulary;
  if (value === null || typeof value === 'boolean') return [];
  // What Excel keeps the day as, which is told as a day.
  if (key === 'serial') return [];
  if (typeof value === 'number') {
    // Rows are counted from 0 in the data and from 1 on screen.
    const isRow =
      key === 'row' || ((key === 'first' || key === 'again') && Number.isInteger(value));
    return [messages.number(isRow ? value + 1 : value)];
  }
  if (typeof value !== 'string') {
    if (Array.isArray(value)) return value.flatMap((one: Value) => mentioned('', one, messages));
    return Object.entries(value).flatMap(([own, one]) => mentioned(own, one, messages));
  }
  // 2025-07-01 in the data, 01/07/2025 on screen; a text that is no day is shown as it was typed.
  const text = ['from', 'to', 'day'].includes(key)
    ? value.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1')
    : value;
  if (key === 'rule') return [rules[text as keyof typeof rules]];
  if (key === 'parameter') return [parameters[text as keyof typeof parameters]];
  if (key === 'table') return [text in tables ? tables[text as keyof typeof tables] : text];
  // Words of the sentence itself: a comparison, a consequence, who counts.
  const inWords = [
    'comparison',
    'operator',
    'policy',
    'gate',
    'needs',
    'counts',
    'combining',
    'of',
    'outlook',
    'unitOfMeasure',
    'end',
    'todo',
  ];
  return inWords.includes(key) ? [] : [text];
}

/** Codes that the sentence replaces by what they are called. */
const replaced: Partial<Record<FindingCode, readonly string[]>> = {
  'relation.broken': ['relation', 'left', 'right', 'figures'],
  'relation.notApplicable': ['relation'],
  'arrival.notNewer': ['age'],
  'arrival.unitFormer': ['sum'],
};

describe.each([
  ['Vietnamese', vi],
  ['English', en],
])('findings in %s', (_, messages) => {
  test.each(codes)('%s says what, where and what to do', (code) => {
    const text = sentence(code, messages);
    for (const [key, value] of Object.entries(samples[code]) as [string, Value][]) {
      if (replaced[code]?.includes(key)) continue;
      for (const part of mentioned(key, value, messages)) expect(text).toContain(part);
    }
    expect(text).toMatch(/[.?]$/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}| {2}|\.\./);
    expect(text).toBe(text.normalize('NFC'));
  });

  test('every sentence is another one', () => {
    const texts = codes.map((code) => sentence(code, messages));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('the words of special values', () => {
  const says = (finding: Finding) => sentenceOf(finding, vi.findings);
  const place = { at: 'plan', field: 'id' } as const;

  test('a cell without a number is no value', () => {
    const values = { by: '2.1', number: Number.NaN, min: 0, max: null };
    const text = says({ code: 'plan.outOfRange', severity: 'error', place, values });
    expect(text).toBe('“2.1”: ô này chưa có số. Hãy nhập một số từ 0 trở lên.');
  });

  test('69.96 % does not read as 70 % beside a target of 70 %', () => {
    const values = { ...samples['target.short'], numerator: 6996, denominator: 10000, target: 70 };
    const text = says({ code: 'target.short', severity: 'warning', place, values });
    expect(text).toContain('6.996/10.000 (69,9\u00a0%), chỉ tiêu từ 70\u00a0% trở lên');
  });

  test('all is a target of 100 %, not of 100 % and more', () => {
    const values = { ...samples['target.short'], numerator: 9, denominator: 10, target: 100 };
    const text = says({ code: 'target.short', severity: 'warning', place, values });
    expect(text).toContain('9/10 (90\u00a0%), chỉ tiêu 100\u00a0%. ');
  });

  test.each<[readonly (number | string)[], string]>([
    [[1234, 1.234], 'ở đây phải là số. Có phải là 1234 hay 1,234? Hãy chọn.'],
    [[0, 'KAD'], 'ở đây phải là số. Có phải là 0 hay “KAD”? Hãy chọn.'],
    [[12], 'ở đây phải là số. Có phải là 12? Hãy nhập lại.'],
    [[], 'ở đây phải là số. Hãy nhập lại bằng số.'],
  ])('what may have been meant is asked: %p', (either, part) => {
    const values = { ...samples['entry.notANumber'], meant: null, either };
    const text = says({ code: 'entry.notANumber', severity: 'error', place, values });
    expect(text).toContain(part);
  });

  test('a number that its cell holds as a text is to be typed again, not guessed', () => {
    const typed = (text: string, meant: number) => {
      const values = { ...samples['entry.notANumber'], typed: text, meant, either: [] };
      return says({ code: 'entry.notANumber', severity: 'error', place, values });
    };
    expect(typed('75,5', 75.5)).toContain(
      'đang là chữ “75,5”, ở đây phải là số. Hãy gõ lại 75,5 (máy dùng dấu chấm thập phân thì gõ 75.5).',
    );
    expect(typed('45', 45)).toMatch(/đang là chữ “45”, ở đây phải là số\. Hãy gõ lại 45\.$/);
    expect(typed('75.5', 75.5)).toContain('ghi “75.5”, ở đây phải là số. Có lẽ là 75,5.');
  });

  test('what is still possible, out of reach, and for how long', () => {
    const short = (changes: object) => {
      const values = { ...samples['target.short'], ...changes };
      return says({ code: 'target.short', severity: 'warning', place, values });
    };
    expect(short({})).toContain(
      'Còn 6 người (“số phải kiểm tra” trừ “số được kiểm tra”): nếu 4 trong số đó được tính thêm và đều đạt thì tới chỉ tiêu. Còn 45 ngày đến hết kỳ.',
    );
    expect(short({ outlook: 'outOfReach', remaining: 2, needed: null, daysLeft: null })).toMatch(
      /Chỉ còn 2 người .*: dù tất cả đều đạt vẫn không tới chỉ tiêu, trừ khi kết quả đã có được kiểm tra lại\.$/,
    );
  });

  test('units that have not reported can still reach a target of the plan, or not', () => {
    const planShort = (changes: object) => {
      const values = { ...samples['target.planShort'], daysLeft: null, gap: 1, ...changes };
      return says({ code: 'target.planShort', severity: 'note', place, values });
    };
    expect(planShort({})).toContain('Còn 2 đơn vị chưa báo cáo, cần ít nhất 1 trong số đó đạt.');
    expect(planShort({ gap: 5 })).toContain(
      'Còn 2 đơn vị chưa báo cáo, dù đều đạt vẫn thiếu 3: phải có thêm đơn vị đã báo cáo đạt.',
    );
    expect(planShort({ reported: 19 })).not.toContain('chưa báo cáo');
    expect(planShort({ counts: 'figures' })).toContain('Còn 2 đơn vị chưa báo cáo.');
  });

  test('a name that holds a quotation is quoted with other marks', () => {
    const values = { ...samples['entry.negative'], label: 'Mô hình “Dân vận khéo”' };
    const text = says({ code: 'entry.negative', severity: 'error', place, values });
    expect(text).toContain('số liệu “Mô hình ‘Dân vận khéo’” (');
  });

  test('a broken relation names its figures as people know them', () => {
    const values = samples['relation.broken'];
    const text = says({ code: 'relation.broken', severity: 'error', place, values });
    expect(text).toBe(
      'Thị trấn Ba Tơ: số liệu chưa khớp: số đạt không thể nhiều hơn số được kiểm tra. Đang có “Số đạt yêu cầu” = 28, giới hạn là 25 (“Số được kiểm tra”). Hãy xem lại các số này.',
    );
  });

  test('a relation without a meaning says what is wanted, in the same words', () => {
    const values = {
      ...samples['relation.broken'],
      meaning: '',
      right: '0.2*HL_CD_KT + 2',
      rightValue: 7,
    };
    const text = says({ code: 'relation.broken', severity: 'warning', place, values });
    expect(text).toContain(
      'số liệu chưa khớp: cần “Số đạt yêu cầu” ≤ 0,2 × “Số được kiểm tra” + 2. Đang có “Số đạt yêu cầu” = 28, giới hạn là 7 (0,2 × “Số được kiểm tra” + 2). Hãy xem lại các số này (quan hệ QH3).',
    );
  });

  test('a relation without a limit says what is on both sides', () => {
    const values = { ...samples['relation.broken'], operator: '<=>' as const };
    const text = says({ code: 'relation.broken', severity: 'error', place, values });
    expect(text).toContain('Đang có “Số đạt yêu cầu” = 28 và “Số được kiểm tra” = 25. Hãy');
  });

  test('a limit that is a number is said once', () => {
    const values = {
      ...samples['relation.broken'],
      operator: '<=' as const,
      right: '0',
      rightValue: 0,
    };
    const text = says({ code: 'relation.broken', severity: 'warning', place, values });
    expect(text).toContain('Đang có “Số đạt yêu cầu” = 28, giới hạn là 0. Hãy');
  });

  test.each([
    ['>', 'Đang có “Số đạt yêu cầu” = 0, phải lớn hơn 0.', 'it must be more than 0.'],
    ['<', 'Đang có “Số đạt yêu cầu” = 0, phải nhỏ hơn 0.', 'it must be less than 0.'],
    ['<>', 'Đang có “Số đạt yêu cầu” = 0, phải khác 0.', 'it must differ from 0.'],
  ] as const)('what only equals a limit that it must not meet is told so, %s', (...one) => {
    const [operator, inVietnamese, inEnglish] = one;
    const values = { ...samples['relation.broken'], operator, leftValue: 0 };
    const found = finding('relation.broken', 'warning', place, {
      ...values,
      right: '0',
      rightValue: 0,
    });
    expect(sentenceOf(found, vi.findings)).toContain(inVietnamese);
    expect(sentenceOf(found, en.findings)).toContain(inEnglish);
  });

  test('a limit reckoned from a figure keeps its words', () => {
    const values = { ...samples['relation.broken'], operator: '<' as const, leftValue: 25 };
    const text = says({ code: 'relation.broken', severity: 'warning', place, values });
    expect(text).toContain(
      'Đang có “Số đạt yêu cầu” = 25, phải nhỏ hơn 25 (“Số được kiểm tra”). Hãy',
    );
  });

  test('a limit that is passed says by how much', () => {
    const values = {
      ...samples['target.short'],
      numerator: 4,
      denominator: null,
      target: 3,
      comparison: '<=',
      gap: 1,
      unitOfMeasure: 'vụ',
    } as const;
    const text = says({ code: 'target.short', severity: 'warning', place, values });
    expect(text).toContain('4 vụ, chỉ tiêu không quá 3 vụ. Vượt 1 vụ.');
  });

  test.each([
    [12.5, 'đang là 12,5'],
    ['', 'đang là ô trống'],
    ['#REF!', 'đang là “#REF!”'],
    [true, 'đang là TRUE'],
  ])('a typed-over cell that holds %p', (found, part) => {
    const values = { ...samples['integrity.cellDiffers'], found };
    const text = says({ code: 'integrity.cellDiffers', severity: 'error', place, values });
    expect(text).toContain(part);
  });
});
