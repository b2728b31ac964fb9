import type { Plan } from '../../src/plan/plan';
import { band } from '../../src/templates/build/results';
import { appraisals, judged, plan, type Scored, scoredUnit } from './build';

const score = (
  of: Plan,
  typed: Readonly<Record<string, string | number>>,
  appraised: Readonly<Record<string, number>> = {},
): Scored => scoredUnit(of, typed, appraisals({ BATO: appraised }));

/** 40 + 40 + 20 points in two groups. */
const hundred = plan([
  judged('A', 40),
  judged('B', 40, { group: 'II' }),
  judged('C', 20, { group: 'II' }),
]);

test('points add up by group and in total', () => {
  const result = score(hundred, { A: 30, B: 25.5, C: 20 });
  expect(result.groups).toEqual(
    new Map([
      ['I', 30],
      ['II', 45.5],
    ]),
  );
  expect(result.total).toBe(75.5);
  expect(result.computedTotal).toBe(75.5);
});

test('what does not apply is spread over the rest: 60 of 80 becomes 75 of 100', () => {
  const result = score(hundred, { A: 30, B: 30, C: 'KAD' });
  expect(result.notApplicablePoints).toBe(20);
  expect(result.total).toBe(75);
});

test('a criterion for another kind of unit is not spread: it was never among the 100', () => {
  const other = plan([
    judged('A', 60),
    judged('B', 40),
    judged('C', 20, { points: new Map([['phong', 20]]) }),
  ]);
  const result = score(other, { A: 30, B: 30 });
  expect(result.outcomes.get('C')).toEqual({ is: 'notForUnit' });
  expect(result.notApplicablePoints).toBe(0);
  expect(result.total).toBe(60);
});

test('KAD with full points counts them, KAD with none does not; neither is spread', () => {
  const full = plan([judged('A', 80), judged('C', 20, { whenNotApplicable: 'full' })]);
  expect(score(full, { A: 60, C: 'KAD' })).toMatchObject({ total: 80, notApplicablePoints: 0 });
  const none = plan([judged('A', 80), judged('C', 20, { whenNotApplicable: 'zero' })]);
  expect(score(none, { A: 60, C: 'KAD' })).toMatchObject({ total: 60, notApplicablePoints: 0 });
});

test('a unit to which nothing applies has no total and is not ranked', () => {
  expect(score(hundred, { A: 'KAD', B: 'KAD', C: 'KAD' })).toMatchObject({
    total: 0,
    status: 'noFigures',
  });
});

test('a missing figure earns nothing, is counted, and is not spread', () => {
  const result = score(hundred, { A: 30, B: 30 });
  expect(result).toMatchObject({ total: 60, missing: 1, status: 'ranked' });
});

test('a wrong figure earns nothing and is not spread', () => {
  expect(score(hundred, { A: 30, B: 30, C: 'mười' }).total).toBe(60);
});

test('appraised points replace computed ones, and the total shows both', () => {
  const result = score(hundred, { A: 30, B: 40, C: 20 }, { B: 35 });
  expect(result.computedTotal).toBe(90);
  expect(result.total).toBe(85);
});

test('an appraised 0 is 0 and not "no appraisal"', () => {
  expect(score(hundred, { A: 30, B: 40, C: 20 }, { B: 0 }).total).toBe(50);
});

test('what the appraisers gave points for applies after all', () => {
  const result = score(hundred, { A: 30, B: 30, C: 'KAD' }, { C: 10 });
  expect(result).toMatchObject({ total: 70, notApplicablePoints: 0 });
});

test('points are rounded per criterion before they are added', () => {
  // Three times 10/3 is 3.33 each, so 9.99 and not 10.
  const third = { rule: 'proportional', target: 3, points: new Map([['xa', 10]]) } as const;
  const thirds = plan(['A', 'B', 'C'].map((code) => judged(code, 10, third)));
  expect(score(thirds, { A: 1, B: 1, C: 1 }).total).toBe(9.99);
});

test('totals that differ only by binary noise are equal: 0.1 + 0.2 and 0.3', () => {
  const small = plan([judged('A', 50), judged('B', 50)]);
  expect(score(small, { A: 0.1, B: 0.2 }).total).toBe(score(small, { A: 0.3, B: 0 }).total);
});

test('the bands begin at their lower bound', () => {
  expect(score(hundred, { A: 40, B: 40, C: 10 }).band).toBe(0); // 90
  expect(score(hundred, { A: 40, B: 40, C: 9.99 }).band).toBe(1); // 89.99
  expect(score(hundred, { A: 0, B: 0, C: 0 }).band).toBe(2);
});

test('a total is rounded before its band is looked up', () => {
  const whole = plan([judged('A', 10)], {
    rounding: { points: 2, total: 0 },
    bands: [band('Xuất sắc', 10), band('Tốt', 0)],
  });
  expect(score(whole, { A: 9.5 })).toMatchObject({ total: 10, band: 0 });
  expect(score(whole, { A: 9.49 })).toMatchObject({ total: 9, band: 1 });
});
