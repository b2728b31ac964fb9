import { type Gate, gates } from '../../src/plan/criterion';
import { measure } from '../rules/build';
import { appraisals, entries, judged, plan, scoredUnits, unit } from './build';

/** A prohibition of 10 points in group II beside 50 + 40 judged points. */
function guarded(gate: Gate) {
  return plan(
    [
      judged('A', 50),
      judged('B', 40, { group: 'II' }),
      judged('CAM', 10, {
        group: 'II',
        rule: 'zeroTolerance',
        measure: measure('SO_VU'),
        gate,
      }),
    ],
    { units: [unit('BATO')] },
  );
}
const clean = { BATO: { A: 50, B: 40, SO_VU: 0 } };
const broken = { BATO: { A: 50, B: 40, SO_VU: 1 } };
const score = (gate: Gate, typed: typeof clean, given = {}) =>
  scoredUnits(guarded(gate), entries(typed), appraisals({ BATO: given })).BATO;

test('without a case no gate fires', () => {
  for (const gate of gates) {
    expect(score(gate, clean)).toMatchObject({ total: 100, band: 0, rank: 1, status: 'ranked' });
  }
});

test('no gate: a case costs its own points and nothing else', () => {
  expect(score('none', broken)).toMatchObject({ total: 90, band: 0, rank: 1 });
});

test('group: the whole content group earns nothing, the other one keeps its points', () => {
  const result = score('group', broken);
  expect(result?.groups.get('II')).toBe(0);
  expect(result?.groups.get('I')).toBe(50);
  expect(result).toMatchObject({ total: 50, rank: 1 });
});

test('all: the total is 0, and with it the band; the groups stay to be seen', () => {
  const result = score('all', broken);
  expect([...(result?.groups.values() ?? [])]).toEqual([50, 40]);
  expect(result).toMatchObject({ total: 0, band: 2, rank: 1, status: 'ranked' });
});

test('dropBand: 90 points, and the next band', () => {
  expect(score('dropBand', broken)).toMatchObject({ total: 90, band: 1, rank: 1 });
});

test('dropBand lowers whoever it hits, but nobody below the last band', () => {
  const good = { BATO: { A: 50, B: 30, SO_VU: 1 } };
  expect(score('dropBand', good)).toMatchObject({ total: 80, band: 2 });
  const low = { BATO: { A: 10, B: 10, SO_VU: 1 } };
  expect(score('dropBand', low)).toMatchObject({ total: 20, band: 2 });
});

test('capBand: 90 points, but the best band is out of reach', () => {
  expect(score('capBand', broken)).toMatchObject({ total: 90, band: 1, rank: 1 });
});

test('capBand lifts nobody: who is below the second band stays there', () => {
  const low = { BATO: { A: 10, B: 10, SO_VU: 1 } };
  expect(score('capBand', low)).toMatchObject({ total: 20, band: 2 });
});

test('unranked: the points stay to be seen, the rank does not', () => {
  expect(score('unranked', broken)).toMatchObject({ total: 90, rank: null, status: 'gated' });
});

test('a missing figure fires no gate: nobody knows yet', () => {
  const silent = { BATO: { A: 50, B: 40 } } as unknown as typeof clean;
  for (const gate of gates) {
    const untouched = { total: 90, band: 0, rank: 1, status: 'ranked', missing: 1 };
    expect(score(gate, silent)).toMatchObject(untouched);
  }
});

test('appraisers can lift a gate by giving points, and close one by taking them', () => {
  expect(score('unranked', broken, { CAM: 5 })).toMatchObject({ total: 95, rank: 1 });
  expect(score('unranked', clean, { CAM: 0 })).toMatchObject({ total: 90, rank: null });
});
