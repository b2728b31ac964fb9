import type { MergeOrder } from '../../../src/commands/mergeReports';

/** Two units of the class go into one. */
export const twoIntoOne: MergeOrder = {
  units: ['TO01', 'TO02'],
  code: 'TO12',
  name: 'Tổ hợp nhất',
  kind: 'TO',
  cluster: 'LOP',
  from: '2026-02-01',
};
