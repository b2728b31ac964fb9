import fc from 'fast-check';
import type { Criterion } from '../../../src/plan/criterion';
import type { Entries } from '../../../src/plan/entry';
import type { Plan } from '../../../src/plan/plan';
import {
  type Change,
  changedPlan,
  type WeightLever,
  weightLevers,
} from '../../../src/scoring/whatIf/levers';
import { rescored } from '../../../src/scoring/whatIf/rescore';
import { nothingDecided } from '../../../src/scoring/result';
import { type FirstPlace, firstPlaceOf } from '../../../src/scoring/whatIf/robustness';
import { scorePlan } from '../../../src/scoring/scorePlan';
import { stepOf, trialSteps } from '../../../src/scoring/whatIf/trialSteps';
import { usualTotals } from '../../../src/templates/build/results';
import { criterion, measure, XA } from '../../rules/build';
import { appraisals, entries, judged, plan, twoGroups, unit } from '../build';
import { anyCase, type Case } from '../randomCase';

/** All points or none. */
function yesNo(code: string, max: number, changes: Partial<Criterion> = {}): Criterion {
  return judged(code, max, { rule: 'yesNo', ...changes });
}

function firstPlace(of: Plan, typed: Entries, decided = nothingDecided): FirstPlace {
  const search = firstPlaceOf(of, typed, decided, scorePlan(of, typed, decided), 'A');
  for (;;) {
    const next = search.next();
    if (next.done) return next.value;
  }
}

/** What topples the first place, in short: `B -20.5: Y -> X`. */
function topples(of: Plan, typed: Entries, decided = nothingDecided): readonly string[] {
  const { outcome } = firstPlace(of, typed, decided);
  if (outcome.is !== 'toppled') return [outcome.is];
  return outcome.by.map(({ change: { lever, by }, lost, then }) => {
    const what = lever.moves === 'weight' ? lever.group : lever.criterion;
    return `${what} ${by}: ${lost.join()} -> ${then.join()}`;
  });
}

const XY = { units: [unit('X'), unit('Y')] };
const one = entries({ X: { A: 'Có', B: 'Không' }, Y: { A: 'Không', B: 'Có' } });

describe('The smallest change that topples', () => {
  test('60 against 40: 20 points make them equal, half a point more puts the other in front', () => {
    expect(topples(plan([yesNo('A', 40), yesNo('B', 60)], XY), one)).toEqual([
      'A 20.5: Y -> X',
      'B -20.5: Y -> X',
    ]);
  });

  test('whoever leads by the tie chain alone is toppled by half a point', () => {
    const chained = plan([yesNo('A', 50), yesNo('B', 50)], {
      ...XY,
      ranking: { method: 'competition', tieChain: ['B'] },
    });
    expect(topples(chained, one)).toEqual(['A 0.5: Y -> X', 'B -0.5: Y -> X']);
  });

  test('it is the rounded total that decides: 9.5 is 10, as before, and 10.5 is 11', () => {
    const whole = plan([yesNo('A', 10), yesNo('B', 10), yesNo('C', 80)], {
      ...XY,
      rounding: { points: 2, total: 0 },
      ranking: { method: 'competition', tieChain: ['B'] },
    });
    // 10.5 is 11 to 10. B at 9.5 is 10 still, and more of it than X has.
    expect(topples(whole, one)).toEqual(['A 0.5: Y -> X']);
    const unchained = { ...whole, ranking: { method: 'competition', tieChain: [] } as const };
    expect(topples(unchained, one)).toEqual(['A 0.5: Y -> X', 'B 0.5: X -> Y']);
  });

  test('it is found although at double the weight the leader leads again', () => {
    // X: half of A and 12. Y: all of A and 6. Both are capped at 20.
    const capped = plan([proportional('A', 10), judged('B', 15), yesNo('C', 75, { group: 'II' })], {
      ...XY,
      groups: twoGroups({ cap: 20 }),
      ranking: { method: 'competition', tieChain: ['B'] },
    });
    const typed = entries({
      X: { DAT: 5, DU_KT: 10, B: 12, C: 'Không' },
      Y: { DAT: 10, DU_KT: 10, B: 6, C: 'Không' },
    });
    // 10: 17 to 16. 12: 18 to 18, and B decides. 12.5: 18.25 to 18.5. 16: 20 to 20, and B decides.
    const at = (by: number) =>
      scorePlan(
        changedPlan(capped, { lever: { moves: 'points', criterion: 'A', kinds: [XA] }, by }),
        typed,
      ).units.map(({ rank }) => rank);
    expect([at(2), at(2.5), at(6), at(10)]).toEqual([
      [1, 2],
      [2, 1],
      [1, 2],
      [1, 2],
    ]);
    expect(topples(capped, typed)).toEqual(['A 2.5: X -> Y']);
  });

  test('a gate that has fired keeps its group lost: only the leader’s own points count', () => {
    const guarded = plan(
      [
        yesNo('A', 51),
        yesNo('B', 40, { group: 'II' }),
        judged('CAM', 10, {
          group: 'II',
          rule: 'zeroTolerance',
          measure: measure('SO_VU'),
          gate: 'group',
        }),
      ],
      XY,
    );
    const typed = entries({
      X: { A: 'Có', B: 'Có', SO_VU: 1 },
      Y: { A: 'Không', B: 'Có', SO_VU: 0 },
    });
    // 51 to 50: X does not gain by B, although it has it.
    expect(topples(guarded, typed)).toEqual(['A -1.5: X -> Y', 'B 1.5: X -> Y', 'CAM 1.5: X -> Y']);
  });

  test('appraised points stay what they are: the criterion’s weight does not topple', () => {
    const decided = appraisals({ X: { A: 40 } });
    const close = plan([yesNo('A', 40), yesNo('B', 39)], XY);
    expect(topples(close, one, decided)).toEqual(['B 1.5: X -> Y']);
  });
});

