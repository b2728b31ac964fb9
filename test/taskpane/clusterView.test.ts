import { vi } from '../../src/messages/vi';
import { clusterView } from '../../src/taskpane/result/rankingView';

/** A cluster in which everybody has a rank of its own. */
const units = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ unit: `X${index + 1}`, name: `Xã ${index + 1}`, band: 'Khá' },
    ...{ rank: index + 1, total: 100 - index / 10 },
  }));

describe('How much of a cluster is shown', () => {
  const few = 'Chỉ xem ba hạng đầu';
  test.each([
    ['a small one as a whole', 3, 0, 3, null, null],
    ['the first three of 19, the others with one press', 19, 0, 3, 'Xem cả 19 đơn vị', null],
    ['all 19, and back', 19, 1, 19, null, few],
    ['of 230 communes a hundred at a time', 230, 0, 3, 'Xem thêm 100', null],
    ['the rest of them', 230, 2, 200, 'Xem thêm 30', few],
    ['all 230, and back', 230, 3, 230, null, few],
    ['nobody was ranked', 0, 0, 0, null, null],
  ])('%s', (_, count, pages, shown, more, back) => {
    const view = clusterView(units(count), pages, vi);
    expect([view.shown.length, view.more, view.few]).toEqual([shown, more, back]);
  });
});
