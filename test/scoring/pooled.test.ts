import type { Comparison, Criterion } from '../../src/plan/criterion';
import { hasPlanTarget, planResults } from '../../src/scoring/planResults';
import { criterion, measure } from '../rules/build';
import { entries, plan, unit } from './build';

const units = (count: number) => Array.from({ length: count }, (_, i) => unit(`X${i + 1}`));
const training = criterion({ code: 'HL', target: 70 });
const strong = criterion({
  code: 'VMTD',
  rule: 'shareOfUnits',
  target: 70,
  measure: measure('VMTD'),
});

test('which criteria carry a target of the whole plan', () => {
  const has = (changes: Partial<Criterion>) => hasPlanTarget(criterion(changes));
  const amount = measure('TIN');
  expect(has({ target: 70 })).toBe(true);
  expect(has({ target: null })).toBe(false);
  expect(has({ target: 12, measure: amount })).toBe(false);
  expect(has({ target: 0, measure: amount })).toBe(true);
  expect(has({ rule: 'yesNo', target: 100, measure: amount })).toBe(true);
  expect(has({ rule: 'yesNo', target: null, measure: amount })).toBe(false);
  expect(has({ rule: 'zeroTolerance', target: null, measure: amount })).toBe(true);
  expect(has({ rule: 'zeroTolerance', target: null, measure: amount, onlyFor: 'BATO' })).toBe(
    false,
  );
});

test('a prohibition is held to "no case" whatever target stands beside it', () => {
  const cases = (SO_VU: number, target: number | null, comparison: Comparison) => {
    const none = criterion({
      rule: 'zeroTolerance',
      target,
      comparison,
      measure: measure('SO_VU'),
    });
    return planResults(plan([none], { units: units(1) }), entries({ X1: { SO_VU } }))[0]?.state;
  };
  expect(cases(0, null, '>=')).toBe('reached');
  expect(cases(1, null, '>=')).toBe('short');
  expect(cases(1, 0, '>=')).toBe('short');
});

test('wrong and negative figures are not pooled', () => {
  const three = plan([training], { units: units(3) });
  const typed = {
    X1: { DAT: 7, DU_KT: 10 },
    X2: { DAT: 'bảy', DU_KT: 10 },
    X3: { DAT: -1, DU_KT: 10 },
  };
  expect(planResults(three, entries(typed))[0]).toMatchObject({
    numerator: 7,
    denominator: 10,
    reported: 1,
    expected: 3,
  });
});

test('a unit with 0 people to train is among those who reported', () => {
  const two = plan([training], { units: units(2) });
  const typed = { X1: { DAT: 7, DU_KT: 10 }, X2: { DAT: 0, DU_KT: 0 } };
  expect(planResults(two, entries(typed))[0]).toMatchObject({ denominator: 10, reported: 2 });
});

test('"có" in small letters is a yes, a wrong word or a number is an answer but no yes', () => {
  const three = plan([strong], { units: units(3) });
  const typed = { X1: { VMTD: 'có' }, X2: { VMTD: 'chắc là có' }, X3: { VMTD: 1 } };
  expect(planResults(three, entries(typed))[0]).toMatchObject({ numerator: 1, reported: 3 });
});