function proportional(code: string, max: number): Criterion {
  return criterion({ code, rule: 'proportional', target: 100, points: new Map([[XA, max]]) });
}

describe('A first place that several units share', () => {
  test('is toppled as soon as one of them loses it', () => {
    const capped = plan([yesNo('A', 10), yesNo('B', 10)], {
      ...XY,
      groups: twoGroups({ cap: 10 }),
    });
    const typed = entries({ X: { A: 'Có', B: 'Có' }, Y: { A: 'Có', B: 'Không' } });
    // The full group makes B irrelevant: with A at 9.5 X still has 10.
    expect(firstPlace(capped, typed).first).toEqual(['X', 'Y']);
    expect(topples(capped, typed)).toEqual(['A -0.5: Y -> X']);
  });

  test('is not toppled by who joins it', () => {
    const typed = entries({ X: { A: 'Có', B: 'Có' }, Y: { A: 'Không', B: 'Có' } });
    // Without A both have 90 points.
    expect(topples(plan([yesNo('A', 10), yesNo('B', 90)], XY), typed)).toEqual(['firm']);
  });
});

describe('A first place that no weight topples', () => {
  test('is firm: 100 points of 100 stay ahead', () => {
    const typed = entries({ X: { A: 'Có', B: 'Có' }, Y: { A: 'Không', B: 'Không' } });
    expect(firstPlace(plan([yesNo('A', 40), yesNo('B', 60)], XY), typed)).toEqual({
      cluster: 'A',
      first: ['X'],
      outcome: { is: 'firm' },
    });
  });

  test('is not toppled by who has no rank, however many points that unit has', () => {
    const guarded = plan(
      [yesNo('A', 40), yesNo('B', 60), judged('V', 1, { role: 'tieOnly', gate: 'unranked' })],
      XY,
    );
    const typed = entries({ X: { A: 'Có', B: 'Không', V: 1 }, Y: { A: 'Có', B: 'Có', V: 0 } });
    expect(firstPlace(guarded, typed)).toMatchObject({ first: ['X'], outcome: { is: 'firm' } });
  });

  test('a cluster of one unit has nobody to lose it to', () => {
    const lonely = plan([yesNo('A', 40)], { units: [unit('X'), unit('Y', { cluster: 'B' })] });
    expect(firstPlace(lonely, one)).toMatchObject({ first: ['X'], outcome: { is: 'alone' } });
  });

  test('where nobody is ranked there is none', () => {
    const none = firstPlace(plan([yesNo('A', 40)], XY), entries({}));
    expect(none).toMatchObject({ first: [], outcome: { is: 'nobody' } });
  });
});

describe('The weight of a content group', () => {
  const mean = (first: number, second: number) =>
    plan([yesNo('A', 10), yesNo('B', 50, { group: 'II' })], {
      ...XY,
      totals: { ...usualTotals, aggregation: 'weightedMean' },
      groups: twoGroups({ weight: first }, { weight: second }),
    });

  test('30 to 70: below 30 the other group decides; points within a group do not matter', () => {
    expect(topples(mean(30, 70), one)).toEqual(['II -40.5: Y -> X']);
  });

  test('weights that add up to 1 are moved by half a hundredth of that', () => {
    expect(topples(mean(0.3, 0.7), one)).toEqual(['II -0.405: Y -> X']);
  });
});

