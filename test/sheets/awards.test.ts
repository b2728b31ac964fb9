import { addedByTies, type BandOfAwards } from '../../src/sheets/annex/awards';

const award = (cluster: string, rank: number, band: string) => ({
  ...{ unit: `${cluster}${rank}`, name: `Xã ${rank}`, cluster, total: 90, rank, band },
});
/** Seven units: four of one cluster, whose third place two units share, over two bands; three of the other. */
const bands: readonly BandOfAwards[] = [
  {
    band: 'Xuất sắc',
    awards: [1, 2, 3].map((rank) => award('Cụm 1', rank, 'Xuất sắc')),
  },
  {
    band: 'Tốt',
    awards: [award('Cụm 1', 3, 'Tốt'), ...[1, 2, 3].map((rank) => award('Cụm 2', rank, 'Tốt'))],
  },
];

test('three of each cluster and seven on the list: one was added, in the cluster with the tie', () => {
  expect(addedByTies(bands, { by: 'first', count: 3 })).toEqual([{ cluster: 'Cụm 1', units: 1 }]);
});

test('fewer than were asked for: nobody was added', () => {
  expect(addedByTies(bands, { by: 'first', count: 4 })).toEqual([]);
});

test('from a band on everybody is meant', () => {
  expect(addedByTies(bands, { by: 'band', band: 'Tốt' })).toEqual([]);
});
