import fc from 'fast-check';
import { type Criterion, ruleParameters } from '../../../src/plan/criterion';
import type { Plan } from '../../../src/plan/plan';
import type { Way } from '../../../src/scoring/explain/explanation';
import { type Decided, nothingDecided } from '../../../src/scoring/result';
import { scorePlan } from '../../../src/scoring/scorePlan';
import { band } from '../../../src/templates/build/results';
import { measure } from '../../rules/build';
import { appraisals, entries, figure, judged, plan, twoGroups, unit } from '../build';
import { explainedUnit, pointOf, type Typed } from './explained';

const units = [unit('BATO', { name: 'Xã Ba Tơ' }), unit('BAVI', { name: 'Xã Ba Vì' })];

/** All points for a number of at least 10, none below. */
function atLeastTen(code: string, max: number, changes: Partial<Criterion> = {}): Criterion {
  return judged(code, max, { rule: 'threshold', target: 10, ...changes });
}

/** A and B lack 1 and 2 of 10, C lacks 3; X is judged, so no number says what it lacks. */
const few = { A: 9, B: 8, C: 7 };
const lists = (criteria: readonly Criterion[], changes: Partial<Plan> = {}) =>
  plan(criteria, { units, bands: [band('Chung', 0)], ...changes });
const abc = [judged('X', 90), atLeastTen('A', 5), atLeastTen('B', 3), atLeastTen('C', 2)];

function waysOf(of: Plan, typed: Typed, decided: Decided = nothingDecided): readonly Way[] {
  return explainedUnit(of, typed, 'BATO', decided).ways;
}

function only(of: Plan, typed: Typed, decided: Decided = nothingDecided): Way {
  const [way, ...others] = waysOf(of, typed, decided);
  if (!way || others.length > 0) throw new Error(`${others.length + 1} ways`);
  return way;
}

const codes = ({ steps }: Way) => steps.map(({ criterion }) => criterion.code);

describe('What a need would bring', () => {
  it('is what the rule gives for it: all points of a target, part of them for a step', () => {
    const scale = {
      code: 'BAC',
      name: 'Bậc',
      kind: 'steps',
      rungs: [
        { at: 5, percent: 40 },
        { at: 10, percent: 100 },
      ],
    } as const;
    const of = lists(
      [
        ...abc,
        judged('S', 10, { rule: 'steps', scale: 'BAC' }),
        judged('P', 8, { rule: 'proportional', target: 10 }),
      ],
      { scales: [scale] },
    );
    const told = explainedUnit(of, { BATO: { X: 50, ...few, S: 4, P: 5 } }, 'BATO');
    const gainIn = (code: string) => pointOf(told, code).gain;
    expect(['A', 'B', 'C', 'S', 'P'].map(gainIn)).toEqual([5, 3, 2, 10 * 0.4, 8 - 8 * 0.5]);
    expect(gainIn('X')).toBeNull();
  });

  it('is nothing where the points were appraised, and where nothing is lacking', () => {
    const typed = { BATO: { X: 50, A: 9, B: 10, C: 7 } };
    const told = explainedUnit(lists(abc), typed, 'BATO', appraisals({ BATO: { A: 2 } }));
    expect(pointOf(told, 'A').need).not.toBeNull();
    expect(['A', 'B', 'C'].map((code) => pointOf(told, code).gain)).toEqual([null, null, 2]);
  });
});