describe('The sizes that are tried', () => {
  const points = { moves: 'points', criterion: 'A', kinds: [XA] } as const;
  const sizes = (of: Plan) => trialSteps(of, points).map(({ by }) => by);

  test('of 1.25 points: down to nothing, up by ten, the smallest first', () => {
    const found = sizes(plan([yesNo('A', 1.25), yesNo('B', 98.75)]));
    expect(found.slice(0, 6)).toEqual([-0.5, 0.5, -1, 1, -1.25, 1.5]);
    expect(found.at(-1)).toBe(10);
    expect(found).toHaveLength(3 + 20);
  });

  test('of 30 points: up to double', () => {
    const found = sizes(plan([yesNo('A', 30), yesNo('B', 70)]));
    expect([Math.min(...found), Math.max(...found)]).toEqual([-30, 30]);
  });

  test('a gate keeps some points: without any it would fire for everybody', () => {
    const gated = yesNo('A', 2, { gate: 'group' });
    const found = sizes(plan([gated, yesNo('B', 98)]));
    expect(Math.min(...found)).toBe(-1.5);
  });

  test.each([
    [100, 0.5],
    [85, 0.5],
    [1000, 5],
    [10, 0.05],
    [1, 0.005],
  ])('%d points in all are moved by %d', (all, step) => {
    expect(stepOf(plan([yesNo('A', all)]), points)).toBe(step);
  });

  test('0.15 points in steps of 0.05 reach nothing once', () => {
    const found = sizes(plan([yesNo('A', 0.15), yesNo('B', 9.85)]));
    expect(found.filter((by) => by < 0)).toEqual([-0.05, -0.1, -0.15]);
  });

  test('kinds of unit that weigh it differently: the lightest can be left without any', () => {
    const both = yesNo('A', 2, {
      points: new Map([
        [XA, 2],
        ['phong', 4],
      ]),
    });
    const lever = { ...points, kinds: [XA, 'phong'] };
    const found = trialSteps(plan([both, yesNo('B', 98)]), lever).map(({ by }) => by);
    expect(Math.min(...found)).toBe(-2);
  });

  test('kinds of unit that weigh it differently: up to double the heaviest', () => {
    const both = yesNo('A', 2, {
      points: new Map([
        [XA, 2],
        ['phong', 30],
      ]),
    });
    const lever = { ...points, kinds: [XA, 'phong'] };
    const found = trialSteps(plan([both, yesNo('B', 98)]), lever).map(({ by }) => by);
    expect(Math.max(...found)).toBe(30);
  });

  test('where nothing has any points yet: by half a point', () => {
    expect(stepOf(plan([yesNo('A', 0)]), points)).toBe(0.5);
  });

  test('of no points: only up', () => {
    const found = sizes(plan([yesNo('A', 0), yesNo('B', 100)]));
    expect(found.filter((by) => by <= 0)).toEqual([]);
    expect(found[0]).toBe(0.5);
  });

  test('another criterion’s gate does not keep any points of this one', () => {
    const found = sizes(plan([yesNo('A', 2), yesNo('B', 98, { gate: 'group' })]));
    expect(Math.min(...found)).toBe(-2);
  });

  test('bonuses and penalties are no part of the whole, nor are other groups of a weighted mean', () => {
    const criteria = [
      yesNo('A', 10),
      yesNo('B', 90, { group: 'II' }),
      yesNo('C', 1000, { role: 'bonus' }),
    ];
    expect(stepOf(plan(criteria), points)).toBe(0.5);
    const totals = { ...usualTotals, aggregation: 'weightedMean' as const };
    expect(stepOf(plan(criteria, { totals }), points)).toBe(0.05);
    expect(stepOf(plan(criteria, { totals }), { ...points, criterion: 'B' })).toBe(0.5);
  });

  test('the kind of unit that has most points is the whole', () => {
    const offices = yesNo('B', 10, { points: new Map([['phong', 1000]]) });
    const unitKinds = [XA, 'phong'].map((code) => ({ code, name: code }));
    expect(stepOf(plan([yesNo('A', 10), offices], { unitKinds }), points)).toBe(5);
  });

  describe('of a content group', () => {
    const weight = { moves: 'weight', group: 'I' } as const;
    const least = (second: number | null) =>
      Math.min(
        ...trialSteps(
          plan([], { groups: twoGroups({ weight: 10 }, { weight: second }) }),
          weight,
        ).map(({ by }) => by),
      );

    test('down to nothing, where another group has a weight', () => {
      expect(least(90)).toBe(-10);
    });

    test('never to nothing where no other has any: no group would count', () => {
      // Ten in all are moved by 0.05.
      expect(least(null)).toBe(-9.95);
      expect(least(0)).toBe(-9.95);
    });
  });
});

