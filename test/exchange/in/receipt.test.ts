import { receiptFacts, toldToUnit } from '../../../src/exchange/in/receipt';
import { finding } from '../../../src/plan/finding';
import type { NotedReceipt } from '../../../src/sheets/receipts';
import { teaching } from '../../../src/templates/teaching';

const taken: NotedReceipt = {
  ...{
    kind: 'accept',
    batch: 'b',
    hash: 'h',
    file: 'to1.xlsx',
    sheet: 'Phiếu số liệu',
    unit: 'TO01',
  },
  ...{
    at: '25/11/2026 08:00',
    reason: '',
    errors: [],
    savedAt: '',
    passedOver: [],
    left: new Map(),
  },
  figures: new Map([
    ['VI_PHAM', { value: 'Kad', cell: 'D14' }],
    ['VE_SINH', { value: 'Tốt', cell: 'D16' }],
  ]),
};

const noCells = { plan: teaching, cells: { figures: () => null } };

test('what does not apply is KAD in a mail, however the unit has typed it', () => {
  const facts = receiptFacts('TO01', [taken], [], noCells);
  expect(facts?.figures).toBe(
    'Hai là: Nề nếp\n- Vi phạm nội quy: KAD\n- Đánh giá vệ sinh, trật tự: Tốt',
  );
});

describe('The figures of a receipt', () => {
  const of = (values: Readonly<Record<string, number | string>>): NotedReceipt => ({
    ...taken,
    figures: new Map(Object.entries(values).map(([code, value]) => [code, { value, cell: 'D14' }])),
  });

  it('stand below the headings of the form’s contents, in the order of the form', () => {
    const receipt = of({ BAO_CAO: 'Có', SANG_KIEN: 3, KT_DU: 20 });
    expect(receiptFacts('TO01', [receipt], [], noCells)?.figures).toBe(
      [
        'Một là: Học tập',
        '- Kiểm tra: số người dự: 20 người',
        '- Sáng kiến được công nhận: 3 sáng kiến',
        '',
        'Hai là: Nề nếp',
        '- Nộp báo cáo đúng hạn: Có',
      ].join('\n'),
    );
  });

  it('follow the form where the list of figures has another order', () => {
    const plan = { ...teaching, figures: [...teaching.figures].reverse() };
    const receipt = of({ KT_DU: 20, VI_PHAM: 0 });
    const { figures } = receiptFacts('TO01', [receipt], [], { ...noCells, plan }) ?? {};
    expect(figures).toBe(
      'Một là: Học tập\n- Kiểm tra: số người dự: 20 người\n\nHai là: Nề nếp\n- Vi phạm nội quy: 0 vụ',
    );
  });

  it('that the form does not ask for any more come last, and none is lost', () => {
    const criteria = teaching.criteria.filter(({ code }) => code !== '1.3');
    const receipt = of({ KT_DU: 20, SANG_KIEN: 3 });
    const { figures } =
      receiptFacts('TO01', [receipt], [], { ...noCells, plan: { ...teaching, criteria } }) ?? {};
    expect(figures).toBe(
      [
        'Một là: Học tập',
        '- Kiểm tra: số người dự: 20 người',
        '',
        'Số liệu không còn trong phiếu',
        '- Sáng kiến được công nhận: 3 sáng kiến',
      ].join('\n'),
    );
  });

  it('are listed to the two hundredth, the others are counted', () => {
    const [first] = teaching.figures;
    if (!first) throw new Error('No figure');
    const many = Array.from({ length: 205 }, (_, index) => ({ ...first, code: `KT_DU${index}` }));
    const plan = { ...teaching, figures: many };
    const receipt = of(Object.fromEntries(many.map(({ code }) => [code, 1])));
    const lines = receiptFacts('TO01', [receipt], [], { ...noCells, plan })?.figures.split('\n');
    expect(lines?.filter((line) => line.startsWith('- Kiểm tra'))).toHaveLength(200);
    expect(lines?.at(-1)).toBe('- và 5 mục khác');
  });
});

describe('What is wrong is told to the unit itself', () => {
  const about = { unit: 'Tổ 1', figure: 'KT_DU', label: 'Kiểm tra: số người dự' };
  const place = { at: 'entry', unit: 'TO01', figure: 'KT_DU' } as const;
  // 3 April 2026 is day 46,115 since the last one of 1899.
  const day = { ...about, typed: '3/4/2026', serial: 46115, meant: null, either: [] };
  const why =
    'Số liệu “Kiểm tra: số người dự” đang là ngày 3/4/2026, ở đây phải là số. Excel tự đổi thành ngày khi gõ kiểu 3/4. Hãy xóa ô rồi gõ lại số.';

  it('a day that Excel made of a number, as that day and without a button of ours', () => {
    expect(toldToUnit(finding('entry.date', 'error', place, day), 'Tổ 1')).toBe(why);
    const receipt = { ...taken, left: new Map([['KT_DU', { value: 46115, why }]]) };
    const cells = { figures: () => ({ sheet: '', address: '', value: '', content: '' }) };
    const facts = receiptFacts('TO01', [receipt], [], { plan: teaching, cells });
    expect(facts?.notTaken).toContain(`- Kiểm tra: số người dự: 3/4/2026. Lý do: ${why}`);
  });

  it('the form of another period: the right one is to be filled in, not this one mended', () => {
    const values = { file: 'Phieu_2025.xlsx', period: '2025', expected: 'Năm 2026' };
    const told = toldToUnit(finding('arrival.otherPeriod', 'error', place, values), 'Tổ 1');
    expect(told).toBe(
      'Tệp đã gửi là phiếu của kỳ 2025. Đề nghị điền và gửi phiếu của kỳ năm 2026 đã nhận kèm thư trước, không sửa trên tệp này.',
    );
  });
});
