import { type Criterion, ruleParameters } from '../../../src/plan/criterion';
import type { Plan } from '../../../src/plan/plan';
import { band } from '../../../src/templates/build/results';
import { measure, XA } from '../../rules/build';
import { appraisals, judged, plan, twoGroups, unit } from '../build';
import { explainedUnit, noReasons, pointOf, type Typed } from './explained';
import { nothingDecided } from '../../../src/scoring/result';

const one = unit('BATO');
const two = unit('BAVI');
/** Points typed directly, 60 and 40, in the two content groups. */
const simple = (changes: Partial<Plan> = {}, second: Partial<Criterion> = {}): Plan =>
  plan([judged('A', 60), judged('B', 40, { group: 'II', ...second })], {
    units: [one, two],
    ...changes,
  });

describe('what became of a point', () => {
  const ratio = judged('A', 10, { rule: 'threshold', target: 70, measure: measure('DAT', 'DU') });
  const why = (typed: Typed[string], changes: Partial<Criterion> = {}, of = one) =>
    pointOf(
      explainedUnit(
        plan([{ ...ratio, ...changes }], { units: [of] }),
        { [of.code]: typed },
        of.code,
      ),
      'A',
    ).why;

  test('a blank figure is named, a wrong one with what was typed', () => {
    expect(why({ DU: 20 })).toMatchObject({ is: 'missing', figures: [{ code: 'DAT' }] });
    expect(why({ DAT: 'mười', DU: 20 })).toMatchObject({
      is: 'invalid',
      figures: [{ code: 'DAT', entry: { is: 'text', text: 'mười' } }],
    });
    expect(why({ DAT: 5, DU: '#REF!' })).toMatchObject({
      is: 'invalid',
      figures: [{ code: 'DU' }],
    });
  });

  test.each(['rescale', 'full', 'zero'] as const)(
    'what does not apply says who says so, and that the policy is %s',
    (whenNotApplicable) => {
      expect(why({ DAT: 'KAD', DU: 20 }, { whenNotApplicable })).toMatchObject({
        is: 'notApplicable',
        because: 'entered',
        figures: [{ code: 'DAT' }],
        policy: whenNotApplicable,
        max: 10,
      });
      expect(why({ DAT: 0, DU: 0 }, { whenNotApplicable })).toMatchObject({
        because: 'noObject',
        figures: [{ code: 'DU' }],
        policy: whenNotApplicable,
      });
    },
  );

  test('a criterion of another kind, or of another unit alone, is not for this unit', () => {
    const office = unit('PNV', { kind: 'phong' });
    expect(why({}, {}, office)).toEqual({ is: 'notForUnit', because: 'kind', name: 'phong' });
    expect(why({}, { onlyFor: 'BAVI' })).toEqual({
      is: 'notForUnit',
      because: 'owner',
      name: 'BAVI',
    });
  });

  test('appraised points replace computed ones, and both stay to be seen', () => {
    const reasons = { ...noReasons, appraisals: new Map([['BATO', 'Đối chiếu biên bản']]) };
    const typed = { BATO: { A: 50, B: 30 } };
    const found = explainedUnit(simple(), typed, 'BATO', appraisals({ BATO: { B: 25 } }), reasons);
    expect(pointOf(found, 'B')).toMatchObject({
      computed: 30,
      points: 25,
      appraised: { points: 25, reason: 'Đối chiếu biên bản' },
    });
    expect(found.total.total).toBe(50 + 25);
  });
});