describe('To the rank of the unit ahead', () => {
  it('one criterion is enough where its points close the gap: equal totals share the rank', () => {
    // 80 against 80 + 5
    const way = only(lists(abc), { BATO: { X: 80, ...few }, BAVI: { X: 80, A: 10, B: 0, C: 0 } });
    expect(way).toMatchObject({
      to: { is: 'rank', rank: 1 },
      isReached: true,
      points: 5,
      from: 80,
      total: 85,
      rank: 1,
    });
    expect(way.steps).toMatchObject([
      { criterion: { code: 'A', name: 'Tiêu chí A' }, need: { gap: 1 }, points: 5 },
    ]);
  });

  it('no more criteria than are needed, and of those the ones that bring least', () => {
    // 80 against 87: 5 alone is not enough, 5 + 3 would be, 5 + 2 are.
    const way = only(lists(abc), { BATO: { X: 80, ...few }, BAVI: { X: 87, A: 0, B: 0, C: 0 } });
    expect([codes(way), way.points, way.total]).toEqual([['A', 'C'], 7, 87]);
  });

  it('of a number no more than is needed: one initiative, not all that still count', () => {
    const criteria = [
      judged('X', 85),
      judged('S', 15, { rule: 'count', parameters: ruleParameters({ perStep: 5 }) }),
    ];
    // 60 + 5 against 70: a second one brings 5, a third would bring 5 more.
    const way = only(lists(criteria), { BATO: { X: 60, S: 1 }, BAVI: { X: 70, S: 0 } });
    expect(way.steps).toMatchObject([{ need: { gap: 1 }, points: 5 }]);
    expect([way.points, way.total, way.rank]).toEqual([5, 70, 1]);
  });

  it('of two numbers each no more than is needed', () => {
    const share = { rule: 'proportional', target: 10 } as const;
    const criteria = [judged('X', 80), judged('P', 10, share), judged('Q', 5, share)];
    // 60 + 4 + 2 against 73.2: beside the 3 of Q 4.2 are lacking, 5 of P bring 5, then 2.2, 5 of Q bring 2.5.
    const way = only(lists(criteria), {
      BATO: { X: 60, P: 4, Q: 4 },
      BAVI: { X: 73.2, P: 0, Q: 0 },
    });
    expect(way.steps).toMatchObject([
      { criterion: { code: 'P' }, need: { gap: 5 }, points: 5 },
      { criterion: { code: 'Q' }, need: { gap: 5 }, points: 2.5 },
    ]);
    expect([way.points, way.total]).toEqual([7.5, 73.5]);
  });

  it('where all of it would not do, that is said, with what it would come to', () => {
    const way = only(lists(abc), { BATO: { X: 70, ...few }, BAVI: { X: 81, A: 0, B: 0, C: 0 } });
    expect(way).toMatchObject({ isReached: false, points: 10, from: 70, total: 80, rank: 2 });
    expect(codes(way)).toEqual(['A', 'B', 'C']);
    expect(way.untold).toEqual([{ code: 'X', name: 'Tiêu chí X' }]);
  });

  it('a better level and another answer count as numbers do', () => {
    const criteria = [
      judged('X', 80),
      judged('L', 10, { rule: 'level', scale: 'MUC', measure: measure('L') }),
      judged('Y', 10, { rule: 'yesNo', measure: measure('Y') }),
    ];
    const of = lists(criteria, {
      scales: [
        {
          ...{ code: 'MUC', name: 'Mức', kind: 'levels' },
          rungs: [
            { at: 'Tốt', percent: 100 },
            { at: 'Khá', percent: 60 },
          ],
        },
      ],
      figures: [
        figure('X', { type: 'points' }),
        figure('L', { type: 'level', scale: 'MUC' }),
        figure('Y', { type: 'yesNo' }),
      ],
    });
    // 70 + 6 + 0 against 70 + 10 + 0: the level alone brings 4, which is enough, a yes alone 10.
    const typed = (L: string, Y: string) => ({ X: 70, L, Y });
    const way = only(of, { BATO: typed('Khá', 'Không'), BAVI: typed('Tốt', 'Không') });
    expect(way.steps).toMatchObject([
      { criterion: { code: 'L' }, need: { for: 'word', word: 'Tốt' }, points: 4 },
    ]);
    expect([way.isReached, way.total, way.untold]).toEqual([
      true,
      80,
      [{ code: 'X', name: 'Tiêu chí X' }],
    ]);
  });

  it('a group’s cap swallows what goes beyond it', () => {
    const groups = twoGroups({ cap: 5 });
    const criteria = [
      atLeastTen('A', 5),
      atLeastTen('B', 3),
      judged('X', 90, { group: 'II' }),
      atLeastTen('C', 2, { group: 'II' }),
    ];
    // 80 against 87: after 5 in the group B adds nothing, so the smaller C is taken.
    const way = only(lists(criteria, { groups }), {
      BATO: { X: 80, ...few },
      BAVI: { X: 87, A: 0, B: 0, C: 0 },
    });
    expect([codes(way), way.points, way.total]).toEqual([['A', 'C'], 7, 87]);
  });

  it('two gates that take the same group: neither alone would do', () => {
    const criteria = [
      judged('X', 50),
      atLeastTen('A', 5, { gate: 'group' }),
      atLeastTen('B', 3, { gate: 'group' }),
      atLeastTen('C', 9, { group: 'II' }),
    ];
    // 0 against 20 + 9, as C alone brings 9: with both gates open 50 + 5 + 3.
    const way = only(lists(criteria), {
      BATO: { X: 50, ...few },
      BAVI: { X: 12, A: 10, B: 10, C: 10 },
    });
    expect([codes(way), way.points, way.total]).toEqual([['A', 'B'], 8, 58]);
  });

  it('points are scaled up for what does not apply', () => {
    const criteria = [...abc, judged('F', 25)];
    // 100 of 125 apply: 80 are 100, 82 are 102.5, 83 are 103.75. Xã Ba Vì has 103.
    const way = only(lists(criteria), {
      BATO: { X: 80, ...few, F: 'KAD' },
      BAVI: { X: 78, A: 0, B: 0, C: 0, F: 25 },
    });
    expect([codes(way), way.points, way.from, way.total]).toEqual([['B'], 3, 100, 103.75]);
  });

  it('equal totals: points that decide the tie are enough', () => {
    const criteria = [judged('X', 90), atLeastTen('T', 5, { role: 'tieOnly', group: 'II' })];
    const ranking = { method: 'competition', tieChain: ['T'] } as const;
    const typed = { BATO: { X: 80, T: 9 }, BAVI: { X: 80, T: 10 } };
    const way = only(lists(criteria, { ranking }), typed);
    expect([codes(way), way.total, way.rank]).toEqual([['T'], 80, 1]);
  });

  it('the nearest unit ahead is the goal, and who comes further is told so', () => {
    const three = [...units, unit('BALE')];
    const others = { BAVI: { X: 82, A: 0, B: 0, C: 0 }, BALE: { X: 84, A: 0, B: 0, C: 0 } };
    // 80, 82 and 84: two points more are enough.
    const near = only(lists(abc, { units: three }), { BATO: { X: 80, ...few }, ...others });
    expect(near).toMatchObject({ to: { is: 'rank', rank: 2 }, total: 82, rank: 2 });
    // 75 + 3 + 2, 82 and 84: what A lacks brings five, there is nothing smaller.
    const one = { X: 75, A: 9, B: 10, C: 10 };
    const far = only(lists(abc, { units: three }), { BATO: one, ...others });
    expect(far).toMatchObject({ to: { is: 'rank', rank: 2 }, total: 85, rank: 1 });
  });

  it('whoever comes level with the best of the cluster costs the others points', () => {
    const criteria = [
      judged('X', 90),
      judged('R', 10, { rule: 'rankInCluster', parameters: ruleParameters({ perStep: 4 }) }),
    ];
    const three = [...units, unit('BALE')];
    // Places 3, 1 and 2: 2, 10 and 6 points. Then 1, 1 and 3: 10, 10 and 2.
    const typed = { BATO: { X: 50, R: 1 }, BAVI: { X: 60, R: 9 }, BALE: { X: 55, R: 5 } };
    const way = only(lists(criteria, { units: three }), typed);
    expect(way).toMatchObject({ isReached: false, from: 52, total: 60, rank: 2 });
    expect(way.to).toEqual({ is: 'rank', rank: 2 });
  });
});

