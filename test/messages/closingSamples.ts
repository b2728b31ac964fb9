import type { ClosingFindingValues } from '../../src/plan/closingFindings';

/** Values for every finding about the closed result. */
export const closingSamples: ClosingFindingValues = {
  'closed.differs': {
    ...{ unit: 'Xã Ba Điền', sheet: 'Kết quả chốt', address: 'I14' },
    ...{ total: 86.5, totalNow: 84, rank: 3, rankNow: 5, band: 'Tốt', bandNow: 'Khá' },
  },
  'closed.unitGone': { unit: 'Xã Ba Vì', sheet: 'Kết quả chốt' },
  'closed.unitNew': { unit: 'Xã Ba Vinh', sheet: 'Kết quả chốt' },
  'closed.edited': { sheet: 'Kết quả chốt', code: '7K3M-9QXR-2B5T' },
  'closed.gone': { code: '7K3M-9QXR-2B5T' },
  'closed.otherPeriod': { sheet: 'Kết quả chốt', closed: 'Quý I năm 2026', now: 'Quý II năm 2026' },
};