describe('what would bring more points', () => {
  const need = (changes: Partial<Criterion>, typed: Typed[string], others: Typed = {}) => {
    const units = ['BATO', ...Object.keys(others)].map((code) => unit(code));
    const of = plan([judged('A', 10, changes)], { units });
    return pointOf(explainedUnit(of, { BATO: typed, ...others }, 'BATO'), 'A').need;
  };
  const share = measure('DAT', 'DU');

  test.each<[string, Partial<Criterion>, Typed[string], object | null]>([
    [
      '13 of 19 lack one for 70 %',
      { rule: 'threshold', target: 70, measure: share },
      { DAT: 13, DU: 19 },
      { for: 'target', bound: 70, gap: 1, less: false },
    ],
    [
      'half of 20 lacks one more where 50 % is to be exceeded',
      { rule: 'threshold', target: 50, measure: share, comparison: '>' },
      { DAT: 10, DU: 20 },
      { for: 'target', gap: 1, strict: true },
    ],
    [
      '5 cases are 2 too many for at most 3',
      { rule: 'threshold', target: 3, measure: measure('SO'), comparison: '<=' },
      { SO: 5 },
      { for: 'target', gap: 2, less: true },
    ],
    [
      '3 of 5 pieces count 2 points each',
      { rule: 'count', measure: measure('SO'), parameters: ruleParameters({ perStep: 2 }) },
      { SO: 3 },
      { for: 'most', bound: 5, gap: 2 },
    ],
    [
      'nothing is lacking at the target',
      { rule: 'threshold', target: 70, measure: share },
      { DAT: 14, DU: 20 },
      null,
    ],
    ['a case cannot be undone', { rule: 'zeroTolerance', measure: measure('SO') }, { SO: 1 }, null],
  ])('%s', (_, changes, typed, expected) => {
    const found = need(changes, typed);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });

  test('6 of 10 lack 3 for the 90 % of the best', () => {
    const best = { BAVI: { DAT: 18, DU: 20 } };
    const found = need({ rule: 'relativeToBest', measure: share }, { DAT: 6, DU: 10 }, best);
    expect(found).toMatchObject({ for: 'best', bound: 90, gap: 3 });
  });
});

describe('why not a better band', () => {
  const obstacles = (of: Plan, typed: Typed[string]) =>
    explainedUnit(of, { BATO: typed }, 'BATO').band.better?.obstacles;

  test('points that are missing', () => {
    expect(obstacles(simple(), { A: 60, B: 29.9 })).toEqual([
      { is: 'points', total: 89.9, from: 90, missing: 0.1 },
    ]);
  });

  test('a group below its percentage, a criterion without all points', () => {
    const bands = [{ ...band('Xuất sắc', 80), groupPercent: 70, requires: ['B'] }, band('Tốt', 0)];
    expect(obstacles(simple({ bands }), { A: 60, B: 24 })).toEqual([
      {
        is: 'group',
        group: { code: 'II', name: 'Nội dung hai' },
        points: 24,
        available: 40,
        percent: 70,
      },
      { is: 'criterion', criterion: { code: 'B', name: 'Tiêu chí B' }, points: 24, max: 40 },
    ]);
  });

  test('a gate that caps, a gate that lowers', () => {
    const gated = (gate: Criterion['gate'], gateBands: number | null) =>
      plan([judged('A', 100), judged('V', 0.1, { role: 'tieOnly', gate, gateBands })], {
        units: [one],
      });
    const criterion = { code: 'V', name: 'Tiêu chí V' };
    expect(obstacles(gated('capBand', 2), { A: 100, V: 0 })).toEqual([
      { is: 'capBand', criterion, bands: 2 },
    ]);
    expect(obstacles(gated('dropBand', null), { A: 100, V: 0 })).toEqual([
      { is: 'dropBand', criterion, bands: 1 },
    ]);
  });

  test('a cap that the next better band is not under is not what keeps a unit out of it', () => {
    const of = plan([judged('A', 100), judged('V', 0.1, { role: 'tieOnly', gate: 'capBand' })], {
      units: [one],
    });
    // The best is out of reach; Tốt is not, but for the points.
    expect(obstacles(of, { A: 60, V: 0 })).toEqual([
      { is: 'points', total: 60, from: 70, missing: 10 },
    ]);
  });

  test('the best band has nothing above it', () => {
    expect(explainedUnit(simple(), { BATO: { A: 60, B: 40 } }, 'BATO').band).toEqual({
      name: 'Xuất sắc',
      from: 90,
      better: null,
    });
  });
});