describe('To the next better band', () => {
  const bands = [band('Tốt', 85), band('Khá', 0)];

  it('nobody needs to be ahead', () => {
    const way = only(lists(abc, { bands }), { BATO: { X: 82, ...few } });
    expect(way).toMatchObject({
      to: { is: 'band', name: 'Tốt' },
      isReached: true,
      total: 85,
      band: 'Tốt',
    });
    expect(codes(way)).toEqual(['B']);
  });

  it('a criterion that the band asks for is among them, and nothing that is not needed', () => {
    const asking = [{ ...band('Tốt', 83), requires: ['C'] }, band('Khá', 0)];
    const way = only(lists(abc, { bands: asking }), { BATO: { X: 82, ...few } });
    expect([codes(way), way.total]).toEqual([['C'], 84]);
  });

  it('a gate that took a band away is opened', () => {
    const criteria = [judged('X', 90), atLeastTen('A', 5), atLeastTen('G', 1, { gate: 'capBand' })];
    const way = only(lists(criteria, { bands }), { BATO: { X: 86, A: 9, G: 9 } });
    expect([codes(way), way.band]).toEqual([['G'], 'Tốt']);
  });

  it('a rank and a band are two ways', () => {
    const typed = { BATO: { X: 81, ...few }, BAVI: { X: 84, A: 0, B: 0, C: 0 } };
    expect(waysOf(lists(abc, { bands }), typed).map(({ to }) => to)).toEqual([
      { is: 'rank', rank: 1 },
      { is: 'band', name: 'Tốt' },
    ]);
  });
});

