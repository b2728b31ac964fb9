import { receiptFacts } from '../../../src/exchange/in/receipt';
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

test('what does not apply is KAD in a mail, however the unit has typed it', () => {
  const facts = receiptFacts('TO01', [taken], [], {
    plan: teaching,
    cells: { figures: () => null },
  });
  expect(facts?.figures).toBe('- Vi phạm nội quy: KAD\n- Đánh giá vệ sinh, trật tự: Tốt');
});
