import { type Comparison, type Criterion, ruleParameters } from '../../src/plan/criterion';
import { scorePlan } from '../../src/scoring/scorePlan';
import { criterion, measure } from '../rules/build';
import { entries, plan, pledges, scoredUnits, unit } from './build';

const units = [unit('BATO'), unit('BAVI')];

/** What 10 points become for both units, which report the same, where Ba Tơ registered a target. */
function points(
  changes: Partial<Criterion>,
  own: number | null,
  figures: Readonly<Record<string, number>>,
): readonly (number | undefined)[] {
  const one = plan([criterion({ code: 'HL', ...changes })], { units });
  const decided = pledges(own === null ? {} : { BATO: { HL: own } });
  const found = scoredUnits(one, entries({ BATO: figures, BAVI: figures }), decided);
  return [found.BATO?.total, found.BAVI?.total];
}
const of = (result: number) => ({ DAT: result, DU_KT: 100 });

describe('a registered target of "at least"', () => {
  const atLeast = { target: 70, comparison: '>=' } as const;

  it("replaces the plan's where it is higher, for that unit alone", () => {
    expect(points(atLeast, 80, of(79))).toEqual([0, 10]);
    expect(points(atLeast, 80, of(80))).toEqual([10, 10]);
  });

  it('does not where it is lower, or the same', () => {
    expect(points(atLeast, 60, of(65))).toEqual([0, 0]);
    expect(points(atLeast, 60, of(70))).toEqual([10, 10]);
    expect(points(atLeast, 70, of(69))).toEqual([0, 0]);
    expect(points(atLeast, 0, of(69))).toEqual([0, 0]);
  });

  it('is none where none was registered', () => {
    expect(points(atLeast, null, of(70))).toEqual([10, 10]);
  });
});

describe('a registered target of "at most"', () => {
  const atMost = { target: 20, comparison: '<=' } as const;

  it("replaces the plan's where it is lower, for that unit alone", () => {
    expect(points(atMost, 10, of(11))).toEqual([0, 10]);
    expect(points(atMost, 10, of(10))).toEqual([10, 10]);
  });

  it('does not where it is higher', () => {
    expect(points(atMost, 30, of(25))).toEqual([0, 0]);
    expect(points(atMost, 30, of(20))).toEqual([10, 10]);
  });

  it('of 0 is a target', () => {
    expect(points(atMost, 0, of(1))).toEqual([0, 10]);
    expect(points(atMost, 0, of(0))).toEqual([10, 10]);
  });
});

test.each<[Comparison, number, number]>([
  ['>', 80, 80],
  ['<', 60, 60],
])(
  'under "%s" %d, a result that equals the registered target misses it',
  (comparison, own, result) => {
    expect(points({ target: 70, comparison }, own, of(result))[0]).toBe(0);
  },
);

test('a share of the points is a share of the registered target', () => {
  // 60 of 80 is three quarters of the points, 60 of 100 six tenths.
  const share = { rule: 'proportional', target: 80 } as const;
  expect(points(share, 100, of(60))).toEqual([6, 7.5]);
  expect(points(share, 50, of(60))).toEqual([7.5, 7.5]);
});

test('where the plan sets no target there is nothing to replace', () => {
  const counted = {
    rule: 'count',
    target: null,
    measure: measure('BAI'),
    parameters: ruleParameters({ perStep: 1 }),
  } as const;
  expect(points(counted, 9, { BAI: 4 })).toEqual([4, 4]);
});

test('a target registered for one criterion is none for another', () => {
  const two = plan([criterion({ code: 'HL' }), criterion({ code: 'KT', group: 'II' })], { units });
  const decided = pledges({ BATO: { KT: 90 } });
  const { BATO } = scoredUnits(two, entries({ BATO: of(80) }), decided);
  expect(BATO?.groups).toEqual(
    new Map([
      ['I', 10],
      ['II', 0],
    ]),
  );
});

test("for all units together the plan's target stays", () => {
  const one = plan([criterion({ code: 'HL', target: 70 })], { units });
  const typed = entries({ BATO: of(75), BAVI: of(75) });
  const { planResults } = scorePlan(one, typed, pledges({ BATO: { HL: 90 }, BAVI: { HL: 90 } }));
  expect(planResults).toMatchObject([
    { numerator: 150, denominator: 200, target: 70, state: 'reached' },
  ]);
});