describe('There is no way', () => {
  it.each<[string, Plan, Typed[string]]>([
    ['for the first with the best band', lists(abc), { X: 80, ...few }],
    ['for who has entered nothing', lists(abc), {}],
    [
      'for who is not ranked',
      lists([...abc, judged('G', 1, { gate: 'unranked' })]),
      { X: 80, ...few, G: 0 },
    ],
  ])('%s', (_, of, typed) => {
    expect(waysOf({ ...of, units: units.slice(0, 1) }, { BATO: typed })).toEqual([]);
  });
});

describe('The scoring gives what a way says', () => {
  const per = ruleParameters({ perStep: 1, step: 1, floor: 20 });
  const criteria = [
    atLeastTen('A', 20, { gate: 'group' }),
    judged('B', 20, { rule: 'proportional', target: 9, whenNotApplicable: 'rescale' }),
    judged('C', 15, { rule: 'relativeToBest', group: 'II' }),
    judged('D', 15, { rule: 'rankInCluster', group: 'II', parameters: per }),
    judged('E', 15, { rule: 'minMaxInCluster', group: 'II', parameters: per }),
    judged('F', 15, { rule: 'halfAndHalf', target: 6, group: 'II' }),
    judged('L', 10, {
      rule: 'stepDeduction',
      target: 2,
      comparison: '<=',
      role: 'bonus',
      parameters: per,
    }),
  ];
  const three = [...units, unit('BALE')];
  const of = plan(criteria, {
    units: three,
    bands: [{ ...band('Tốt', 80), groupPercent: 60 }, band('Khá', 60), band('Chung', 0)],
    groups: twoGroups({ cap: 35 }),
    ranking: { method: 'dense', tieChain: ['II', 'A'] },
  });
  const number = fc.integer({ min: 0, max: 12 });
  const typedBy = fc.record({
    A: number,
    B: fc.oneof(number, fc.constant('KAD')),
    ...{ C: number, D: number, E: number, F: number, L: number },
  });
  const all = fc.record({ BATO: typedBy, BAVI: typedBy, BALE: typedBy });

  it('the same total, rank and band as with the figures typed, and none is too many', () => {
    let reached = 0;
    fc.assert(
      fc.property(all, (typed) => {
        const ahead = explainedUnit(of, typed, 'BATO').rank;
        const goal = ahead.is === 'ranked' ? ahead.ahead?.rank : undefined;
        for (const { to, isReached, steps, total, rank, band: name } of waysOf(of, typed)) {
          const withSteps = (chosen: typeof steps) => {
            const own = { ...typed.BATO } as Record<string, string | number>;
            for (const { criterion, need } of chosen) {
              own[criterion.code] =
                need.for === 'word'
                  ? need.word
                  : Number(own[criterion.code]) + need.gap * (need.less ? -1 : 1);
            }
            const then = scorePlan(of, entries({ ...typed, BATO: own })).units[0];
            if (!then) throw new Error('No unit');
            return { total: then.official.total, rank: then.rank, band: then.band };
          };
          const then = withSteps(steps);
          const bandOf = (index: number) => of.bands[index]?.name;
          expect([then.total, then.rank, bandOf(then.band)]).toEqual([total, rank, name]);
          const isThere = ({ rank: own, band: at }: typeof then): boolean =>
            to.is === 'rank'
              ? (own ?? Infinity) <= (goal ?? 0)
              : of.bands.findIndex((one) => one.name === to.name) >= at;
          expect(isThere(then)).toBe(isReached);
          if (!isReached || to.is === 'rank') continue;
          reached += 1;
          for (const one of steps) {
            expect(isThere(withSteps(steps.filter((other) => other !== one)))).toBe(false);
            const { need } = one;
            if (need.for === 'word') continue;
            const less = { ...one, need: { ...need, gap: need.gap - 1 } };
            const lessOfOne = steps.map((other) => (other === one ? less : other));
            expect(isThere(withSteps(lessOfOne))).toBe(false);
          }
        }
      }),
      { numRuns: 300, seed: 20251125 },
    );
    expect(reached).toBeGreaterThan(20);
  });
});
