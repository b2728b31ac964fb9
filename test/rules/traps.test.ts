import { ruleParameters, type Criterion, ruleKinds } from '../../src/plan/criterion';
import { rules } from '../../src/rules';
import { criterion, measure, pointsInCluster, pointsOf } from './build';

/** What a peer's program fell into: see "Scoring rules" of the design. */

describe('0 is not missing', () => {
  test.each(ruleKinds.filter((rule) => rules[rule].looksAt === 'numbers'))('%s', (rule) => {
    const one = criterion({ rule, target: 0, measure: measure('SO_LIEU') });
    const cluster = { clusterResults: [0, 5] };
    expect(pointsOf(one, { SO_LIEU: 0 }, cluster)).toEqual(expect.any(Number));
    expect(pointsOf(one, { SO_LIEU: '' }, cluster)).toBe('thiếu');
  });

  test('0 points are points', () => {
    expect(pointsOf(criterion(), { DAT: 0, DU_KT: 19 })).toBe(0);
  });
});

describe('near-leaders do not get full marks', () => {
  const units = [1000, 999, 995].map((DAT) => ({ DAT, DU_KT: 1000 }));
  const points = (changes: Partial<Criterion>) =>
    pointsInCluster(criterion({ target: null, ...changes }), units);

  test('99,9 % is not 100 %, compared with the best', () => {
    expect(points({ rule: 'relativeToBest' })).toEqual([10, 9.99, 9.95]);
    expect(points({ rule: 'minMaxInCluster' })).toEqual([10, 8, 0]);
    expect(points({ rule: 'rankInCluster' })).toEqual([10, 5, 0]);
    expect(points({ rule: 'halfAndHalf', target: 90 })).toEqual([10, 9.95, 9.75]);
  });

  test('99,9 % is not 100 %, compared with the target', () => {
    expect(points({ rule: 'threshold', target: 100 })).toEqual([10, 0, 0]);
    expect(points({ rule: 'proportional', target: 100 })).toEqual([10, 9.99, 9.95]);
    expect(points({ rule: 'linear', target: 100 })).toEqual([10, 9.99, 9.95]);
  });
});

test('1.005 rounds to 1.01 and 2.675 to 2.68', () => {
  const judged = criterion({ rule: 'judged', target: null, measure: measure('DIEM') });
  expect(pointsOf(judged, { DIEM: 1.005 })).toBe(1.01);
  expect(pointsOf(judged, { DIEM: 2.675 })).toBe(2.68);
});

describe('a target of 0 is a target', () => {
  const cases = { target: 0, comparison: '<=', measure: measure('SO_VU') } as const;
  const points = (changes: Partial<Criterion>) =>
    [0, 1, 2].map((SO_VU) => pointsOf(criterion({ ...cases, ...changes }), { SO_VU }));

  test('none is allowed: one is too many', () => {
    expect(points({})).toEqual([10, 0, 0]);
  });

  test('each one above it counts', () => {
    const parameters = ruleParameters({ perStep: 4 });
    expect(points({ rule: 'stepDeduction', parameters })).toEqual([10, 6, 2]);
  });

  test('a line ends at it', () => {
    const parameters = ruleParameters({ from: 2 });
    expect(points({ rule: 'linear', parameters })).toEqual([10, 5, 0]);
  });

  test('whoever reports has reached it where more is better', () => {
    expect(points({ comparison: '>=' })).toEqual([10, 10, 10]);
    expect(points({ rule: 'proportional', comparison: '>=' })).toEqual([10, 10, 10]);
  });

  test('a unit may register it as its own', () => {
    const allowed = criterion({ ...cases, target: 2 });
    expect(pointsOf(allowed, { SO_VU: 1 })).toBe(10);
    expect(pointsOf(allowed, { SO_VU: 1 }, { ownTarget: 0 })).toBe(0);
  });
});

describe('targets are compared without rounding', () => {
  const share = (target: number, DAT: number, DU_KT: number) =>
    pointsOf(criterion({ target }), { DAT, DU_KT });

  test('13 of 19 communes is below 70 %, 14 is not', () => {
    expect([13, 14].map((communes) => share(70, communes, 19))).toEqual([0, 10]);
  });

  test('6 of 8 is 75 % and reaches it, 5 does not', () => {
    expect([5, 6].map((communes) => share(75, communes, 8))).toEqual([0, 10]);
  });
});
