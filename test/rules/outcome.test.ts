import { notApplicablePolicies } from '../../src/plan/criterion';
import { criterion, measure, pointsOf } from './build';

const ratio = criterion();
const earns = (policy: (typeof notApplicablePolicies)[number]) => ({
  ...ratio,
  whenNotApplicable: policy,
});

test('blank, 0 and KAD are three different things', () => {
  expect(pointsOf(ratio, { DAT: '', DU_KT: 19 })).toBe('thiếu');
  expect(pointsOf(ratio, { DAT: 0, DU_KT: 19 })).toBe(0);
  expect(pointsOf(ratio, { DAT: 'KAD', DU_KT: 19 })).toBe('KAD');
});

test('KAD counts in small letters too', () => {
  expect(pointsOf(ratio, { DAT: 'kad', DU_KT: 'kad' })).toBe('KAD');
});

test('a denominator of 0 has no object: nobody to train is not 0 % trained', () => {
  expect(pointsOf(ratio, { DAT: 0, DU_KT: 0 })).toBe('KAD');
  expect(pointsOf(earns('full'), { DAT: 0, DU_KT: 0 })).toBe(10);
  expect(pointsOf(earns('zero'), { DAT: 0, DU_KT: 0 })).toBe(0);
});

test('a denominator that only binary numbers keep above 0 is 0', () => {
  const difference = { ...ratio, measure: measure('DAT', 'A + B - C') };
  expect(pointsOf(difference, { DAT: 1, A: 0.1, B: 0.2, C: 0.3 })).toBe('KAD');
});

test('what KAD earns is the policy of the criterion', () => {
  expect(pointsOf(earns('rescale'), { DAT: 'KAD' })).toBe('KAD');
  expect(pointsOf(earns('full'), { DAT: 'KAD' })).toBe(10);
  expect(pointsOf(earns('zero'), { DAT: 'KAD' })).toBe(0);
});

test('a criterion without points for the kind of unit does not apply', () => {
  expect(pointsOf(criterion({ points: new Map([['phong', 10]]) }), { DAT: 1, DU_KT: 1 })).toBe('–');
});

test('0 points for the kind of unit is not the same as not applying', () => {
  expect(pointsOf(criterion({ points: new Map([['xa', 0]]) }), { DAT: 1, DU_KT: 1 })).toBe(0);
});

test.each([
  ['a text', 'mười'],
  ['a number typed as a text', '12'],
  ['a negative number', -1],
  ['a space', ' '],
  ['TRUE', true],
  ['a failed formula', '#DIV/0!'],
])('%s where a number must stand is wrong and not 0', (_, typed) => {
  expect(pointsOf(ratio, { DAT: typed, DU_KT: 19 })).toBe('sai');
});

test('missing comes before wrong, KAD before both, a failed formula before everything', () => {
  expect(pointsOf(ratio, { DAT: 'mười', DU_KT: '' })).toBe('thiếu');
  expect(pointsOf(ratio, { DAT: 'KAD', DU_KT: '' })).toBe('KAD');
  expect(pointsOf(ratio, { DAT: 'KAD', DU_KT: 'mười' })).toBe('KAD');
  expect(pointsOf(ratio, { DAT: 'KAD', DU_KT: '#REF!' })).toBe('sai');
});

test('a very large number is a number', () => {
  expect(pointsOf(ratio, { DAT: 9e14, DU_KT: 1e15 })).toBe(10);
});
