import { nothingDecided } from '../../src/scoring/result';
import { judged, plan, unit } from '../scoring/build';
import { check, checkWith, only } from './build';

const two = plan([judged('A', 60), judged('B', 40, { group: 'II' })], {
  units: [
    unit('BATO', { name: 'Ba Tơ' }),
    unit('BATOO', { name: 'Ba Tô' }),
    unit('BAVI', { name: 'Ba Vì' }),
    unit('NV', { name: 'Phòng Nội vụ', cluster: 'B' }),
  ],
});
const typed = {
  BATO: { A: 50, B: 30 },
  BATOO: { A: 40, B: 40 },
  BAVI: { A: 50, B: 30 },
  NV: { A: 50, B: 30 },
};

test('units of a cluster that share a rank are named; the other cluster is not theirs', () => {
  expect(check(two, typed)).toEqual([
    {
      code: 'rank.tie',
      severity: 'note',
      place: { at: 'order', unit: 'BATO' },
      values: { cluster: 'Cụm A', rank: 1, total: 80, units: ['Ba Tơ', 'Ba Tô', 'Ba Vì'] },
    },
  ]);
});

test('where the tie chain decides, only those that it leaves together are named', () => {
  const decided = { ...two, ranking: { method: 'competition', tieChain: ['I'] } } as const;
  expect(only('rank.tie', check(decided, typed))).toMatchObject([
    { values: { rank: 1, units: ['Ba Tơ', 'Ba Vì'] } },
  ]);
});

test('units without a rank are not tied', () => {
  expect(only('rank.tie', check(two, {}))).toEqual([]);
});

test('once people have decided, nobody is tied any more', () => {
  const places = (given: Readonly<Record<string, number>>) =>
    only(
      'rank.tie',
      checkWith(two, typed, { ...nothingDecided, tieOrder: new Map(Object.entries(given)) }),
    );
  expect(places({ BATO: 2, BATOO: 1, BAVI: 3 })).toEqual([]);
  // One of three was decided about: the others are still equal, behind it.
  expect(places({ BATOO: 1 })).toMatchObject([{ values: { rank: 2, units: ['Ba Tơ', 'Ba Vì'] } }]);
  expect(places({ BATO: 1, BATOO: 1, BAVI: 2 })).toMatchObject([
    { values: { rank: 1, units: ['Ba Tơ', 'Ba Tô'] } },
  ]);
});