describe('why not a higher rank', () => {
  const rank = (of: Plan, typed: Typed, decided = nothingDecided, reasons = noReasons) =>
    explainedUnit(of, typed, 'BATO', decided, reasons).rank;

  test('by total', () => {
    expect(rank(simple(), { BATO: { A: 50, B: 30 }, BAVI: { A: 50, B: 30.1 } })).toMatchObject({
      is: 'ranked',
      rank: 2,
      of: 2,
      ahead: {
        unit: { code: 'BAVI', name: 'BAVI' },
        rank: 1,
        by: { is: 'total', difference: 0.1 },
      },
      equal: [],
    });
  });

  test('by the tie chain: its second key decides', () => {
    const of = plan([judged('A', 60), judged('B', 30, { group: 'II' }), judged('C', 10)], {
      units: [one, two],
      ranking: { method: 'competition', tieChain: ['II', 'C'] },
    });
    const found = rank(of, { BATO: { A: 50, B: 20, C: 5 }, BAVI: { A: 49, B: 20, C: 6 } });
    expect(found).toMatchObject({
      ahead: {
        by: { is: 'tie', place: 2, of: { code: 'C', name: 'Tiêu chí C' }, own: 5, other: 6 },
      },
    });
  });

  test('by a smaller penalty, told as the penalty that it is', () => {
    const of = plan(
      [judged('A', 100), judged('P', 10, { role: 'penalty' }), judged('T', 10, { role: 'bonus' })],
      { units: [one, two], ranking: { method: 'competition', tieChain: ['P'] } },
    );
    const found = rank(of, { BATO: { A: 90, P: 2, T: 1 }, BAVI: { A: 90, P: 1, T: 0 } });
    expect(found).toMatchObject({ ahead: { by: { is: 'tie', own: 2, other: 1 } } });
  });

  test('by a decision, with its reason', () => {
    const typed = { BATO: { A: 50, B: 30 }, BAVI: { A: 50, B: 30 } };
    const decided = { ...nothingDecided, tieOrder: new Map([['BAVI', 1]]) };
    const reasons = { ...noReasons, tieOrder: new Map([['BAVI', 'Bốc thăm']]) };
    expect(rank(simple(), typed, decided, reasons)).toMatchObject({
      rank: 2,
      ahead: { by: { is: 'decision', own: null, other: 1, reason: 'Bốc thăm' } },
    });
    expect(rank(simple(), typed)).toMatchObject({ rank: 1, ahead: null, equal: ['BAVI'] });
  });

  test('a gate, or no figures, and there is no rank', () => {
    const of = simple({}, { gate: 'unranked' });
    expect(rank(of, { BATO: { A: 50, B: 0 } })).toEqual({
      is: 'gated',
      by: [{ code: 'B', name: 'Tiêu chí B' }],
    });
    expect(rank(of, {})).toEqual({ is: 'noFigures' });
  });
});

describe('how the total came about', () => {
  test('a cap, and points that are spread over the rest', () => {
    const groups = twoGroups({ cap: 50 });
    const of = simple({ groups });
    const found = explainedUnit(of, { BATO: { A: 55, B: 'KAD' } }, 'BATO');
    expect(found.groups).toMatchObject([{ code: 'I', earned: 55, cap: 50, points: 50 }]);
    // 50 of 50 that apply become 90 of 90: what B would have brought is spread
    expect(found.total).toMatchObject({
      earned: 50,
      available: 50,
      full: 90,
      base: 90,
      spread: [{ code: 'B', name: 'Tiêu chí B' }],
      total: 90,
    });
  });

  test('bonus and penalty under their limits, the total under its own', () => {
    const of = plan(
      [judged('A', 100), judged('T', 20, { role: 'bonus' }), judged('P', 20, { role: 'penalty' })],
      {
        units: [one],
        totals: {
          fullPoints: 100,
          aggregation: 'sum',
          bonusLimit: 10,
          penaltyLimit: 3,
          totalLimit: 100,
        },
      },
    );
    expect(explainedUnit(of, { BATO: { A: 98, T: 12, P: 5 } }, 'BATO').total).toMatchObject({
      base: 98,
      bonus: { sum: 12, points: 10 },
      penalty: { sum: 5, points: 3 },
      sum: 98 + 10 - 3,
      cutTo: 100,
      total: 100,
    });
  });

  test('gates cost what there would have been', () => {
    const group = explainedUnit(
      plan([judged('A', 60), judged('V', 40, { gate: 'group' })], { units: [one] }),
      { BATO: { A: 50, V: 0 } },
      'BATO',
    );
    expect(pointOf(group, 'V').gate).toEqual({ gate: 'group', group: 'Nội dung một', points: 50 });
    expect(group.groups[0]).toMatchObject({ points: 0, lostBy: [{ code: 'V' }] });
    const all = explainedUnit(simple({}, { gate: 'all' }), { BATO: { A: 50, B: 0 } }, 'BATO');
    expect(pointOf(all, 'B').gate).toEqual({ gate: 'all', points: 50 });
    expect(all.total).toMatchObject({ total: 0, lostBy: [{ code: 'B' }] });
  });

  test('a weighted mean tells the weights over what is open', () => {
    const groups = twoGroups({ weight: 3 }, { weight: 1 });
    const of = simple({
      groups,
      totals: {
        fullPoints: null,
        aggregation: 'weightedMean',
        bonusLimit: null,
        penaltyLimit: null,
        totalLimit: null,
      },
    });
    const found = explainedUnit(of, { BATO: { A: 30, B: 40 } }, 'BATO');
    expect(found.groups.map(({ weight }) => weight)).toEqual([75, 25]);
    // 50 % with weight 3, 100 % with weight 1
    expect(found.total).toMatchObject({ base: (50 * 3 + 100) / 4, total: 62.5 });
  });
});

