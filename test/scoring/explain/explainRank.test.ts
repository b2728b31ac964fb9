import { entries as entriesOf, judged, plan, twoGroups, unit } from '../build';
import { explainUnit } from '../../../src/scoring/explain/explain';
import { nothingDecided } from '../../../src/scoring/result';
import { scorePlan } from '../../../src/scoring/scorePlan';
import { explainedUnit, noReasons, type Typed } from './explained';

const clusters = [
  { code: 'B', name: 'Cụm hai' },
  { code: 'A', name: 'Cụm một' },
];
const units = [
  unit('BATO', { name: 'Xã Ba Tơ' }),
  unit('BAVI', { name: 'Xã Ba Vì' }),
  unit('BALE', { name: 'Xã Ba Lế' }),
  unit('KHAC', { name: 'Phòng khác', cluster: 'B' }),
];
const of = plan([judged('A', 100)], { units, clusters });
/** Ba Lế has entered nothing; the best of all is in another cluster. */
const typed = { BATO: { A: 50 }, BAVI: { A: 80 }, KHAC: { A: 99 } };

const a = {
  criterion: { code: 'A', name: 'Tiêu chí A' },
  role: 'scored',
  own: { applies: true, points: 50, max: 100 },
  other: { applies: true, points: 80, max: 100 },
};

describe('Why a unit has its rank', () => {
  it('only those of its cluster that are ranked count, and the one right ahead is named', () => {
    const found = explainedUnit(of, typed, 'BATO');
    expect(found.cluster).toEqual({ code: 'A', name: 'Cụm một' });
    expect(found.rank).toEqual({
      is: 'ranked',
      rank: 2,
      of: 2,
      ahead: {
        unit: { code: 'BAVI', name: 'Xã Ba Vì' },
        rank: 1,
        by: { is: 'total', difference: 30 },
        compared: {
          // Of 100 points Ba Tơ lost 50, Ba Vì 20: both lost, which is told once.
          behind: { first: [a], others: 0 },
          before: { first: [], others: 0 },
          both: { first: [], others: 0 },
        },
      },
      equal: [],
    });
  });

  it('nobody is ahead of the first', () => {
    expect(explainedUnit(of, typed, 'BAVI').rank).toMatchObject({ rank: 1, of: 2, ahead: null });
    expect(explainedUnit(of, typed, 'KHAC').rank).toMatchObject({ rank: 1, of: 1, ahead: null });
  });

  it('who has entered nothing has no rank', () => {
    expect(explainedUnit(of, typed, 'BALE').rank).toEqual({ is: 'noFigures' });
  });

  it('equals are named', () => {
    const even = { ...typed, BALE: { A: 50 } };
    expect(explainedUnit(of, even, 'BATO').rank).toMatchObject({
      rank: 2,
      of: 3,
      equal: ['Xã Ba Lế'],
    });
  });

  it('a unit that the plan does not know cannot be explained', () => {
    const entries = entriesOf(typed);
    const scored = scorePlan(of, entries, nothingDecided);
    const about = { plan: of, entries, decided: nothingDecided, reasons: noReasons, scored };
    expect(explainUnit(about, 'KHONG_CO')).toBeNull();
  });

  it('a unit that was never scored cannot be explained either', () => {
    const entries = entriesOf(typed);
    const scored = { ...scorePlan(of, entries, nothingDecided), units: [] };
    const about = { plan: of, entries, decided: nothingDecided, reasons: noReasons, scored };
    expect(explainUnit(about, 'BATO')).toBeNull();
  });

  it('a cluster that the plan does not know has its code for a name', () => {
    const found = explainedUnit({ ...of, clusters: [] }, typed, 'BATO');
    expect(found.cluster).toEqual({ code: 'A', name: 'A' });
  });

  it('of several ahead the nearest is named, in whatever order their rows stand', () => {
    const best = unit('BACU', { name: 'Xã Ba Cung' });
    const more = { ...of, units: [best, ...units], clusters };
    const points = { BACU: { A: 90 }, BATO: { A: 50 }, BAVI: { A: 60 }, BALE: { A: 80 } };
    expect(explainedUnit(more, points, 'BATO').rank).toMatchObject({
      rank: 4,
      ahead: { unit: { code: 'BAVI' }, rank: 3, by: { is: 'total', difference: 10 } },
    });
  });
});

