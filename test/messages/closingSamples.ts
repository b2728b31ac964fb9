import type { ClosingFindingValues } from '../../src/plan/closingFindings';

/** Values for every finding about the closed result. */
export const closingSamples: ClosingFindingValues = {
  'closed.differs': {
    ...{ unit: 'Xã Ba Điền', sheet: 'Kết quả chốt', address: 'I14' },
    changes: [
      { of: 'total', closed: 86.5, now: 84 },
      { of: 'rank', closed: 3, now: 5 },
      { of: 'band', closed: 'Tốt', now: 'Khá' },
      { of: 'combined', closed: 85.25, now: 84 },
      { of: 'combinedRank', closed: 3, now: '' },
      { of: 'combinedBand', closed: 'Tốt', now: '' },
    ],
  },
  'closed.unitGone': { unit: 'Xã Ba Vì', sheet: 'Kết quả chốt' },
  'closed.unitNew': { unit: 'Xã Ba Vinh', sheet: 'Kết quả chốt' },
  'closed.edited': { sheet: 'Kết quả chốt', code: '7K3M-9QXR-2B5T' },
  'closed.gone': { code: '7K3M-9QXR-2B5T' },
  'closed.otherPeriod': { sheet: 'Kết quả chốt', closed: 'Quý I năm 2026', now: 'Quý II năm 2026' },
};