test('a quota tells where the unit stands in it', () => {
  const quotas = [
    { band: 'Xuất sắc', percent: 50, base: null, least: 0, scope: 'cluster' as const },
  ];
  const of = simple({ quotas });
  const typed = { BATO: { A: 60, B: 35 }, BAVI: { A: 60, B: 40 } };
  const facts = { band: 'Xuất sắc', cluster: 'Cụm A', percent: 50, base: 2, allowed: 1, held: 2 };
  expect(explainedUnit(of, typed, 'BATO').quotas).toEqual([{ ...facts, state: 'over' }]);
  expect(explainedUnit(of, typed, 'BAVI').quotas).toEqual([{ ...facts, state: 'within' }]);
  const tie = { ...typed, BATO: typed.BAVI };
  expect(explainedUnit(of, tie, 'BATO').quotas).toEqual([{ ...facts, state: 'between' }]);
  const low = { ...typed, BATO: { A: 50, B: 30 } };
  expect(explainedUnit(of, low, 'BATO').quotas).toEqual([]);
});

describe('a quota of the second band', () => {
  const other = unit('PNV', { cluster: 'B' });
  const clusters = [
    { code: 'A', name: 'Cụm A' },
    { code: 'B', name: 'Khối B' },
  ];
  const under = (scope: 'cluster' | 'plan', typed: Typed, code = 'BATO') =>
    explainedUnit(
      simple({
        units: [one, two, other],
        clusters,
        quotas: [{ band: 'Tốt', percent: 50, base: null, least: 0, scope }],
      }),
      typed,
      code,
    ).quotas.map(({ band: name, cluster, held, state }) => [name, cluster, held, state]);
  const good = { A: 50, B: 30 };

  test('counts the better ones in, in the unit’s own cluster alone', () => {
    const typed = { BATO: good, BAVI: { A: 60, B: 40 }, PNV: good };
    expect(under('cluster', typed)).toEqual([['Tốt', 'Cụm A', 2, 'over']]);
    expect(under('cluster', typed, 'BAVI')).toEqual([['Tốt', 'Cụm A', 2, 'within']]);
    expect(under('cluster', typed, 'PNV')).toEqual([['Tốt', 'Khối B', 1, 'over']]);
  });

  test('over the whole plan has no cluster', () => {
    expect(under('plan', { BATO: good, PNV: good })).toEqual([['Tốt', null, 2, 'between']]);
  });

  test('does not concern who has no rank, whatever the points, nor who is below the band', () => {
    const guard = judged('V', 1, { role: 'tieOnly', gate: 'unranked' });
    const quotas = [{ band: 'Tốt', percent: 50, base: null, least: 0, scope: 'plan' as const }];
    const of = plan([judged('A', 100), guard], { units: [one, two], quotas });
    const found = explainedUnit(of, { BATO: { A: 95, V: 0 }, BAVI: { A: 95 } }, 'BATO');
    expect([found.band.name, found.rank.is, found.quotas]).toEqual(['Xuất sắc', 'gated', []]);
    expect(under('cluster', { BATO: { A: 20, B: 1 }, BAVI: good })).toEqual([]);
  });
});

test('a kind of unit that has points for a criterion is explained by its own maximum', () => {
  const of = plan(
    [
      judged('A', 60, {
        points: new Map([
          [XA, 60],
          ['phong', 100],
        ]),
      }),
    ],
    {
      units: [one, unit('PNV', { kind: 'phong' })],
    },
  );
  expect(pointOf(explainedUnit(of, {}, 'PNV'), 'A').max).toBe(100);
});
