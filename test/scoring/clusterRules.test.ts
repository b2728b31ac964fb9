import { type Criterion, ruleParameters } from '../../src/plan/criterion';
import type { CellValue } from '../../src/plan/entry';
import type { Scale } from '../../src/plan/figure';
import { criterion, measure } from '../rules/build';
import { entries, plan, scoredUnits, unit } from './build';

/** Two clusters; what a unit of the one brings is nothing to the other. */
const units = [
  unit('BATO'),
  unit('BAVI'),
  unit('BAXA'),
  unit('NV', { cluster: 'B' }),
  unit('TC', { cluster: 'B' }),
];
const clusters = ['A', 'B'].map((code) => ({ code, name: `Cụm ${code}` }));
const best = criterion({
  code: 'HL',
  rule: 'relativeToBest',
  target: null,
  measure: measure('BAI'),
});

/** The points of each criterion for each unit that reported so many articles. */
function points(
  criteria: readonly Criterion[],
  reported: Readonly<Record<string, CellValue>>,
  code = 'HL',
) {
  const typed = Object.fromEntries(Object.entries(reported).map(([of, BAI]) => [of, { BAI }]));
  const found = scoredUnits(plan(criteria, { units, clusters }), entries(typed));
  return units.map((one) => {
    const outcome = found[one.code]?.outcomes.get(code);
    return outcome?.is === 'points' ? outcome.points : outcome?.is;
  });
}

test('each cluster has its own best: 40 articles are all points here and half of them there', () => {
  expect(points([best], { BATO: 40, BAVI: 20, BAXA: 10, NV: 80, TC: 40 })).toEqual([
    10, 5, 2.5, 10, 5,
  ]);
});

test('who has reported nothing, or nothing valid, is no rival', () => {
  expect(points([best], { BATO: 'nhiều', BAXA: 10, NV: 'KAD', TC: 4 })).toEqual([
    'invalid',
    'missing',
    10,
    'notApplicable',
    10,
  ]);
});

test('who is silent takes no place: the second of two is the last', () => {
  const place = { ...best, rule: 'rankInCluster' } as const;
  expect(points([place], { BATO: 3, BAVI: 1, NV: 5 })).toEqual([10, 0, 'missing', 10, 'missing']);
});

test('who is not scored by a criterion is nobody to be compared with', () => {
  const other = unit('PHONG', { kind: 'phong' });
  const typed = entries({ BATO: { BAI: 10 }, PHONG: { BAI: 100 } });
  const found = scoredUnits(plan([best], { units: [unit('BATO'), other], clusters }), typed);
  expect(found.BATO?.total).toBe(10);
});

test('each criterion compares by its own measure', () => {
  const two = [best, { ...best, code: 'KT', measure: measure('TIN') }];
  const typed = entries({ BATO: { BAI: 10, TIN: 1 }, BAVI: { BAI: 5, TIN: 4 } });
  const found = scoredUnits(plan(two, { units: units.slice(0, 2) }), typed);
  expect(found.BATO?.outcomes.get('KT')).toEqual({ is: 'points', points: 2.5 });
  expect(found.BAVI?.outcomes.get('HL')).toEqual({ is: 'points', points: 5 });
});

test('of several scales the one that the criterion names counts', () => {
  const scale = (code: string, percent: number): Scale => ({
    code,
    name: code,
    kind: 'steps',
    rungs: [{ at: 10, percent }],
  });
  const stepped = criterion({ rule: 'steps', scale: 'HAI', target: null, measure: measure('BAI') });
  const score = (named: string | null) =>
    scoredUnits(
      plan([{ ...stepped, scale: named, parameters: ruleParameters() }], {
        units: units.slice(0, 1),
        scales: [scale('MOT', 30), scale('HAI', 60), scale('BA', 90)],
      }),
      entries({ BATO: { BAI: 10 } }),
    ).BATO?.total;
  expect(['MOT', 'HAI', 'BA', null].map(score)).toEqual([3, 6, 9, 0]);
});