describe('Which weights are tried', () => {
  const office = yesNo('B', 10, { points: new Map([['phong', 10]]) });
  const both = yesNo('A', 10, {
    points: new Map([
      [XA, 10],
      ['phong', 10],
    ]),
  });

  test('those of the cluster’s kinds alone, and no groups of a sum', () => {
    expect(weightLevers(plan([both, office]), new Set([XA]))).toEqual([
      { moves: 'points', criterion: 'A', kinds: [XA] },
    ]);
  });

  test('the groups of a weighted mean too', () => {
    const totals = { ...usualTotals, aggregation: 'weightedMean' as const };
    const levers = weightLevers(plan([both], { totals }), new Set(['phong']));
    expect(levers).toEqual([
      { moves: 'points', criterion: 'A', kinds: ['phong'] },
      { moves: 'weight', group: 'I' },
      { moves: 'weight', group: 'II' },
    ]);
  });
});

describe('A leader that loses its rank', () => {
  // 1 of 100 of 0.9 points are 0.01; of 0.4 they are rounded to nothing, and the gate fires.
  const guarded = plan(
    [
      yesNo('A', 50),
      judged('V', 0.9, {
        rule: 'proportional',
        target: 100,
        measure: measure('DAT', 'DU'),
        gate: 'unranked',
      }),
      yesNo('B', 49.1, { group: 'II' }),
    ],
    XY,
  );
  const leads = { A: 'Có', B: 'Có', DAT: 1, DU: 100 };

  test('is toppled by whoever is ranked still, however few points that unit has', () => {
    const typed = entries({ X: leads, Y: { A: 'Không', B: 'Không', DAT: 100, DU: 100 } });
    expect(topples(guarded, typed)).toEqual(['V -0.5: X -> Y']);
  });

  test('is toppled by nobody where the others lose theirs too', () => {
    const typed = entries({ X: leads, Y: { ...leads, A: 'Không' } });
    expect(topples(guarded, typed)).toEqual(['V -0.5: X -> ']);
  });
});

/** Who stands first when the whole plan is scored. */
function leaders(of: Plan, { typed, decided }: Case): readonly string[] {
  const { units } = scorePlan(of, typed, decided);
  return units.filter(({ rank }) => rank === 1).map(({ unit: code }) => code);
}

function sizeOf(of: Plan, { lever, by }: Change<WeightLever>): number {
  return Math.abs(by) / stepOf(of, lever);
}

describe('Whatever the plan', () => {
  test('what is reported topples, and nothing smaller does', () => {
    fc.assert(
      fc.property(anyCase, (any) => {
        const found = firstPlace(any.plan, any.typed, any.decided);
        const first = leaders(any.plan, any);
        expect(found.first).toEqual(first);
        const kinds = new Set(any.plan.units.map(({ kind }) => kind));
        // Larger ones are nobody's business: this is the slowest way there is.
        const reported = found.outcome.is === 'toppled' ? found.outcome.by : [];
        const largest = Math.max(...reported.map(({ change }) => sizeOf(any.plan, change)));
        const toppling = weightLevers(any.plan, kinds).flatMap((lever) =>
          trialSteps(any.plan, lever).flatMap(({ by, steps }) => {
            if (reported.length > 0 && steps > largest + 1e-6) return [];
            const then = leaders(changedPlan(any.plan, { lever, by }), any);
            const lost = first.filter((code) => !then.includes(code));
            return lost.length === 0 ? [] : [{ steps, change: { lever, by }, lost, then }];
          }),
        );
        const smallest = Math.min(...toppling.map(({ steps }) => steps));
        const expected = toppling
          .filter(({ steps }) => steps === smallest)
          .map(({ change, lost, then }) => ({ change, lost, then }));
        expect(found.outcome).toEqual(
          first.length === 0
            ? { is: 'nobody' }
            : expected.length === 0
              ? { is: 'firm' }
              : { is: 'toppled', by: expected },
        );
      }),
      { numRuns: 12 },
    );
  });

  test('a unit scored by itself gets what the whole scoring gives it, within the bound', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), fc.nat(), ({ plan: any, typed, decided }, which, size) => {
        const kinds = new Set(any.units.map(({ kind }) => kind));
        const levers = weightLevers(any, kinds);
        const lever = levers[which % levers.length];
        const steps = lever ? trialSteps(any, lever) : [];
        const by = steps[size % steps.length]?.by;
        // A plan may have nothing that weighs.
        fc.pre(lever !== undefined && by !== undefined);
        const before = new Map(
          scorePlan(any, typed, decided).units.map((result) => [result.unit, result]),
        );
        const { of, mostMoved } = rescored(any, typed, decided, before, { lever, by });
        for (const after of scorePlan(changedPlan(any, { lever, by }), typed, decided).units) {
          const own = any.units.find(({ code }) => code === after.unit);
          if (!own) throw new Error('No unit');
          expect(after).toMatchObject(of(own));
          const moved = after.official.total - (before.get(after.unit)?.official.total ?? 0);
          expect(Math.abs(moved)).toBeLessThanOrEqual(mostMoved(own));
        }
      }),
      { numRuns: 200 },
    );
  });
});
