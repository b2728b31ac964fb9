import fc from 'fast-check';
import { type Criterion, gates } from '../../src/plan/criterion';
import type { Entries } from '../../src/plan/entry';
import type { Plan } from '../../src/plan/plan';
import { aggregations } from '../../src/plan/ranking';
import type { Decided } from '../../src/scoring/result';
import { usualTotals } from '../../src/templates/build/results';
import { measure, XA } from '../rules/build';
import { appraisals, entries, judged, plan, twoGroups, unit } from './build';

/** A small plan with everything that makes points jump, and what its units typed. */
export interface Case {
  readonly plan: Plan;
  readonly typed: Entries;
  readonly decided: Decided;
}

const codes = ['A', 'B', 'C', 'D'] as const;
const unitCodes = ['X', 'Y', 'Z'] as const;
const OTHER = 'cq';

const half = (max: number, min = 1) => fc.integer({ min, max }).map((steps) => steps / 2);
const limit = fc.option(half(40), { nil: null });

const rule = fc.constantFrom<Partial<Criterion>>(
  {},
  { rule: 'proportional', target: 8, comparison: '>=' },
  { rule: 'threshold', target: 5, comparison: '>=' },
  { rule: 'zeroTolerance' },
  { rule: 'relativeToBest', comparison: '>=' },
);

const anyCriterion = (code: (typeof codes)[number]): fc.Arbitrary<Criterion> =>
  fc
    .record({
      rule,
      most: half(20, 8),
      mostOfOthers: fc.option(half(16), { nil: undefined }),
      group: fc.constantFrom('I', 'II'),
      role: fc.constantFrom('scored', 'scored', 'scored', 'bonus', 'penalty', 'tieOnly'),
      gate: fc.constantFrom('none', 'none', 'none', ...gates),
      whenNotApplicable: fc.constantFrom('rescale', 'full', 'zero'),
    })
    .map(({ rule: scoring, most, mostOfOthers, ...given }) =>
      judged(code, most, {
        measure: measure(`F${code}`),
        points: new Map([[XA, most], ...(mostOfOthers ? [[OTHER, mostOfOthers] as const] : [])]),
        ...scoring,
        ...given,
      }),
    );

const entry = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 10 }) },
  { weight: 1, arbitrary: fc.constantFrom('', 'KAD') },
);
const row = fc.record({ FA: entry, FB: entry, FC: entry, FD: entry });

/** Three units of two kinds, four criteria, two groups; gates, caps, limits, KAD and appraisals may be in it. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    criteria: fc.tuple(...codes.map(anyCriterion)),
    kinds: fc.tuple(...unitCodes.map(() => fc.constantFrom(XA, XA, OTHER))),
    aggregation: fc.constantFrom('sum' as const, ...aggregations),
    digits: fc.integer({ min: 0, max: 2 }),
    caps: fc.tuple(limit, limit),
    weights: fc.tuple(half(80, 20), half(80, 20)),
    limits: fc.record({ bonusLimit: limit, penaltyLimit: limit, totalLimit: limit }),
    tieChain: fc.subarray([...codes]),
    typed: fc.record({ X: row, Y: row, Z: row }),
    appraised: fc.option(half(10), { nil: null }),
  })
  .map(({ criteria, kinds, aggregation, digits, caps, weights, limits, tieChain, ...given }) => ({
    plan: plan(criteria, {
      totals: { ...usualTotals, fullPoints: null, aggregation, ...limits },
      rounding: { points: 2, total: digits },
      groups: twoGroups({ cap: caps[0], weight: weights[0] }, { cap: caps[1], weight: weights[1] }),
      ranking: { method: 'competition', tieChain },
      unitKinds: [XA, OTHER].map((code) => ({ code, name: code })),
      units: unitCodes.map((code, index) => unit(code, { kind: kinds[index] ?? XA })),
    }),
    typed: entries(given.typed),
    decided: appraisals(given.appraised === null ? {} : { Y: { A: given.appraised } }),
  }));