describe('Criterion by criterion beside the unit ahead', () => {
  const criteria = [
    ...['A', 'B', 'C', 'D', 'E'].map((code) => judged(code, 20)),
    judged('F', 20, { whenNotApplicable: 'rescale' }),
    judged('P', 10, { role: 'penalty' }),
    judged('T', 10, { role: 'tieOnly' }),
  ];
  const side = (own: Typed[string], ahead: Typed[string]) => {
    const { rank } = explainedUnit(
      plan(criteria, { units, clusters }),
      { BATO: own, BAVI: ahead },
      'BATO',
    );
    if (rank.is !== 'ranked' || !rank.ahead) throw new Error('Nobody is ahead');
    const { behind, before, both } = rank.ahead.compared;
    const codes = ({ first, others }: typeof behind) => [
      ...first.map(({ criterion }) => criterion.code),
      others,
    ];
    return { behind: codes(behind), before: codes(before), both: codes(both) };
  };
  const full = { A: 20, B: 20, C: 20, D: 20, E: 20, F: 20, P: 0, T: 5 };

  it('the three largest differences are named, the largest first, the others counted', () => {
    // Behind by 1, 4, 3, 2, 5 points and by a penalty of 6.
    const own = { ...full, A: 19, B: 16, C: 17, D: 18, E: 15, P: 6 };
    expect(side(own, full)).toEqual({ behind: ['P', 'E', 'B', 3], before: [0], both: [0] });
  });

  it('where it stands before the other, and where both lost', () => {
    // Both lost: 3 and 2 in A, 1 and 10 in B, 5 and 5 in C. Behind in A and D, before in B.
    const own = { ...full, A: 17, B: 19, C: 15, D: 0 };
    expect(side(own, { ...full, A: 18, B: 10, C: 15 })).toEqual({
      behind: ['D', 'A', 0],
      before: ['B', 0],
      both: ['C', 0],
    });
  });

  it('where both lost, what was named before is neither named nor counted again', () => {
    // Behind by 4, 3, 2 and 1 in A, B, C, D, of which the first three are named; equal in E and F.
    const own = { ...full, A: 10, B: 10, C: 10, D: 10, E: 12, F: 12, P: 2 };
    const ahead = { ...full, A: 14, B: 13, C: 12, D: 11, E: 12, F: 12, P: 2 };
    expect(side(own, ahead)).toEqual({
      behind: ['A', 'B', 'C', 1],
      before: [0],
      // Both lost 9 in D, 8 in E and F, 2 by the penalty.
      both: ['D', 'E', 'F', 1],
    });
  });

  it('what does not apply costs nothing, a blank costs all', () => {
    const own = { A: 10, C: 20, D: 20, E: 20, F: 'KAD', P: 0, T: 5 };
    expect(side(own, { ...full, F: 12 })).toEqual({
      behind: ['B', 'A', 0],
      before: ['F', 0],
      both: [0],
    });
  });

  it('points that only break ties are not compared', () => {
    expect(side({ ...full, A: 19, T: 0 }, full)).toEqual({
      behind: ['A', 0],
      before: [0],
      both: [0],
    });
  });
});

describe('Equal totals', () => {
  const chained = plan(
    [judged('A', 60), judged('B', 40, { group: 'II' }), judged('P', 10, { role: 'penalty' })],
    {
      units,
      clusters,
      groups: twoGroups({}),
      ranking: { method: 'competition', tieChain: ['II', 'P'] },
    },
  );
  const by = (typedBy: Typed, decided = nothingDecided) => {
    const { rank } = explainedUnit(chained, typedBy, 'BATO', decided);
    return rank.is === 'ranked' ? rank.ahead?.by : rank.is;
  };

  it('are decided by the points of a content group', () => {
    expect(by({ BATO: { A: 50, B: 30, P: 2 }, BAVI: { A: 49, B: 31, P: 2 } })).toEqual({
      is: 'tie',
      place: 1,
      of: { code: 'II', name: 'Nội dung hai' },
      own: 30,
      other: 31,
    });
  });

  it('are decided by a penalty that one of them does not have: 0, not minus 0', () => {
    expect(by({ BATO: { A: 52, B: 30, P: 2 }, BAVI: { A: 50, B: 30, P: 0 } })).toEqual({
      is: 'tie',
      place: 2,
      of: { code: 'P', name: 'Tiêu chí P' },
      own: 2,
      other: 0,
    });
  });

  it('are decided by hand, with no reason where none was written', () => {
    const decided = {
      ...nothingDecided,
      tieOrder: new Map([
        ['BATO', 2],
        ['BAVI', 1],
      ]),
    };
    const even = { A: 50, B: 30, P: 0 };
    expect(by({ BATO: even, BAVI: even }, decided)).toEqual({
      is: 'decision',
      own: 2,
      other: 1,
      reason: '',
    });
  });
});
