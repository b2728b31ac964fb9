import { nothingDecided } from '../../src/scoring/result';
import { scorePlan } from '../../src/scoring/scorePlan';
import type { RankMethod } from '../../src/plan/ranking';
import { entries, judged, plan, unit } from './build';

type Points = readonly [number, number];

/** Ranks of units with points in two groups, where people gave some of them a place by hand. */
function ranks(
  points: Readonly<Record<string, Points>>,
  places: Readonly<Record<string, number>> = {},
  tieChain: readonly string[] = [],
  method: RankMethod = 'competition',
) {
  const two = plan([judged('A', 60), judged('B', 40, { group: 'II' })], {
    units: Object.keys(points).map((code) => unit(code)),
    ranking: { method, tieChain },
  });
  const typed = Object.fromEntries(
    Object.entries(points).map(([code, [A, B]]) => [code, { A, B }]),
  );
  const tieOrder = new Map(Object.entries(places));
  const { units } = scorePlan(two, entries(typed), { ...nothingDecided, tieOrder });
  return Object.fromEntries(units.map(({ unit: code, rank }) => [code, rank]));
}
const three: Readonly<Record<string, Points>> = {
  BATO: [50, 30],
  BATIEU: [40, 40],
  BACUNG: [45, 35],
};

test('units that are still equal are put in order by hand: 1 stands first', () => {
  expect(ranks(three)).toEqual({ BATO: 1, BATIEU: 1, BACUNG: 1 });
  expect(ranks(three, { BATO: 2, BATIEU: 3, BACUNG: 1 })).toEqual({
    BATO: 2,
    BATIEU: 3,
    BACUNG: 1,
  });
});

test('the decision speaks after the tie chain only', () => {
  expect(ranks(three, { BATO: 3, BATIEU: 1, BACUNG: 2 }, ['I'])).toEqual({
    BATO: 1,
    BATIEU: 3,
    BACUNG: 2,
  });
});

test('the decision never lifts a smaller total', () => {
  expect(ranks({ BATO: [50, 30], BATIEU: [50, 29.99] }, { BATO: 2, BATIEU: 1 })).toEqual({
    BATO: 1,
    BATIEU: 2,
  });
});

test('who was not decided about stands behind who was, whatever the place', () => {
  expect(ranks(three, { BACUNG: 900 })).toEqual({ BATO: 2, BATIEU: 2, BACUNG: 1 });
  expect(ranks(three, { BACUNG: 900 }, [], 'dense')).toEqual({ BATO: 2, BATIEU: 2, BACUNG: 1 });
});

test('two that were given the same place stay equal', () => {
  expect(ranks(three, { BATO: 1, BATIEU: 1, BACUNG: 2 })).toEqual({
    BATO: 1,
    BATIEU: 1,
    BACUNG: 3,
  });
});

test('places need not be close together: 5 stands before 7', () => {
  expect(ranks(three, { BATO: 7, BATIEU: 5, BACUNG: 100 })).toEqual({
    BATO: 2,
    BATIEU: 1,
    BACUNG: 3,
  });
});

test('the keys of a tie are the chain, then the decision; 0 is none', () => {
  const one = plan([judged('A', 60), judged('B', 40, { group: 'II' })], {
    units: [unit('BATO'), unit('BATIEU')],
    ranking: { method: 'competition', tieChain: ['II', 'A'] },
  });
  const typed = entries({ BATO: { A: 50, B: 30 }, BATIEU: { A: 20 } });
  const tieOrder = new Map([['BATO', 2]]);
  const { units } = scorePlan(one, typed, { ...nothingDecided, tieOrder });
  expect(units.map(({ tieKeys }) => tieKeys)).toEqual([
    [30, 50, 999_998],
    [0, 20, 0],
  ]);
});

describe('the tie chain by criteria', () => {
  const withExtra = (role: 'tieOnly' | 'penalty' | 'bonus') =>
    plan([judged('A', 90), judged('PHU', 10, { role })], {
      units: [unit('BATO'), unit('BATIEU')],
      ranking: { method: 'competition', tieChain: ['PHU'] },
    });
  const rankOf = (
    role: 'tieOnly' | 'penalty' | 'bonus',
    BATO: Readonly<Record<string, number | string>>,
    BATIEU: Readonly<Record<string, number | string>>,
  ) => scorePlan(withExtra(role), entries({ BATO, BATIEU })).units.map(({ rank }) => rank);

  it('of what only decides ties, the more the better', () => {
    expect(rankOf('tieOnly', { A: 50, PHU: 3 }, { A: 50, PHU: 4 })).toEqual([2, 1]);
    expect(rankOf('tieOnly', { A: 50, PHU: 4 }, { A: 50, PHU: 4 })).toEqual([1, 1]);
  });

  it('of a bonus too', () => {
    expect(rankOf('bonus', { A: 53, PHU: 3 }, { A: 52, PHU: 4 })).toEqual([2, 1]);
  });

  it('of a penalty, the less the better', () => {
    expect(rankOf('penalty', { A: 54, PHU: 4 }, { A: 53, PHU: 3 })).toEqual([2, 1]);
    expect(rankOf('penalty', { A: 54, PHU: 4 }, { A: 50, PHU: 0 })).toEqual([2, 1]);
  });

  it('no penalty and no figure of it are both 0', () => {
    expect(rankOf('penalty', { A: 50, PHU: 0 }, { A: 50 })).toEqual([1, 1]);
    const { units } = scorePlan(withExtra('penalty'), entries({ BATO: { A: 50, PHU: 0 } }));
    expect(units[0]?.tieKeys).toEqual([0, 0]);
  });
});

describe('Appraised points of a unit that entered nothing', () => {
  const two = plan([judged('A', 60), judged('B', 40, { group: 'II' })], { units: [unit('BATO')] });
  const statusWith = (appraised: Readonly<Record<string, number>>) => {
    const appraisals = new Map([['BATO', new Map(Object.entries(appraised))]]);
    const { units } = scorePlan(two, entries({ BATO: {} }), { ...nothingDecided, appraisals });
    return units[0]?.status;
  };

  it('do not rank it as long as figures are waited for', () => {
    expect(statusWith({ A: 5 })).toBe('noFigures');
  });

  it('rank it where all criteria are appraised: nothing is waited for', () => {
    expect(statusWith({ A: 5, B: 30 })).toBe('ranked');
  });
});
